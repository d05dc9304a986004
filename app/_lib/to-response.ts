import { AppError, type ErrorCode } from '#domain/errors.ts'

const STATUS: Record<ErrorCode, number> = {
  'not-found': 404,
  forbidden: 403,
  invalid: 400,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
}

/** The answer of a route handler that failed: the sentence of an `AppError`, or a plain 500 that tells nothing. */
export function toResponse(error: unknown): Response {
  if (error instanceof AppError) {
    // The sentence is for the person; what is behind it is for whoever runs the server.
    if (error.cause !== undefined) console.error(error.message, error.cause)
    return Response.json({ code: error.code, message: error.message }, { status: STATUS[error.code] })
  }
  console.error('A route failed unexpectedly.', error)
  const message = 'Something went wrong on the server. Try again.'
  return Response.json({ code: 'unavailable', message }, { status: 500 })
}
