const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const VALUES = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((tens, index) => [
    [tens, (index + 2) * 10] as const,
    ...UNITS.slice(0, 9).map((unit, more) => [`${tens}-${unit}`, (index + 2) * 10 + more + 1] as const),
  ]),
])

/** Source of a pattern for a whole number in figures or words, also both: `15`, `2,000`, `fifteen`, `fifteen (15)`. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:${[...TENS, ...TEENS, ...UNITS].join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?)(?:\\s*\\(\\d{1,6}\\))?`

/** The number that `NUMBER` matched, or null for words that are none. The figure in brackets goes before the word. */
export function countedNumber(printed: string): number | null {
  const figure = /\d[\d,]*/u.exec(printed)?.[0]
  const value = figure ? Number(figure.replaceAll(',', '')) : VALUES.get(printed.trim().toLowerCase())
  return value && value > 0 ? value : null
}
