'use client'

import { PanelLeft, PanelRight } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { MIDDLE_PANES, type PaneName, type Panes } from './use-panes.ts'

export const PANE_WORDS: Record<PaneName, string> = {
  questions: 'Questions',
  arguments: 'Arguments',
  chosen: 'Chosen',
  fields: 'Blanks',
  options: 'Options',
  preview: 'Preview',
}

type Props = {
  panes: Panes
  hasQuestions: boolean
  /** A number or two beside a pane's name. */
  counts: Partial<Record<PaneName, string>>
}

/** Which pane a narrow screen shows. */
export function NarrowSwitch({ panes, hasQuestions, counts }: Props) {
  const names: PaneName[] = [...(hasQuestions ? (['questions'] as const) : []), ...MIDDLE_PANES, 'preview']
  return (
    <Group
      names={names}
      shown={panes.current}
      {...{ panes, counts }}
      className="grid grid-cols-3 gap-1 sm:flex lg:hidden"
    />
  )
}

/** What a wide screen shows in the middle, and whether the panes beside it are folded away. */
export function WideSwitch({ panes, hasQuestions, counts }: Props) {
  const { folded, fold } = panes
  return (
    <div className="hidden items-center gap-1 lg:flex">
      {hasQuestions ? (
        <IconButton
          size="icon-sm"
          label={folded.questions ? 'Show the questions' : 'Fold the questions away'}
          aria-expanded={!folded.questions}
          onClick={() => fold('questions')}
        >
          <PanelLeft aria-hidden />
        </IconButton>
      ) : null}
      <Group
        names={MIDDLE_PANES}
        shown={panes.middle}
        {...{ panes, counts }}
        className="flex min-w-0 flex-1 justify-center gap-0.5"
      />
      <IconButton
        size="icon-sm"
        label={folded.preview ? 'Show the preview' : 'Fold the preview away'}
        aria-expanded={!folded.preview}
        onClick={() => fold('preview')}
      >
        <PanelRight aria-hidden />
      </IconButton>
    </div>
  )
}

function Group(props: {
  names: readonly PaneName[]
  shown: PaneName
  panes: Panes
  counts: Props['counts']
  className: string
}) {
  const { names, shown, panes, counts, className } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not form fields
    <div role="group" aria-label="Show" className={className}>
      {names.map((name) => (
        <Button
          key={name}
          variant="ghost"
          size="sm"
          aria-pressed={name === shown}
          onClick={() => panes.show(name)}
          className={cn('gap-1.5 px-2', name === shown ? 'text-ink' : 'text-quiet')}
        >
          {PANE_WORDS[name]}
          {counts[name] === undefined ? null : (
            <span className="font-normal text-quiet text-xs tabular-nums">{counts[name]}</span>
          )}
        </Button>
      ))}
    </div>
  )
}
