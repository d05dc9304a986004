/**
 * A text as quotations are looked up in it: its letters and digits alone, small, so that spaces, line breaks,
 * hyphens, dashes and the shape of quotation marks make no difference. `at[i]` is where `signs[i]` stands in `text`.
 */
export type SearchableText = { text: string; signs: string; at: Uint32Array; index: () => SignIndex }

/** Where every other run of six signs begins, by a hash of the run: the places of hash `h` are `places[heads[h]…heads[h+1]]`. */
export type SignIndex = { heads: Uint32Array; places: Uint32Array }

export const RUN = 6
const BUCKETS = 1 << 18

/** The texts asked for last; a notice and some sources are all that one letter is held against. */
const TEXTS_KEPT = 16
const kept = new Map<string, SearchableText>()

/** Reads a text once and keeps it for as long as it is among those asked for last. Time grows with its length alone. */
export function searchableText(text: string): SearchableText {
  const known = kept.get(text)
  kept.delete(text)
  const found = known ?? readText(text)
  kept.set(text, found)
  for (const oldest of kept.keys()) if (kept.size > TEXTS_KEPT) kept.delete(oldest)
  return found
}

function readText(text: string): SearchableText {
  const { signs, at } = signsOf(text)
  let index: SignIndex | null = null
  return {
    ...{ text, signs, at },
    index: () => {
      index ??= indexOf(signs)
      return index
    },
  }
}

const CHUNK = 8_192

/** The letters and digits of a text, small, with the place of each. */
export function signsOf(text: string): { signs: string; at: Uint32Array } {
  const parts: string[] = []
  // A ligature is several signs, and rare: room for all of them is kept only where one is seen.
  let at = new Uint32Array(text.length + 64)
  let count = 0
  let chunk: number[] = []
  const push = (code: number, place: number) => {
    if (count === at.length) {
      const larger = new Uint32Array(at.length * 2)
      larger.set(at)
      at = larger
    }
    at[count] = place
    count += 1
    chunk.push(code)
    if (chunk.length === CHUNK) {
      parts.push(String.fromCharCode(...chunk))
      chunk = []
    }
  }
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) push(code, place)
    else if (code >= 65 && code <= 90) push(code + 32, place)
    else if (code > 127) {
      const letters = lettersOf(text.charAt(place))
      for (let each = 0; each < letters.length; each += 1) push(letters.charCodeAt(each), place)
    }
  }
  parts.push(String.fromCharCode(...chunk))
  return { signs: parts.join(''), at: at.subarray(0, count) }
}

const letters = new Map<string, string>()

/** A sign as the letters and marks it is made of: the same for a ligature or an accent however it was typed. */
function lettersOf(sign: string): string {
  const known = letters.get(sign)
  if (known !== undefined) return known
  const found = sign
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  letters.set(sign, found)
  return found
}

/** The hash under which the run of signs at a place is kept. */
export function runHash(signs: string, place: number): number {
  let hash = 0
  for (let offset = 0; offset < RUN; offset += 1)
    hash = (Math.imul(hash, 31) + signs.charCodeAt(place + offset)) | 0
  return (Math.imul(hash, 0x9e3779b1) >>> 14) % BUCKETS
}

function indexOf(signs: string): SignIndex {
  const heads = new Uint32Array(BUCKETS + 1)
  const count = Math.max(0, Math.floor((signs.length - RUN) / 2) + 1)
  const hashes = new Uint32Array(count)
  for (let nth = 0; nth < count; nth += 1) {
    const hash = runHash(signs, nth * 2)
    hashes[nth] = hash
    heads[hash + 1] = (heads[hash + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    heads[bucket + 1] = (heads[bucket + 1] ?? 0) + (heads[bucket] ?? 0)
  const next = heads.slice()
  const places = new Uint32Array(count)
  for (let nth = 0; nth < count; nth += 1) {
    const hash = hashes[nth] ?? 0
    const slot = next[hash] ?? 0
    places[slot] = nth * 2
    next[hash] = slot + 1
  }
  return { heads, places }
}
