import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block, Letter } from '../letter.ts'
import { placeOf } from '../page/place-of.ts'

const PROBE = `#let given = json(bytes(sys.inputs.at("given")))
#set document(title: "Characters")
#set text(font: given.families, fallback: false)
#for sign in given.characters { par(sign + strong(sign) + emph(sign) + strong(emph(sign))) }`

const MISSING = /the text `\\?"(.+?)\\?"` could not be displayed/gu

/** The characters a compiler's message names as having no sign in any typeface. */
export const missingIn = (error: unknown): string[] => {
  const message = String(error instanceof Error ? error.message : error)
  const named = [...message.matchAll(MISSING)].map(([, said = '']) =>
    said.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
  )
  return [...new Set(named)]
}

/** Those of some characters that no typeface at hand can print, as the compiler itself finds. */
export function unprintableOf(
  compiler: NodeCompiler,
  root: string,
  families: readonly string[],
  characters: readonly string[],
): string[] {
  if (characters.length === 0) return []
  const mainFilePath = `${root}/probe.typ`
  compiler.addSource(mainFilePath, PROBE)
  const { result } = compiler.compile({
    mainFilePath,
    inputs: { given: JSON.stringify({ families, characters }) },
  })
  if (!result) return [...characters]
  try {
    compiler.pdf(result, { pdfStandard: 'ua-1' })
    return []
  } catch (error) {
    const missing = new Set(missingIn(error).flatMap((text) => [...text]))
    return characters.filter((character) => missing.has(character))
  }
}

const MOST_PLACES = 8
const MOST_NAMED = 60

const codeOf = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** The letter with its unprintable characters written as `[U+0E44]`, and a sentence for each place that has some. */
export function withoutUnprintable(
  letter: Letter,
  unprintable: readonly string[],
): { letter: Letter; warnings: string[] } {
  if (unprintable.length === 0) return { letter, warnings: [] }
  const gone = new Set(unprintable)
  const missingFrom = (part: unknown) => [
    ...new Set([...JSON.stringify(part)].filter((character) => gone.has(character))),
  ]
  const replaced = <Part>(part: Part): Part =>
    JSON.parse([...JSON.stringify(part)].map((each) => (gone.has(each) ? codeOf(each) : each)).join(''))

  const places = [
    ...letter.blocks.map((block: Block, index) => ({
      where: () => placeOf(letter.blocks, index),
      part: block,
    })),
    ...letter.notes.map((note) => ({ where: () => `in note ${note.number}`, part: note })),
    { where: () => 'at the head of the pages', part: letter.runningHead },
  ].flatMap(({ where, part }) => {
    const missing = missingFrom(part)
    return missing.length > 0 ? [{ where: where(), missing }] : []
  })
  return {
    letter: {
      ...letter,
      blocks: letter.blocks.map(replaced),
      notes: letter.notes.map(replaced),
      runningHead: replaced(letter.runningHead),
    },
    warnings: [
      ...places.slice(0, MOST_PLACES).map(({ where, missing }) => {
        const named = missing.slice(0, MOST_NAMED).join(' ') + (missing.length > MOST_NAMED ? ' …' : '')
        return `No typeface here can print ${named}, which stands ${where}: the PDF says ${codeOf(missing[0] ?? '')} and the like in its place. Write it another way, or export DOCX.`
      }),
      ...(places.length > MOST_PLACES
        ? [`The same holds for ${places.length - MOST_PLACES} more places in the letter.`]
        : []),
    ],
  }
}
