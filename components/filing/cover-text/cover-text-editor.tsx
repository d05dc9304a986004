'use client'

import { Badge } from '#components/ui/badge.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Switch } from '#components/ui/switch.tsx'
import type { CoverText } from '#domain/filing/cover-text/cover-text.ts'
import { EMOJI } from '#domain/filing/cover-text/emoji.ts'
import type { TextLimits } from '#domain/filing/cover-text/measure-text.ts'
import type { TextEdit } from '#domain/text/text-edit.ts'
import { CopyButton } from '../copy-button.tsx'
import { CoverTextBehind } from './cover-text-behind.tsx'
import { SharedTextarea } from './shared-textarea.tsx'
import { TextCounts } from './text-counts.tsx'

type Props = {
  cover: CoverText
  limits: TextLimits
  plainMarks: boolean
  /** What can be changed; null for those who may only read and copy. */
  change: {
    write: (edit: TextEdit) => void
    /** Goes back to the text composed of the letter. */
    compose: () => void
    /** Keeps the own words although the letter says something else now. */
    keep: () => void
    setPlainMarks: (isOn: boolean) => void
  } | null
}

/** The text for the web form: composed of the letter until somebody edits it, counted as the form counts, to be copied. */
export function CoverTextEditor({ cover, limits, plainMarks, change }: Props) {
  const { text } = cover
  const hasEmoji = !limits.emoji && EMOJI.test(text)
  return (
    <div className="grid gap-4">
      {cover.wasFrom !== null && change ? (
        <CoverTextBehind
          before={cover.wasFrom}
          now={cover.composed.text}
          onCompose={change.compose}
          onKeep={change.keep}
        />
      ) : null}
      <FormField
        label={
          <span className="flex flex-wrap items-center gap-2">
            Text
            <InStep cover={cover} />
          </span>
        }
        hint={hintFor(cover)}
        error={hasEmoji ? 'The form refuses emoji. Take them out.' : undefined}
      >
        <SharedTextarea
          text={text}
          onEdit={change?.write}
          spellCheck
          className="max-h-[45dvh] min-h-56 font-serif"
        />
      </FormField>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <TextCounts text={text} limits={limits} />
        <CopyButton value={text} of="the text for the web form" />
      </div>
      {change && !cover.isOwn ? (
        <FormField
          label="Plain marks"
          hint="Straight quotation marks and hyphens, which every form keeps and counts as one byte."
          isInline
        >
          <Switch checked={plainMarks} onCheckedChange={change.setPlainMarks} />
        </FormField>
      ) : null}
    </div>
  )
}

/** How the text stands to the letter. */
function InStep({ cover }: { cover: CoverText }) {
  if (!cover.isOwn) return <Badge tone="ok">In step with the letter</Badge>
  if (cover.wasFrom !== null) return <Badge tone="warn">The letter has changed since</Badge>
  return <Badge>In your own words</Badge>
}

function hintFor({ isOwn, composed }: CoverText): string {
  if (isOwn) return 'Paragraphs have an empty line between them; lines break nowhere else.'
  const cut = composed.isShortened ? ' The form takes no more, so some sentences were left out.' : ''
  return `Composed of the letter, and kept in step until you edit it.${cut}`
}
