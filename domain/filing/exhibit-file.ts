import { LIMITS } from '../limits.ts'

/** What a file's first bytes have to be; several when a type begins in more than one way. Text has none. */
type FileType = {
  mediaType: string
  name: string
  begins: readonly (string | readonly number[])[]
  /** A folder that an Office file, which is an archive, has to have in it. */
  holds?: string
}

const OFFICE = [0x50, 0x4b, 0x03, 0x04]
const office = (kind: string, name: string, holds: string): FileType => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  name,
  begins: [OFFICE],
  holds,
})
const jpeg: FileType = { mediaType: 'image/jpeg', name: 'a JPEG picture', begins: [[0xff, 0xd8, 0xff]] }
const tiff: FileType = {
  mediaType: 'image/tiff',
  name: 'a TIFF picture',
  begins: [
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ],
}

/** The files that can be attached, by the end of their names: what Regulations.gov takes (see `templates/checks.yml`). */
export const EXHIBIT_TYPES: Readonly<Record<string, FileType>> = {
  bmp: { mediaType: 'image/bmp', name: 'a BMP picture', begins: ['BM'] },
  docx: office('wordprocessingml.document', 'a Word file', 'word/'),
  gif: { mediaType: 'image/gif', name: 'a GIF picture', begins: ['GIF87a', 'GIF89a'] },
  jpeg,
  jpg: jpeg,
  pdf: { mediaType: 'application/pdf', name: 'a PDF file', begins: ['%PDF-'] },
  png: {
    mediaType: 'image/png',
    name: 'a PNG picture',
    begins: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  },
  pptx: office('presentationml.presentation', 'a PowerPoint file', 'ppt/'),
  rtf: { mediaType: 'application/rtf', name: 'an RTF file', begins: ['{\\rtf'] },
  sgml: { mediaType: 'text/sgml', name: 'an SGML file', begins: [] },
  tif: tiff,
  tiff,
  txt: { mediaType: 'text/plain', name: 'a text file', begins: [] },
  wpd: {
    mediaType: 'application/vnd.wordperfect',
    name: 'a WordPerfect file',
    begins: [[0xff, 0x57, 0x50, 0x43]],
  },
  xlsx: office('spreadsheetml.sheet', 'an Excel file', 'xl/'),
  xml: { mediaType: 'application/xml', name: 'an XML file', begins: [] },
}

/** `pdf` of `Table 3.PDF`; empty when the name has no end. */
export const extensionOf = (fileName: string): string =>
  /\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** As a person would list them: `bmp, docx, … xlsx and xml`. */
const exhibitTypesInWords = (): string =>
  Object.keys(EXHIBIT_TYPES)
    .join(', ')
    .replace(/, (\w+)$/, ' and $1')

/** What keeps a file of this name and size (in bytes) from being attached; null for nothing. */
export function exhibitProblem(fileName: string, bytes: number): string | null {
  const extension = extensionOf(fileName)
  if (!Object.hasOwn(EXHIBIT_TYPES, extension)) {
    const kind = extension === '' ? 'A file without an ending' : `A file ending in .${extension}`
    return `${kind} cannot be attached. Save it as one that ends in ${exhibitTypesInWords().replace(/ and (\w+)$/, ' or $1')}.`
  }
  if (bytes === 0) return 'This file is empty. Choose another one.'
  if (bytes > LIMITS.exhibitBytes) {
    return `This file is larger than ${LIMITS.exhibitBytes / 1024 / 1024} MB, the most that can be attached. Make it smaller or split it.`
  }
  return null
}

/** What is wrong with the bytes of a file that calls itself `fileName`, whose ending is allowed; null for nothing. */
export function exhibitBytesProblem(fileName: string, bytes: Uint8Array): string | null {
  const type = EXHIBIT_TYPES[extensionOf(fileName)]
  if (type === undefined) return exhibitProblem(fileName, bytes.byteLength)
  const { begins, holds } = type
  const hasStart = begins.length === 0 ? isText(bytes) : begins.some((start) => startsWith(bytes, start))
  // An archive spells the names of what it holds, whatever is packed under them.
  if (hasStart && (holds === undefined || new TextDecoder('latin1').decode(bytes).includes(holds)))
    return null
  return `This file ends in .${extensionOf(fileName)} but is not ${type.name}, or it is damaged. Open it, save it anew under its right type, then add it.`
}

/** The media type a file is served as, by its name: its bytes were compared with it when it came. */
export const mediaTypeOf = (fileName: string): string =>
  EXHIBIT_TYPES[extensionOf(fileName)]?.mediaType ?? 'application/octet-stream'

/**
 * A file's name without a path and without what a name must not hold: control characters, signs that turn the
 * direction of writing, signs that no file system takes. At most `LIMITS.fileNameChars` long, its ending kept.
 */
export function cleanFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const words = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '')
    .replace(/[<>:"|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const extension = extensionOf(words)
  const end = extension === '' ? '' : words.slice(-extension.length - 1)
  const stem = words.slice(0, words.length - end.length).trim() || 'File'
  return `${[...stem].slice(0, LIMITS.fileNameChars - end.length).join('')}${end}`
}

const startsWith = (bytes: Uint8Array, start: string | readonly number[]) => {
  const wanted = typeof start === 'string' ? [...start].map((letter) => letter.charCodeAt(0)) : start
  return wanted.every((byte, index) => bytes[index] === byte)
}

/** Words in some encoding: no zero byte, unless a mark at the start says that letters take two. */
const isText = (bytes: Uint8Array) =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || !bytes.includes(0)
