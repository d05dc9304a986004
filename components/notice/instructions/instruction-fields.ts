import { PAPER_NAMES } from '#domain/notice/instructions/describe-instruction.ts'
import {
  type FILING_METHODS,
  type Instruction,
  type InstructionKind,
  instructionSchema,
} from '#domain/notice/instructions/instruction.ts'

type Field = {
  key: string
  label: string
  hint?: string
  is: 'number' | 'text' | 'list' | { [value: string]: string }
  /** Left empty it is null. */
  isOptional?: boolean
}

type Kind = { name: string; fields: Field[] }

const METHOD_NAMES: Record<(typeof FILING_METHODS)[number], string> = {
  portal: 'Online',
  email: 'E-mail',
  mail: 'Post',
  hand: 'Hand or courier',
  fax: 'Fax',
  other: 'Another way',
}

/** What each kind of instruction is called, and what has to be known of it. */
export const INSTRUCTION_FORMS: Record<InstructionKind, Kind> = {
  method: {
    name: 'Where to file',
    fields: [
      { key: 'method', label: 'How', is: METHOD_NAMES },
      { key: 'address', label: 'Address', is: 'text', isOptional: true },
    ],
  },
  'page-limit': {
    name: 'Page limit',
    fields: [
      { key: 'pages', label: 'Pages at most', is: 'number' },
      { key: 'except', label: 'Not counted', hint: 'For example: exhibits', is: 'text', isOptional: true },
    ],
  },
  'word-limit': { name: 'Word limit', fields: [{ key: 'count', label: 'Words at most', is: 'number' }] },
  'character-limit': {
    name: 'Character limit',
    fields: [{ key: 'characters', label: 'Characters at most', is: 'number' }],
  },
  'font-size': {
    name: 'Size of letters',
    fields: [{ key: 'points', label: 'Points at least', is: 'number' }],
  },
  'font-face': { name: 'Typeface', fields: [{ key: 'face', label: 'Typeface', is: 'text' }] },
  paper: { name: 'Paper', fields: [{ key: 'paper', label: 'Size', is: PAPER_NAMES }] },
  'line-spacing': { name: 'Line spacing', fields: [{ key: 'lines', label: 'Lines', is: 'number' }] },
  'page-numbers': { name: 'Page numbers', fields: [] },
  'question-numbers': { name: 'Question numbers', fields: [] },
  'docket-reference': {
    name: 'Docket number in the letter',
    fields: [{ key: 'id', label: 'Which number', is: 'text', isOptional: true }],
  },
  statement: {
    name: 'Required statement',
    fields: [{ key: 'statement', label: 'The statement, word for word', is: 'text' }],
  },
  identify: {
    name: 'Who files',
    fields: [{ key: 'what', label: 'What the letter must give', hint: 'With commas between', is: 'list' }],
  },
  'file-format': {
    name: 'File formats',
    fields: [
      { key: 'accepted', label: 'Accepted', hint: 'Endings with commas between: pdf, docx', is: 'list' },
      { key: 'refused', label: 'Not accepted', is: 'list' },
    ],
  },
  'file-name': { name: 'Name of the file', fields: [{ key: 'pattern', label: 'Name', is: 'text' }] },
  'subject-line': { name: 'Subject line', fields: [{ key: 'subject', label: 'Subject line', is: 'text' }] },
  copies: { name: 'Copies', fields: [{ key: 'count', label: 'How many', is: 'number' }] },
  language: { name: 'Language', fields: [{ key: 'language', label: 'Language', is: 'text' }] },
  confidential: {
    name: 'Confidential matter',
    fields: [
      {
        key: 'rule',
        label: 'Rule',
        is: { forbidden: 'May not be filed', marked: 'May be filed, marked as the notice says' },
      },
    ],
  },
  'late-comments': {
    name: 'Late comments',
    fields: [
      {
        key: 'rule',
        label: 'Rule',
        is: {
          refused: 'Not considered',
          'if-practicable': 'Considered as far as practicable',
          considered: 'Considered',
        },
      },
    ],
  },
}

export const INSTRUCTION_KINDS = instructionSchema.options.map((option) => option.shape.kind.value)

/** What was typed into the form of a kind; null when something is missing. Keeps the words it was read from. */
export function readForm(
  kind: InstructionKind,
  typed: FormData,
  said: Pick<Instruction, 'words' | 'span'>,
): Instruction | null {
  const values = INSTRUCTION_FORMS[kind].fields.map(({ key, is, isOptional }) => {
    const words = String(typed.get(key) ?? '').trim()
    if (is === 'number') return [key, Number(words)]
    if (is === 'list') return [key, words.split(',').flatMap((part) => part.trim() || [])]
    return [key, words === '' && isOptional ? null : words]
  })
  const isBlank = INSTRUCTION_FORMS[kind].fields.some(
    ({ is, isOptional }, index) => is === 'text' && !isOptional && values[index]?.[1] === '',
  )
  const parsed = instructionSchema.safeParse({ ...Object.fromEntries(values), kind, ...said })
  return parsed.success && !isBlank ? parsed.data : null
}

/** What the form of an instruction shows in a field. */
export function shownIn(instruction: Instruction | null, key: string): string {
  const value: unknown = instruction === null ? '' : Reflect.get(instruction, key)
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}
