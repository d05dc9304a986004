'use client'

import Link from 'next/link'
import { COMMENTER_KIND_WORDS } from '#components/team/commenter-kind-words.ts'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { setLetter } from '#domain/draft/assemble/edit-plan.ts'
import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { QUESTION_LABEL_STYLES } from '#domain/draft/coverage/question-label-style.ts'
import { POSITIONS, type Position } from '#domain/library/conditions.ts'
import { type ComposeMaterial, framesFor } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  plan: DraftPlan
  material: ComposeMaterial
  /** The kind of letter as it is now. */
  frame: LetterFrame
  edit: EditPlan
}

const POSITION_WORDS: Record<Position, string> = {
  support: 'We support it',
  oppose: 'We oppose it',
  'seek-changes': 'We ask for changes',
}

/** What holds for the letter as a whole. All of it can be changed until the letter is assembled. */
export function OptionsPane({ plan, material, frame, edit }: Props) {
  const choose = (choices: Parameters<typeof setLetter>[1]) => edit((before) => setLetter(before, choices))
  return (
    <div className="grid gap-6">
      <FormField label="Kind of letter" hint={frame.description}>
        <Select value={frame.id} onChange={(event) => choose({ frame: event.target.value })}>
          {framesFor(material).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </FormField>
      {material.questions.length > 0 ? (
        <FormField
          label="Order of the letter"
          hint="By question, each answer stands under the agency’s own words. By theme, each argument has its heading and names the questions it answers."
        >
          <Select
            value={plan.organisedBy ?? frame.organisedBy}
            onChange={(event) =>
              choose({ organisedBy: event.target.value === 'question' ? 'question' : 'theme' })
            }
          >
            <option value="question">By the agency’s questions</option>
            <option value="theme">By theme</option>
          </Select>
        </FormField>
      ) : null}
      {material.questions.length > 0 ? (
        <FormField
          label="Labels of the questions"
          hint="In headings and wherever the letter names a question. You can change it while you write."
        >
          <Select
            value={plan.questionLabels ?? 'question'}
            onChange={(event) => {
              const style = QUESTION_LABEL_STYLES.find(({ id }) => id === event.target.value)
              if (style) choose({ questionLabels: style.id })
            }}
          >
            {QUESTION_LABEL_STYLES.map(({ id, title, example }) => (
              <option key={id} value={id}>
                {title}: {example}
              </option>
            ))}
          </Select>
        </FormField>
      ) : null}
      <FormField
        label="Where you stand on the proposal"
        hint="Some sentences read differently for whoever supports a proposal, opposes it or wants it changed."
      >
        <Select
          value={plan.position ?? ''}
          onChange={(event) =>
            choose({ position: POSITIONS.find((each) => each === event.target.value) ?? null })
          }
        >
          <option value="">Not said</option>
          {POSITIONS.map((position) => (
            <option key={position} value={position}>
              {POSITION_WORDS[position]}
            </option>
          ))}
        </Select>
      </FormField>
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-medium text-sm">Before the arguments</legend>
        <Section
          name={frame.summaryHeading}
          need={frame.summary}
          hint="One line for each argument: its claim."
          isChosen={plan.withSummary === true}
          onChoose={(withSummary) => choose({ withSummary })}
        />
        <Section
          name={frame.contentsHeading}
          need={frame.contents}
          hint="The letter’s headings, with their pages in the file."
          isChosen={plan.withContents === true}
          onChoose={(withContents) => choose({ withContents })}
        />
      </fieldset>
      <div className="grid gap-1 text-sm">
        <p className="font-medium">Who speaks</p>
        <p>
          {material.profile.organisation}
          {material.profile.kind ? `, ${COMMENTER_KIND_WORDS[material.profile.kind].toLowerCase()}` : null}
        </p>
        <p className="text-quiet">
          {material.profile.kind
            ? 'Passages that vary are worded for this kind of commenter.'
            : 'No kind of commenter is set, so passages that vary keep their general wording.'}{' '}
          {material.profileHref ? (
            <Link className="text-link" href={material.profileHref}>
              Change it in the profile
            </Link>
          ) : null}
        </p>
      </div>
    </div>
  )
}

function Section(props: {
  name: string
  need: LetterFrame['summary']
  hint: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}) {
  const { name, need, hint, isChosen, onChoose } = props
  const why = {
    always: 'This kind of letter always has one.',
    never: 'This kind of letter has none.',
    optional: hint,
  }
  return (
    <FormField isInline label={name} hint={why[need]}>
      <Checkbox
        checked={need === 'always' || (need === 'optional' && isChosen)}
        disabled={need !== 'optional'}
        onCheckedChange={(checked) => onChoose(checked === true)}
      />
    </FormField>
  )
}
