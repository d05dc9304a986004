import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with words of one of its parts replaced. */
export function editInParts(file: Uint8Array, path: string, sought: RegExp, words: string): Uint8Array {
  const parts = unzipSync(file)
  parts[path] = strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(sought, words))
  return zipSync(parts)
}
