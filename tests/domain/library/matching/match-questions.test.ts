import { describe, expect, it } from 'vitest'
import { matchQuestions, type QuestionMatches } from '#domain/library/matching/match-questions.ts'
import type { Question } from '#domain/notice/notice.ts'
import { readTemplates } from '#server/library.ts'

const { library } = readTemplates()

/** Questions of NTIA's request for comment of 26 February 2024 (89 FR 14059), as asked. */
const ASKED: Array<[label: string, parent: string | null, text: string]> = [
  [
    '1',
    null,
    'How should NTIA define “open” or “widely available” when thinking about foundation models and model weights?',
  ],
  [
    '1.c',
    '1',
    'Should “wide availability” of model weights be defined by level of distribution? If so, at what level of distribution (e.g., 10,000 entities; 1 million entities; open publication; etc.) should model weights be presumed to be “widely available”? If not, how should NTIA define “wide availability?”',
  ],
  [
    '2',
    null,
    'How do the risks associated with making model weights widely available compare to the risks associated with non-public model weights?',
  ],
  ['2.d', '2', 'How do these risks compare to those associated with closed models?'],
  [
    '3.a',
    null,
    'What benefits do open model weights offer for competition and innovation, both in the AI marketplace and in other areas of the economy? In what ways can open dual-use foundation models enable or enhance scientific research, as well as education/training in computer science and related fields?',
  ],
  [
    '3.b',
    null,
    'How can making model weights widely available improve the safety, security, and trustworthiness of AI and the robustness of public preparedness against potential AI risks?',
  ],
  [
    '5.f',
    null,
    'Which components of a foundation model need to be available, and to whom, in order to analyze, evaluate, certify, or red-team the model? To the extent possible, please identify specific evaluations or types of evaluations and the component(s) that need to be available for each.',
  ],
  ['6', null, 'What are the legal or business issues or effects related to open foundation models?'],
  [
    '6.b',
    '6',
    'How, if at all, does the wide availability of model weights change the competition dynamics in the broader economy, specifically looking at industries such as but not limited to healthcare, marketing, and education?',
  ],
  [
    '6.c',
    '6',
    'How, if at all, do intellectual property-related issues—such as the license terms under which foundation model weights are made publicly available—influence competition, benefits, and risks? Which licenses are most prominent in the context of making model weights widely available? What are the tradeoffs associated with each of these licenses?',
  ],
  [
    '7.b',
    null,
    'How might the wide availability of open foundation model weights facilitate, or else frustrate, government action in AI regulation?',
  ],
  [
    '8.b',
    null,
    'Noting that E.O. 14110 grants the Secretary of Commerce the capacity to adapt the threshold, is the amount of computational resources required to build a model, such as the cutoff of 10^26 integer or floating-point operations used in the Executive order, a useful metric for thresholds to mitigate risk in the long-term, particularly for risks associated with wide availability of model weights?',
  ],
]

const questions: Question[] = ASKED.map(([label, parentId, text]) => ({
  id: label,
  label,
  parentId,
  text,
  span: null,
}))
const all = matchQuestions(questions, library)

const matchesOf = (id: string, from: QuestionMatches[] = all) => {
  const found = from.find((match) => match.questionId === id)
  if (!found) throw new Error(`No matches for question ${id}.`)
  return found.matches
}
const firstThree = (id: string) =>
  matchesOf(id)
    .slice(0, 3)
    .map((match) => match.argumentId)

describe('the arguments offered for a question', () => {
  it.each([
    ['1', 'asks how to define the terms', 'define-terms'],
    ['1.c', 'asks how to define the terms', 'define-terms'],
    ['2', 'asks how risks compare', 'risk-not-unique'],
    ['2.d', 'asks how risks compare with closed models', 'risk-not-unique'],
    ['3.a', 'asks about science and competition', 'collaboration-research'],
    ['3.b', 'asks how openness helps safety', 'many-eyes-safety'],
    ['5.f', 'asks what must be available to red-team a model', 'many-eyes-safety'],
    ['6', 'asks about legal issues', 'downstream-liability'],
    ['6.b', 'asks about competition', 'entry-barriers'],
    ['6.c', 'asks about licences', 'restrictive-licenses'],
    ['7.b', 'asks about regulation', 'no-special-rules'],
    ['8.b', 'asks about a compute threshold', 'tiered-thresholds'],
  ])('when question %s %s, include %s in the first three', (id, _about, argumentId) => {
    expect(firstThree(id)).toContain(argumentId)
  })

  it('come with a reason in words: what the question asks about, and the telling words they share', () => {
    const [best] = matchesOf('1')
    expect(best?.reason).toMatch(/^asks about definitions; shares “define”/)
  })

  it('never give as a reason a word that the notice repeats in most of its questions', () => {
    for (const { reason } of all.flatMap((match) => match.matches)) {
      expect(reason).not.toMatch(/“(?:model|weight)”/)
    }
  })

  it('are the whole library, each argument once, however poor the fit', () => {
    const ids = library.arguments.map((argument) => argument.id).toSorted()
    for (const { matches } of all) expect(matches.map((match) => match.argumentId).toSorted()).toEqual(ids)
  })

  it('are ordered by how well they fit, and only a few with a reason are marked to be offered first', () => {
    for (const { matches } of all) {
      const scores = matches.map((match) => match.score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      const suggested = matches.filter((match) => match.isSuggested)
      expect(suggested.length).toBeGreaterThan(0)
      expect(suggested.length).toBeLessThanOrEqual(5)
      expect(matches.slice(0, suggested.length)).toEqual(suggested)
      expect(suggested.every((match) => match.reason !== '')).toBe(true)
    }
  })

  it('are none where a question is about something else', () => {
    const other: Question = {
      id: 'x',
      label: 'x',
      parentId: null,
      text: 'Should elver fishing be closed on Sundays in tidal waters?',
      span: null,
    }
    expect(matchesOf('x', matchQuestions([other], library)).filter((match) => match.isSuggested)).toEqual([])
  })

  it('take account of the question above: "Why?" under a question on licences is about licences', () => {
    const asked: Question[] = [
      {
        id: 'a',
        label: '1',
        parentId: null,
        text: 'Which license terms restrict commercial use?',
        span: null,
      },
      { id: 'b', label: '1.a', parentId: 'a', text: 'Why?', span: null },
    ]
    const [best] = matchesOf('b', matchQuestions(asked, library))
    expect(['license-standardization', 'restrictive-licenses']).toContain(best?.argumentId)
    expect(best?.reason).toBe('asks about licences and intellectual property')
  })

  it('survive questions that are their own parents', () => {
    const loop: Question = { id: 'a', label: '1', parentId: 'a', text: 'What are the risks?', span: null }
    expect(matchesOf('a', matchQuestions([loop], library))).toHaveLength(library.arguments.length)
  })
})
