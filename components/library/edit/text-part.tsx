'use client'

import { Quote, RectangleEllipsis } from 'lucide-react'
import { useRef } from 'react'
import { sourceLine } from '#components/editor/citing/source-words.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { wordCount } from '#domain/library/argument-markup.ts'
import { FORM_WORDS, type TextPart as Part } from '#domain/library/checking/check-argument.ts'
import type { Field } from '#domain/library/field.ts'
import type { Library } from '#domain/library/library.ts'
import { PART_WORDS } from '../part-words.ts'
import { NewBlankForm } from './new-blank-form.tsx'
import { PickPopover } from './pick-popover.tsx'

type Props = {
  part: Part
  hint: string
  isOptional?: boolean
  value: string
  error: string | undefined
  library: Library
  onChange: (text: string) => void
  onDeclare: (field: Field) => void
}

const hasLimits = (part: Part): part is keyof typeof FORM_WORDS => part in FORM_WORDS

/** One part of an argument as Markdown, with its length, and ways to cite a fact or leave a blank where the cursor is. */
export function TextPart(props: Props) {
  const { part, hint, isOptional = false, value, error, library, onChange, onDeclare } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef(0)
  const insert = (words: string, at = area.current?.selectionStart ?? value.length) => {
    onChange(value.slice(0, at) + words + value.slice(at))
    caret.current = at + words.length
  }
  const cite = (id: string) => {
    const at = area.current?.selectionStart ?? value.length
    // Behind a footnote, a further fact joins it.
    if (/\[@[^\]\n]*\]$/.test(value.slice(0, at))) insert(`; @${id}`, at - 1)
    else insert(`[@${id}]`, at)
  }
  const goOn = () => {
    area.current?.focus()
    area.current?.setSelectionRange(caret.current, caret.current)
  }
  const titles = new Map(
    library.sources.map((source) => [source.id, `${source.title}, ${sourceLine(source)}`]),
  )
  return (
    <FormField
      label={isOptional ? `${PART_WORDS[part]} (optional)` : PART_WORDS[part]}
      hint={hint}
      error={error}
      isRequired={!isOptional}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        {part === 'commenterAdds' ? null : (
          <div className="flex flex-wrap gap-2">
            <PickPopover
              label="Cite a fact"
              icon={<Quote aria-hidden />}
              placeholder="Words of the fact or its source"
              none="No fact says that. Add it under Evidence in a letter, or import it."
              items={library.facts.map(({ id, statement, source }) => ({
                ...{ id, title: statement, detail: titles.get(source) },
              }))}
              onPick={cite}
              onPicked={goOn}
            />
            {hasLimits(part) ? (
              <PickPopover
                label="Leave a blank"
                icon={<RectangleEllipsis aria-hidden />}
                placeholder="What the writer should fill in"
                none="No blank is called that. Declare a new one below."
                items={library.fields.map(({ id, label, prompt }) => ({ id, title: label, detail: prompt }))}
                onPick={(id) => insert(`{{${id}}}`)}
                onPicked={goOn}
                footer={(close) => (
                  <NewBlankForm
                    fields={library.fields}
                    onDeclare={(field) => {
                      onDeclare(field)
                      insert(`{{${field.id}}}`)
                      close()
                    }}
                  />
                )}
              />
            ) : null}
          </div>
        )}
        <Length part={part} text={value} />
      </div>
      <Textarea
        ref={area}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        spellCheck
        className={hasLimits(part) ? 'min-h-40' : 'min-h-28'}
      />
    </FormField>
  )
}

/** How long a part is, and how long it may be. */
function Length({ part, text }: { part: Part; text: string }) {
  const words = wordCount(text)
  const limits = hasLimits(part) ? FORM_WORDS[part] : null
  const isOutside = limits !== null && text.trim() !== '' && (words < limits.min || words > limits.max)
  return (
    <p className={isOutside ? 'text-sm text-warn tabular-nums' : 'text-quiet text-sm tabular-nums'}>
      {words} {words === 1 ? 'word' : 'words'}
      {limits ? ` of ${limits.min} to ${limits.max}` : null}
    </p>
  )
}
