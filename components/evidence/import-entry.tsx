import { sourceLine } from '#components/editor/citing/source-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { DuplicateChoice } from './duplicate-choice.tsx'
import { SOURCE_TYPE_WORDS } from './evidence-words.ts'
import type { OfferedSource } from './import-choices.ts'

type Props = {
  entry: OfferedSource
  isTaken: boolean
  isSeparate: boolean
  onTake: (isTaken: boolean) => void
  onSeparate: (isSeparate: boolean) => void
}

/** One work that was read: whether to take it, and what to do when the library seems to have it. */
export function ImportEntry({ entry, isTaken, isSeparate, onTake, onSeparate }: Props) {
  const { csl, line, duplicate } = entry
  const where = csl['container-title'] ?? csl.publisher
  return (
    <li className="grid gap-2 border-line border-b px-3 py-2.5 last:border-0">
      <FormField
        isInline
        label={<span className="font-medium [overflow-wrap:anywhere]">{csl.title}</span>}
        hint={
          <span className="text-xs">
            {[sourceLine(csl), where, `line ${line}`].filter(Boolean).join(' · ')}{' '}
            <Badge className="ml-1">{SOURCE_TYPE_WORDS[csl.type]}</Badge>
          </span>
        }
      >
        <Checkbox checked={isTaken} onCheckedChange={(checked) => onTake(checked === true)} />
      </FormField>
      {duplicate && isTaken ? (
        <DuplicateChoice duplicate={duplicate} isSeparate={isSeparate} onChange={onSeparate} />
      ) : null}
    </li>
  )
}
