import { CircleAlert, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { Level } from '#domain/preflight/finding.ts'

type LevelWords = { title: string; one: string; many: string; icon: LucideIcon; ink: string; soft: string }

/** What each level is called, and how it looks. The words carry the meaning; the colour only helps the eye. */
export const LEVEL_WORDS: Record<Level, LevelWords> = {
  blocking: {
    title: 'Settle before filing',
    one: 'thing to settle before filing',
    many: 'things to settle before filing',
    icon: CircleAlert,
    ink: 'text-danger',
    soft: 'aria-pressed:bg-danger-soft',
  },
  warning: {
    title: 'Probably wrong',
    one: 'warning',
    many: 'warnings',
    icon: TriangleAlert,
    ink: 'text-warn',
    soft: 'aria-pressed:bg-warn-soft',
  },
  advice: {
    title: 'Could read better',
    one: 'piece of advice',
    many: 'pieces of advice',
    icon: Lightbulb,
    ink: 'text-quiet',
    soft: 'aria-pressed:bg-muted',
  },
}

const number = new Intl.NumberFormat('en-US')

/** How many findings of a level, in words: "1 warning", "12 warnings". */
export const countWords = (level: Level, count: number): string =>
  `${number.format(count)} ${LEVEL_WORDS[level][count === 1 ? 'one' : 'many']}`
