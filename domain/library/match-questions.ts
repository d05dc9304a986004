import type { Question } from '#domain/notice/notice.ts'
import type { Argument } from './argument.ts'
import { indexArguments, indexTerms } from './argument-index.ts'
import type { Library } from './library.ts'
import { createTypeFinder, type FoundType, rarity } from './question-types.ts'

/** How well one argument fits one question. `reason` is a clause for the reader, empty when nothing speaks for it. */
export type ArgumentMatch = { argumentId: string; score: number; isSuggested: boolean; reason: string }

/** A library's arguments for one question: every one of them, best first. */
export type QuestionMatches = { questionId: string; matches: ArgumentMatch[] }

const MOST_SUGGESTED = 5
const LEAST_SCORE = 0.45
const WORDS_SHOWN = 3
/** An argument's first answer is what it is mainly about. */
const SECONDARY = 0.75
/** A kind of question is worth naming when it is at least this strong beside the strongest. */
const WORTH_NAMING = 0.5
/** Below these the best there is counts as weak, so that a question about something else gets no suggestions. */
const WEAK_HIT = 60
const WEAK_TYPE = 0.4

/** The texts of the questions a question stands under, whatever the nesting. */
const parentTexts = (question: Question, byId: Map<string, Question>): string => {
  const seen = new Set([question.id])
  const texts: string[] = []
  let id = question.parentId
  while (id !== null && !seen.has(id)) {
    seen.add(id)
    const parent = byId.get(id)
    texts.push(parent?.text ?? '')
    id = parent?.parentId ?? null
  }
  return texts.join('\n')
}

const counted = (lists: string[][]) => {
  const counts = new Map<string, number>()
  for (const term of lists.flatMap((list) => [...new Set(list)]))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** The kind of question that speaks most for an argument, and how much. */
const bestType = (argument: Argument, types: FoundType[]) =>
  argument.answers
    .flatMap((answer, place) => {
      const type = types.find((found) => found.id === answer)
      return type ? [{ type, weight: type.strength * (place === 0 ? 1 : SECONDARY) }] : []
    })
    .toSorted((a, b) => b.weight - a.weight)[0]

const reasonFor = (type: string | null, shared: string[]): string =>
  [
    ...(type ? [`asks about ${type}`] : []),
    ...(shared.length > 0 ? [`shares ${shared.map((word) => `\u201c${word}\u201d`).join(', ')}`] : []),
  ].join('; ')

/**
 * Ranks the whole library for each question of a notice and says why. Two things count alike: whether the question
 * asks what the argument answers, and the words they share, those rare in the notice and in the library most.
 * Nothing is hidden: the few worth offering first are marked `isSuggested`, and all the others follow.
 */
export const matchQuestions = (questions: readonly Question[], library: Library): QuestionMatches[] => {
  const index = indexArguments(library.arguments)
  const byId = new Map(questions.map((question) => [question.id, question]))
  const findTypes = createTypeFinder(
    library.questionTypes,
    questions.map((question) => question.text),
  )
  const inNotice = counted(questions.map((question) => indexTerms(question.text)))
  const weightOf = (term: string) => rarity(inNotice.get(term) ?? 0, questions.length)

  // The words an argument claims for itself, and by how many arguments each is claimed.
  const claims = new Map(
    library.arguments.map((one) => [
      one.id,
      new Set(indexTerms(`${one.title} ${one.claim} ${one.keywords.join(' ')}`)),
    ]),
  )
  const inLibrary = counted([...claims.values()].map((terms) => [...terms]))
  const telling = (term: string) =>
    weightOf(term) * rarity(inLibrary.get(term) ?? 0, library.arguments.length)

  return questions.map((question) => {
    const types = findTypes(question.text, parentTexts(question, byId))
    const hits = index.search(indexTerms(question.text).join(' '), { boostTerm: weightOf })
    const bestHit = Math.max(hits[0]?.score ?? 0, WEAK_HIT)
    const strongest = Math.max(types[0]?.strength ?? 0, WEAK_TYPE)

    const ranked = library.arguments.map((argument) => {
      const hit = hits.find((found) => found.id === argument.id)
      const best = bestType(argument, types)
      const score = ((best?.weight ?? 0) / strongest + (hit?.score ?? 0) / bestHit) / 2
      const named = best && best.type.strength >= WORTH_NAMING * strongest ? best.type.title : null
      const shared = [...new Set(hit?.queryTerms)]
        .filter((term) => claims.get(argument.id)?.has(term) && telling(term) > 0.1)
        .toSorted((a, b) => telling(b) - telling(a) || a.localeCompare(b))
        .slice(0, WORDS_SHOWN)
      return { argumentId: argument.id, score, reason: reasonFor(named, shared) }
    })
    ranked.sort((a, b) => b.score - a.score || a.argumentId.localeCompare(b.argumentId))
    return {
      questionId: question.id,
      matches: ranked.map((match, place) => ({
        ...match,
        isSuggested: place < MOST_SUGGESTED && match.score >= LEAST_SCORE && match.reason !== '',
      })),
    }
  })
}
