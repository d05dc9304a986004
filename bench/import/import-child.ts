import { readFileSync } from 'node:fs'
import { argv } from 'node:process'

// One reading in a process of its own, so that loading a library counts: `import-child.ts ours|mammoth file.docx`.
const [reader, file = ''] = argv.slice(2)
if (reader === 'ours') {
  const { readLetter } = await import('#server/intake/letter/read-letter.ts')
  readLetter(new Uint8Array(readFileSync(file)))
} else {
  const mammoth = await import('mammoth')
  await mammoth.default.convertToHtml({ path: file })
}
