/** A citation of the Federal Register by volume and first page. */
export type RegisterCitation = {
  start: number
  end: number
  volume: number
  page: number
  /** Where the page's number stands. */
  pageStart: number
  pageEnd: number
  /** What stands in brackets behind it: a date, or words. */
  bracket: string | null
  /** "Fed. Reg." asks for a date in brackets; "FR" is the register's own short form. */
  isLong: boolean
  /** Points into a document cited before: "89 Fed. Reg. at 14,061". */
  isShort: boolean
}

const REGISTER =
  /\b(\d{1,4}) (Fed\.? ?Reg\.?|F\.? ?R\.?)(?!\s?\d{0,3}d\b)( at| \()?\s?(\d{1,3}(?:,\d{3})+|\d{1,7})\b(?:[–-][\d,]{1,8}|, [\d,]{1,8}(?:[–-][\d,]{1,8})?(?=[ .;)]))?(?: \(([^()]{1,80})\))?/g

/** The places of a text that cite the Federal Register. */
export const registerCitations = (text: string): RegisterCitation[] =>
  [...text.matchAll(REGISTER)].flatMap((match): RegisterCitation[] => {
    const [whole, volume = '', name = '', link = '', page = '', bracket = null] = match
    // "14 F. R. 12" may be anything; "FRD" and "F.R.D." are courts' rules.
    if (link === ' (' || /^F\. ?R$/.test(name)) return []
    const pageStart = match.index + volume.length + 1 + name.length + link.length
    const at = text.indexOf(page, pageStart)
    return [
      {
        ...{ start: match.index, end: match.index + whole.length, bracket },
        ...{ volume: Number(volume), page: Number(page.replaceAll(',', '')) },
        ...{ pageStart: at, pageEnd: at + page.length },
        ...{ isLong: name.startsWith('Fed'), isShort: link === ' at' },
      },
    ]
  })

/** The register's first volume is of 1936; one a year since. */
export const yearOfVolume = (volume: number): number => volume + 1935
/** No year of the register has come near so many pages. */
export const MOST_PAGES = 130_000
