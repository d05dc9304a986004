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
/** Chunks that hold words about the picture, its place, its time and its maker. */
const PNG_WORDS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']

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
    if (!PNG_WORDS.includes(chunk)) kept.push(bytes.subarray(at, end))
    if (chunk === 'IEND') break
    at = end
  }
  return sized({ mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }, kept)
}

/** Application segments a decoder needs: JFIF, the colour profile, Adobe's colour transform. */
const JPEG_NEEDED = [0xe0, 0xe2, 0xee]
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

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
    // From here to the end is the picture itself.
    if (marker === 0xda) {
      kept.push(bytes.subarray(at))
      break
    }
    const end = at + 2 + view.getUint16(at + 2)
    const segment = bytes.subarray(at, end)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const isAbout = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !JPEG_NEEDED.includes(marker))
    if (!isAbout) kept.push(segment)
    else if (marker === 0xe1 && startsWith(segment.subarray(4), EXIF)) kept.push(uprightOnly(segment))
    at = end
  }
  return size && sized({ mediaType: 'image/jpeg', ...size }, kept)
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
