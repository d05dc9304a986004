'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { Input } from '#components/ui/input.tsx'
import { PROCEDURAL } from '#domain/draft/coverage/coverage.ts'
import { createQuestionSuggester } from '#domain/library/matching/suggest-questions.ts'
import type { Question } from '#domain/notice/notice.ts'
import { useLetterEditor } from '../editor-context.ts'
import { formatKeys, isKeys } from '../frame/keys.ts'
import { answersAt, assign, chosenBlocks } from './assign.ts'
import { QuestionChoice } from './question-choice.tsx'
import { QuestionWords } from './question-words.tsx'

/** Rows drawn at once; the search narrows the others down. */
const SHOWN = 100

/** Chooses which questions the selected blocks answer; with a cursor alone, the passage it stands in. */
export function AnswersDialog({ onClose }: { onClose: () => void }) {
  const { editor, library, questions } = useLetterEditor()
  const before = useMemo(() => answersAt(editor, chosenBlocks(editor)), [editor])
  const [search, setSearch] = useState('')
  /** What was ticked or unticked here; the others stay as they are. */
  const [changes, setChanges] = useState<ReadonlyMap<string, boolean>>(new Map())
  const suggested = useMemo(() => {
    const ids = createQuestionSuggester(questions.all, library)(before)
    return questions.all
      .filter(({ id }) => ids.includes(id))
      .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }, [before, library, questions])

  const wanted = search.trim().toLowerCase()
  const found = questions.all.filter(({ label, text }) => `${label} ${text}`.toLowerCase().includes(wanted))
  const stateOf = (id: string) =>
    changes.get(id) ??
    (before.byAll.has(id) ? true : before.bySome.has(id) ? ('indeterminate' as const) : false)
  const choose = (id: string, isChosen: boolean) => setChanges((old) => new Map(old).set(id, isChosen))
  const save = () => {
    const ids = (isChosen: boolean) =>
      [...changes].flatMap(([id, chosen]) => (chosen === isChosen ? [id] : []))
    // The blocks as they stand now: a teammate may have written above them meanwhile.
    assign(editor, chosenBlocks(editor), { add: ids(true), remove: ids(false) })
    onClose()
    setTimeout(() => editor.commands.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isKeys(event.nativeEvent, 'Mod-Enter')) {
      event.preventDefault()
      save()
    }
  }
  const row = (question: Question) => (
    <QuestionChoice key={question.id} state={stateOf(question.id)} onChoose={(is) => choose(question.id, is)}>
      <QuestionWords question={question} />
    </QuestionChoice>
  )
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="overflow-hidden sm:max-w-2xl" onKeyDown={onKeyDown}>
        <DialogHeader>
          <DialogTitle>Which questions does this passage answer?</DialogTitle>
          <DialogDescription className="line-clamp-2">
            {before.words.trim() === '' ? 'The passage has no words yet.' : `“${before.words.trim()}”`}
          </DialogDescription>
        </DialogHeader>
        <Input
          type="search"
          aria-label="Find a question"
          placeholder="Find a question"
          className="shrink-0"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') moveFocus(event, 1)
          }}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move between the boxes, which Tab reaches too */}
        <div
          data-choices
          className="-mx-2 grid min-h-0 content-start overflow-y-auto px-2"
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
              moveFocus(event, event.key === 'ArrowDown' ? 1 : -1)
          }}
        >
          {wanted === '' && suggested.length > 0 ? (
            <Group title="Suggested by its words">{suggested.map(row)}</Group>
          ) : null}
          <Group title={wanted === '' ? 'All questions' : `${found.length} found`}>
            {found.slice(0, SHOWN).map(row)}
          </Group>
          {found.length > SHOWN ? (
            <p className="py-2 text-quiet text-sm">{found.length - SHOWN} more: type to find them.</p>
          ) : null}
          <Group title="No question">
            <QuestionChoice state={stateOf(PROCEDURAL)} onChoose={(is) => choose(PROCEDURAL, is)}>
              A procedural point, for example that the comment period is too short
            </QuestionChoice>
          </Group>
        </div>
        <DialogFooter className="items-center">
          <p className="mr-auto text-quiet text-xs max-sm:hidden">
            Space ticks, {formatKeys('Mod-Enter')} saves.
          </p>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save}>Save</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="grid gap-0.5 pb-3">
      <legend className="py-1 font-semibold text-quiet text-xs">{title}</legend>
      {children}
    </fieldset>
  )
}

/** From box to box, and from the first up to the search. */
function moveFocus(event: KeyboardEvent, step: 1 | -1): void {
  const window = event.currentTarget.closest('[role=dialog]')
  const boxes = [...(window?.querySelectorAll<HTMLElement>('[data-choices] [role=checkbox]') ?? [])]
  const at = boxes.indexOf(document.activeElement as HTMLElement)
  const next = at + step < 0 ? window?.querySelector<HTMLElement>('input[type=search]') : boxes[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
