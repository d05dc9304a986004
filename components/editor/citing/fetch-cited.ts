import type { ActionResult } from '#domain/action-result.ts'
import { idSchema } from '#domain/library/argument.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LetterSurvey } from '../findings/survey.ts'

type Options<T> = {
  /** What this browser has already and need not ask for. */
  isKnown?: (sourceId: string) => boolean
  load: (ids: string[]) => Promise<ActionResult<T>>
  take: (answer: T) => void
  retryAfter?: number
}

/**
 * Asks the server for something about the sources a letter cites, as it comes to cite them: about each source once, and
 * again only when there was no answer. Returns how to stop.
 */
export function fetchCited<T>(
  survey: Pick<LetterSurvey, 'get' | 'subscribe'>,
  { isKnown = () => false, load, take, retryAfter = 10_000 }: Options<T>,
): () => void {
  const asked = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const look = async () => {
    const ids = [...new Set(survey.get().citedSources)]
      .filter((id) => !asked.has(id) && !isKnown(id) && idSchema.safeParse(id).success)
      .slice(0, LIMITS.sourcesPerImport)
    if (ids.length === 0) return
    for (const id of ids) asked.add(id)
    const answer = await load(ids).catch(() => null)
    if (isOver) return
    if (answer?.ok) return take(answer.value)
    // The connection may come back.
    for (const id of ids) asked.delete(id)
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
