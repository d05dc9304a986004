'use client'

import { Plus, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { locateWords } from '#domain/notice/locate-words.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'
import type { TextRead } from './text-fact.tsx'

type Props<T extends TextRead> = {
  label: string
  /** What one of them is called: `agency`. */
  one: string
  facts: T[]
  isLong?: boolean
  /** What else is known of each, to correct beside its words. */
  beside?: (fact: T, number: number, change: (fact: T) => void) => ReactNode
  /** A fact with nothing in it, to add. */
  blank: T
  onChange: (facts: T[], isTyping: boolean) => void
  onRest: () => void
}

/** Facts of which there may be several, each with its words; any can be corrected or removed, and more added. */
export function TextFacts<T extends TextRead>(props: Props<T>) {
  const { label, one, facts, isLong = false, beside, blank, onChange, onRest } = props
  const { text } = useNoticeText()
  const group = useRef<HTMLFieldSetElement>(null)
  const Control = isLong ? Textarea : Input
  const replace = (index: number, fact: T, isTyping = true) =>
    onChange(
      facts.map((other, at) => (at === index ? fact : other)),
      isTyping,
    )
  const add = () => {
    onChange([...facts, blank], true)
    requestAnimationFrame(() => {
      const controls = group.current?.querySelectorAll<HTMLElement>('[data-value]')
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
        <div
          // Facts have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          {...readsFrom(fact.span)}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1"
        >
          <div className="flex flex-wrap gap-2">
            <Control
              data-value
              aria-label={`${label} ${index + 1}`}
              value={fact.value}
              className={isLong ? 'min-h-10' : 'min-w-48 flex-1'}
              {...(isLong ? { rows: 2 } : {})}
              onChange={({ target: { value } }: { target: { value: string } }) =>
                replace(index, { ...fact, value, span: locateWords(text, value) })
              }
              onBlur={onRest}
            />
            {beside?.(fact, index + 1, (changed) => replace(index, changed))}
          </div>
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
