import { type Argument, passageText } from '#domain/library/argument.ts'
import { citedFacts, wordCount } from '#domain/library/argument-markup.ts'
import type { Profile } from '#domain/profile.ts'
import { countWords, pagesFor } from './letter-size.ts'
import { type DraftPlan, passagesOfItem } from './plan.ts'

/** Words of the address blocks, opening, conclusion and signature, which differ little between letters. */
const FRAME_WORDS = 130
/** Words of a question's heading. */
const HEADING_WORDS = 2

/** How long the letter of a plan will be, about. Questions count, for the letter quotes them. */
export function estimatePlan(
  plan: DraftPlan,
  given: {
    library: readonly Argument[]
    questions: ReadonlyArray<{ id: string; text: string }>
    profile: Pick<Profile, 'description' | 'statementOfInterest'>
  },
): { words: number; pages: number } {
  const texts = plan.items.flatMap((item) => {
    const argument = given.library.find((each) => each.id === item.argumentId)
    return argument ? passagesOfItem(item).map((passage) => passageText(argument, passage)) : []
  })
  const chosen = given.questions.filter((question) => plan.questionIds.includes(question.id))
  const words =
    FRAME_WORDS +
    countWords(`${given.profile.description} ${given.profile.statementOfInterest}`) +
    chosen.reduce((sum, question) => sum + HEADING_WORDS + countWords(question.text), 0) +
    texts.reduce((sum, text) => sum + wordCount(text), 0)
  const citations = texts.reduce((sum, text) => sum + citedFacts(text).length, 0)
  return { words, pages: pagesFor(words, citations) }
}
