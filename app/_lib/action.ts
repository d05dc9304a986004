import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ActionResult } from '#domain/action-result.ts'
import { AppError } from '#domain/errors.ts'
import type { CurrentUser } from '#server/auth.ts'
import { findUser } from '#server/session.ts'

type Work<S extends z.ZodType, T, C> = (context: { input: z.infer<S> } & C) => Promise<T>
type Action<T> = (input: unknown) => Promise<ActionResult<T>>

/** A server action for signed-in people: parses its input, knows who asks, and answers failures as values. */
export function action<S extends z.ZodType, T>(
  schema: S,
  work: Work<S, T, { user: CurrentUser }>,
): Action<T> {
  return (input) =>
    answer(schema, input, async (parsed) => {
      const user = await findUser()
      if (user === null)
        throw new AppError('forbidden', 'You are signed out. Sign in again; what you typed stays here.')
      return work({ input: parsed, user })
    })
}

/** A server action anybody may call, signed in or not. */
export function publicAction<S extends z.ZodType, T>(schema: S, work: Work<S, T, object>): Action<T> {
  return (input) => answer(schema, input, (parsed) => work({ input: parsed }))
}

async function answer<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  work: (input: z.infer<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const parsed = schema.safeParse(input)
    if (!parsed.success) throw invalidInput(parsed.error)
    return { ok: true, value: await work(parsed.data) }
  } catch (error) {
    // Redirects and not-found are thrown through here on their way to Next.
    unstable_rethrow(error)
    if (error instanceof AppError) {
      if (error.cause !== undefined) console.error(error.message, error.cause)
      return { ok: false, code: error.code, message: error.message, fields: error.fields }
    }
    console.error('An action failed unexpectedly.', error)
    const message = 'Something went wrong on the server. Nothing was changed; try again.'
    return { ok: false, code: 'unavailable', message, fields: {} }
  }
}

/** Names each field with its first problem; the sentence is the first of them. */
function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  return new AppError('invalid', error.issues[0]?.message ?? 'This form is not complete.', fields)
}
