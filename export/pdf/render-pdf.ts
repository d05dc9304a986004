import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Letter } from '../letter.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { imagePath, typstLetter } from './typst-letter.ts'
import { whyNotUniversal } from './why-not-universal.ts'

const { resolve } = createRequire(import.meta.url)
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const FACE_FILES = {
  tinos: FACES.map((face) => `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`),
  'source-serif': FACES.map((face) => `@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`),
} satisfies Record<Letter['face'], string[]>

/** No such folder need exist: the template and the pictures are virtual files, and nothing else is within reach. */
const ROOT = '/letter'
const TEMPLATE = new URL('./letter.typ', import.meta.url)

/**
 * Sets a letter as a tagged PDF, to the PDF/UA-1 standard where its content allows it; where not, a warning says
 * why. Synchronous and heavy: run it in a child process. Throws `Error` when the letter cannot be set at all.
 */
export function renderPdf(letter: Letter): RenderedFile {
  const fontBlobs = FACE_FILES[letter.face].map((file) => readFileSync(resolve(file)))
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs }] })
  try {
    compiler.addSource(`${ROOT}/letter.typ`, readFileSync(TEMPLATE, 'utf8'))
    for (const image of letter.images) {
      compiler.mapShadow(ROOT + imagePath(letter, image.id), Buffer.from(image.bytes))
    }
    const compiled = compiler.compile({
      mainFilePath: `${ROOT}/letter.typ`,
      inputs: { letter: typstLetter(letter) },
    })
    const document = compiled.result
    if (!document) {
      const error = compiled.takeError()
      throw new Error(`Typst could not set the letter: ${JSON.stringify(error?.shortDiagnostics ?? [])}`)
    }
    const creationTimestamp = Date.parse(letter.date) / 1000
    try {
      return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp }), warnings: [] }
    } catch (error) {
      const bytes = compiler.pdf(document, { creationTimestamp })
      return { bytes, warnings: [whyNotUniversal(error)] }
    }
  } finally {
    compiler.evictCache(0)
    compiler.resetShadow()
  }
}
