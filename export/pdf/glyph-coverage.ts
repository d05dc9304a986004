/** Which characters a typeface has signs for. */
export type Coverage = (codePoint: number) => boolean

/** Subtables of the character map by platform and encoding, the one that reaches furthest first. */
const PREFERRED = [
  [3, 10],
  [0, 4],
  [3, 1],
  [0, 3],
] as const

/** Reads the character map of a TrueType or OpenType file. Throws `RangeError` where it has none that we can read. */
export function glyphCoverage(font: Buffer): Coverage {
  const map = tableAt(font, 'cmap')
  const subtables = Array.from({ length: font.readUInt16BE(map + 2) }, (_, index) => {
    const record = map + 4 + 8 * index
    return {
      platform: font.readUInt16BE(record),
      encoding: font.readUInt16BE(record + 2),
      at: map + font.readUInt32BE(record + 4),
    }
  })
  for (const [platform, encoding] of PREFERRED) {
    const found = subtables.find((table) => table.platform === platform && table.encoding === encoding)
    const read = found && READERS[font.readUInt16BE(found.at)]
    if (found && read) return withBits(read(font, found.at))
  }
  throw new RangeError('This typeface has no character map we can read.')
}

type Range = readonly [first: number, last: number]

const READERS: Readonly<Record<number, (font: Buffer, at: number) => Range[]>> = {
  4: readSegments,
  12: (font, at) =>
    Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
      const group = at + 16 + 12 * index
      return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    }),
}

/** Format 4: segments of the first plane; a segment's signs are an offset from its characters, or listed one by one. */
function readSegments(font: Buffer, at: number): Range[] {
  const doubled = font.readUInt16BE(at + 6)
  const ranges: Range[] = []
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment)
    const first = font.readUInt16BE(at + 16 + doubled + segment)
    const offsetAt = at + 16 + 3 * doubled + segment
    const offset = font.readUInt16BE(offsetAt)
    if (first === 0xffff) continue
    if (offset === 0) ranges.push([first, last])
    else {
      for (let code = first; code <= last; code++) {
        if (font.readUInt16BE(offsetAt + offset + 2 * (code - first)) !== 0) ranges.push([code, code])
      }
    }
  }
  return ranges
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new RangeError(`This typeface has no table “${tag}”.`)
}

function withBits(ranges: readonly Range[]): Coverage {
  const bits = new Uint8Array(0x110000 / 8)
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7))
  }
  return (code) => ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0
}
