import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { writePassage } from '#domain/draft/passages/write-passage.ts'
import { library } from '#server/library.ts'
import { argumentFor } from '#tests/support/argument.ts'

const { arguments: list, facts } = library()
const normal = (blocks: DocJson[]) => parseDoc({ type: 'doc', content: blocks }).toJSON().content
const filled = (markdown: string) =>
  normal(
    argumentBlocks(argumentFor({ forms: { short: 'x', standard: markdown } }), 'standard', {
      facts,
      answers: [],
    }),
  )

describe('a passage written back as Markdown', () => {
  it.each(
    list.flatMap((one) =>
      (['short', 'standard', 'long'] as const).map((form) => [one.id, form, one] as const),
    ),
  )('says the same, with the same notes and blanks: %s, %s', (_id, form, argument) => {
    const blocks = normal(argumentBlocks(argument, form, { facts, answers: [] }))
    const { markdown, newFacts, lost } = writePassage(blocks, facts)
    expect({ newFacts, lost }).toEqual({ newFacts: [], lost: [] })
    const words = (list: DocJson[]) =>
      JSON.parse(JSON.stringify(list, (key, value) => (key === 'argument' ? null : value)))
    expect(words(filled(markdown))).toEqual(words(blocks))
  })

  it('keeps signs that Markdown would take for its own', () => {
    const paragraph: DocJson = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Section 4[b] costs 2*3*4 [@nobody] {{x}} and ' },
        { type: 'text', text: 'more', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: '.' },
      ],
    }
    const blocks = normal([paragraph])
    const words = (list: DocJson[]) => list[0]?.content
    expect(words(filled(writePassage(blocks, facts).markdown))).toEqual(words(blocks))
  })

  it('proposes a fact for a citation the library has none for, and says what it had to leave out', () => {
    const citation: DocJson = { type: 'citation', attrs: { sourceId: 'rivera-2023', locator: 'p. 9' } }
    const blocks: DocJson[] = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'It rained. Ships rust faster in the north.' },
          {
            type: 'footnote',
            content: [{ type: 'text', text: 'See ' }, citation, { type: 'text', text: '.' }],
          },
        ],
      },
      { type: 'image', attrs: { src: 'x', alt: 'A ship' } },
    ]
    expect(writePassage(blocks, facts)).toEqual({
      markdown: 'It rained. Ships rust faster in the north.[@rivera-2023]',
      newFacts: [
        {
          id: 'rivera-2023',
          source: 'rivera-2023',
          locator: 'p. 9',
          statement: 'Ships rust faster in the north.',
        },
      ],
      fieldIds: [],
      lost: ['The words of a note were left out: \u201cSee\u201d.', 'A picture was left out.'],
    })
  })
})
