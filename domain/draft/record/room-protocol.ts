import { z } from 'zod'

/** Why the room does not let a browser in. The browser shows a sentence for each. */
export const REFUSALS = ['signed-out', 'reload', 'not-found', 'full', 'unavailable'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Close codes of the socket: come back through the gate at once, or slow down. */
export const SOCKET_CLOSE = { reset: 4205, tooFast: 4429, tooLarge: 1009 } as const

/**
 * A browser asks "is everything up to here stored?". `n` is its own count of edits; `clocks` are the Yjs clocks
 * of the clients those edits belong to, so that the room can see whether it holds them all.
 */
export const savedQuestionSchema = z.object({
  type: z.literal('saved?'),
  n: z.int().nonnegative(),
  clocks: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).max(10_000),
})
export type SavedQuestion = z.infer<typeof savedQuestionSchema>

/** The room's answer: stored, or "I lack some of it, send it again". */
export const savedAnswerSchema = z.object({
  type: z.enum(['saved', 'resync']),
  n: z.int().nonnegative(),
})
export type SavedAnswer = z.infer<typeof savedAnswerSchema>

/** Reads a message that came over the wire; null when it is not one of ours. */
export function parseMessage<T>(schema: z.ZodType<T>, payload: string): T | null {
  try {
    return schema.safeParse(JSON.parse(payload)).data ?? null
  } catch {
    return null
  }
}

/** What the room shows of somebody present. It comes from the session, never from the browser. */
export type Person = { id: string; name: string; color: string }

export const personSchema = z.object({ id: z.string(), name: z.string(), color: z.string() })

// Each is dark enough to carry white words (4.5:1 or better).
const COLOURS = [
  '#b42318',
  '#a15c07',
  '#4d7c0f',
  '#0f766e',
  '#0369a1',
  '#4338ca',
  '#86198f',
  '#9d174d',
] as const

/** The colour of somebody's caret: always the same one for the same person. */
export function personColour(userId: string): string {
  let hash = 0
  for (const letter of userId) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return COLOURS[hash % COLOURS.length] ?? COLOURS[0]
}
