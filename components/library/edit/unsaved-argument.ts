import { z } from 'zod'
import { type ArgumentInput, argumentInputSchema } from '#domain/library/team/argument-input.ts'

const PREFIX = 'rejoinder-argument:'

/** Words typed into an argument's form and not saved, and the revision they were typed on; null is a new argument. */
export type Unsaved = { input: ArgumentInput; basedOn: string | null; at: Date }

const unsavedSchema = z.object({
  input: argumentInputSchema,
  basedOn: z.string().nullable(),
  at: z.coerce.date(),
})

/** Where this device keeps what a person typed: `what` is the argument's id, or what a new one was begun from. */
export const unsavedKey = (userId: string, slug: string, what: string) => `${PREFIX}${userId}:${slug}:${what}`

/** What was typed and not saved here, if anything. */
export function readUnsaved(key: string): Unsaved | null {
  try {
    const parsed = unsavedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps what was typed. A browser that has no store, or a full one, keeps it on the page alone. */
export function keepUnsaved(key: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(unsaved))
    return true
  } catch {
    return false
  }
}

export function dropUnsaved(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Without a store there is nothing to drop.
  }
}

/** Removes everything typed and not saved on this device. Called at sign-out, so that the next person finds nothing. */
export function clearUnsavedArguments(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place))
    for (const key of keys) if (key?.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Without a store there is nothing to clear.
  }
}
