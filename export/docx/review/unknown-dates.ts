import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * What stands for a date nobody knows until the file is packed, since the library would write the hour of the export
 * instead. It is a character that no words of a letter hold (`cleanText`).
 */
export const UNKNOWN_DATE = '\u0085'

/** Takes those dates out: a change or comment without a date is one without the attribute. */
export function withoutUnknownDates(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.startsWith('word/') || !path.endsWith('.xml')) continue
    const xml = strFromU8(bytes)
    if (xml.includes(UNKNOWN_DATE)) parts[path] = strToU8(xml.replaceAll(` w:date="${UNKNOWN_DATE}"`, ''))
  }
  return zipSync(parts)
}
