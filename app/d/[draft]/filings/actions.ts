'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { filingAdditionSchema, filingInputSchema } from '#domain/filing/filing-record.ts'
import { requireDraft, requireFiling } from '#server/access.ts'
import * as additions from '#server/filing-additions.ts'
import * as filings from '#server/filings.ts'
import * as prepared from '#server/prepared-filings.ts'

const recorded = filingInputSchema.safeExtend({ draftId: z.uuid(), madeId: z.string() })

/** Records that the files made last were sent; answers with the record's id. */
export const recordFiling = action(recorded, async ({ input, user }) => {
  const { draftId, madeId, ...said } = input
  await requireDraft(user.id, draftId, 'file')
  return filings.recordFiling({ draftId, userId: user.id, madeId, input: said })
})

/** Takes a receipt away again before the filing is recorded. */
export const removeReceipt = action(
  z.object({ draftId: z.uuid(), fileId: z.string() }),
  async ({ input, user }) => {
    await requireDraft(user.id, input.draftId, 'file')
    await prepared.removePreparedReceipt(input.draftId, input.fileId)
    return null
  },
)

/** Adds what became known after a filing was recorded. */
export const amendFiling = action(
  filingAdditionSchema.extend({ filingId: z.string() }),
  async ({ input, user }) => {
    await requireFiling(user.id, input.filingId, 'file')
    await additions.amendFiling({ ...input, userId: user.id })
    return null
  },
)
