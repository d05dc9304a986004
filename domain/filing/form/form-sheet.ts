import { EMOJI } from '../cover-text/emoji.ts'
import { measureText } from '../cover-text/measure-text.ts'
import type { FilingProfile, FormField } from '../filing-profile.ts'
import { cutPlace } from './cut-place.ts'
import { type FormSources, formValues } from './form-values.ts'
import { homeOf } from './value-home.ts'

/** `blocking`: the form will not take it so. `warning`: it may not, or nobody checked that it does. */
export type FieldProblem = { level: 'blocking' | 'warning'; message: string }

/** One field of a form with what goes into it; `value` is null where only the person at the form can say. */
export type FormRow = {
  field: FormField
  value: string | null
  /** Where in the value the form would end it; null where it takes all of it, as far as is known for certain. */
  cut: number | null
  problems: FieldProblem[]
}

/** Every field that a form asks this filer, in the form's own order, filled and held to its limits. */
export function formSheet(sources: FormSources): FormRow[] {
  const values = formValues(sources)
  const asks = sources.profile.kind === 'individual' ? 'individual' : 'organisation'
  return sources.filing.fields
    .filter(({ only }) => only === null || only === asks)
    .map((field) => {
      if (field.value === 'on-the-form') return { field, value: null, cut: null, problems: [] }
      const value = values[field.value]
      const problems =
        value === ''
          ? missing(field, sources.notice !== null)
          : problemsOf(field, value, sources.filing.coverText)
      return { field, value, cut: cutPlace(value, field), problems }
    })
}

/** The rows that the form will not take as they are. Files are no value that anybody types. */
export const lackingIn = (rows: readonly FormRow[]): FormRow[] =>
  rows.filter(
    ({ field, problems }) =>
      field.value !== 'attachments' && problems.some(({ level }) => level === 'blocking'),
  )

/** What keeps the form from taking these rows, as sentences. */
export const blockingIn = (rows: readonly FormRow[]): string[] =>
  rows.flatMap(({ problems }) =>
    problems.filter(({ level }) => level === 'blocking').map(({ message }) => message),
  )

/** Where each value is filled in, in words. */
const AT = {
  profile: 'Fill it in on the profile page.',
  notice: 'Add it to the notice.',
  text: 'Write the text for the web form.',
} as const

function whereToFill({ value }: FormField, hasNotice: boolean): string {
  const page = homeOf(value)?.page
  if (page === undefined) return 'Make the files first.'
  if (page === 'notice' && !hasNotice) return 'This letter answers no notice: look it up where you file.'
  return AT[page]
}

const missing = (field: FormField, hasNotice: boolean): FieldProblem[] =>
  field.required
    ? [
        {
          level: 'blocking',
          message: `The form asks for “${field.label}”. ${whereToFill(field, hasNotice)}`,
        },
      ]
    : []

function problemsOf(field: FormField, value: string, text: FilingProfile['coverText']): FieldProblem[] {
  const { label, value: name, maxChars, maxBytes, choices } = field
  const { characters, bytes } = measureText(value)
  const found: FieldProblem[] = []
  const hold = (size: number, unit: string, limit: FormField['maxChars']) => {
    if (limit === null || size <= limit.value) return
    const has = `“${label}” has ${count(size)} ${unit}`
    const end = `and would end it at “${endOf(value, cutPlace(value, field))}”`
    found.push(
      limit.verified
        ? {
            level: 'blocking',
            message: `${has}; the form takes ${count(limit.value)} ${end}. Shorten it before you file.`,
          }
        : {
            level: 'warning',
            message: `${has}; a limit of ${count(limit.value)} is often quoted. We have not verified it; look at the form.`,
          },
    )
  }
  hold(characters, 'characters', maxChars)
  if (found.length === 0) hold(bytes, 'bytes', maxBytes)
  if (name === 'cover-text' && text?.emoji === false && EMOJI.test(value))
    found.push({ level: 'blocking', message: 'The form refuses emoji. Take them out of the text.' })
  if (choices.length > 0 && !choices.includes(value)) {
    const message = `“${value}” is not among the form’s choices: ${choices.join(', ')}. ${whereToFill(field, true)}`
    found.push({ level: 'warning', message })
  }
  return found
}

/** How many characters before its end show where a text is cut. */
const SHOWN = 30

function endOf(value: string, cut: number | null): string {
  const kept = [...value.slice(0, cut ?? value.length)]
  return `${kept.length > SHOWN ? '…' : ''}${kept.slice(-SHOWN).join('').replace(/\s+/g, ' ').trim()}`
}

const count = (number: number) => number.toLocaleString('en-US')
