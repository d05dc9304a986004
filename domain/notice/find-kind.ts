import type { Read } from './find-title.ts'
import type { NOTICE_KINDS } from './notice.ts'
import { within } from './notice-text.ts'
import { type Placed, sectionPassages } from './sections.ts'

type NoticeKind = (typeof NOTICE_KINDS)[number]

const KINDS: [RegExp, NoticeKind][] = [
  [/\badvanced? notice of proposed rule-?making\b|\bANPRM\b/iu, 'anprm'],
  [/\bnotice of proposed rule-?making\b|\bproposed rules?\b|\bNPRM\b/iu, 'nprm'],
  [/\brequests? for information\b|\bRFI\b/iu, 'rfi'],
  [
    /\brequests? for (?:public |written )?comments?\b|\brequest for public input\b|\bRFC\b|\bcomments? request/iu,
    'rfc',
  ],
  [/\bconsultation\b|\bcall for evidence\b|\bnotice of inquiry\b/iu, 'consultation'],
]

/** What the notice says it does: its ACTION line, without the final stop's section label. */
export function findAction(placed: Placed[]): Read<string> | null {
  const line = sectionPassages(placed, 'action')[0]
  if (!line) return null
  const { passage, from } = line
  return { value: passage.text.slice(from), span: within(passage, from, passage.text.length) }
}

/** The kind of notice, from the action line or else the title; `null` when neither says. */
export function findKind(action: Read<string> | null, title: Read<string> | null): Read<NoticeKind> | null {
  for (const words of [action, title]) {
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
