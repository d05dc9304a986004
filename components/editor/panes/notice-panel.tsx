'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { FindBar } from '#components/notice/text/find-bar.tsx'
import { NoticeText } from '#components/notice/text/notice-text.tsx'
import { useFind } from '#components/notice/text/use-find.ts'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Span } from '#domain/notice/span.ts'
import type { NoticePlace } from '../frame/use-editor-ui.ts'
import { NoticeFactList } from './notice-fact-list.tsx'
import { NoticeQuestions } from './notice-questions.tsx'

type Props = {
  notice: NoticeRecord | null
  /** What to scroll to; the same place again is a new object. */
  reading: NoticePlace | null
}

/** The notice beside the letter: its dates and rules, its questions in full, and its text. */
export function NoticePanel({ notice, reading }: Props) {
  if (!notice) return <p className="p-4 text-quiet text-sm">This letter answers no notice.</p>
  return <NoticeTabs notice={notice} reading={reading} />
}

const NONE: Span[] = []

function NoticeTabs({ notice, reading }: { notice: NoticeRecord; reading: NoticePlace | null }) {
  const [tab, setTab] = useState('questions')
  const [shown, setShown] = useState<Span | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const find = useFind(notice.text)
  const { setWords } = find
  const read = useMemo(
    () => (tab === 'text' ? notice.questions.flatMap(({ span }) => span ?? []) : NONE),
    [tab, notice],
  )
  const show = (span: Span) => {
    setTab('text')
    setShown({ ...span })
    requestAnimationFrame(() => text.current?.focus({ preventScroll: true }))
  }

  // A place that is asked for is gone to once; typing in the box meanwhile must not lead back to it.
  const lastReading = useRef<NoticePlace | null>(null)
  useEffect(() => {
    if (reading === null || reading === lastReading.current) return
    lastReading.current = reading
    setTab(reading.tab)
    setWords('')
    if (reading.tab === 'text') {
      setShown(reading.span ? { ...reading.span } : null)
      requestAnimationFrame(() => text.current?.focus({ preventScroll: true }))
      return
    }
    requestAnimationFrame(() => {
      const item = list.current?.querySelector<HTMLElement>(
        `[data-question="${CSS.escape(reading.questionId)}"]`,
      )
      item?.scrollIntoView({ block: 'center' })
      item?.focus()
    })
  }, [reading, setWords])

  return (
    <div className="p-4 pt-0">
      <Tabs value={tab} onValueChange={setTab}>
        <div className="sticky top-0 z-10 -mx-4 grid gap-3 border-line border-b bg-surface px-4 pt-4">
          <h3 className="line-clamp-3 font-medium text-sm leading-snug">{notice.title}</h3>
          <FindBar find={find} onGo={() => setTab('text')} />
          <TabsList aria-label="Notice" className="border-b-0">
            <TabsTrigger value="questions">Questions</TabsTrigger>
            <TabsTrigger value="text">Text</TabsTrigger>
            <TabsTrigger value="facts">Dates and rules</TabsTrigger>
          </TabsList>
        </div>
        <TabsContent value="questions">
          <NoticeQuestions ref={list} questions={notice.questions} words={find.words} onShow={show} />
        </TabsContent>
        <TabsContent value="text" className="pt-2">
          {/* Words that were asked for are marked, and what reads aloud starts here. */}
          <div ref={text} tabIndex={-1} className="outline-none">
            <NoticeText
              text={notice.text}
              read={read}
              shown={shown}
              find={find}
              className="text-sm leading-relaxed"
            />
          </div>
        </TabsContent>
        <TabsContent value="facts">
          <NoticeFactList facts={notice.facts} onShow={show} />
        </TabsContent>
      </Tabs>
    </div>
  )
}
