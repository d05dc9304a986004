import type * as Y from 'yjs'
import { z } from 'zod'
import { YDOC } from '../draft/ydoc.ts'
import { type OwnWords, ownWordsIn } from './cover-text/own-words.ts'

const choicesSchema = z.object({
  profileId: z.string().nullable().catch(null).default(null),
  plainMarks: z.boolean().catch(true).default(true),
})
type Choices = z.infer<typeof choicesSchema>

/**
 * What a team has settled of a draft's filing: the way chosen, null for the one the notice names; how marks are written
 * in the text for the form; and that text in their own words, null while it is composed of the letter.
 */
export type FilingChoices = Choices & { coverText: OwnWords | null }
export const NO_CHOICES: FilingChoices = { ...choicesSchema.parse({}), coverText: null }

const mapOf = (ydoc: Y.Doc) => ydoc.getMap<unknown>(YDOC.filing)

/** The choices the draft holds. Whatever else stands in the map is passed over. */
export const filingChoicesIn = (ydoc: Y.Doc): FilingChoices => ({
  ...choicesSchema.parse(mapOf(ydoc).toJSON()),
  coverText: ownWordsIn(ydoc),
})

/** Settles one of the choices, for everybody. */
export function chooseForFiling<K extends keyof Choices>(ydoc: Y.Doc, name: K, value: Choices[K]): void {
  mapOf(ydoc).set(name, value)
}
