'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { fileName } from '#domain/export/file-name.ts'
import {
  FILE_NAME_PARTS,
  type FileNamePart,
  patternProblem,
  USUAL_PATTERN,
} from '#domain/export/file-name-pattern.ts'

const PART_WORDS = {
  organisation: 'Organisation',
  title: 'Title',
  docket: 'Docket',
  agency: 'Agency',
  date: 'Date',
} satisfies Record<FileNamePart, string>

/** A letter nobody wrote, to show what a pattern makes of one. */
const EXAMPLE = {
  title: 'Comment on Harbour Traffic Records',
  docket: 'HARB-2024-0007',
  agency: 'Office of Harbours',
  date: '2024-03-20',
}

type Props = {
  slug: string
  pattern: string
  organisation: string
  save: (input: unknown) => Promise<ActionResult<null>>
}

/** How the files of this workspace are named, with an example that follows the typing. */
export function FileNameForm({ slug, pattern: saved, organisation, save }: Props) {
  const router = useRouter()
  const box = useRef<HTMLInputElement>(null)
  const [pattern, setPattern] = useState(saved)
  const done = () => {
    toast('File names saved')
    router.refresh()
  }
  const state = useSubmit(save, done, { slug })
  const problem = patternProblem(pattern)

  /** Puts a part where the cursor is, and the cursor behind it. */
  function insert(part: FileNamePart) {
    const input = box.current
    const start = input?.selectionStart ?? pattern.length
    const written = `{${part}}`
    setPattern(pattern.slice(0, start) + written + pattern.slice(input?.selectionEnd ?? start))
    requestAnimationFrame(() => {
      input?.focus()
      input?.setSelectionRange(start + written.length, start + written.length)
    })
  }

  return (
    <section aria-labelledby="file-names" className="mt-12 border-line border-t pt-8">
      <h2 id="file-names" className="font-semibold text-lg">
        File names
      </h2>
      <p className="mt-1 mb-5 text-quiet text-sm">
        How exported letters are named. The agency and the public see these names.
      </p>
      <SubmitForm state={state} submitLabel="Save file names">
        <FormField
          label="Pattern"
          hint={`Words and parts in curly brackets. Leave it empty for the usual way, ${USUAL_PATTERN}.`}
          error={problem ?? state.fields.pattern}
        >
          <Input
            ref={box}
            name="pattern"
            value={pattern}
            onChange={(event) => setPattern(event.target.value)}
            placeholder={USUAL_PATTERN}
            spellCheck={false}
            autoComplete="off"
          />
        </FormField>
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-1.5 text-quiet text-sm">Put in</legend>
          {FILE_NAME_PARTS.map((part) => (
            <Button key={part} size="sm" variant="secondary" onClick={() => insert(part)}>
              {PART_WORDS[part]}
            </Button>
          ))}
        </fieldset>
        <p aria-live="polite" className="min-h-11 text-sm">
          {problem === null ? (
            <>
              <span className="text-quiet">For example: </span>
              <span className="break-words font-medium">
                {fileName({ ...EXAMPLE, organisation, pattern }, 'pdf')}
              </span>
            </>
          ) : null}
        </p>
      </SubmitForm>
    </section>
  )
}
