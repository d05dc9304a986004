import { LIMITS } from '#domain/limits.ts'

const waiting: (() => void)[] = []
let running = 0

/**
 * Runs `work` when fewer than the allowed number of intakes are running; the others wait their turn. Whoever gives up
 * waiting leaves the queue, and `signal`'s reason is thrown.
 */
export async function takeTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (running >= LIMITS.intakesAtOnce) await queue(signal)
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const queue = (signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const leave = () => {
      waiting.splice(waiting.indexOf(start), 1)
      reject(signal?.reason)
    }
    const start = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    signal?.addEventListener('abort', leave)
    waiting.push(start)
  })
