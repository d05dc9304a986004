import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { decodeText } from '../sniff-format.ts'
import { attributeOf, walkWord } from './walk-word.ts'

/** How a file that cannot be read is refused. `other` is told what the file is: `an Excel file`. */
export type Refusals = {
  other: (what: string) => AppError
  tooMuch: () => AppError
  /** What a person can do about XML that is damaged or not safe: a sentence. */
  wayOn: string
}

/** The packed XML of a Word file, the names of all its entries, and where its main part is. */
export type WordPackage = { xml: Record<string, Uint8Array>; names: string[]; main: string }

const READ = /\.(?:xml|rels)$/iu

/**
 * Unpacks the XML of a Word file and leaves pictures, macros and fonts packed. A zip of too many entries, or that swells
 * to too much, is refused by what it declares; one that declares less than it holds is cut off there. Throws `AppError`.
 */
export function unzipWord(bytes: Uint8Array, refusals: Refusals): WordPackage {
  const names: string[] = []
  let total = 0
  const xml = unzip(bytes, refusals, ({ name, size, originalSize }) => {
    names.push(name)
    if (names.length > LIMITS.docxEntries) throw refusals.tooMuch()
    if (!READ.test(name)) return false
    total += originalSize
    const isBomb = originalSize > 1024 * 1024 && originalSize > size * LIMITS.docxSwelling
    if (total > LIMITS.docxBytes || isBomb) throw refusals.tooMuch()
    return true
  })
  const main = relationsOf(xml, '', refusals.wayOn).find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !xml[main] || !isWord(xml)) throw refusals.other(otherZip(xml, names))
  return { xml, names, main }
}

type Wanted = NonNullable<Parameters<typeof unzipSync>[1]>['filter']

/** The entries of a zip that are wanted. Throws a refusal for one that is damaged. */
export function unzip(bytes: Uint8Array, refusals: Refusals, filter: Wanted): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, filter ? { filter } : {})
  } catch (error) {
    if (error instanceof AppError) throw error
    const damage = refusals.other('a Word or zip file that is damaged')
    damage.cause = error
    throw damage
  }
}

/** A part of the package as text; null where it has none. */
export const partOf = ({ xml }: Pick<WordPackage, 'xml'>, path: string | undefined): string | null => {
  const part = path === undefined ? undefined : xml[path]
  return part ? decodeText(part) : null
}

/** Where a part leads: `type` is the last word of its relation's; a `target` outside is its address as it stands. */
export type Relation = { id: string; type: string; target: string; isOutside: boolean }

/** The relations of a part by its path; of the package itself for an empty one. */
export function relationsOf(xml: Record<string, Uint8Array>, path: string, wayOn?: string): Relation[] {
  const folder = path === '' ? '' : posix.dirname(path)
  const file = path === '' ? '' : posix.basename(path)
  const source = partOf({ xml }, posix.join(folder, '_rels', `${file}.rels`))
  const found: Relation[] = []
  if (source === null) return found
  const open = (name: string, attributes: Record<string, string>) => {
    const type = attributeOf(attributes, 'Type')?.split('/').at(-1)
    const target = attributeOf(attributes, 'Target')
    if (name !== 'Relationship' || !type || !target) return
    const isOutside = attributeOf(attributes, 'TargetMode') === 'External'
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
    const id = attributeOf(attributes, 'Id') ?? ''
    found.push({ id, type, target: isOutside ? target : inside, isOutside })
  }
  walkWord(source, { open }, wayOn)
  return found
}

/** Excel and PowerPoint pack their files the same way; what they hold is in their list of contents. */
const contents = (xml: Record<string, Uint8Array>) =>
  xml['[Content_Types].xml'] ? strFromU8(xml['[Content_Types].xml']) : ''
const isWord = (xml: Record<string, Uint8Array>) => /wordprocessingml|ms-word/u.test(contents(xml))

function otherZip(xml: Record<string, Uint8Array>, names: readonly string[]): string {
  if (/spreadsheetml|ms-excel/u.test(contents(xml))) return 'an Excel file'
  if (/presentationml|ms-powerpoint/u.test(contents(xml))) return 'a PowerPoint file'
  return names.includes('mimetype') && names.includes('content.xml') ? 'an OpenDocument file' : 'a zip file'
}
