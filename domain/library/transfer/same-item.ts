import type { Argument } from '../argument.ts'
import { writeArgument } from '../files/write-argument.ts'

/** Whether two arguments would be the same file. */
export const isSameArgument = (a: Argument, b: Argument): boolean =>
  a.topic === b.topic && writeArgument(a) === writeArgument(b)

/** Whether two pieces of JSON say the same, in whatever order their keys stand. */
export const isSameData = (a: unknown, b: unknown): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)])
}
