import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler'
import { AppError } from '#domain/errors.ts'
import type { Letter } from '../letter.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { imagePath, typstLetter } from './typst-letter.ts'
import { NOT_TAGGED, whyNotUniversal } from './why-not-universal.ts'

const { resolve } = createRequire(import.meta.url)
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const FACE_FILES = {
  tinos: FACES.map((face) => `@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`),
  'source-serif': FACES.map((face) => `@expo-google-fonts/source-serif-4/${face}/SourceSerif4_${face}.ttf`),
} satisfies Record<Letter['face'], string[]>

/** No such folder need exist: the template and the pictures are virtual files, and nothing else is within reach. */
const ROOT = '/letter'
const TEMPLATE = new URL('./letter.typ', import.meta.url)

const UNREADABLE_PICTURE = new AppError(
  'invalid',
  'A picture in the letter is damaged and cannot be printed. Open it in a picture program, save it again as PNG, and replace it in the draft.',
)

/**
 * Sets a letter as a tagged PDF, to the PDF/UA-1 standard where its content allows it; where not, a warning says
 * why. Synchronous and heavy: run it in a child process. Throws `AppError` at a damaged picture, and
 * `Error` when the letter cannot be set for another reason.
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
      const why = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])
      throw /decode image/i.test(why)
        ? UNREADABLE_PICTURE
        : new Error(`Typst could not set the letter: ${why}`)
    }
    const creationTimestamp = Date.parse(letter.date) / 1000
    const make = (options: RenderPdfOpts) => compiler.pdf(document, { creationTimestamp, ...options })
    return { ...bestOf(make), pages: document.numOfPages }
  } finally {
    compiler.evictCache(0)
    compiler.resetShadow()
  }
}

/** The best file the compiler can make of a letter; a warning says what it had to do without. */
function bestOf(make: (options: RenderPdfOpts) => Uint8Array): Omit<RenderedFile, 'pages'> {
  try {
    return { bytes: make({ pdfStandard: 'ua-1' }), warnings: [] }
  } catch (error) {
    try {
      return { bytes: make({}), warnings: [whyNotUniversal(error)] }
    } catch {
      // The compiler cannot tag some tables that stand inside tables and run over a page.
      return { bytes: make({ pdfTags: false }), warnings: [NOT_TAGGED] }
    }
  }
}
