import { setImmediate as breathe } from 'node:timers/promises'
import { Zip, ZipPassThrough } from 'fflate'

/** Zip files carry local times; a fixed one, the oldest they know, makes the same files the same bytes. */
const LONG_AGO = new Date(1980, 0, 1)
/** How much is taken in at a time, so that nobody who types waits for a large exhibit. */
const PIECE = 1024 * 1024

/**
 * Files as a zip, in their order, as they are: letters and pictures are packed already. The same files give the same
 * bytes, with no times and nothing of who made it. Throws the signal's reason when it is aborted.
 */
export async function zipFiles(
  files: readonly { name: string; bytes: Uint8Array }[],
  signal: AbortSignal,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name)
    entry.mtime = LONG_AGO
    zip.add(entry)
    for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
      signal.throwIfAborted()
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
      await breathe()
    }
  }
  zip.end()
  return Buffer.concat(pieces)
}
