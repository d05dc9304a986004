const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const pad = (value: number) => String(value).padStart(2, '0')

/** `March 27, 2024`, `27 March 2024` or `2024-03-27` as an ISO date; null where the words hold no real date. */
export function readLetterDate(words: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words)
  const american = /\b([A-Za-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(words)
  const british = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]+)\.?,? (\d{4})\b/.exec(words)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [month, day, year] = american
    ? [american[1], american[2], american[3]]
    : british
      ? [british[2], british[1], british[3]]
      : []
  const name = month?.toLowerCase() ?? ''
  const index = name.length < 3 ? -1 : MONTHS.findIndex((known) => known.startsWith(name))
  return index < 0 ? null : isoDate(Number(year), index + 1, Number(day))
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null
}
