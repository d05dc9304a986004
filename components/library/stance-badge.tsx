import { Badge } from '#components/ui/badge.tsx'
import type { Argument } from '#domain/library/argument.ts'
import { STANCE_WORDS } from './library-words.ts'

const TONES = { pro: 'accent', con: 'warn', neutral: 'plain', concession: 'plain' } as const

/** Where an argument stands, in a word. */
export function StanceBadge({ stance }: { stance: Argument['stance'] }) {
  return <Badge tone={TONES[stance]}>{STANCE_WORDS[stance]}</Badge>
}
