'use client'

import { PenLine, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { describeInstruction } from '#domain/notice/instructions/describe-instruction.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'
import { InstructionForm } from './instruction-form.tsx'

type Props = { instructions: Instruction[]; onChange: (instructions: Instruction[]) => void }

/** What the agency asks of a filing, each in plain words over the notice's own. */
export function InstructionList({ instructions, onChange }: Props) {
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const close = (index: number | null) => {
    setEditing(null)
    requestAnimationFrame(() =>
      (
        list.current?.children[index ?? -1]?.querySelector<HTMLElement>('[data-text]') ?? add.current
      )?.focus(),
    )
  }
  const keep = (index: number, instruction: Instruction) => {
    onChange(instructions.map((other, at) => (at === index ? instruction : other)))
    close(index)
  }
  return (
    <div className="grid gap-2">
      {instructions.length === 0 ? (
        <p className="text-quiet text-sm">
          No rule about length, form or content was found. Add one, and the letter is checked against it.
        </p>
      ) : null}
      <ul ref={list} aria-label="Instructions" className="grid gap-1.5">
        {instructions.map((instruction, index) => (
          // Instructions have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} {...readsFrom(instruction.span)}>
            {editing === index ? (
              <InstructionForm
                instruction={instruction}
                onKeep={(kept) => keep(index, kept)}
                onCancel={() => close(index)}
              />
            ) : (
              <div className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-start gap-x-1">
                <button
                  type="button"
                  data-text
                  onClick={() => setEditing(index)}
                  className="rounded px-1 py-1 text-left font-medium text-sm hover:bg-muted [overflow-wrap:anywhere]"
                >
                  <span className="sr-only">Correct: </span>
                  {describeInstruction(instruction)}
                </button>
                <IconButton
                  label={`Correct instruction ${index + 1}`}
                  size="icon-sm"
                  onClick={() => setEditing(index)}
                >
                  <PenLine aria-hidden />
                </IconButton>
                <IconButton
                  label={`Remove instruction ${index + 1}`}
                  size="icon-sm"
                  onClick={() => {
                    onChange(instructions.filter((_, at) => at !== index))
                    close(Math.min(index, instructions.length - 2))
                  }}
                >
                  <X aria-hidden />
                </IconButton>
                <div className="col-span-3 px-1">
                  {instruction.span ? (
                    <Quote span={instruction.span} />
                  ) : (
                    <p className="text-quiet text-sm">
                      {instruction.words ? `“${instruction.words}”` : 'Added by hand'}
                    </p>
                  )}
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <InstructionForm
          instruction={null}
          onKeep={(instruction) => {
            onChange([...instructions, instruction])
            close(null)
          }}
          onCancel={() => close(null)}
        />
      ) : (
        <Button ref={add} variant="ghost" size="sm" className="w-fit" onClick={() => setEditing('new')}>
          <Plus aria-hidden /> Add an instruction
        </Button>
      )}
    </div>
  )
}
