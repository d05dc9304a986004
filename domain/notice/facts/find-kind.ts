import type { NOTICE_KINDS } from '../notice.ts'
import { within } from '../notice-text.ts'
import { type Placed, sectionPassages } from '../text/sections.ts'
import type { Read } from './find-title.ts'

type NoticeKind = (typeof NOTICE_KINDS)[number]

const KINDS: [RegExp, NoticeKind][] = [
  [/\badvanced? notice of proposed rule-?making\b|\bANPRM\b/iu, 'anprm'],
  [/\bnotice of proposed rule-?making\b|\bproposed rules?\b|\bNPRM\b/iu, 'nprm'],
  [/\brequests? for information\b|\bRFI\b/iu, 'rfi'],
  [
    /\brequests? for (?:public |written )?comments?\b|\brequest for public input\b|\binvitation (?:for|to) (?:\w+ ){0,2}comments?\b|\bsolicit(?:ing|ation of) (?:public )?comments\b|\bRFC\b|\bcomments? request/iu,
    'rfc',
  ],
  [/\bconsultation\b|\bcall for (?:evidence|inputs?|views)\b|\bnotice of inquiry\b/iu, 'consultation'],
]

/** What the notice says it does: its ACTION line, without the final stop's section label. */
export function findAction(placed: Placed[]): Read<string> | null {
  const line = sectionPassages(placed, 'action')[0]
  if (!line) return null
  const { passage, from } = line
  return { value: passage.text.slice(from), span: within(passage, from, passage.text.length) }
}

/** Passages at the top among which a line may say what the paper is, and words beside the kind's own in it. */
const OPENING = 15
const BESIDE = 50

/** The kind of notice, from the action line or else the title, or a line at the top; `null` when none says. */
export function findKind(
  action: Read<string> | null,
  title: Read<string> | null,
  placed: Placed[],
): Read<NoticeKind> | null {
  const said = [action, title, ...(action ? [] : kindLines(placed))]
  for (const words of said) {
    if (!words) continue
    for (const [pattern, kind] of KINDS) {
      const match = pattern.exec(words.value)
      if (!match) continue
      const start = words.span.start + match.index
      return { value: kind, span: { start, end: start + match[0].length } }
    }
  }
  return action ? { value: 'other', span: action.span } : null
}

/** `NOTICE OF INQUIRY` on a line of its own: words that hardly say more than the kind. */
const kindLines = (placed: Placed[]): Read<string>[] =>
  placed
    .slice(0, OPENING)
    .map(({ passage }) => ({ value: passage.text, span: within(passage, 0, passage.text.length) }))
    .filter(({ value }) =>
      KINDS.some(([pattern]) => value.length <= (pattern.exec(value)?.[0].length ?? -BESIDE) + BESIDE),
    )
