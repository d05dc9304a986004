import { strToU8, Unzip, UnzipInflate, zipSync } from 'fflate'
import { AppError } from '#domain/errors.ts'
import type { LibraryFile, LibraryProblem } from '#domain/library/files/problem.ts'
import { LIMITS } from '#domain/limits.ts'

// Zip files carry local times; a fixed one, the oldest they know, makes the same library the same bytes.
const LONG_AGO = new Date(1980, 0, 1)

/** Small enough that what one piece swells to is looked at before the next: deflate grows a thousandfold at most. */
const PIECE = 4 * 1024

/** Files as a zip; the same files give the same bytes. */
export const zipFiles = (files: readonly LibraryFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime: LONG_AGO })

/**
 * The text files of a zip. What a single file has wrong is a problem; a zip that is none, holds too much or swells to
 * too much is refused as soon as that shows.
 */
export function unzipFiles(bytes: Uint8Array): { files: LibraryFile[]; problems: LibraryProblem[] } {
  const problems: LibraryProblem[] = []
  const found: { path: string; pieces: Uint8Array[]; size: number }[] = []
  let total = 0
  // Told to the loop below rather than thrown: the unpacker takes what a handler throws for a damaged file.
  let isTooMuch = false
  const unzip = new Unzip((entry) => {
    const path = entry.name
    const say = (message: string) => problems.push({ file: path, line: null, message })
    if (path.endsWith('/')) return
    isTooMuch ||= found.length >= LIMITS.libraryFiles
    if (isTooMuch) return
    const file = { path, pieces: [] as Uint8Array[], size: 0 }
    found.push(file)
    entry.ondata = (error, piece) => {
      if (error) return void say('The file cannot be unpacked. Pack it again, without a password.')
      total += piece.byteLength
      file.size += piece.byteLength
      isTooMuch ||= total > LIMITS.libraryBytes
      if (file.size <= LIMITS.libraryFileBytes) file.pieces.push(piece)
    }
    try {
      entry.start()
    } catch {
      say('The file is packed in a way that cannot be read. Pack it again as a plain zip.')
    }
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !isTooMuch; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch {
    throw new AppError('invalid', NO_ZIP)
  }
  if (isTooMuch) throw tooMuch()
  if (found.length === 0) throw new AppError('invalid', NO_ZIP)
  const files = found.flatMap(({ path, pieces, size }) => {
    if (size > LIMITS.libraryFileBytes) {
      problems.push({ file: path, line: null, message: tooLong(size) })
      return []
    }
    const text = textOf(Buffer.concat(pieces))
    if (text !== null || !/\.(?:md|yml|json)$/.test(path)) return [{ path, text: text ?? '' }]
    problems.push({ file: path, line: null, message: 'This is not UTF-8 text. Save it as UTF-8.' })
    return []
  })
  return { files, problems }
}

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const NO_ZIP =
  'This is not a zip file, or it is damaged. Choose a zip, or the folder or files of a library themselves.'
const tooLong = (size: number) =>
  `This file has ${megabytes(size)}; ${megabytes(LIMITS.libraryFileBytes)} is the most. Make it shorter.`
const tooMuch = () =>
  new AppError(
    'too-large',
    `This zip holds more than ${LIMITS.libraryFiles.toLocaleString('en')} files or ${megabytes(LIMITS.libraryBytes)} unpacked, which no library needs. Pack only the library’s own files.`,
  )
