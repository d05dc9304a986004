import { ALONE, type Spot, spotCheck } from '../../spot-check.ts'

/** What a program's markup is called, how it looks, and what of it are the words. */
const SIGNS: readonly { name: string; pattern: RegExp; words: (match: RegExpExecArray) => string }[] = [
  {
    name: 'Markdown',
    pattern: /(?<![*\w])(\*\*|__)(?=\S)([^*_\n\ufffc]{1,300}?)(?<=\S)\1(?![*\w])/g,
    words: (match) => match[2] ?? '',
  },
  {
    name: 'Markdown',
    pattern: /(?<![\\!\w])!?\[([^[\]\n\ufffc]{1,200})\]\((?:https?:\/\/|mailto:|\/|#)[^\s()]{0,400}\)/g,
    words: (match) => match[1] ?? '',
  },
  { name: 'Markdown', pattern: /^#{1,6} (?=\S)/g, words: () => '' },
  { name: 'Markdown', pattern: /```/g, words: () => '' },
  {
    name: 'HTML',
    pattern:
      /<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|i|li|o:p|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>\n]{0,300})?\/?>/gi,
    words: () => '',
  },
  {
    name: 'HTML',
    pattern:
      /&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|[lr][sd]quo|sect|copy|#\d{2,5}|#x[\da-f]{2,5});/gi,
    words: (match) => signOf(match[0]),
  },
]

const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", mdash: '—', ndash: '–' },
  ...{ hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sect: '§', copy: '©' },
}

/** The sign an entity stands for; nothing for one of which nobody can say it. */
function signOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  if (!name.startsWith('#')) return NAMED[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isSign = code >= 0x20 && code < 0xd800 && !(code >= 0x7f && code < 0xa0)
  return isSign ? String.fromCharCode(code) : ''
}

/** Signs of Markdown or HTML that came along when words were pasted. */
export const pastedMarkup = spotCheck(
  'pasted-markup',
  () => ALONE,
  ({ text }) => {
    const spots = SIGNS.flatMap(({ name, pattern, words }) =>
      [...text.matchAll(pattern)].map((match): Spot => {
        const kept = words(match)
        return {
          ...{ start: match.index, end: match.index + match[0].length, level: 'warning' },
          message: `“${match[0].slice(0, 60).trim()}” is ${name} that came along with pasted words. It would be printed as it is.`,
          fix: { label: kept === '' ? 'Take it out' : 'Keep the words alone', text: kept },
        }
      }),
    )
    return spots.sort((a, b) => a.start - b.start)
  },
)
