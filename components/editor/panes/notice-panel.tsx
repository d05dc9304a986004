'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Span } from '#domain/notice/span.ts'
import { questionDepths } from '../question-depth.ts'
import type { NoticePlace } from '../use-editor-ui.ts'

/** The paragraphs of a notice, each with where it starts in the text. */
function paragraphsOf(text: string): { start: number; words: string }[] {
  let at = 0
  return text.split(/(\n\s*\n)/).map((words) => {
    const start = at + words.length - words.trimStart().length
    at += words.length
    return { start, words: words.trim() }
  })
}

type Props = {
  notice: NoticeRecord | null
  /** What to scroll to; the same place again is a new object. */
  reading: NoticePlace | null
}

/** The notice beside the letter: its questions in full, and its text. */
export function NoticePanel({ notice, reading }: Props) {
  const [search, setSearch] = useState('')
  const [tab, setTab] = useState('questions')
  const list = useRef<HTMLOListElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const depths = useMemo(() => questionDepths(notice?.questions ?? []), [notice])
  const paragraphs = useMemo(() => (notice ? paragraphsOf(notice.text) : []), [notice])

  useEffect(() => {
    if (reading === null) return
    setTab(reading.tab)
    setSearch('')
    requestAnimationFrame(() => {
      const item =
        reading.tab === 'questions'
          ? list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(reading.questionId)}"]`)
          : text.current?.querySelector<HTMLElement>('mark')
      item?.scrollIntoView({ block: 'center' })
      item?.focus()
    })
  }, [reading])

  if (!notice) {
    return <p className="p-4 text-quiet text-sm">This letter answers no notice.</p>
  }
  const span = reading?.tab === 'text' ? (reading.span ?? null) : null
  const wanted = search.trim().toLowerCase()
  const has = (words: string) => wanted === '' || words.toLowerCase().includes(wanted)
  return (
    <div className="grid grid-cols-1 gap-3 p-4">
      <h3 className="font-medium text-sm leading-snug">{notice.title}</h3>
      <Input
        type="search"
        aria-label="Find in the notice"
        placeholder="Find in the notice"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Tabs value={tab} onValueChange={setTab}>
        <TabsList aria-label="Notice">
          <TabsTrigger value="questions">Questions</TabsTrigger>
          <TabsTrigger value="text">Text</TabsTrigger>
        </TabsList>
        <TabsContent value="questions">
          <ol ref={list} className="grid gap-3">
            {notice.questions.flatMap(({ id, label, text }) =>
              has(`${label} ${text}`)
                ? [
                    <li
                      key={id}
                      data-question={id}
                      tabIndex={-1}
                      style={{ marginLeft: `${(depths.get(id) ?? 0) * 0.75}rem` }}
                      className="rounded border-line border-l-2 py-0.5 pl-3 text-sm leading-relaxed"
                    >
                      {label ? <b className="mr-1.5">{label}</b> : null}
                      {text}
                    </li>,
                  ]
                : [],
            )}
          </ol>
        </TabsContent>
        <TabsContent value="text">
          <div ref={text} className="grid gap-3 font-serif text-sm leading-relaxed">
            {paragraphs.flatMap(({ start, words }) =>
              words && has(words)
                ? [
                    <p key={start} className="whitespace-pre-line [content-visibility:auto]">
                      <Marked words={words} start={start} span={span} />
                    </p>,
                  ]
                : [],
            )}
          </div>
        </TabsContent>
      </Tabs>
    </div>
  )
}

/** A paragraph of the notice with the part of a span that lies in it marked; the mark can take the focus. */
function Marked({ words, start, span }: { words: string; start: number; span: Span | null }) {
  const from = span ? Math.max(0, span.start - start) : 0
  const to = span ? Math.min(words.length, span.end - start) : 0
  if (from >= to) return words
  return (
    <>
      {words.slice(0, from)}
      <mark tabIndex={-1} className="rounded-sm bg-accent-soft text-ink">
        {words.slice(from, to)}
      </mark>
      {words.slice(to)}
    </>
  )
}
