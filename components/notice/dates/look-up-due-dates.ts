import { z } from 'zod'
import type { ActionResult } from '#domain/action-result.ts'
import { type LookedUpDates, lookedUpDatesSchema } from '#domain/notice/lookup/looked-up-dates.ts'

const refusalSchema = z.object({ message: z.string() })

/** Asks the server to ask the publishers when comments close. Never throws. */
export async function lookUpDueDates(url: string): Promise<ActionResult<LookedUpDates>> {
  const response = await fetch(url, { method: 'POST' }).catch(() => null)
  const body: unknown = await response?.json().catch(() => null)
  const found = lookedUpDatesSchema.safeParse(body)
  if (response?.ok && found.success) return { ok: true, value: found.data }
  const refusal = refusalSchema.safeParse(body)
  const message = refusal.success ? refusal.data.message : 'The server could not be reached. Try again.'
  return { ok: false, code: 'unavailable', message, fields: {} }
}
