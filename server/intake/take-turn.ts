import { LIMITS } from '#domain/limits.ts'

const waiting: (() => void)[] = []
let running = 0

/** Runs `work` when fewer than the allowed number of intakes are running; the others wait their turn. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= LIMITS.intakesAtOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
