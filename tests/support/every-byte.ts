import { inflateRawSync, inflateSync } from 'node:zlib'

/** One stretch of bytes of a file as somebody prying would unpack it, and where it stood. */
export type Stretch = { where: string; bytes: Buffer }

const ZIP_ENTRY = 0x04034b50
const CENTRAL_ENTRY = 0x02014b50
const CENTRAL_END = 0x06054b50

/** Every stretch of a file: the file itself, each stream of a PDF and each part of a zip unpacked, files within files too. */
export function everyByte(where: string, file: Uint8Array): Stretch[] {
  const bytes = Buffer.from(file)
  const own = [{ where, bytes }]
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return [...own, ...pdfStreams(where, bytes)]
  if (bytes.byteLength > 22 && bytes.readUInt32LE(0) === ZIP_ENTRY) return [...own, ...zipParts(where, bytes)]
  if (bytes.toString('latin1', 1, 4) === 'PNG') return [...own, ...pngChunks(where, bytes)]
  if (/^\s*</.test(bytes.toString('latin1', 0, 20))) return [...own, asRead(where, bytes)]
  return own
}

/** The words of a marked-up text as a reader sees them, whatever tags stand between their letters. */
const asRead = (where: string, bytes: Buffer): Stretch => ({
  where: `${where} without tags`,
  bytes: Buffer.from(
    bytes
      .toString('utf8')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  ),
})

function inflated(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes)
  } catch {
    return null
  }
}

function pdfStreams(where: string, bytes: Buffer): Stretch[] {
  const found: Stretch[] = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) break
    const stream = inflated(bytes.subarray(start, end))
    if (stream !== null) found.push({ where: `${where} stream at ${at}`, bytes: stream })
    at = end
  }
  return found
}

function zipParts(where: string, bytes: Buffer): Stretch[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== CENTRAL_END) throw new Error(`${where} is a zip without a list.`)
  const found: Stretch[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error(`${where} lists its parts wrongly.`)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const name = `${where}/${bytes.toString('utf8', at + 46, nameEnd)}`
    found.push(...everyByte(name, bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)))
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return found
}

function pngChunks(where: string, bytes: Buffer): Stretch[] {
  const found: Stretch[] = []
  for (let at = 8; at + 12 <= bytes.byteLength; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    // Words may be packed after a keyword and a byte or more that say how.
    for (let skip = 0; skip < Math.min(data.byteLength, 90); skip += 1) {
      const stream = inflated(data.subarray(skip))
      if (stream === null) continue
      found.push({ where: `${where} ${name}`, bytes: stream })
      break
    }
  }
  return found
}

/** Every way a file may write words down: as they are, in two bytes a letter either way round, in hexadecimal, in base64. */
const WRITTEN: Record<string, (words: string) => string> = {
  plain: (words) => Buffer.from(words).toString('latin1'),
  'two bytes a letter': (words) => Buffer.from(words, 'utf16le').toString('latin1'),
  'two bytes a letter, high first': (words) => Buffer.from(words, 'utf16le').swap16().toString('latin1'),
  hexadecimal: (words) => Buffer.from(words).toString('hex'),
  'hexadecimal, two bytes a letter': (words) => Buffer.from(words, 'utf16le').swap16().toString('hex'),
  // Of the three ways base64 may fall on a word, what lies whole within it whichever it is.
  base64: (words) => Buffer.from(words).toString('base64').slice(0, -4),
  'base64, one on': (words) => Buffer.from(`-${words}`).toString('base64').slice(2, -4),
  'base64, two on': (words) => Buffer.from(`--${words}`).toString('base64').slice(3, -4),
}

/** Where any of `words` stands in a file, in whatever writing, capitals or not; empty is what a clean file gives. */
export function findEverywhere(name: string, file: Uint8Array, words: readonly string[]): string[] {
  return everyByte(name, file).flatMap(({ where, bytes }) => {
    const text = bytes.toString('latin1').toLowerCase()
    return words.flatMap((word) =>
      Object.entries(WRITTEN).flatMap(([how, write]) => {
        const written = write(word).toLowerCase()
        return written.length > 4 && text.includes(written) ? `“${word}” in ${where}, ${how}` : []
      }),
    )
  })
}
