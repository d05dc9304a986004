import type { ActionResult } from '#domain/action-result.ts'
import type { Source } from '#domain/evidence/source.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LetterSources } from './letter-sources.ts'
import type { LetterSurvey } from './survey.ts'

export type LoadSources = (input: unknown) => Promise<ActionResult<Source[]>>

const ID = /^[a-z0-9][a-z0-9-]*$/

type Options = { draftId: string; load: LoadSources; retryAfter?: number }

/**
 * Finds the sources the letter cites that this browser does not know, because a teammate added them after it was
 * opened. What the server does not know either is asked for once. Returns how to stop.
 */
export function fetchUnknownSources(
  survey: Pick<LetterSurvey, 'get' | 'subscribe'>,
  sources: LetterSources,
  { draftId, load, retryAfter = 10_000 }: Options,
): () => void {
  const asked = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const look = async () => {
    const known = new Set(sources.get().map(({ id }) => id))
    const cited = [...new Set(survey.get().citedSources)]
    const unknown = cited
      .filter((id) => !known.has(id) && !asked.has(id) && ID.test(id))
      .slice(0, LIMITS.sourcesPerImport)
    if (unknown.length === 0) return
    for (const id of unknown) asked.add(id)
    const answer = await load({ draftId, ids: unknown }).catch(() => null)
    if (isOver) return
    if (answer?.ok) return sources.add(answer.value)
    // The connection may come back.
    for (const id of unknown) asked.delete(id)
    clearTimeout(timer)
    timer = setTimeout(look, retryAfter)
  }

  const stop = survey.subscribe(() => void look())
  void look()
  return () => {
    isOver = true
    clearTimeout(timer)
    stop()
  }
}
