import { readFileSync } from 'node:fs'
import type { Letter } from '#export/letter.ts'

/** A process that does only what the bare library does, with a letter somebody else composed. */
const [, , format, path = ''] = process.argv
const letter: Letter = JSON.parse(readFileSync(path, 'utf8'))
const bytes =
  format === 'pdf'
    ? (await import('./bare-typst.ts')).bareTypst(letter)
    : await (await import('./bare-docx.ts')).bareDocx(letter)
process.exit(bytes.length > 0 ? 0 : 1)
