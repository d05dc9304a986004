import type { FilingKind } from '#domain/filing/filing-record.ts'

/** The steps of a guided filing, in order. */
export const FILING_STEPS = ['check', 'files', 'form', 'record'] as const
export type FilingStepName = (typeof FILING_STEPS)[number]

export const STEP_WORDS = {
  check: 'Check the letter',
  files: 'Make the files',
  form: 'File them',
  record: 'Record it',
} satisfies Record<FilingStepName, string>

/** What a guided filing is for, as its address says it. */
export type FilingAim = {
  draftId: string
  kind: FilingKind
  earlierId: string | null
  /** A filing profile's id; null is the one the notice names. */
  profileId: string | null
}

/** The address of a step, which says everything that a reload needs. */
export function stepHref({ draftId, kind, earlierId, profileId }: FilingAim, step: FilingStepName): string {
  const query = new URLSearchParams({ step })
  if (kind !== 'original' && earlierId !== null) {
    query.set('kind', kind)
    query.set('earlier', earlierId)
  }
  if (profileId !== null) query.set('profile', profileId)
  return `/d/${draftId}/file?${query}`
}
