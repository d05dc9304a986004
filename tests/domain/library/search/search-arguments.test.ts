import { describe, expect, it } from 'vitest'
import { createArgumentSearch } from '#domain/library/search/search-arguments.ts'
import { readTemplates } from '#server/library.ts'

const { library } = readTemplates()
const search = createArgumentSearch(library)
const ids = (query: Parameters<typeof search>[0]) => search(query).map((argument) => argument.id)

describe('searching the library', () => {
  it('shows everything, topic by topic, when nothing is asked', () => {
    const topics = search({}).map((argument) => argument.topic)
    expect(topics).toHaveLength(library.arguments.length)
    expect([...new Set(topics)]).toEqual(
      library.topics.map((topic) => topic.id).filter((id) => topics.includes(id)),
    )
    expect(topics).toEqual(
      topics.toSorted(
        (a, b) => library.topics.findIndex((t) => t.id === a) - library.topics.findIndex((t) => t.id === b),
      ),
    )
  })

  it('finds an argument by a word of its title, of its body, and by a word only begun', () => {
    expect(ids({ text: 'liability' })[0]).toBe('downstream-liability')
    expect(ids({ text: 'deepfakes' })).toContain('targeted-abuse-rules')
    expect(ids({ text: 'thresh' })).toContain('tiered-thresholds')
  })

  it('forgives a slip of the finger', () => {
    expect(ids({ text: 'liabilty' })[0]).toBe('downstream-liability')
  })

  it('narrows with every further word', () => {
    const one = ids({ text: 'California' })
    const two = ids({ text: 'California disclosure' })
    expect(two.length).toBeGreaterThan(0)
    expect(two.length).toBeLessThan(one.length)
    expect(two.every((id) => one.includes(id))).toBe(true)
  })

  it('keeps only the topic, the stance and the kind of question asked for', () => {
    expect(search({ topic: 'risk' }).every((argument) => argument.topic === 'risk')).toBe(true)
    expect(ids({ stance: 'con' })).toContain('irreversible-release')
    expect(search({ stance: 'con' }).every((argument) => argument.stance === 'con')).toBe(true)
    expect(ids({ questionType: 'IP' })).toContain('restrictive-licenses')
    expect(search({ questionType: 'IP' }).every((argument) => argument.answers.includes('IP'))).toBe(true)
    expect(ids({ topic: 'risk', stance: 'concession' })).toEqual(['misuse-is-real'])
  })

  it('finds nothing for a word nobody wrote', () => {
    expect(ids({ text: 'elvers' })).toEqual([])
  })
})
