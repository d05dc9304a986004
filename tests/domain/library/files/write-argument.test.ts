import { describe, expect, it } from 'vitest'
import { parseArgument } from '#domain/library/files/parse-argument.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import { library } from '#server/library.ts'

describe('an argument written as a file', () => {
  it.each(library().arguments.map((argument) => [argument.id, argument] as const))(
    'reads back the same: %s',
    (id, argument) => {
      const parsed = parseArgument(`arguments/${argument.topic}/${id}.md`, writeArgument(argument))
      expect(parsed).toMatchObject({ ok: true, argument: { ...argument, revision: expect.any(String) } })
    },
  )

  it('keeps where it was adapted from, its tags, and words that YAML would take for something else', () => {
    const [first] = library().arguments
    const odd = {
      ...first,
      title: 'Yes: a “title” # with signs',
      tags: ['no', '2024', 'a, b'],
      adaptedFrom: { id: 'another', revision: '1e5' },
    } as NonNullable<typeof first>
    const parsed = parseArgument(`arguments/${odd.topic}/${odd.id}.md`, writeArgument(odd))
    expect(parsed).toMatchObject({
      ok: true,
      argument: { title: odd.title, tags: odd.tags, adaptedFrom: odd.adaptedFrom },
    })
  })
})
