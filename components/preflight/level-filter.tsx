import { cn } from '#components/ui/cn.ts'
import { LEVELS, type Level } from '#domain/preflight/finding.ts'
import { countWords, LEVEL_WORDS } from './level-words.ts'

type Props = {
  counts: Readonly<Record<Level, number>>
  /** The levels that are listed. */
  shown: ReadonlySet<Level>
  onToggle: (level: Level) => void
}

/** How many findings there are of each level; pressing one lists or hides them. */
export function LevelFilter({ counts, shown, onToggle }: Props) {
  return (
    <fieldset aria-label="Levels to list" className="flex flex-wrap gap-1.5">
      {LEVELS.map((level) => {
        const { icon: Icon, ink, soft } = LEVEL_WORDS[level]
        const count = counts[level]
        return (
          <button
            key={level}
            type="button"
            aria-pressed={shown.has(level)}
            aria-label={countWords(level, count)}
            title={countWords(level, count)}
            disabled={count === 0}
            onClick={() => onToggle(level)}
            className={cn(
              'inline-flex h-8 items-center gap-1.5 rounded-full border border-line px-3 font-medium text-sm tabular-nums hover:bg-muted disabled:opacity-55 aria-pressed:border-transparent max-lg:h-10',
              soft,
            )}
          >
            <Icon aria-hidden className={cn('size-4', ink)} />
            {count}
          </button>
        )
      })}
    </fieldset>
  )
}
