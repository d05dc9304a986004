'use client'

import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { locateWords } from '#domain/notice/locate-words.ts'
import { useNoticeText } from './notice-text-context.ts'
import { Quote } from './quote.tsx'
import type { TextRead } from './text-fact.tsx'

type Props = {
  label: string
  /** What one of them is called: `agency`. */
  one: string
  facts: TextRead[]
  isLong?: boolean
  onChange: (facts: TextRead[], isTyping: boolean) => void
  onRest: () => void
}

/** Facts of which there may be several, each with its words; any can be corrected or removed, and more added. */
export function TextFacts({ label, one, facts, isLong = false, onChange, onRest }: Props) {
  const { text } = useNoticeText()
  const group = useRef<HTMLFieldSetElement>(null)
  const Control = isLong ? Textarea : Input
  const type = (index: number, value: string) =>
    onChange(
      facts.map((fact, at) => (at === index ? { value, span: locateWords(text, value) } : fact)),
      true,
    )
  const add = () => {
    onChange([...facts, { value: '', span: null }], true)
    requestAnimationFrame(() => {
      const controls = group.current?.querySelectorAll<HTMLElement>('input, textarea')
      controls?.[controls.length - 1]?.focus()
    })
  }
  const remove = (index: number) => {
    onChange(
      facts.filter((_, at) => at !== index),
      false,
    )
    group.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }
  return (
    <fieldset ref={group} className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      {facts.map((fact, index) => (
        // Facts have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1">
          <Control
            aria-label={`${label} ${index + 1}`}
            value={fact.value}
            className={isLong ? 'min-h-10' : undefined}
            {...(isLong ? { rows: 2 } : {})}
            onChange={(event: { target: { value: string } }) => type(index, event.target.value)}
            onBlur={onRest}
          />
          <IconButton label={`Remove ${one} ${index + 1}`} onClick={() => remove(index)}>
            <X aria-hidden />
          </IconButton>
          <div className="col-span-2">
            <Quote span={fact.span} />
          </div>
        </div>
      ))}
      <Button data-add variant="ghost" size="sm" className="w-fit" onClick={add}>
        <Plus aria-hidden /> Add {/^[aeiou]/u.test(one) ? 'an' : 'a'} {one}
      </Button>
    </fieldset>
  )
}
