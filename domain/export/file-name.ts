import type { ExportFormat, ExportPurpose } from './export-progress.ts'

const LONGEST = 100

const EXTENSIONS = {
  pdf: 'pdf',
  docx: 'docx',
  markdown: 'md',
  text: 'txt',
} satisfies Record<ExportFormat, string>

/**
 * A name every file system takes, made of who files and what: `Open Builders - Comments on harbours.pdf`. It never
 * holds a path, a control character or a device name, and never ends in a dot. A working copy says that it is one.
 */
export function fileName(
  organisation: string,
  title: string,
  format: ExportFormat,
  purpose: ExportPurpose = 'filing',
): string {
  const isNamed = organisation !== '' && title.toLowerCase().includes(organisation.toLowerCase())
  const words = (isNamed || organisation === '' ? title : `${organisation} - ${title}`)
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%]+/g, ' ')
    .replace(/ {2,}/g, ' ')
  const short = cutAtWord(words).replace(/^[ .]+|[ .-]+$/g, '')
  const name = /^$|^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? 'Comment letter' : short
  return `${name}${purpose === 'working-copy' ? ' (working copy)' : ''}.${EXTENSIONS[format]}`
}

function cutAtWord(words: string): string {
  const characters = [...words]
  if (characters.length <= LONGEST) return words
  const cut = characters.slice(0, LONGEST).join('')
  const end = cut.lastIndexOf(' ')
  return end > LONGEST / 2 ? cut.slice(0, end) : cut
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
