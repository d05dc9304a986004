import { notFound } from 'next/navigation'
import { AppError } from '#domain/errors.ts'

/** For pages: what may not be seen looks exactly like what does not exist. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not-found' || error.code === 'forbidden')) notFound()
    throw error
  }
}
