import { describe, expect, it } from 'vitest'
import { matchQuestions } from '#domain/library/matching/match-questions.ts'
import { readTemplates } from '#server/library.ts'
import { judgedQuestions, mean, recallAt5, reciprocalRank } from '#tests/support/relevance.ts'

const { library } = readTemplates()
const NOTICES = ['2024-03763', '2023-18624']

const judged = NOTICES.flatMap((notice) => {
  const asked = judgedQuestions(notice)
  const questions = asked.map(({ question }) => question)
  const ranked = matchQuestions(questions, library)
  return asked.map((one, place) => ({ ...one, notice, matches: ranked[place]?.matches ?? [] }))
})
const answered = judged.filter(({ answeredBy }) => answeredBy.length > 0)
const heldOut = answered.filter(({ isHeldOut }) => isHeldOut)
const idsOf = ({ matches }: (typeof judged)[number]) => matches.map(({ argumentId }) => argumentId)

describe('what a person judged to answer the questions of two real notices', () => {
  it('names only arguments of the library', () => {
    const known = new Set(library.arguments.map(({ id }) => id))
    const named = [...judged, ...judgedQuestions('made-up')].flatMap(({ answeredBy }) => answeredBy)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(judged).toHaveLength(52 + 66)
  })

  it('is among the first five offered, three times in four', () => {
    expect(mean(answered.map((one) => recallAt5(idsOf(one), one.answeredBy)))).toBeGreaterThanOrEqual(0.75)
  })

  it('is among them two times in three for questions nobody looked at while the ranking was made', () => {
    expect(mean(heldOut.map((one) => recallAt5(idsOf(one), one.answeredBy)))).toBeGreaterThanOrEqual(2 / 3)
  })

  it('stands first or second: the first argument offered that answers', () => {
    expect(mean(answered.map((one) => reciprocalRank(idsOf(one), one.answeredBy)))).toBeGreaterThanOrEqual(
      0.8,
    )
  })
})

describe('every suggestion for those questions', () => {
  it('says why, and comes before all that is not suggested', () => {
    for (const { matches } of judged) {
      const suggested = matches.filter(({ isSuggested }) => isSuggested)
      expect(suggested.map(({ reason }) => reason)).not.toContain('')
      expect(matches.slice(0, suggested.length)).toEqual(suggested)
    }
  })

  it('leaves the rest of the library in reach, once each', () => {
    const all = library.arguments.map(({ id }) => id).toSorted()
    for (const one of judged) expect(idsOf(one).toSorted()).toEqual(all)
  })

  it('is the same each time, whatever the order of the library’s files', () => {
    const asked = judgedQuestions('2024-03763').map(({ question }) => question)
    const turned = { ...library, arguments: library.arguments.toReversed() }
    expect(matchQuestions(asked, turned)).toEqual(matchQuestions(asked, library))
  })
})
