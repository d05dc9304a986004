/** The Congress of a year; each sits for two. */
export const congressOf = (year: number): number => Math.floor((year - 1789) / 2) + 1

/** "1st", "2nd", "112th". */
export function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  const endings = ['th', 'st', 'nd', 'rd']
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? 'th'}`
}
