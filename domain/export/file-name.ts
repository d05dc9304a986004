import { bytesOf, cutAtWord, fileNameWords } from '../text/file-name-words.ts'
import type { ExportFormat, ExportPurpose } from './export-progress.ts'
import { type FileNamePart, fillPattern, USUAL_PATTERN } from './file-name-pattern.ts'

const LONGEST = 100
/** File systems count bytes: 255 for the whole name, its ending and “(working copy)” included. */
const LONGEST_BYTES = 220
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?:\.|$)/i

/** What a file name can be made of; empty where it is not known. `date` is `YYYY-MM-DD`. */
export type FileNameValues = Record<FileNamePart, string>

const EXTENSIONS = {
  pdf: 'pdf',
  docx: 'docx',
  markdown: 'md',
  text: 'txt',
  zip: 'zip',
} satisfies Record<ExportFormat | 'zip', string>

/**
 * A name every file system takes, made of who files and what as the team's `pattern` says, or in the usual way where
 * that is empty: `Open Builders - Comments on harbours.pdf`. It never holds a path, a control character or a device
 * name, and never ends in a dot. A working copy says that it is one.
 */
export function fileName(
  given: Partial<FileNameValues> & { title: string; pattern?: string },
  format: ExportFormat | 'zip',
  purpose: ExportPurpose = 'filing',
): string {
  const { pattern = '', title, organisation = '', docket = '', agency = '', date = '' } = given
  const values = {
    organisation: fileNameWords(organisation),
    title: fileNameWords(title),
    docket: fileNameWords(docket),
    agency: fileNameWords(agency),
    date: fileNameWords(date),
  }
  const words = pattern.trim() === '' ? usualName(values) : shortEnough(pattern, values)
  const short = cutAtWord(fileNameWords(words), LONGEST, LONGEST_BYTES).replace(/^[ .]+|[ .,;:-]+$/g, '')
  const name = short === '' || DEVICE.test(short) ? 'Comment letter' : short
  return `${name}${purpose === 'working-copy' ? ' (working copy)' : ''}.${EXTENSIONS[format]}`
}

/** The organisation goes without saying where the title says it. */
function usualName(values: FileNameValues): string {
  const { organisation, title } = values
  const isNamed = title.toLowerCase().includes(organisation.toLowerCase())
  return fillPattern(USUAL_PATTERN, isNamed ? { ...values, organisation: '' } : values)
}

/** The pattern filled in, the title cut so far that what stands behind it is not lost. */
function shortEnough(pattern: string, values: FileNameValues): string {
  const whole = fillPattern(pattern, values)
  const around = fillPattern(pattern, { ...values, title: '' })
  const room = LONGEST - [...around].length - 3
  const roomBytes = LONGEST_BYTES - bytesOf(around) - 3
  const isLong = [...whole].length > LONGEST || bytesOf(whole) > LONGEST_BYTES
  if (!isLong || room < 10 || roomBytes < 10) return whole
  return fillPattern(pattern, { ...values, title: cutAtWord(values.title, room, roomBytes) })
}

/** The header that hands a file over under its name: plain ASCII for old readers, RFC 5987 for the rest. */
export function contentDisposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
