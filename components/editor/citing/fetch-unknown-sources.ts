import type { ActionResult } from '#domain/action-result.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { LetterSurvey } from '../findings/survey.ts'
import { fetchCited } from './fetch-cited.ts'
import type { LetterSources } from './letter-sources.ts'

export type LoadSources = (input: unknown) => Promise<ActionResult<Source[]>>

type Options = { draftId: string; load: LoadSources; retryAfter?: number }

/**
 * Finds the sources the letter cites that this browser does not know, because a teammate added them after it was
 * opened. What the server does not know either is asked for once. Returns how to stop.
 */
export const fetchUnknownSources = (
  survey: Pick<LetterSurvey, 'get' | 'subscribe'>,
  sources: LetterSources,
  { draftId, load, ...rest }: Options,
): (() => void) =>
  fetchCited(survey, {
    isKnown: (id) => sources.get().some((source) => source.id === id),
    load: (ids) => load({ draftId, ids }),
    take: (found) => sources.add(found),
    ...rest,
  })
