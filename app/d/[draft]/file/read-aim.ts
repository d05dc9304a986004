import { z } from 'zod'
import { FILING_STEPS, type FilingAim, type FilingStepName } from '#components/filing/guide/filing-steps.ts'
import { FILING_KINDS } from '#domain/filing/filing-record.ts'

const querySchema = z.object({
  step: z.enum(FILING_STEPS).catch('check'),
  kind: z.enum(FILING_KINDS).catch('original'),
  earlier: z.string().nullable().catch(null),
  profile: z.string().nullable().catch(null),
})

/** What the address of a guided filing asks for; what makes no sense in it is passed over. */
export function readAim(
  draftId: string,
  query: Record<string, string | string[] | undefined>,
): FilingAim & { step: FilingStepName } {
  const { step, kind, earlier, profile } = querySchema.parse(query)
  const isLater = kind !== 'original' && earlier !== null
  return {
    ...{ draftId, step, profileId: profile },
    kind: isLater ? kind : 'original',
    earlierId: isLater ? earlier : null,
  }
}
