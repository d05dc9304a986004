import { NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler'
import { AppError } from '#domain/errors.ts'
import type { Letter } from '../letter.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { templateFiles } from './template-files.ts'
import { typefacesFor } from './typefaces.ts'
import { imagePath, logoPath, typstLetter } from './typst-letter.ts'
import { unprintableOf, withoutUnprintable } from './unprintable.ts'
import { NOT_TAGGED, whyNotUniversal } from './why-not-universal.ts'

/** No such folder need exist: the template and the pictures are virtual files, and nothing else is within reach. */
const ROOT = '/letter'

const UNREADABLE_PICTURE = new AppError(
  'invalid',
  'A picture in the letter is damaged and cannot be printed. Open it in a picture program, save it again as PNG, and replace it in the draft.',
)

/** A letter on its pages, of which a file can be made. */
export type PrintedPages = { count: number; toFile: () => RenderedFile }

/**
 * Sets a letter as a tagged PDF, to the PDF/UA-1 standard where its content allows it; where not, a warning says
 * why. Synchronous and heavy: run it in a child process. Throws `AppError` at a damaged picture, and
 * `Error` when the letter cannot be set for another reason.
 */
export function renderPdf(letter: Letter): RenderedFile {
  return withPages(letter, { keptFor: 0 }, (pages) => pages.toFile())
}

/**
 * Sets a letter on pages and hands them to `use`. What was set is kept for as many later settings as `keptFor` says: a
 * letter that hardly changed then takes a tenth of the time.
 */
export function withPages<T>(
  letter: Letter,
  { keptFor }: { keptFor: number },
  use: (pages: PrintedPages) => T,
): T {
  const { families, blobs, unknown } = typefacesFor(letter.face, wordsToPrint(letter))
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: blobs }] })
  try {
    const unprintable = unprintableOf(compiler, ROOT, families, unknown)
    const printable = withoutUnprintable(letter, unprintable)
    const document = compile(compiler, printable.letter, families)
    const creationTimestamp = Date.parse(letter.date) / 1000
    const make = (options: RenderPdfOpts) => compiler.pdf(document, { creationTimestamp, ...options })
    const pages = document.numOfPages
    return use({
      count: pages,
      toFile: () => {
        const { bytes, warnings } = bestOf(make)
        return { bytes, pages, warnings: [...printable.warnings, ...warnings] }
      },
    })
  } finally {
    compiler.evictCache(keptFor)
    compiler.resetShadow()
  }
}

const wordsToPrint = ({ blocks, notes, runningHead }: Letter) =>
  JSON.stringify([blocks, notes, runningHead]).toWellFormed()

function compile(compiler: NodeCompiler, letter: Letter, families: readonly string[]) {
  for (const [name, source] of templateFiles) compiler.addSource(`${ROOT}/${name}`, source)
  for (const image of letter.images) {
    compiler.mapShadow(ROOT + imagePath(letter, image.id), Buffer.from(image.bytes))
  }
  if (letter.logo) {
    compiler.mapShadow(ROOT + logoPath(letter.logo.image), Buffer.from(letter.logo.image.bytes))
  }
  const compiled = compiler.compile({
    mainFilePath: `${ROOT}/letter.typ`,
    inputs: { letter: typstLetter(letter, families) },
  })
  if (compiled.result) return compiled.result
  const why = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])
  throw /decode image/i.test(why) ? UNREADABLE_PICTURE : new Error(`Typst could not set the letter: ${why}`)
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
