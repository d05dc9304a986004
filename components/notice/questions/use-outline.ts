'use client'

import { type RefObject, useCallback, useRef, useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { Question, Span } from '#domain/notice/notice.ts'
import { addAfter, addInPlace, remove } from '#domain/notice/questions/edit-outline.ts'
import { mergeWithBefore, splitAt } from '#domain/notice/questions/join-split.ts'
import { newId } from '../intake/new-id.ts'
import { useHistory } from '../use-history.ts'
import { EDITS, type OutlineCommand } from './outline-command.ts'
import type { QuestionEnd, QuestionPart } from './question-editor.tsx'

type Given = {
  questions: Question[]
  onChange: (questions: Question[]) => void
  list: RefObject<HTMLElement | null>
  onShow: (span: Span, from: HTMLElement) => void
}

const blank = (): Question => ({ id: newId(), label: '', parentId: null, text: '', span: null })

const withPart = (questions: Question[], id: string, part: QuestionPart) =>
  questions.map((other) =>
    other.id === id && (other.label !== part.label || other.text !== part.text)
      ? { ...other, ...part }
      : other,
  )

/** What happens to the outline for each command and key, where the focus goes then, and the steps back. */
export function useOutline({ questions, onChange, list, onShow }: Given) {
  const [editing, setEditing] = useState<{ id: string; caret: number | null } | null>(null)
  const history = useHistory(questions, onChange)

  const partOf = (id: string | undefined, part: string) =>
    list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(id ?? '')}"] [data-${part}]`)
  const focusOn = (id: string | undefined, part: 'handle' | 'text' = 'text') =>
    requestAnimationFrame(() => partOf(id, part)?.focus())
  const add = (outline: Question[], added: Question) => {
    history.change(outline)
    setEditing({ id: added.id, caret: null })
  }
  const takeOut = ({ id }: Question) => {
    const left = remove(questions, id)
    const at = questions.findIndex((other) => other.id === id)
    history.change(left)
    focusOn((left[at] ?? left.at(-1))?.id)
    const count = questions.length - left.length
    toast(count > 1 ? `Removed a question and the ${count - 1} under it` : 'Removed a question', {
      action: { label: 'Undo', onClick: history.undo },
    })
  }
  const command = (question: Question, what: OutlineCommand) => {
    const { id, span } = question
    const at = questions.findIndex((other) => other.id === id)
    const hadHandle = document.activeElement?.hasAttribute('data-handle')
    const edit = EDITS[what]
    if (edit) {
      history.change(edit(questions, id))
      focusOn(what === 'merge' && at > 0 ? questions[at - 1]?.id : id, hadHandle ? 'handle' : 'text')
    } else if (what === 'previous' || what === 'next') {
      partOf(questions[at + (what === 'next' ? 1 : -1)]?.id, hadHandle ? 'handle' : 'text')?.focus()
    } else if (what === 'edit') setEditing({ id, caret: null })
    else if (what === 'remove') takeOut(question)
    else if (what === 'add') {
      const added = blank()
      add(addAfter(questions, added, id), added)
    } else if (what === 'show') {
      const from = partOf(id, 'text')
      if (span && from) onShow(span, from)
    }
  }
  const end = ({ id, label, text }: Question, ended: QuestionEnd) => {
    setEditing(null)
    const part = ended.how === 'leave' ? { label, text } : ended.part
    const kept = withPart(questions, id, part)
    if (ended.how === 'split') {
      const added = newId()
      const cut = splitAt(kept, id, ended.at, added)
      history.change(cut)
      return setEditing({ id: cut === kept ? id : added, caret: cut === kept ? ended.at : 0 })
    }
    if (ended.how === 'merge') {
      const before = questions[questions.findIndex((other) => other.id === id) - 1]
      if (!before) return setEditing({ id, caret: 0 })
      history.change(mergeWithBefore(kept, id))
      return setEditing({ id: before.id, caret: before.text.length })
    }
    // A question that was added and never got a word is none.
    const isBlank = part.text === '' && part.label === '' && text === '' && label === ''
    if (isBlank) history.change(questions.filter((other) => other.id !== id))
    else if (kept.some((other, index) => other !== questions[index])) history.change(kept)
    focusOn(id)
  }

  // Rows are drawn again only when they change, so what they call stays the same function.
  const latest = useRef({ command, end })
  latest.current = { command, end }
  return {
    ...history,
    editing,
    onCommand: useCallback((question: Question, what: OutlineCommand) => {
      latest.current.command(question, what)
    }, []),
    onEnd: useCallback((question: Question, ended: QuestionEnd) => latest.current.end(question, ended), []),
    addLast: () => {
      const added = blank()
      add(addAfter(questions, added, null), added)
    },
    addFromNotice: (text: string, span: Span) => {
      const added = { ...blank(), text, span }
      add(addInPlace(questions, added), added)
    },
  }
}

export type Outline = ReturnType<typeof useOutline>
