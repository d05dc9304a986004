import { rest } from './rest.ts'

/** Lets work through in order, at most `perSecond` times a second. Waiting ends early, with its reason, when `signal` aborts. */
export function createPace(perSecond: number): (signal: AbortSignal) => Promise<void> {
  const gap = 1_000 / perSecond
  let next = 0
  return async (signal) => {
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + gap
    if (turn > now) await rest(turn - now, signal)
    signal.throwIfAborted()
  }
}
