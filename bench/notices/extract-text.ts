import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A process that does only what the bare library does: a PDF on its input, its words on its output. */
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const pdf = await getDocument({
  data: new Uint8Array(Buffer.concat(chunks)),
  disableFontFace: true,
  isEvalSupported: false,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
}).promise
const pages: string[] = []
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
}
await pdf.loadingTask.destroy()
process.stdout.write(JSON.stringify(pages))
