/** What can go wrong in a way a person should hear about. */
export type ErrorCode = 'not-found' | 'forbidden' | 'invalid' | 'conflict' | 'too-large' | 'unavailable'

/**
 * A failure with a sentence fit for the person who caused or met it.
 * `message` says what is wrong and what to do next; `fields` names form fields, when a form is to blame.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string>

  constructor(code: ErrorCode, message: string, fields: Record<string, string> = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.fields = fields
  }
}

/** The answer to anybody who may not know that a thing exists. */
export const notFound = (what = 'page') =>
  new AppError('not-found', `This ${what} does not exist, or you do not have access to it.`)
