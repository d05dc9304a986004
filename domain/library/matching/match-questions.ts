import type { Question } from '#domain/notice/notice.ts'
import type { Argument } from '../argument.ts'
import type { Library } from '../library.ts'
import { indexOf } from '../search/argument-index.ts'
import { createReasonWriter } from './match-reason.ts'
import { createPartFinder } from './question-parts.ts'
import { createTypeFinder, type FoundType } from './question-types.ts'
import { createTermFinder } from './telling-terms.ts'

/** How well one argument fits one question. `reason` is a clause for the reader, empty when nothing speaks for it. */
export type ArgumentMatch = { argumentId: string; score: number; isSuggested: boolean; reason: string }

/** A library's arguments for one question: every one of them, best first. */
export type QuestionMatches = { questionId: string; matches: ArgumentMatch[] }

const MOST_SUGGESTED = 5
const LEAST_SCORE = 0.4
/** Meanings and words decide; the kind of question settles what they leave open. */
const TYPE_SHARE = 0.15
/** An argument's first answer is what it is mainly about. */
const SECONDARY = 0.9
/** Below these the best there is counts as weak, so that a question about something else gets no suggestions. */
const WEAK_HIT = 10
const WEAK_TYPE = 0.4
/** A word in the subject of an argument counts far more than one its body mentions. */
const FIELDS = { title: 1, claim: 1, keywords: 2, meaning: 2, body: 0.1, bodyMeaning: 0.2 }

/** The kind of question that speaks most for an argument, and how much. */
const bestType = (argument: Argument, types: readonly FoundType[]) =>
  argument.answers
    .flatMap((answer, place) => {
      const type = types.find((found) => found.id === answer)
      return type ? [{ type, weight: type.strength * (place === 0 ? 1 : SECONDARY) }] : []
    })
    .toSorted((a, b) => b.weight - a.weight)[0]

/**
 * Ranks a whole library for the questions of one notice, one question at a time, and says why. What counts is what a
 * question speaks of and the rest of the notice does not: meanings first (`wordFamilies` in `templates/topics.yml`),
 * then words, then whether the argument answers the kind of question asked. Nothing is hidden: the few worth offering
 * first are marked `isSuggested`, and all the others follow. Build it once for a notice, then ask often.
 */
export const createMatcher = (questions: readonly Question[], library: Library) => {
  const texts = questions.map(({ text }) => text)
  const partsOf = createPartFinder(questions)
  const termsIn = createTermFinder(library.wordFamilies, texts)
  const typesIn = createTypeFinder(library.questionTypes, texts)
  const index = indexOf(library)
  const reasonsFor = createReasonWriter(library)

  const hitsFor = (weights: ReadonlyMap<string, number>) => {
    const hits = index.search([...weights.keys()].join('\n'), {
      tokenize: (terms) => terms.split('\n'),
      processTerm: (term) => term,
      boostTerm: (term) => weights.get(term) ?? 0,
      boost: FIELDS,
      bm25: { k: 1.2, b: 0, d: 0 },
    })
    // The index multiplies a score by the number of terms matched, which would favour long arguments.
    return new Map(hits.map((hit) => [hit.id, hit.score / hit.queryTerms.length]))
  }

  return (question: Question): ArgumentMatch[] => {
    const parts = partsOf(question)
    const types = typesIn(parts)
    const terms = termsIn(parts)
    const reasonFor = reasonsFor(terms)
    const hits = hitsFor(new Map(terms.map(({ term, weight }) => [term, weight])))
    const bestHit = Math.max(WEAK_HIT, ...hits.values())
    const strongest = Math.max(WEAK_TYPE, types[0]?.strength ?? 0)

    return library.arguments
      .map((argument) => {
        const best = bestType(argument, types)
        const isNamed = best !== undefined && best.type.strength >= strongest / 2
        const reason = reasonFor(argument, isNamed ? best.type.title : null)
        const fit =
          (TYPE_SHARE * (best?.weight ?? 0)) / strongest +
          ((1 - TYPE_SHARE) * (hits.get(argument.id) ?? 0)) / bestHit
        // What nobody could be told a reason for stands below all that is suggested.
        return { argumentId: argument.id, reason, score: reason === '' ? fit * LEAST_SCORE : fit }
      })
      .toSorted((a, b) => b.score - a.score || a.argumentId.localeCompare(b.argumentId))
      .map((match, place) => ({
        ...match,
        isSuggested: place < MOST_SUGGESTED && match.score > LEAST_SCORE,
      }))
  }
}

/** Every question of a notice with the whole library ranked for it; see `createMatcher`. */
export const matchQuestions = (questions: readonly Question[], library: Library): QuestionMatches[] => {
  const match = createMatcher(questions, library)
  return questions.map((question) => ({ questionId: question.id, matches: match(question) }))
}
