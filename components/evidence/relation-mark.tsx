import { ArrowLeftRight, CircleMinus, CirclePlus, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { RELATION_WORDS } from '#components/library/library-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Fact } from '#domain/evidence/source.ts'

const ICONS: Record<Fact['relation'], LucideIcon> = {
  supports: CirclePlus,
  counters: CircleMinus,
  both: ArrowLeftRight,
  context: Info,
  caution: TriangleAlert,
}
const TONES = { supports: 'ok', counters: 'warn', both: 'accent', context: 'plain', caution: 'warn' } as const

/** What a fact does to the position the library argues for: a sign and a word. */
export function RelationMark({ relation }: { relation: Fact['relation'] }) {
  const Icon = ICONS[relation]
  return (
    <Badge tone={TONES[relation]}>
      <Icon aria-hidden />
      {RELATION_WORDS[relation]}
    </Badge>
  )
}
