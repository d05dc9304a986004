import type { Requirable } from '#domain/draft/letter-frame.ts'

export const PART_WORDS: Record<Requirable, string> = {
  letterhead: 'letterhead',
  date: 'date',
  addressee: 'addressee',
  reference: 'reference, with docket number and title,',
  salutation: 'salutation',
  closing: 'closing',
  signature: 'signature',
  interest: 'section on who you are',
  conclusion: 'conclusion',
}
