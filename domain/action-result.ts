import type { ErrorCode } from './errors.ts'

/** What a server action answers: a value, or a sentence for the person and the form fields to blame. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode; message: string; fields: Record<string, string> }
