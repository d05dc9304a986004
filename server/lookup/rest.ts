import { setTimeout as wait } from 'node:timers/promises'

/** Waits `ms` milliseconds. Throws the signal's own reason as soon as it aborts. */
export async function rest(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal })
  } finally {
    signal.throwIfAborted()
  }
}
