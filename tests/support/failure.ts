import { AppError, type ErrorCode } from '#domain/errors.ts'

/** What came of something that may be refused: the code of the refusal, or 'allowed'. Other failures are thrown on. */
export async function outcome(asked: Promise<unknown>): Promise<ErrorCode | 'allowed'> {
  try {
    await asked
    return 'allowed'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}
