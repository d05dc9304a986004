import { AppError } from '#domain/errors.ts'

/**
 * Runs a look-up that may take `seconds` in all, however many questions it asks. Throws `AppError` 'unavailable' when
 * they are over, and the signal's own reason when that aborts first.
 */
export async function withinTime<T>(
  { signal, seconds }: { signal: AbortSignal; seconds: number },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = AbortSignal.timeout(seconds * 1_000)
  try {
    return await work(AbortSignal.any([signal, limit]))
  } catch (error) {
    signal.throwIfAborted()
    if (limit.aborted) throw new AppError('unavailable', TOO_LONG)
    throw error
  }
}

const TOO_LONG =
  'Looking it up takes too long. Try again later, or look at federalregister.gov and regulations.gov yourself.'
