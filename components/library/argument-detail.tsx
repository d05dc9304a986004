'use client'

import { type ReactNode, useId, useState } from 'react'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import { ARGUMENT_FORMS, type Argument } from '#domain/library/argument.ts'
import { withoutControls, wordCount } from '#domain/library/argument-markup.ts'
import { textsOf } from '#domain/library/checking/check-argument.ts'
import { isConditional, UNKNOWN_SPEAKER, wordsFor } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import { ArgumentText } from './argument-text.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceOf } from './evidence-numbers.ts'
import { FieldList } from './field-list.tsx'
import { FORM_WORDS } from './library-words.ts'
import { RelatedArguments } from './related-arguments.tsx'
import { SpeakerChoice } from './speaker-choice.tsx'
import { StanceBadge } from './stance-badge.tsx'

type Props = {
  argument: Argument
  library: Library
  /** Opens another argument from here; without it related arguments are only named. */
  onOpen?: (argumentId: string) => void
}

/**
 * All of an argument but its title, which stands where it is shown: claim, the words of each form, what speaks
 * against it and the reply, the evidence with its cautions, and what only the writer can add.
 */
export function ArgumentDetail({ argument, library, onOpen }: Props) {
  const id = useId()
  const evidence = evidenceOf(argument)
  const facts = evidence.flatMap((factId) => library.facts.find((fact) => fact.id === factId) ?? [])
  const evidenceId = (place: number) => `${id}-evidence-${place + 1}`
  const forms = ARGUMENT_FORMS.filter((form) => argument.forms[form])
  const topic = library.topics.find((one) => one.id === argument.topic)?.title
  const answers = argument.answers.map(
    (answer) => library.questionTypes.find((type) => type.id === answer)?.title ?? answer,
  )
  const [speaker, setSpeaker] = useState(UNKNOWN_SPEAKER)
  const isVaried = textsOf(argument).some((part) => isConditional(part.text))
  const text = (markdown: string) => (
    <ArgumentText
      markdown={withoutControls(wordsFor(markdown, speaker))}
      fields={library.fields}
      {...{ evidence, evidenceId }}
    />
  )
  return (
    <div className="grid min-w-0 gap-7">
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet text-sm">
          <StanceBadge stance={argument.stance} />
          {topic}
        </p>
        <p className="font-serif text-lg leading-snug">{argument.claim}</p>
        {answers.length > 0 ? (
          <p className="text-quiet text-sm">Answers questions about {answers.join('; ')}.</p>
        ) : null}
      </div>
      {isVaried ? <SpeakerChoice speaker={speaker} onChange={setSpeaker} /> : null}
      <Section title="In the letter">
        <Tabs key={argument.id} defaultValue="standard">
          <TabsList aria-label="Form">
            {forms.map((form) => (
              <TabsTrigger key={form} value={form}>
                {FORM_WORDS[form]}, {wordCount(argument.forms[form] ?? '')} words
              </TabsTrigger>
            ))}
          </TabsList>
          {forms.map((form) => (
            <TabsContent key={form} value={form}>
              {text(argument.forms[form] ?? '')}
            </TabsContent>
          ))}
        </Tabs>
      </Section>
      <Section title="Strongest counter-argument">{text(argument.counter)}</Section>
      <Section title="Reply">{text(argument.reply)}</Section>
      <Section title="What only you can add">
        <p className="text-sm">{argument.commenterAdds}</p>
        <FieldList ids={argument.fields} fields={library.fields} />
      </Section>
      <Section title="Evidence">
        <EvidenceList facts={facts} sources={library.sources} itemId={evidenceId} />
      </Section>
      <RelatedArguments argument={argument} library={library} onOpen={onOpen} />
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h3 id={id} className="font-semibold text-sm">
        {title}
      </h3>
      {children}
    </section>
  )
}
