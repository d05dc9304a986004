/** What the bytes of a picture say about it. Sizes are pixels. */
export type ImageFacts = { mediaType: 'image/png' | 'image/jpeg'; width: number; height: number }

/** A picture fit to be kept: its facts, and its bytes without what a camera or program wrote beside the pixels. */
export type CleanImage = ImageFacts & { bytes: Uint8Array<ArrayBuffer> }

/** Reads a PNG or JPEG from its bytes, whatever it is called; null when it is neither, or cut off. */
export function readImage(bytes: Uint8Array): CleanImage | null {
  try {
    return readPng(bytes) ?? readJpeg(bytes)
  } catch (error) {
    // Reading past the end: the file is cut off.
    if (error instanceof RangeError) return null
    throw error
  }
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/**
 * Chunks a decoder draws with. All others go: words about the picture, its place and time, a program's own notes, and
 * the colour profile, in which a screen is named, often after whoever sits before it.
 */
const PNG_DRAWN = 'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs'.split(' ')

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readPng(bytes: Uint8Array): CleanImage | null {
  if (!startsWith(bytes, PNG_SIGNATURE)) return null
  const view = viewOf(bytes)
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at + 4, at + 8))
  if (name(8) !== 'IHDR') return null
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; ; ) {
    const end = at + 12 + view.getUint32(at)
    view.getUint8(end - 1)
    const chunk = name(at)
    if (PNG_DRAWN.includes(chunk)) kept.push(bytes.subarray(at, end))
    if (chunk === 'IEND') break
    at = end
  }
  return sized({ mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }, kept)
}

const ascii = (words: string) => [...words].map((letter) => letter.charCodeAt(0))
const EXIF = [...ascii('Exif'), 0, 0]
const ICC = [...ascii('ICC_PROFILE'), 0]
/** Application segments a decoder needs, by their marker and first words: JFIF, the colour profile, Adobe's transform. */
const JPEG_NEEDED: Record<number, readonly number[]> = {
  224: [...ascii('JFIF'), 0],
  226: ICC,
  238: ascii('Adobe'),
}
const isNeeded = (marker: number, segment: Uint8Array) => {
  const words = JPEG_NEEDED[marker]
  return words !== undefined && startsWith(segment.subarray(4), words)
}

function readJpeg(bytes: Uint8Array): CleanImage | null {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return null
  const view = viewOf(bytes)
  const kept = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      // Whatever follows the picture's end is not the picture.
      kept.push(bytes.subarray(at, at + 2))
      break
    }
    const end = at + 2 + view.getUint16(at + 2)
    const segment = bytes.subarray(at, end)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const isAbout = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
    if (!isAbout) kept.push(segment)
    else if (isNeeded(marker, segment)) kept.push(marker === 0xe2 ? unnamedProfile(segment) : segment)
    else if (marker === 0xe1 && startsWith(segment.subarray(4), EXIF)) kept.push(uprightOnly(segment))
    if (marker === 0xda) {
      const next = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, next))
      // Cut off, but the picture shows as far as it goes.
      if (next === bytes.byteLength) break
      at = next
      continue
    }
    at = end
  }
  return size && sized({ mediaType: 'image/jpeg', ...size }, kept)
}

/** Where the pixels that begin at `at` end: the next marker that is not part of them. */
function endOfScan(bytes: Uint8Array, at: number): number {
  for (let place = at; place + 1 < bytes.byteLength; place += 1) {
    const marker = bytes[place + 1] ?? 0
    const isOfPixels = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)
    if (bytes[place] === 0xff && !isOfPixels) return place
  }
  return bytes.byteLength
}

/** Where a colour profile's tags begin in its segment, and the tags that are words: what made it and for which screen. */
const PROFILE_AT = 18
const TAGS_AT = PROFILE_AT + 128
const WORDED_TAGS = ['desc', 'dscm', 'cprt', 'dmnd', 'dmdd', 'vued', 'meta', 'targ']

/** A colour profile with its words blanked; the colours stay what they are. */
function unnamedProfile(segment: Uint8Array): Uint8Array {
  const isWhole = segment[16] === 1 && segment[17] === 1 && segment.byteLength > TAGS_AT + 4
  // A profile in several pieces is a printer's; without it the picture is drawn in the usual colours.
  if (!isWhole) return new Uint8Array()
  const blanked = segment.slice()
  const view = viewOf(blanked)
  const count = Math.min(view.getUint32(TAGS_AT), 100)
  for (let tag = 0; tag < count; tag += 1) {
    const at = TAGS_AT + 4 + tag * 12
    if (at + 12 > blanked.byteLength) break
    const name = String.fromCharCode(...blanked.subarray(at, at + 4))
    const start = PROFILE_AT + view.getUint32(at + 4)
    // The first eight bytes say what kind of words they were.
    if (WORDED_TAGS.includes(name)) blanked.fill(0, start + 8, start + view.getUint32(at + 8))
  }
  return blanked
}

function sized(facts: ImageFacts, kept: readonly Uint8Array[]): CleanImage | null {
  if (facts.width === 0 || facts.height === 0) return null
  const bytes = new Uint8Array(kept.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of kept) {
    bytes.set(piece, at)
    at += piece.byteLength
  }
  return { ...facts, bytes }
}

/** The camera's own notes reduced to which way is up, or nothing when that is the usual way. */
function uprightOnly(segment: Uint8Array): Uint8Array {
  const turned = orientationOf(segment.subarray(10))
  if (turned === 1) return new Uint8Array()
  return new Uint8Array([
    ...[0xff, 0xe1, 0, 34, ...EXIF, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0],
  ])
}

function orientationOf(tiff: Uint8Array): number {
  const view = viewOf(tiff)
  if (tiff.byteLength < 14) return 1
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.byteLength) return 1
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
