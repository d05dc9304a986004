'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { Input } from '#components/ui/input.tsx'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { questionDepths } from '../question-depth.ts'

const paragraphsOf = (text: string) =>
  text.split(/\n\s*\n/).map((words, index) => ({ index, words: words.trim() }))

/** The notice beside the letter: its questions in full, and its text. `questionId` is scrolled to. */
export function NoticePanel({
  notice,
  questionId,
}: {
  notice: NoticeRecord | null
  questionId: string | null
}) {
  const [search, setSearch] = useState('')
  const [tab, setTab] = useState('questions')
  const list = useRef<HTMLOListElement>(null)
  const depths = useMemo(() => questionDepths(notice?.questions ?? []), [notice])
  const paragraphs = useMemo(() => (notice ? paragraphsOf(notice.text) : []), [notice])

  useEffect(() => {
    if (questionId === null) return
    setTab('questions')
    requestAnimationFrame(() => {
      const item = list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(questionId)}"]`)
      item?.scrollIntoView({ block: 'center' })
      item?.focus()
    })
  }, [questionId])

  if (!notice) {
    return <p className="p-4 text-quiet text-sm">This letter answers no notice.</p>
  }
  const wanted = search.trim().toLowerCase()
  const has = (words: string) => wanted === '' || words.toLowerCase().includes(wanted)
  return (
    <div className="grid gap-3 p-4">
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
          <div className="grid gap-3 font-serif text-sm leading-relaxed">
            {paragraphs.flatMap(({ index, words }) =>
              words && has(words)
                ? [
                    <p key={index} className="whitespace-pre-line [content-visibility:auto]">
                      {words}
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
