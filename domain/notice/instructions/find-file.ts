import { plainHyphens } from '../facts/find-dockets.ts'
import { countedNumber, NUMBER } from './counted-number.ts'
import { type Finder, isNegated, said } from './finder.ts'
import type { Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\bPDFs?\b|\bportable document format/iu, 'pdf'],
  [/\b(?:Microsoft|MS)\s?[®™]?[- ]Word\b|\bdocx\b/iu, 'docx'],
  [
    /\bWord(?= (?:documents?|files?|formats?|or|and)\b|[,./);])|(?<=\b(?:PDF|in|or|as)[,/]? ?(?:a )?)Word\b(?! ?Perfect)/u,
    'docx',
  ],
  [/\.doc\b/iu, 'doc'],
  [/\brich text\b|\bRTF\b/iu, 'rtf'],
  [/\bplain text\b|\btext(?:-only)? (?:files?|format)\b|\bASCII\b|\btxt\b/iu, 'txt'],
  [/\bWord ?Perfect\b/iu, 'wpd'],
  [/\bExcel\b|\bxlsx?\b/u, 'xlsx'],
  [/\bPowerPoint\b|\bpptx?\b/iu, 'pptx'],
  [/\bHTML\b/u, 'html'],
  [/\bOpenDocument\b|\bodt\b/iu, 'odt'],
  [/\b(?:zip(?:ped)?|compressed) (?:files?|folders?|archives?)\b|\.zip\b/iu, 'zip'],
  [/\bexecutable files?\b|\.exe\b/iu, 'exe'],
]
const ABOUT_FILES =
  /\b(?:format|formats|files?|attach(?:ed|ments?|ing)?|submit(?:ted)?|sent|send|accept(?:ed|s|able)?|prefer(?:red|s)?|provided|documents?|upload(?:ed)?|electronic\w*)\b/iu
const ABOUT_OTHER_FILES =
  /\b(?:available|posted|download\w*|cop(?:y|ies) of|access(?:ed|ible)?|obtain\w*|be (?:\p{L}+ )?(?:scanned|converted)|form letters|this (?:notice|document) is|published|viewed|read the)\b/iu
