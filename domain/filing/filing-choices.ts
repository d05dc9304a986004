import type * as Y from 'yjs'
import { z } from 'zod'
import { YDOC } from '../draft/ydoc.ts'

const ownWordsSchema = z.object({
  text: z.string(),
  /** What had been composed of the letter when these words were written. */
  from: z.string(),
})

const choicesSchema = z.object({
  profileId: z.string().nullable().catch(null).default(null),
  plainMarks: z.boolean().catch(true).default(true),
  coverText: ownWordsSchema.nullable().catch(null).default(null),
})

/**
 * What a team has settled of a draft's filing: the way chosen, null for the one the notice names; how marks are written
 * in the text for the form; and that text in their own words, null while it is composed of the letter.
 */
export type FilingChoices = z.infer<typeof choicesSchema>
export const NO_CHOICES: FilingChoices = choicesSchema.parse({})

const mapOf = (ydoc: Y.Doc) => ydoc.getMap<unknown>(YDOC.filing)

/** The choices the draft holds. Whatever else stands in the map is passed over. */
export const filingChoicesIn = (ydoc: Y.Doc): FilingChoices => choicesSchema.parse(mapOf(ydoc).toJSON())

/** Settles one of the choices, for everybody. */
export function chooseForFiling<K extends keyof FilingChoices>(
  ydoc: Y.Doc,
  name: K,
  value: FilingChoices[K],
): void {
  mapOf(ydoc).set(name, value)
}
