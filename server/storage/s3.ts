import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from '#domain/limits.ts'
import type { S3Settings } from '#server/env.ts'
import { type FileStore, keyOf, requireWhole, unreadable, unremovable, unwritable } from './file-store.ts'
import { signRequest } from './sign-request.ts'

const ATTEMPTS = 4
const FIRST_PAUSE = 150

type Failure = (cause: unknown) => Error
type Ask = { method: string; key: string; body?: { bytes: Uint8Array<ArrayBuffer>; sha256: string } }

/** SHA-256 of nothing, which is what most requests send. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Files in a bucket of S3-compatible storage, under `files/`. */
export function s3Store(settings: S3Settings): FileStore {
  /** The answer, which is a good one or says that there is no such file. Everything else is thrown as `failure`. */
  async function ask({ method, key, body }: Ask, failure: Failure): Promise<Response> {
    const url = new URL(addressInBucket(settings, `files/${key}`))
    const answer = await patiently(() => {
      const payloadHash = body?.sha256 ?? NOTHING
      const headers = signRequest({ method, url, payloadHash, now: new Date() }, settings)
      const signal = AbortSignal.timeout(LIMITS.storageSeconds * 1_000)
      return fetch(url, { method, headers, signal, redirect: 'error', ...(body && { body: body.bytes }) })
    }).catch((error: unknown) => {
      throw failure(error)
    })
    if (answer.ok || answer.status === 404) return answer
    const words = await answer.text().catch(() => '')
    // S3 names what is wrong in `<Code>`, such as `SignatureDoesNotMatch` or `NoSuchBucket`.
    const code = /<Code>(\w+)<\/Code>/.exec(words)?.[1] ?? ''
    throw failure(new Error(`${url.host} answered ${method} with ${answer.status} ${code}`.trim()))
  }

  const isThere = async (key: string, failure: Failure) =>
    (await ask({ method: 'HEAD', key }, failure)).status !== 404

  return {
    has: (address) => isThere(keyOf(address), unreadable),
    async put(address, bytes) {
      const key = keyOf(address)
      if (await isThere(key, unwritable)) return
      const body = { bytes: new Uint8Array(bytes), sha256: address.sha256 }
      const answer = await ask({ method: 'PUT', key, body }, unwritable)
      await answer.body?.cancel()
      if (answer.status === 404) throw unwritable(new Error(`There is no bucket ${settings.bucket}.`))
    },
    async get(address) {
      const answer = await ask({ method: 'GET', key: keyOf(address) }, unreadable)
      if (answer.status === 404) throw unreadable(new Error(`There is no ${keyOf(address)} in the bucket.`))
      const bytes = await answer.arrayBuffer().catch((error: unknown) => {
        throw unreadable(error)
      })
      return requireWhole(address, new Uint8Array(bytes))
    },
    async delete(address) {
      const answer = await ask({ method: 'DELETE', key: keyOf(address) }, unremovable)
      await answer.body?.cancel()
    },
  }
}

/** With the bucket in the path, as most storage of one's own wants it, or before the host, as Amazon's does. */
export function addressInBucket({ endpoint, bucket, pathStyle }: S3Settings, key: string): string {
  if (pathStyle) return `${endpoint}/${bucket}/${key}`
  const url = new URL(endpoint)
  return `${url.protocol}//${bucket}.${url.host}/${key}`
}

/** Tries again, after longer and longer pauses, while the storage has trouble of its own or cannot be reached. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt === ATTEMPTS
    try {
      const answer = await send()
      if (isLast || (answer.status < 500 && answer.status !== 429)) return answer
      await answer.body?.cancel()
    } catch (error) {
      if (isLast) throw error
    }
    await pause(FIRST_PAUSE * 2 ** (attempt - 1))
  }
}
