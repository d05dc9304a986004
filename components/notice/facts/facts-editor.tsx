'use client'

import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { DueDateFact, PublishedFact } from '../dates/date-facts.tsx'
import { DueDateChanges } from '../dates/due-date-changes.tsx'
import { DueDateLookup } from '../dates/due-date-lookup.tsx'
import { OtherDates } from '../dates/other-dates.tsx'
import { InstructionList } from '../instructions/instruction-list.tsx'
import { KindFact } from './kind-fact.tsx'
import { PublicFact } from './public-fact.tsx'
import { TextFact } from './text-fact.tsx'
import { TextFacts } from './text-facts.tsx'

type Props = {
  facts: NoticeFacts
  /** Where the publishers are asked for their due dates. */
  dueDatesAt: string
  onChange: (facts: NoticeFacts, isTyping: boolean) => void
  /** Called when a control is left, so that what was typed is saved then. */
  onRest: () => void
}

const SYSTEMS = { 'regulations-gov': 'On Regulations.gov', agency: 'The agency’s own number' } as const
const systemOf = (value: string) => (value === 'regulations-gov' || value === 'agency' ? value : undefined)

const BLANK = { value: '', span: null }

/** What the notice says about itself, all of it open to correction. */
export function FactsEditor({ facts, dueDatesAt, onChange, onRest }: Props) {
  const set = (part: Partial<NoticeFacts>, isTyping = true) => onChange({ ...facts, ...part }, isTyping)
  const text = (key: 'title' | 'documentNumber' | 'citation' | 'action' | 'contact') => ({
    fact: facts[key],
    onChange: (fact: NoticeFacts[typeof key]) => set({ [key]: fact }),
    onRest,
  })
  return (
    <div className="grid gap-5">
      <div data-field="title">
        <TextFact label="Title" isLong {...text('title')} />
      </div>
      <div className="grid gap-3">
        <DueDateFact facts={facts} fact="dueOn" label="Comments due" onChange={set} onRest={onRest} />
        <DueDateChanges facts={facts} onChange={(changed) => onChange(changed, false)} />
        {facts.documentNumber?.value ? (
          <DueDateLookup
            facts={facts}
            lookUpAt={dueDatesAt}
            onChange={(changed) => onChange(changed, false)}
          />
        ) : null}
      </div>
      <DueDateFact
        facts={facts}
        fact="replyDueOn"
        label="Replies to comments due"
        onChange={set}
        onRest={onRest}
      />
      <OtherDates
        dates={facts.otherDates}
        onChange={(otherDates, isTyping) => set({ otherDates }, isTyping)}
        onRest={onRest}
      />
      <TextFacts
        label="Agencies"
        one="agency"
        facts={facts.agencies}
        blank={BLANK}
        beside={(agency, number, change) => (
          <Input
            aria-label={`Department of agency ${number}`}
            placeholder="Part of which department"
            className="min-w-48 flex-1"
            value={agency.partOf ?? ''}
            onChange={({ target }) => change({ ...agency, partOf: target.value || null })}
            onBlur={onRest}
          />
        )}
        onChange={(agencies, isTyping) => set({ agencies }, isTyping)}
        onRest={onRest}
      />
      <div data-field="docketIds">
        <TextFacts
          label="Docket numbers"
          one="docket number"
          facts={facts.docketIds}
          blank={BLANK}
          beside={(docket, number, change) => (
            <Select
              aria-label={`What docket number ${number} is`}
              className="min-w-48 flex-1"
              value={docket.system ?? ''}
              onChange={({ target }) => change({ ...docket, system: systemOf(target.value) })}
            >
              <option value="">Not known where</option>
              {Object.entries(SYSTEMS).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          onChange={(docketIds, isTyping) => set({ docketIds }, isTyping)}
          onRest={onRest}
        />
      </div>
      <div data-field="rins">
        <TextFacts
          label="Regulation identifier numbers (RIN)"
          one="RIN"
          facts={facts.rins}
          blank={BLANK}
          onChange={(rins, isTyping) => set({ rins }, isTyping)}
          onRest={onRest}
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextFact label="Citation" {...text('citation')} />
        <TextFact label="Document number" {...text('documentNumber')} />
        <KindFact kind={facts.kind} onChange={(kind) => set({ kind }, false)} />
        <PublishedFact facts={facts} onChange={set} onRest={onRest} />
        <PublicFact isPublic={facts.isPublic} onChange={(isPublic) => set({ isPublic }, false)} />
      </div>
      <TextFact label="Action" isLong {...text('action')} />
      <TextFact label="Contact" isLong {...text('contact')} />
      <section aria-labelledby="instructions" data-field="instructions" className="grid gap-3">
        <h3 id="instructions" className="font-semibold">
          What the agency asks of a filing
        </h3>
        <InstructionList
          instructions={facts.instructions}
          onChange={(instructions) => set({ instructions }, false)}
        />
      </section>
      <TextFacts
        label="How to file, in the notice’s words"
        one="filing instruction"
        isLong
        facts={facts.filing}
        blank={BLANK}
        onChange={(filing, isTyping) => set({ filing }, isTyping)}
        onRest={onRest}
      />
    </div>
  )
}
