import type * as Y from 'yjs'
import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'
import { YDOC } from '../ydoc.ts'
import type { SkippedQuestions } from './coverage.ts'

const entrySchema = z.object({ status: z.literal('skipped'), reason: z.string().catch('') })

/** The questions the letter leaves out on purpose. Whatever else stands in the map is passed over. */
export const skippedIn = (ydoc: Y.Doc): SkippedQuestions =>
  Object.fromEntries(
    [...ydoc.getMap<unknown>(YDOC.coverage).entries()].flatMap(([id, value]) => {
      const entry = entrySchema.safeParse(value).data
      return entry ? [[id, entry.reason.trim().slice(0, LIMITS.skipReasonChars)]] : []
    }),
  )

/** Leaves questions out on purpose, for everybody; `reason` may be empty. */
export function skipQuestions(ydoc: Y.Doc, ids: readonly string[], reason: string): void {
  const map = ydoc.getMap<unknown>(YDOC.coverage)
  const entry = { status: 'skipped', reason: reason.trim().slice(0, LIMITS.skipReasonChars) }
  ydoc.transact(() => {
    for (const id of ids) map.set(id, entry)
  })
}

/** Opens questions again that were left out. */
export function reopenQuestions(ydoc: Y.Doc, ids: readonly string[]): void {
  const map = ydoc.getMap<unknown>(YDOC.coverage)
  ydoc.transact(() => {
    for (const id of ids) map.delete(id)
  })
}
