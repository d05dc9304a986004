'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { STANCES } from '#domain/library/argument.ts'
import type { ArgumentPart, TextPart as Part } from '#domain/library/checking/check-argument.ts'
import type { Library } from '#domain/library/library.ts'
import type { ArgumentInput } from '#domain/library/team/argument-input.ts'
import { LIMITS } from '#domain/limits.ts'
import { STANCE_WORDS } from '../library-words.ts'
import { JURISDICTION_WORDS } from '../part-words.ts'
import { ArgumentLinks } from './argument-links.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { TextPart } from './text-part.tsx'
import { WordList } from './word-list.tsx'

type Props = {
  id: string
  input: ArgumentInput
  library: Library
  errorOf: (part: ArgumentPart) => string | undefined
  change: (parts: Partial<ArgumentInput>) => void
}

const TEXTS: { part: Part; hint: string; isOptional?: boolean }[] = [
  { part: 'short', hint: 'A paragraph that can stand alone, with a source and a blank for the writer.' },
  { part: 'standard', hint: 'The usual form: two or three paragraphs.' },
  { part: 'long', hint: 'With sub-points; lines that begin with ### are their headings.', isOptional: true },
  { part: 'counter', hint: 'The other side at its strongest, with its sources.' },
  { part: 'reply', hint: 'An honest answer, without pretending that the other side has gone away.' },
  { part: 'commenterAdds', hint: 'What only the organisation that files can supply.' },
]

const ids = Object.keys(JURISDICTION_WORDS) as (keyof typeof JURISDICTION_WORDS)[]

/** Every part of an argument, in the order it is read. */
export function ArgumentFields({ id, input, library, errorOf, change }: Props) {
  const fields = [...library.fields, ...input.newFields]
  const others = library.arguments.filter((argument) => argument.id !== id)
  return (
    <>
      <FormField label="Title" hint="What it argues, in a few words." error={errorOf('title')} isRequired>
        <Input
          value={input.title}
          maxLength={LIMITS.titleChars}
          onChange={(event) => change({ title: event.target.value })}
        />
      </FormField>
      <FormField label="Claim" hint="The point, in one sentence." error={errorOf('claim')} isRequired>
        <Textarea
          value={input.claim}
          maxLength={LIMITS.claimChars}
          onChange={(event) => change({ claim: event.target.value })}
        />
      </FormField>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormField label="Topic" error={errorOf('topic')} isRequired>
          <Select value={input.topic} onChange={(event) => change({ topic: event.target.value })}>
            <option value="">Choose a topic</option>
            {library.topics.map((topic) => (
              <option key={topic.id} value={topic.id}>
                {topic.title}
              </option>
            ))}
          </Select>
        </FormField>
        <FormField label="Stance" error={errorOf('stance')}>
          <Select
            value={input.stance}
            onChange={(event) =>
              change({ stance: STANCES.find((each) => each === event.target.value) ?? 'neutral' })
            }
          >
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {STANCE_WORDS[stance]}
              </option>
            ))}
          </Select>
        </FormField>
      </div>
      {TEXTS.map(({ part, ...rest }) => (
        <TextPart
          key={part}
          {...{ part, ...rest }}
          value={input[part]}
          error={errorOf(part)}
          library={{ ...library, fields }}
          onChange={(text) => change({ [part]: text })}
          onDeclare={(field) => change({ newFields: [...input.newFields, field] })}
        />
      ))}
      <ChoiceGroup
        legend="Answers questions about"
        options={library.questionTypes}
        chosen={input.answers}
        error={errorOf('answers')}
        onChange={(answers) => change({ answers })}
      />
      <ChoiceGroup
        legend="Applies in"
        options={ids.map((each) => ({ id: each, title: JURISDICTION_WORDS[each] }))}
        chosen={input.jurisdictions}
        error={errorOf('jurisdictions')}
        onChange={(jurisdictions) => change({ jurisdictions })}
      />
      <WordList
        label="Keywords"
        hint="Words an agency might ask with, commas between them."
        value={input.keywords}
        most={{ chars: LIMITS.nameChars, words: 100 }}
        error={errorOf('keywords')}
        onChange={(keywords) => change({ keywords })}
      />
      <WordList
        label="Tags"
        hint="Your team’s own words to find it by, commas between them."
        value={input.tags}
        most={{ chars: 40, words: 20 }}
        error={errorOf('tags')}
        onChange={(tags) => change({ tags })}
      />
      <ArgumentLinks
        legend="Related"
        hint="Arguments that go well with it."
        offered={others}
        value={input.related}
        error={errorOf('related')}
        onChange={(related) => change({ related })}
      />
      <ArgumentLinks
        legend="Pulls against"
        hint="Arguments it is in tension with. A letter that uses both is warned."
        offered={others}
        value={input.pullsAgainst}
        error={errorOf('pullsAgainst')}
        onChange={(pullsAgainst) => change({ pullsAgainst })}
      />
    </>
  )
}
