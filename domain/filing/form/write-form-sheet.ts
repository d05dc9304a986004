import type { FilingProfile } from '../filing-profile.ts'
import { blockingIn, type FormRow, lackingIn } from './form-sheet.ts'

const NOT_CHECKED = 'Not checked: '

/** A form sheet as a text file: every field with what goes into it and what to mind. */
export function writeFormSheet(filing: FilingProfile, rows: readonly FormRow[]): string {
  const { title, form, cautions } = filing
  const head = [
    `Form sheet: ${title}`,
    ...(form?.verified === false
      ? [`${NOT_CHECKED}the form's fields and their order. Follow the form itself.`]
      : []),
  ]
  const fields = rows.map(({ field, value, problems }, index) =>
    [
      `${index + 1}. ${field.label}${field.required ? ' (required)' : ''}`,
      value === null ? '   To be answered on the form.' : indented(value === '' ? '(empty)' : value),
      ...(field.choices.length > 0 ? [`   Choices: ${field.choices.join(', ')}`] : []),
      ...(field.hint === '' ? [] : [`   ${field.hint}`]),
      ...limitsOf(field),
      ...problems.map(({ message }) => `   ! ${message}`),
    ].join('\n'),
  )
  const mind = cautions.map(({ text, verified }) => `- ${verified ? '' : NOT_CHECKED}${text}`)
  return [...[head.join('\n')], ...fields, ...(mind.length > 0 ? [['To mind', ...mind].join('\n')] : [])]
    .join('\n\n')
    .concat('\n')
}

/** The checklist of a way to file as a text file, with a box before each line; what the form still lacks comes first. */
export function writeChecklist({ title, checklist }: FilingProfile, rows: readonly FormRow[]): string {
  const lacking = blockingIn(lackingIn(rows))
  const boxes = (lines: readonly string[]) => lines.map((line) => `[ ] ${line}`).join('\n')
  return [
    `Checklist: ${title}`,
    ...(lacking.length > 0 ? [`When these files were made, the form lacked this:\n${boxes(lacking)}`] : []),
    boxes(checklist),
  ]
    .join('\n\n')
    .concat('\n')
}

const indented = (value: string) =>
  value
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n')

function limitsOf({ maxChars, maxBytes }: FormRow['field']): string[] {
  const limits = [
    { limit: maxChars, unit: 'characters' },
    { limit: maxBytes, unit: 'bytes' },
  ].flatMap(({ limit, unit }) =>
    limit ? [`${limit.value.toLocaleString('en-US')} ${unit}${limit.verified ? '' : ' (not checked)'}`] : [],
  )
  return limits.length > 0 ? [`   At most ${limits.join(' and ')}`] : []
}
