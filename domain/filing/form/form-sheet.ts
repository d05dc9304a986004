import { measureText } from '../cover-text/measure-text.ts'
import type { FormField, FormValue } from '../filing-profile.ts'
import { type FormSources, formValues } from './form-values.ts'

/** `blocking`: the form will not take it so. `warning`: it may not, or nobody checked that it does. */
export type FieldProblem = { level: 'blocking' | 'warning'; message: string }

/** One field of a form with what goes into it; `value` is null where only the person at the form can say. */
export type FormRow = {
  field: FormField
  value: string | null
  problems: FieldProblem[]
}

/** Every field that a form asks this filer, in the form's own order, filled and held to its limits. */
export function formSheet(sources: FormSources): FormRow[] {
  const values = formValues(sources)
  const asks = sources.profile.kind === 'individual' ? 'individual' : 'organisation'
  return sources.filing.fields
    .filter(({ only }) => only === null || only === asks)
    .map((field) => {
      if (field.value === 'on-the-form') return { field, value: null, problems: [] }
      const value = values[field.value]
      return { field, value, problems: value === '' ? missing(field) : problemsOf(field, value) }
    })
}

/** Where each value is filled in. */
const AT = {
  profile: 'Fill it in on the profile page.',
  notice: 'Add it to the notice.',
  text: 'Write the text for the web form.',
  files: 'Make the files first.',
} as const

const PLACES: Partial<Record<FormValue, keyof typeof AT>> = {
  docket: 'notice',
  'document-id': 'notice',
  rin: 'notice',
  'notice-title': 'notice',
  subject: 'notice',
  recipient: 'notice',
  'web-address': 'notice',
  'cover-text': 'text',
  attachments: 'files',
}

const missing = ({ label, value, required }: FormField): FieldProblem[] =>
  required
    ? [{ level: 'blocking', message: `The form asks for “${label}”. ${AT[PLACES[value] ?? 'profile']}` }]
    : []

function problemsOf(
  { label, value: name, maxChars, maxBytes, choices }: FormField,
  value: string,
): FieldProblem[] {
  const { characters, bytes } = measureText(value)
  const found: FieldProblem[] = []
  const hold = (size: number, unit: string, limit: FormField['maxChars']) => {
    if (limit === null || size <= limit.value) return
    const has = `“${label}” has ${count(size)} ${unit}`
    const shorten = 'Shorten it before you file.'
    found.push(
      limit.verified
        ? { level: 'blocking', message: `${has}; the form takes ${count(limit.value)}. ${shorten}` }
        : {
            level: 'warning',
            message: `${has}; a limit of ${count(limit.value)} is often quoted, but was not checked.`,
          },
    )
  }
  hold(characters, 'characters', maxChars)
  if (found.length === 0) hold(bytes, 'bytes', maxBytes)
  if (choices.length > 0 && !choices.includes(value)) {
    const message = `“${value}” is not among the form’s choices: ${choices.join(', ')}. ${AT[PLACES[name] ?? 'profile']}`
    found.push({ level: 'warning', message })
  }
  return found
}

const count = (number: number) => number.toLocaleString('en-US')
