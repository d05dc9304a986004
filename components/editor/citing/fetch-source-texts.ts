import type { ActionResult } from '#domain/action-result.ts'
import type { LetterSurvey } from '../findings/survey.ts'
import type { LiveValue } from '../live/live-value.ts'
import { fetchCited } from './fetch-cited.ts'

/** Source id → its words. */
export type SourceTexts = Readonly<Record<string, string>>
export type LoadSourceTexts = (input: unknown) => Promise<ActionResult<SourceTexts>>

type Options = { draftId: string; load: LoadSourceTexts }

/**
 * Fetches the words of the sources the letter cites, as far as the team holds them, so that quotations can be compared
 * with them. Returns how to stop.
 */
export const fetchSourceTexts = (
  survey: Pick<LetterSurvey, 'get' | 'subscribe'>,
  texts: LiveValue<SourceTexts>,
  { draftId, load }: Options,
): (() => void) =>
  fetchCited(survey, {
    load: (ids) => load({ draftId, ids }),
    take: (found) => {
      if (Object.keys(found).length > 0) texts.set({ ...texts.get(), ...found })
    },
  })
