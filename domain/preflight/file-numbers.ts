import { editDistance } from '#domain/evidence/keeping/edit-distance.ts'
import type { Finding, Fix } from './finding.ts'
import { firstPage, partsOf } from './letter-regions.ts'
import { type BlockWords, isTyped, placeOf, type Words } from './read-blocks.ts'

/** A number printed in a letter. `value` is how it is compared, `text` how it is printed. */
export type PrintedNumber = { value: string; text: string; block: BlockWords; words: Words; at: number }

/** A kind of number that files a letter: docket, RIN, Federal Register citation. */
export type NumberKind = {
  check: 'docket' | 'rin' | 'citation'
  /** What a person calls it: "docket number". */
  name: string
  /** The notice's own, as they are compared. */
  own: readonly string[]
  /** How one of the notice's own numbers is called in a message; may say more than `own`. */
  call: (own: string) => string
  /** The numbers of other notices, each with the title of its notice. */
  others: ReadonlyMap<string, string>
  /** Every number of this kind in the letter, in its order. */
  printed: readonly PrintedNumber[]
  /** What is printed for `own` where `found` stands. */
  write: (own: string, found: PrintedNumber) => string
  /** How a line of the reference gives it. */
  line: (own: string) => string
}

/** More letters apart than this, and it is another number rather than a slip of the pen. */
const SLIP = 2

/**
 * Holds the numbers of one kind in a letter to the notice's: each has to stand on the first page, the reference names
 * no others, and no number anywhere is one of the notice's with a slip.
 */
export function checkNumbers(kind: NumberKind, blocks: readonly BlockWords[]): Finding[] {
  const reference = new Set(partsOf(blocks, 'reference'))
  const opening = new Set(firstPage(blocks))
  const onFirstPage = kind.printed.filter(({ block }) => opening.has(block))
  const missing = kind.own.filter((own) => !onFirstPage.some(({ value }) => value === own))
  const taken = new Set<string>()
  const wrong = kind.printed.flatMap((found): Finding[] => {
    if (kind.own.includes(found.value)) return []
    const near = nearest(found.value, kind.own)
    const isSlip =
      near !== null && (isSwap(found.value, near) || (opening.has(found.block) && missing.includes(near)))
    if (!reference.has(found.block) && !isSlip) return []
    const instead = near ?? missing.find((own) => !taken.has(own)) ?? null
    if (instead !== null) taken.add(instead)
    return [wrongNumber(kind, found, instead, isSlip)]
  })
  return [
    ...missing.filter((own) => !taken.has(own)).map((own) => missingNumber(kind, own, reference)),
    ...wrong,
  ]
}

function wrongNumber(
  kind: NumberKind,
  found: PrintedNumber,
  instead: string | null,
  isSlip: boolean,
): Finding {
  const { block, words, at, text } = found
  const place = placeOf(block, words, at, at + text.length)
  const fix: Fix | null =
    instead !== null && isTyped(words, at, at + text.length)
      ? {
          ...{ kind: 'replace', from: place.from, to: place.to, text: kind.write(instead, found) },
          label: `Write ${kind.write(instead, found)}`,
        }
      : null
  const right = instead === null ? 'Take it out.' : `The notice has ${kind.call(instead)}.`
  const other = kind.others.get(found.value)
  const wrong = isSlip ? 'looks like a slip' : `is not the ${kind.name} of this notice`
  return {
    check: kind.check,
    level: 'blocking',
    about: text,
    message: `“${text}” ${other === undefined ? wrong : `belongs to another notice, “${other}”`}. ${right}`,
    place,
    ...(fix && { fix }),
  }
}

function missingNumber(kind: NumberKind, own: string, reference: ReadonlySet<BlockWords>): Finding {
  const line = lastLine(reference)
  return {
    check: kind.check,
    level: 'warning',
    about: own,
    message: `The first page does not give ${kind.call(own)}. Add it to the reference.`,
    place: line ?? { kind: 'letter' },
    ...(line && {
      fix: { kind: 'replace', from: line.to, to: line.to, text: `, ${kind.line(own)}`, label: 'Add it' },
    }),
  }
}

/** Where the reference's last line that has words stands. */
function lastLine(reference: ReadonlySet<BlockWords>) {
  const block = [...reference].at(-1)
  const words = block?.words.findLast(({ text, role }) => role === 'letter-part' && text.trim() !== '')
  return block && words ? placeOf(block, words, 0, words.text.length) : null
}

const nearest = (value: string, own: readonly string[]): string | null =>
  own.find((each) => editDistance(value, each, SLIP) <= SLIP) ?? null

/** Whether two neighbouring letters changed places, which no other number of the same series explains. */
const isSwap = (value: string, own: string): boolean => {
  const first = [...value].findIndex((letter, index) => letter !== own[index])
  return (
    value.length === own.length &&
    value[first] === own[first + 1] &&
    value[first + 1] === own[first] &&
    value.slice(first + 2) === own.slice(first + 2)
  )
}
