import type { Node } from '@tiptap/pm/model'
import type { CitedGroup, CitedRun, Citer, Frame, Reference } from '#domain/evidence/citing/cite.ts'
import { inSentence, stopped } from '#domain/evidence/citing/short-form.ts'
import { type CitedPlace, citedPlacesOf, isBareNote, worksAt } from './cited-places.ts'
import { hasRoomBefore, isBareAt, type MovedStop, stopBefore } from './moved-stop.ts'

/** What stands over the list of references. */
export const REFERENCES_TITLE = 'References'

/** A footnote as the letter shows it. */
export type CitedNote = {
  /** The number it is called by; null where its citations are printed in the text instead. */
  number: number | null
  /** The words of each of its citations, with what parts them and ends the note. */
  citations: CitedRun[][]
  /** The words printed in its place, from the space before them to the stop behind them. */
  inText: CitedRun[] | null
  /** The stop that is printed there instead of before it. */
  movedStop: MovedStop | null
}

/** How the citations of a letter read in one style. Editor and exports both take it from here. */
export type CitedLetter = {
  /** Every footnote, in the order of the letter. */
  notes: CitedNote[]
  /** Every citation outside a footnote, in the order of the letter. */
  loose: CitedRun[][]
  references: Reference[]
}

const plain = (text: string): CitedRun[] => (text === '' ? [] : [{ text, italic: false, href: null }])

/** What the citer is asked: every footnote, and every citation outside one, with its works. */
export const citedGroups = (doc: Node): CitedGroup[] =>
  citedPlacesOf(doc).map((place) => ({ isNote: place.node.type.name === 'footnote', works: worksAt(place) }))

/** The footnotes and citations of a letter in the words of a citation style. The letter itself is not changed. */
export function citeLetter(
  doc: Node,
  citer: Pick<Citer, 'place' | 'frame' | 'isStopQuoted' | 'cite'>,
): CitedLetter {
  const places = citedPlacesOf(doc)
  const { groups, references } = citer.cite(citedGroups(doc))
  const notes: CitedNote[] = []
  const loose: CitedRun[][] = []
  let number = 0
  places.forEach((place, at) => {
    const words = groups[at] ?? []
    if (place.node.type.name === 'citation') loose.push(framed(words[0] ?? [], citer.frame))
    else if (citer.place === 'text' && isBareNote(place.node))
      notes.push(inTextNote(place, words, citer.frame))
    else {
      number += 1
      notes.push({
        number,
        citations: noteCitations(place.node, words, citer),
        inText: null,
        movedStop: null,
      })
    }
  })
  return { notes, loose, references }
}

const framed = (runs: CitedRun[], { open, close }: Frame): CitedRun[] => [
  ...plain(open),
  ...runs,
  ...plain(close),
]

const joined = (works: readonly CitedRun[][], delimiter: string): CitedRun[] =>
  works.flatMap((runs, index) => [...(index > 0 ? plain(delimiter) : []), ...runs])

function inTextNote({ parent, index }: CitedPlace, works: CitedRun[][], frame: Frame): CitedNote {
  let first = index
  while (isBareAt(parent, first - 1)) first -= 1
  const stop = stopBefore(parent, first)
  const isLast = !isBareAt(parent, index + 1)
  return {
    number: null,
    citations: works.map((runs) => framed(runs, frame)),
    inText: [
      ...plain(hasRoomBefore(parent, index) ? '' : ' '),
      ...framed(joined(works, frame.delimiter), frame),
      ...plain(isLast && stop ? stop.text : ''),
    ],
    movedStop: first === index ? stop : null,
  }
}

/** What stands between a citation and the one before it: nothing, marks that part them, or words. */
function linkBefore(note: Node, index: number): 'touches' | 'parted' | 'apart' {
  const before = note.maybeChild(index - 1)
  if (before?.type.name === 'citation') return 'touches'
  const isMark = before?.isText && /^\s*[;,]\s*$/.test(before.text ?? '')
  return isMark && note.maybeChild(index - 2)?.type.name === 'citation' ? 'parted' : 'apart'
}

const startsSentence = (note: Node, index: number) => {
  const before = note.maybeChild(index - 1)
  return !before || (before.isText && /[.?!]["”’)\]]*\s*$/u.test(before.text ?? ''))
}

/** The citations inside a footnote: parted where they touch, framed together where only marks part them. */
function noteCitations(
  note: Node,
  words: CitedRun[][],
  { place, frame, isStopQuoted }: Pick<Citer, 'place' | 'frame' | 'isStopQuoted'>,
): CitedRun[][] {
  const indexes = note.children.flatMap((child, index) => (child.type.name === 'citation' ? [index] : []))
  return indexes.map((index, at) => {
    const link = linkBefore(note, index)
    const next = indexes[at + 1]
    const isFollowed = next !== undefined && linkBefore(note, next) !== 'apart'
    const parting = link === 'touches' ? (place === 'notes' ? '; ' : frame.delimiter) : ''
    const runs = words[at] ?? []
    const whole = [
      ...plain(parting),
      ...(link === 'apart' ? plain(frame.open) : []),
      ...(startsSentence(note, index) ? runs : inSentence(runs)),
      ...(isFollowed ? [] : plain(frame.close)),
    ]
    return index === note.childCount - 1 ? stopped(whole, isStopQuoted) : whole
  })
}
