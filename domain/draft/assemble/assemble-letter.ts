import type { Node } from '@tiptap/pm/model'
import { AppError } from '#domain/errors.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { Library } from '#domain/library/library.ts'
import type { Question } from '#domain/notice/notice.ts'
import { createQuestionNamer, type QuestionNamer } from '../coverage/name-questions.ts'
import { pointerWords, respondsWords } from '../coverage/question-sentences.ts'
import { type DocJson, parseDoc } from '../doc.ts'
import { answerFieldId } from '../letter-fields.ts'
import { argumentBlocks } from '../passages/fill-argument.ts'
import { blank, heading, linesOf, paragraph, text } from './build-letter.ts'
import { type FrameInput, letterEnding, letterOpening } from './frame-letter.ts'
import { type DraftPlan, type PlanItem, passagesOfItem } from './plan.ts'

export type AssembleInput = Omit<FrameInput, 'speaker'> & {
  /** The notice's questions in its own order; none for a letter without a notice. */
  questions: readonly Question[]
  plan: DraftPlan
  library: Pick<Library, 'arguments' | 'facts'>
}

/** One picked argument with the chosen questions it answers, in the notice's order. */
type Placed = { argument: Argument; item: PlanItem; questions: Question[] }

/**
 * The first letter: what the profile, the notice and the plan give, and a blank wherever they give nothing.
 * A question the plan did not choose is not answered, even where an argument could. Throws `AppError` when the
 * plan names an argument the library lacks.
 */
export function assembleLetter(given: AssembleInput): Node {
  const { plan, frame, profile } = given
  const speaker = { kind: profile.kind, position: plan.position ?? null }
  const names = createQuestionNamer(given.questions, plan.questionLabels ?? 'question')
  const input = { ...given, speaker, names }
  const chosen = input.questions.filter((question) => input.plan.questionIds.includes(question.id))
  const placed = input.plan.items.map((item): Placed => {
    const argument = input.library.arguments.find((one) => one.id === item.argumentId)
    if (!argument) {
      throw new AppError(
        'invalid',
        `The library no longer has the argument "${item.argumentId}". Take it out of the list, then assemble.`,
      )
    }
    return { argument, item, questions: chosen.filter((question) => item.questionIds.includes(question.id)) }
  })
  const sections =
    (plan.organisedBy ?? frame.organisedBy) === 'question'
      ? byQuestion(input, chosen, placed)
      : byTheme(input, chosen, placed)
  const preface = [...summaryOf(input, placed), ...contentsOf(input)]
  return parseDoc({
    type: 'doc',
    content: [...letterOpening(input, preface), ...sections, ...letterEnding(input)],
  })
}

type Input = AssembleInput & FrameInput & { names: QuestionNamer }

/** An argument's words in its form, then, where the plan wants them, the case against it and the reply. */
const wordsOf = (input: Input, { argument, item, questions }: Placed, headingLevel: number) =>
  passagesOfItem(item).flatMap((passage) =>
    argumentBlocks(argument, passage, {
      ...{ facts: input.library.facts, speaker: input.speaker, headingLevel },
      answers: questions.map((question) => question.id),
    }),
  )

const isWanted = (need: 'always' | 'optional' | 'never', isChosen: boolean | undefined) =>
  need === 'always' || (need === 'optional' && isChosen === true)

/** What the letter says, in one line for each argument; a blank when none is picked. */
function summaryOf({ frame, plan }: Input, placed: readonly Placed[]): DocJson[] {
  if (!isWanted(frame.summary, plan.withSummary)) return []
  const claims = placed.map(({ argument }) => ({
    type: 'listItem',
    content: [paragraph([text(argument.claim)])],
  }))
  const words =
    claims.length > 0 ? { type: 'bulletList', content: claims } : paragraph([blank('letter-summary')])
  return [heading(1, frame.summaryHeading, { role: 'summary' }), words]
}

const contentsOf = ({ frame, plan }: Input): DocJson[] =>
  isWanted(frame.contents, plan.withContents) ? [heading(1, frame.contentsHeading), { type: 'contents' }] : []

/** A section for each chosen question; an argument stands once, under the first question it answers. */
function byQuestion(input: Input, chosen: readonly Question[], placed: readonly Placed[]): DocJson[] {
  const sections = chosen.flatMap((question) => {
    const here = placed.filter(({ questions }) => questions[0] === question)
    const elsewhere = placed.find(({ questions }) => questions.includes(question))?.questions[0]
    const answer =
      here.length > 0 ? here.flatMap((one) => wordsOf(input, one, 2)) : [pointer(input, question, elsewhere)]
    return [...questionOpening(input, question), ...answer]
  })
  const loose = placed.filter(({ questions }) => questions.length === 0)
  if (loose.length === 0) return sections
  const further = chosen.length > 0 ? [heading(1, 'Further comments')] : []
  return [...sections, ...further, ...loose.flatMap((one) => titled(input, one, chosen.length > 0 ? 2 : 1))]
}

/** A section for each argument, saying which questions it answers; questions left over get their own. */
function byTheme(input: Input, chosen: readonly Question[], placed: readonly Placed[]): DocJson[] {
  const unanswered = chosen.filter(
    (question) => !placed.some(({ questions }) => questions.includes(question)),
  )
  return [
    ...placed.flatMap((one) => titled(input, one, 1)),
    ...unanswered.flatMap((question) => [
      ...questionOpening(input, question),
      pointer(input, question, undefined),
    ]),
  ]
}

function titled(input: Input, one: Placed, level: number): DocJson[] {
  const { argument, questions } = one
  const answers = questions.map((question) => question.id)
  const responds = respondsWords(input.names, questions)
  return [
    heading(level, argument.title, { answers }),
    ...(questions.length > 0 ? [paragraph([text(responds)], answers)] : []),
    ...wordsOf(input, one, level + 1),
  ]
}

/** The agency's label and its own words. The quotation answers nothing, so it carries no `answers`. */
function questionOpening({ names }: Input, question: Question): DocJson[] {
  const asked = linesOf(question.text).map((line) => paragraph([text(line)]))
  const quoted = asked.length > 0 ? [{ type: 'blockquote', content: asked }] : []
  return [heading(1, names.heading(question), { answers: [question.id] }), ...quoted]
}

/** Where the answer stands already, or the blank that asks for it. */
function pointer({ names }: Input, question: Question, elsewhere: Question | undefined): DocJson {
  return elsewhere
    ? paragraph([text(pointerWords(names, elsewhere))], [question.id])
    : paragraph([blank(answerFieldId(question.id))], [question.id])
}
