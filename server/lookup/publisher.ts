import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { createPace } from './pace.ts'
import { readCapped } from './read-capped.ts'
import { rest } from './rest.ts'
import { retryAfter } from './retry-after.ts'

/** What a publisher answered; `status` is 200 to 299, or 400 to 499 but 429. */
export type Answer = { status: number; type: string; bytes: Uint8Array }

export type PublisherOptions = {
  /** As it stands in a sentence: "the Federal Register". */
  name: string
  /** The only origins that are asked, also when one of them says to look elsewhere. */
  origins: string[]
  /** Requests a second. */
  pace: { api: number; text: number }
  /** Sent to the first origin alone. */
  headers?: Record<string, string>
  /** What to add for whoever is told to wait. */
  whenTooMany?: string
  answerSeconds?: number
  /** The wait before the first new try, in milliseconds; each later one is twice as long. */
  firstWait?: number
}

export type Ask = { kind: 'api' | 'text'; most: number; signal: AbortSignal }
export type Publisher = { name: string; get: (url: string, ask: Ask) => Promise<Answer> }

const TRIES = 4
const REDIRECTS = 5
const WORTH_ANOTHER_TRY = [429, 500, 502, 503, 504]
const WAY_ON = 'Download the notice there and choose its file, or paste its text.'

/**
 * A site that notices are fetched from, asked politely: a few times a second, again after a while when it is busy,
 * never longer than it is worth waiting for. Throws `AppError` 'unavailable' or 'too-large', or the signal's reason.
 */
export function createPublisher(options: PublisherOptions): Publisher {
  const { name, origins, headers = {}, firstWait = 500 } = options
  const pace = { api: createPace(options.pace.api), text: createPace(options.pace.text) }
  const seconds = options.answerSeconds ?? LIMITS.lookupAnswerSeconds

  async function once(address: string, { kind, most, signal }: Ask): Promise<Answer | Retry> {
    let url = new URL(address)
    const limit = AbortSignal.timeout(seconds * 1_000)
    try {
      for (let step = 0; step <= REDIRECTS; step++) {
        if (!origins.includes(url.origin)) throw ledAway(name, url)
        await pace[kind](signal)
        const response = await fetch(url, {
          redirect: 'manual',
          cache: 'no-store',
          headers: { 'user-agent': 'Rejoinder', ...(url.origin === origins[0] ? headers : {}) },
          signal: AbortSignal.any([signal, limit]),
        })
        const location = response.headers.get('location')
        if (response.status >= 300 && response.status < 400 && location) {
          await response.body?.cancel()
          url = new URL(location, url)
          continue
        }
        if (WORTH_ANOTHER_TRY.includes(response.status)) {
          await response.body?.cancel()
          return { status: response.status, after: retryAfter(response.headers.get('retry-after')) }
        }
        const bytes = await readCapped(response, most, () => tooLarge(name, most))
        return { status: response.status, type: response.headers.get('content-type') ?? '', bytes }
      }
    } catch (error) {
      if (error instanceof AppError) throw error
      signal.throwIfAborted()
      return { status: limit.aborted ? 'late' : 'cut off', after: null, cause: error }
    }
    throw unavailable(`${capital(name)} leads round in a circle. ${WAY_ON}`)
  }

  return {
    name,
    async get(url, ask) {
      let last: Retry = { status: 'cut off', after: null }
      for (let tried = 0; tried < TRIES; tried++) {
        const answer = await once(url, ask)
        if ('bytes' in answer) return answer
        last = answer
        const pause = answer.after ?? firstWait * 2 ** tried * (1 + Math.random() / 4)
        // Waiting longer than the whole look-up may take is for the person to decide.
        if (tried === TRIES - 1 || pause > LIMITS.lookupSeconds * 1_000) break
        await rest(pause, ask.signal)
      }
      throw gaveUp(name, last, options.whenTooMany)
    },
  }
}

/** A try that failed in a way that may pass; `after` is the wait that was asked for, in milliseconds. */
type Retry = { status: number | 'late' | 'cut off'; after: number | null; cause?: unknown }

function gaveUp(name: string, { status, after, cause }: Retry, whenTooMany = ''): AppError {
  const subject = capital(name)
  const error =
    status === 429
      ? unavailable(
          `${subject} asks to be asked less often${after ? `: wait ${inWords(after)} and try again` : '; try again later'}. ${whenTooMany}`.trim(),
        )
      : status === 'late'
        ? unavailable(`${subject} takes too long to answer. Try again later. ${WAY_ON}`)
        : status === 'cut off'
          ? unavailable(`${subject} cannot be reached from this server. Try again later. ${WAY_ON}`)
          : unavailable(`${subject} has trouble of its own (${status}). Try again later. ${WAY_ON}`)
  error.cause = cause
  return error
}

const inWords = (ms: number) =>
  ms < 90_000 ? `${Math.ceil(ms / 1_000)} seconds` : `${Math.ceil(ms / 60_000)} minutes`
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const unavailable = (message: string) => new AppError('unavailable', message)
const ledAway = (name: string, url: URL) =>
  unavailable(
    `${capital(name)} leads on to another site (${url.host}), which is not asked for safety. ${WAY_ON}`,
  )
const tooLarge = (name: string, most: number) =>
  new AppError(
    'too-large',
    `${capital(name)} sent more than ${Math.round(most / 1024 / 1024)} MB, the most that is read. ${WAY_ON}`,
  )
