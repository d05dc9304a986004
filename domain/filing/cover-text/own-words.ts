import * as Y from 'yjs'
import { z } from 'zod'
import { YDOC } from '../../draft/ydoc.ts'
import type { TextEdit } from '../../text/text-edit.ts'

const ownWordsSchema = z.object({
  text: z.string(),
  /** What had been composed of the letter when these words were written. */
  from: z.string(),
})
export type OwnWords = z.infer<typeof ownWordsSchema>

/** In the draft's filing choices: what the words were composed from, and how often they were given up. */
const FROM = 'coverFrom'
const ROUND = 'coverRound'
/** Where older drafts hold the words, as one string; the first edit moves them. */
const AS_STRING = 'coverText'

const choicesOf = (ydoc: Y.Doc) => ydoc.getMap<unknown>(YDOC.filing)
const textOf = (ydoc: Y.Doc) => ydoc.getText(YDOC.coverText)

/** The text for the web form in a team's own words; null while it is composed of the letter. */
export function ownWordsIn(ydoc: Y.Doc): OwnWords | null {
  const from = choicesOf(ydoc).get(FROM)
  const text = textOf(ydoc)
  // Words that came while somebody else gave the text up are kept too.
  if (typeof from === 'string' || text.length > 0)
    return { text: text.toString(), from: typeof from === 'string' ? from : '' }
  return ownWordsSchema.safeParse(choicesOf(ydoc).get(AS_STRING)).data ?? null
}

/** Writes in the words; `shown` is what the writer had before them. What others write at the same time stays. */
export function editOwnWords(ydoc: Y.Doc, { at, removed, added }: TextEdit, shown: OwnWords): void {
  const text = textOf(ydoc)
  const choices = choicesOf(ydoc)
  const isBegun = typeof choices.get(FROM) === 'string'
  // Apart from the edit: Yjs takes a transaction that applies an update for somebody else's.
  if (!isBegun && text.length === 0) Y.applyUpdate(ydoc, beginning(shown.text, choices.get(ROUND)))
  ydoc.transact(() => {
    if (!isBegun) {
      choices.set(FROM, shown.from)
      choices.delete(AS_STRING)
    }
    const place = Math.min(at, text.length)
    text.delete(place, Math.min(removed, text.length - place))
    text.insert(place, added.toWellFormed())
  })
}

/** Keeps the words although the letter says something else now, which is `from`. */
export function keepOwnWords(ydoc: Y.Doc, from: string): void {
  const words = ownWordsIn(ydoc)
  if (words === null) return
  editOwnWords(ydoc, { at: 0, removed: 0, added: '' }, words)
  choicesOf(ydoc).set(FROM, from)
}

/** Gives the words up, so that the text is composed of the letter again. */
export function dropOwnWords(ydoc: Y.Doc): void {
  const choices = choicesOf(ydoc)
  ydoc.transact(() => {
    textOf(ydoc).delete(0, textOf(ydoc).length)
    choices.delete(FROM)
    choices.delete(AS_STRING)
    choices.set(ROUND, roundOf(choices.get(ROUND)) + 1)
  })
}

const roundOf = (held: unknown) => (typeof held === 'number' ? held : 0)

/**
 * The words that an edit begins with, as if one and the same writer had put them there in every browser: two people who
 * begin at once then edit one text, where each would otherwise bring a whole text of their own.
 */
function beginning(words: string, round: unknown): Uint8Array {
  const writer = new Y.Doc()
  writer.clientID = numberOf(`${roundOf(round)} ${words}`)
  writer.getText(YDOC.coverText).insert(0, words.toWellFormed())
  return Y.encodeStateAsUpdate(writer)
}

/** A number of 32 bits that is the same for the same words (FNV-1a). */
function numberOf(words: string): number {
  let number = 0x811c9dc5
  for (let place = 0; place < words.length; place += 1)
    number = Math.imul(number ^ words.charCodeAt(place), 0x01000193)
  return number >>> 0
}
