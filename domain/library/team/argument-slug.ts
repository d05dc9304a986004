const LONGEST = 60

/** A title as an id: small letters, digits and hyphens, cut between words. */
const argumentSlug = (title: string): string => {
  const whole = title
    .normalize('NFKD')
    .replace(/[\p{M}'\u2018\u2019]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const cut = whole.length > LONGEST ? whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '') : whole
  return cut.slice(0, LONGEST).replace(/-+$/, '') || 'argument'
}

/** The id a title gives, with a number behind it when somebody has it already. */
export const freeSlug = (title: string, isTaken: (slug: string) => boolean): string => {
  const base = argumentSlug(title)
  let slug = base
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`
  return slug
}
