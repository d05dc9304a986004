'use client'

import type { NoticeFacts } from '#domain/notice/notice.ts'
import { DueDateFact, PublishedFact } from './date-facts.tsx'
import { KindFact } from './kind-fact.tsx'
import { TextFact } from './text-fact.tsx'
import { TextFacts } from './text-facts.tsx'

type Props = {
  facts: NoticeFacts
  onChange: (facts: NoticeFacts, isTyping: boolean) => void
  /** Called when a control is left, so that what was typed is saved then. */
  onRest: () => void
}

/** What the notice says about itself, all of it open to correction. */
export function FactsEditor({ facts, onChange, onRest }: Props) {
  const set = (part: Partial<NoticeFacts>, isTyping = true) => onChange({ ...facts, ...part }, isTyping)
  const text = (key: 'title' | 'documentNumber' | 'citation' | 'action' | 'contact') => ({
    fact: facts[key],
    onChange: (fact: NoticeFacts[typeof key]) => set({ [key]: fact }),
    onRest,
  })
  const list = (key: 'agencies' | 'docketIds' | 'rins' | 'filing') => ({
    facts: facts[key],
    onChange: (several: NoticeFacts[typeof key], isTyping: boolean) => set({ [key]: several }, isTyping),
    onRest,
  })
  return (
    <div className="grid gap-5">
      <TextFact label="Title" isLong {...text('title')} />
      <DueDateFact facts={facts} onChange={set} onRest={onRest} />
      <TextFacts label="Agencies" one="agency" {...list('agencies')} />
      <TextFacts label="Docket numbers" one="docket number" {...list('docketIds')} />
      <TextFacts label="Regulation identifier numbers (RIN)" one="RIN" {...list('rins')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextFact label="Citation" {...text('citation')} />
        <TextFact label="Document number" {...text('documentNumber')} />
        <KindFact kind={facts.kind} onChange={(kind) => set({ kind }, false)} />
        <PublishedFact facts={facts} onChange={set} onRest={onRest} />
      </div>
      <TextFact label="Action" isLong {...text('action')} />
      <TextFact label="Contact" isLong {...text('contact')} />
      <TextFacts label="How to file" one="filing instruction" isLong {...list('filing')} />
    </div>
  )
}
