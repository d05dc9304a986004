import type { FiledFileRole, FilingKind } from '#domain/filing/filing-record.ts'

export const KIND_WORDS = {
  original: 'Filing',
  supplement: 'Supplement',
  correction: 'Correction',
} satisfies Record<FilingKind, string>

export const ROLE_WORDS = {
  letter: 'The letter',
  'working-text': 'The letter to work on',
  'cover-text': 'Text for the form',
  exhibit: 'Exhibit',
  'form-sheet': 'Form sheet',
  checklist: 'Checklist',
  manifest: 'Manifest',
  package: 'Everything in one file',
  receipt: 'Receipt',
} satisfies Record<FiledFileRole, string>

/** A file's size in words: "84 kB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** That a letter was filed, in one line. `day` is the agency's, as `YYYY-MM-DD`. */
export function filedWords(filing: {
  kind: FilingKind
  day: string
  isLate: boolean
  trackingLabel: string
  trackingNumber: string
}): string {
  const verb = { original: 'Filed', supplement: 'Supplemented', correction: 'Corrected' }[filing.kind]
  const when = `${verb} ${day.format(new Date(filing.day))}${filing.isLate ? ' after the deadline' : ''}`
  const label = filing.trackingLabel.charAt(0).toLowerCase() + filing.trackingLabel.slice(1)
  return filing.trackingNumber === '' ? when : `${when}, ${label} ${filing.trackingNumber}`
}
