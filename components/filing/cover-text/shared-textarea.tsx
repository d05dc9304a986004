'use client'

import { type ComponentProps, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { Textarea } from '#components/ui/textarea.tsx'
import { placeAfter, type TextEdit, textEdit } from '#domain/text/text-edit.ts'

type Props = Omit<ComponentProps<typeof Textarea>, 'value' | 'defaultValue' | 'onChange'> & {
  /** The text as everybody has it now. */
  text: string
  onEdit: ((edit: TextEdit) => void) | undefined
}

/**
 * Several lines of text that others may write in too: each keystroke goes out as what it changed, and what others write
 * comes in without moving the caret or the selection from the words they stand at.
 */
export function SharedTextarea({ text, onEdit, ...props }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  /** The shared text as the field last showed it; what differs from it was typed here. */
  const shown = useRef(text)
  const isComposing = useRef(false)

  useLayoutEffect(() => {
    if (field.current === null || isComposing.current) return
    show(field.current, text)
    shown.current = text
  }, [text])

  const take = ({ currentTarget: control }: SyntheticEvent<HTMLTextAreaElement>) => {
    // A sign that is still being put together would fall apart if the field were written to.
    if (isComposing.current) return
    if (control.value === shown.current) {
      show(control, text)
      shown.current = text
      return
    }
    const edit = textEdit(shown.current, control.value, control.selectionEnd)
    const at = placeAfter(edit.at, textEdit(shown.current, text))
    if (text === shown.current) shown.current = control.value
    onEdit?.({ ...edit, at })
  }
  return (
    <Textarea
      {...props}
      ref={field}
      defaultValue={text}
      readOnly={onEdit === undefined}
      onInput={take}
      onCompositionStart={() => {
        isComposing.current = true
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false
        take(event)
      }}
    />
  )
}

/** Puts a text into the field, the caret staying at the words it stands at. */
function show(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  const edit = textEdit(field.value, text)
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field
  field.value = text
  field.setSelectionRange(
    placeAfter(selectionStart, edit),
    placeAfter(selectionEnd, edit),
    selectionDirection,
  )
  field.scrollTop = scrollTop
}
