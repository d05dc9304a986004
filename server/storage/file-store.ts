import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { AppError } from '#domain/errors.ts'

/** Where a file is kept: whose it is, and the SHA-256 of its bytes in hexadecimal. */
export type FileAddress = { workspaceId: string; sha256: string }

/** A place for files outside the database. What stands at an address never changes: the address tells its bytes. */
export type FileStore = {
  /** Keeps bytes; done at once when they are there already. Returns when they would survive a crash. */
  put(address: FileAddress, bytes: Uint8Array): Promise<void>
  /** The bytes, compared with their hash. Throws `unavailable` when they are missing or damaged. */
  get(address: FileAddress): Promise<Uint8Array<ArrayBuffer>>
  has(address: FileAddress): Promise<boolean>
  /** Removes the bytes; nothing happens when there are none. */
  delete(address: FileAddress): Promise<void>
}

/** How much is hashed at a time, so that nobody who types waits for a large file. */
const PIECE = 1024 * 1024

/** SHA-256 in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.byteLength; at += PIECE) {
    if (at > 0) await breathe()
    hash.update(bytes.subarray(at, at + PIECE))
  }
  return hash.digest('hex')
}

/** `<workspace>/<aa>/<sha256>`. Throws on anything that is not an address, so that no other path can come out. */
export function keyOf({ workspaceId, sha256 }: FileAddress): string {
  if (!/^[\w-]{1,100}$/.test(workspaceId) || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new Error(`Not the address of a file: ${workspaceId} ${sha256}`)
  }
  return `${workspaceId}/${sha256.slice(0, 2)}/${sha256}`
}

/** The bytes, when they are those the address tells. */
export async function requireWhole<T extends Uint8Array>(address: FileAddress, bytes: T): Promise<T> {
  if ((await sha256Of(bytes)) === address.sha256) return bytes
  throw unreadable(new Error(`The file at ${keyOf(address)} is damaged: its bytes do not match its hash.`))
}

/** For a file that should be there and cannot be read; `cause` is for whoever runs the server. */
export const unreadable = (cause: unknown) =>
  because(
    cause,
    'This file cannot be read where the server keeps its files. Tell whoever runs the server; the log says why.',
  )

/** For a file that could not be put away. */
export const unwritable = (cause: unknown) =>
  because(
    cause,
    'The server could not keep this file. Nothing was changed; try again, and if it goes on, tell whoever runs the server.',
  )

/** For a file that could not be removed. */
export const unremovable = (cause: unknown) =>
  because(cause, 'The server could not remove this file. Tell whoever runs the server; the log says why.')

const because = (cause: unknown, message: string) =>
  Object.assign(new AppError('unavailable', message), { cause })
