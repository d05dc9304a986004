import { AppError } from '#domain/errors.ts'

type QueueOptions = {
  atOnce: number
  perUser: number
  /** What somebody hears who has so many waiting and running. */
  tooMany: (count: number) => string
}
type Waiting = { userId: string; start: () => void; onAhead: (ahead: number) => void }

/**
 * Runs tasks a few at a time. People take turns: someone who asks for one file does not wait behind someone who asked
 * for four. `perUser` counts what one person has waiting and running.
 */
export function createFairQueue({ atOnce, perUser, tooMany }: QueueOptions) {
  const waiting: Waiting[] = []
  const running: string[] = []
  /** Users in the order they last got a turn; those never served come first. */
  let served: string[] = []

  const order = (): Waiting[] => {
    const rank = (userId: string) =>
      running.filter((id) => id === userId).length * 1_000 + served.indexOf(userId)
    const seen = new Map<string, number>()
    return waiting
      .map((task) => {
        const round = seen.get(task.userId) ?? 0
        seen.set(task.userId, round + 1)
        return { task, key: round * 1_000_000 + rank(task.userId) }
      })
      .sort((a, b) => a.key - b.key)
      .map(({ task }) => task)
  }
  const next = () => {
    const [first] = running.length < atOnce ? order() : []
    if (first) {
      waiting.splice(waiting.indexOf(first), 1)
      running.push(first.userId)
      served = [...served.filter((id) => id !== first.userId), first.userId].slice(-500)
      first.start()
    }
    for (const [index, task] of order().entries()) task.onAhead(index + 1)
  }
  const finish = (userId: string) => {
    running.splice(running.indexOf(userId), 1)
    next()
  }

  return {
    /** Waits for a turn, then runs `task`. `onAhead` hears the place in the queue, 1 being next. */
    async run<T>(
      userId: string,
      task: () => Promise<T>,
      { signal, onAhead = () => {} }: { signal: AbortSignal; onAhead?: (ahead: number) => void },
    ): Promise<T> {
      signal.throwIfAborted()
      const own = [...running, ...waiting.map((other) => other.userId)].filter((id) => id === userId).length
      if (own >= perUser) throw new AppError('unavailable', tooMany(perUser))
      await new Promise<void>((resolve, reject) => {
        const entry: Waiting = { userId, onAhead, start: () => settle(resolve) }
        const leave = () => {
          waiting.splice(waiting.indexOf(entry), 1)
          settle(() => reject(signal.reason))
          next()
        }
        const settle = (end: () => void) => {
          signal.removeEventListener('abort', leave)
          end()
        }
        signal.addEventListener('abort', leave)
        waiting.push(entry)
        next()
      })
      try {
        return await task()
      } finally {
        finish(userId)
      }
    },
  }
}