const REFUSES =
  /\b(?:(?:do|does|should|must|may|will|can|are|is)(?: ?not|n[’']t) (?:(?:accept|us|includ)\p{L}*|able to|(?:be )?(?:submit|sen[dt]|attach|fil)\p{L}*)|cannot (?!be (?:accept|open|process))|unable to (?:accept|open|process))/iu
const REFUSED_AFTER =
  /\b(?:will|are|is|may|can|shall)(?: ?not| no longer) (?:be )?(?:accept\w*|permitted|allowed|considered|acceptable)|\bcannot be (?:accepted|opened|processed)/iu

/** `in Word (not PDF)`. */
const NOT_THIS = /[,(]\s*(?:but )?not (?:in |as )?(?:an? )?(?:scanned )?$/iu

const FILE_NAME =
  /\b(?:file ?names?|name (?:of )?(?:the|your|each|all) (?:electronic )?(?:files?|attachments?|documents?)|files? (?:must|should) be (?:named|titled|labell?ed)|nam(?:e|ed|ing) (?:the|your) (?:files?|attachments?)|naming convention)\b/iu
const PREFIX = /\b(?:begin(?:s|ning)?|start(?:s|ing)?|prefix\p{L}*|preced\p{L}*)\b[^.;“"]{0,60}(?=[“"‘])/iu
const SHORT_QUOTES = /[“"‘](?<name>[^”"“’‘]{1,16})[”"’]/gu
const QUOTED = /[“"](?<name>[^”"“]{2,120})[”"]/u
const BARE_NAME =
  /(?:format|convention|follows|named|as)\s*:?\s*(?<name>[\w[\]<>{}-]+(?:_[\w[\]<>{}-]+)+(?:\.\w{2,4})?)/u

const DESCRIBED =
  /\bnames? (?:should|must|shall) (?:reflect|include|contain|be|consist of|show) (?<name>[^.;]{5,120})/iu

const SUBJECT = /\bsubject(?: line| heading| field)?\b/iu
const COPIES = new RegExp(
  `\\b(?:(?<plus>(?:an|one|the) (?:signed )?original (?:and|plus) (?<more>${NUMBER})(?: \\p{L}+){0,2} (?:copies|copy))|(?<count>${NUMBER})(?: (?:identical|complete|printed|hard|paper|written|full|bound|unbound))* copies|(?<three>in triplicate)|(?<two>in duplicate))\\b`,
  'iu',
)

/** What the agency asks of the file and of how it is sent: format, name, subject line, copies. */
export const findFile: Finder = (saying, own) =>
  [fileFormat(saying), ...fileNames(saying), subjectLine(saying, own), copies(saying)].filter(
    (each) => each !== null,
  )

function fileFormat(saying: Saying): Instruction | null {
  const { text } = saying
  if (!ABOUT_FILES.test(text)) return null
  const refusal = REFUSES.exec(text)
  const after = REFUSED_AFTER.exec(text)
  const accepted = new Set<string>()
  const refused = new Set<string>()
  for (const [pattern, extension] of FORMATS) {
    const at = pattern.exec(text)?.index ?? -1
    if (at < 0) continue
    const isRefused =
      NOT_THIS.test(text.slice(0, at)) || (refusal ? at > refusal.index : after !== null && at < after.index)
    ;(isRefused ? refused : accepted).add(extension)
  }
  if (accepted.size + refused.size === 0 || ABOUT_OTHER_FILES.test(text)) return null
  return { kind: 'file-format', accepted: [...accepted], refused: [...refused], ...said(saying) }
}

function fileNames(saying: Saying): Instruction[] {
  const { text } = saying
  const about = FILE_NAME.exec(text)
  if (!about || isNegated(text, about.index)) return []
  const prefix = PREFIX.exec(text)
  const prefixes = prefix
    ? [...text.slice(prefix.index).matchAll(SHORT_QUOTES)].map(
        ({ groups }) => `${groups?.name?.replace(/[.,]$/u, '')}…`,
      )
    : []
  const rest = text.slice(about.index)
  const whole = QUOTED.exec(rest)?.groups?.name ?? BARE_NAME.exec(rest)?.groups?.name
  const described = DESCRIBED.exec(rest)?.groups?.name
  const patterns =
    prefixes.length > 0
      ? prefixes
      : described && !whole
        ? [described]
        : whole
          ? [whole.replace(/[.,]$/u, '')]
          : []
  return patterns.map((pattern) => ({ kind: 'file-name', pattern, ...said(saying) }))
}

function subjectLine(saying: Saying, own: Parameters<Finder>[1]): Instruction | null {
  const { text } = saying
  const about = SUBJECT.exec(text)
  const isLine =
    /\bsubject (?:line|heading|field)\b|\b(?:in|as) the subject\b|\bsubject of (?:the|your) (?:e-?mail|message)\b|\bsubject:/iu.test(
      text,
    )
  if (
    !about ||
    !isLine ||
    /\b(?:questions|inquiries|media|information) (?:about|on|regarding|to|may|can|should)\b/iu.test(
      text.slice(0, about.index),
    )
  )
    return null
  const quotes = [...text.matchAll(/[“"](?<name>[^”"“]{3,200})[”"]/gu)]
  const near = quotes.reduce<RegExpExecArray | null>(
    (a, b) => (a && Math.abs(a.index - about.index) <= Math.abs(b.index - about.index) ? a : b),
    null,
  )
  const id = own.docketIds.find(({ value }) => plainHyphens(text).includes(value))?.value
  const bare =
    /\b(?:includ(?:e|ing)|us(?:e|ing)|put|writ(?:e|ing)|reference|with)\s+(?<name>[^“";]{3,120}?)\s+(?:in|on|as) the subject\b|\bsubject(?: line| heading)?\s*(?::|(?:should|must) (?:read|be|say):?)\s*(?<after>[^.;]{3,120})/iu.exec(
      text,
    )?.groups
  const subject = near?.groups?.name ?? id ?? bare?.name ?? bare?.after
  return subject
    ? { kind: 'subject-line', subject: subject.trim().replace(/^<|>$|[.,]$/gu, ''), ...said(saying) }
    : null
}

function copies(saying: Saying): Instruction | null {
  const { text } = saying
  const g = COPIES.exec(text)?.groups
  if (!g || !/\b(?:submit|send|provide|file|furnish|mail|deliver|must|should|please)/iu.test(text))
    return null
  if (
    /\bconfidential|redacted|request(?:ing)? (?:a )?cop|obtain|limited|available\b/iu.test(
      `${text} ${saying.next}`,
    )
  )
    return null
  const count = g.three
    ? 3
    : g.two
      ? 2
      : g.plus
        ? (countedNumber(g.more ?? '') ?? 0) + 1
        : countedNumber(g.count ?? '')
  return count && count > 1 ? { kind: 'copies', count, ...said(saying) } : null
}
