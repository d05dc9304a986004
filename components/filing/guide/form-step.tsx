'use client'

import { ArrowRight, ExternalLink } from 'lucide-react'
import Link from 'next/link'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import { type FormRow, lackingIn } from '#domain/filing/form/form-sheet.ts'
import { type FilingAim, stepHref } from './filing-steps.ts'
import { LackingList } from './lacking-list.tsx'
import { limitWords } from './limit-words.ts'
import { useTicks } from './use-ticks.ts'
import type { ValuePages } from './value-href.ts'
import { ValueRow } from './value-row.tsx'

type Props = {
  aim: FilingAim
  profile: FilingProfile
  /** Every field of the form, filled, in its order. */
  rows: readonly FormRow[]
  /** Where each step of the profile leads; null for nowhere. */
  links: readonly (string | null)[]
  /** Names the making of the files, so that what was ticked for others is not ticked for these. */
  madeId: string
  /** Where what is missing is filled in. */
  pages: ValuePages
}

/** The form of the agency, step by step, each value to be copied. */
export function FormStep({ aim, profile, rows, links, madeId, pages }: Props) {
  const [ticks, tick] = useTicks(`rejoinder-filing:${aim.draftId}:${madeId}`)
  const stated = profile.cautions.filter(({ verified }) => verified)
  const open = profile.cautions.filter(({ verified }) => !verified)
  return (
    <div className="grid gap-8">
      <LackingList rows={lackingIn(rows)} pages={pages} />
      {open.length > 0 ? (
        <Alert tone="warn" title="Not verified: look at the form itself">
          <ul className="grid list-disc gap-1 pl-5">
            {open.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <ol className="grid gap-8">
        {profile.steps.map((step, place) => {
          const own = rows.filter(({ field }) => step.fields.includes(field.label))
          const link = links[place] ?? null
          return (
            <li key={step.title} className="grid gap-3">
              <h3 className="font-semibold text-base">
                {place + 1}. {step.title}
              </h3>
              <p className="max-w-prose text-sm">{step.body}</p>
              {link ? (
                <div className="grid justify-items-start gap-1">
                  <Button asChild variant="secondary">
                    <a href={link} target="_blank" rel="noreferrer noopener">
                      Open the page <ExternalLink aria-hidden />
                      <span className="sr-only">(in a new tab)</span>
                    </a>
                  </Button>
                  <p className="text-quiet text-xs [overflow-wrap:anywhere]">{link}</p>
                </div>
              ) : null}
              {own.length > 0 ? (
                <div className="rounded-lg border border-line bg-surface px-4">
                  {own.map((row) => (
                    <ValueRow key={row.field.label} row={row} limits={limitWords(row, profile)} />
                  ))}
                </div>
              ) : null}
              <FormField label="Done" isInline>
                <Checkbox
                  aria-label={`Done: ${step.title}`}
                  checked={ticks.has(step.title)}
                  onCheckedChange={(checked) => tick(step.title, checked === true)}
                />
              </FormField>
            </li>
          )
        })}
      </ol>
      <section aria-labelledby="before-sending" className="grid gap-3">
        <h3 id="before-sending" className="font-semibold text-base">
          Before you send
        </h3>
        <ul className="grid gap-2">
          {profile.checklist.map((line) => (
            <li key={line}>
              <FormField label={line} isInline>
                <Checkbox
                  checked={ticks.has(line)}
                  onCheckedChange={(checked) => tick(line, checked === true)}
                />
              </FormField>
            </li>
          ))}
        </ul>
      </section>
      {stated.length > 0 ? (
        <Alert title="Good to know">
          <ul className="grid list-disc gap-1 pl-5">
            {stated.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Button asChild className="justify-self-start">
        <Link href={stepHref(aim, 'record')}>
          It is filed: go on to the record <ArrowRight aria-hidden />
        </Link>
      </Button>
    </div>
  )
}
