import type { CitationFault } from './citation-fault.ts'

const CODES: readonly { name: string; pattern: RegExp; titles: number; long: string }[] = [
  {
    name: 'Code of Federal Regulations',
    pattern:
      /\b(\d{1,4}) (C\.F\.R\.?|CFR)(?: ((?:[Pp]arts?|[Pp]ts?\.|[Ss]ubparts?|[Ss]ections?|[Ss]ecs?\.|ch\.|[Cc]hapters?|§{1,2})?) ?(\d(?:[\w.()-]{0,29}[\w)])?))?/g,
    titles: 50,
    long: 'C.F.R.',
  },
  {
    name: 'United States Code',
    pattern:
      /\b(\d{1,4}) (U\.S\.C\.?(?: ?A\.)?|USC)(?: ((?:[Ss]ections?|[Ss]ecs?\.|ch\.|[Cc]hapters?|§{1,2})?) ?(\d(?:[\w.()-]{0,29}[\w)])?))?/g,
    titles: 54,
    long: 'U.S.C.',
  },
]

/** Titles that do not exist, and sections without their sign. */
export function codeFaults(text: string): CitationFault[] {
  return CODES.flatMap(({ name, pattern, titles, long }) =>
    [...text.matchAll(pattern)].flatMap((match): CitationFault[] => {
      const [whole, title = '', code = '', sign = '', section = ''] = match
      const [start, end] = [match.index, match.index + whole.length]
      const number = Number(title)
      if (number < 1 || number > titles) {
        return [
          {
            ...{ start, end, level: 'warning' },
            message: `There is no title ${number} of the ${name}: it has ${titles}. Look the citation up.`,
          },
        ]
      }
      const isBare = code.startsWith(long) && sign === '' && section !== ''
      // "47 C.F.R. 8" without a point may be a part.
      if (!isBare || (long === 'C.F.R.' && !section.includes('.'))) return []
      const at = match.index + whole.length - section.length
      return [
        {
          ...{ start, end, level: 'advice' },
          message: `“${whole}” has no section sign. After “${long}” it is written “§ ${section}”.`,
          fix: { text: `§\u00a0${section}`, start: at, end },
        },
      ]
    }),
  )
}
