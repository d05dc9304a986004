import type { Question } from '../notice.ts'
import { nestQuestions } from './order-questions.ts'

/** Words that do not tell one request from another: `We seek comment on fees` is known by `fees`. */
const COMMON = new Set(
  'about also and any are ask asks been can comment comments could does for from has have how into its not our please request requests seek seeks should that the their there these they this those was were what when where whether which who why will with would you your'.split(
    ' ',
  ),
)
const TELLING_WORDS = 8

/** The nearest label at or above a question: its key, and its parts as printed. */
type Scope = { key: string; parts: string[] }

/**
 * A name for each question, by id, that stays the same when the notice is read again from a corrected or later
 * version: its label's parts under its parent's (`2.d.i`, however printed), or its first telling words under the
 * nearest label above. What would get a name twice is counted, in outline order (`2.d~2`). Names are unique.
 */
export function canonicalKeys(questions: Question[]): Map<string, string> {
  const keys = new Map<string, string>()
  const scopes = new Map<string, Scope>()
  const timesUsed = new Map<string, number>()
  for (const { question } of nestQuestions(questions)) {
    const above = scopes.get(question.parentId ?? '') ?? { key: '', parts: [] }
    const parts = labelParts(question.label)
    const name =
      parts.length > 0 ? labelKey(above, parts) : `${above.key}/${tellingWords(question.text).join('-')}`
    const times = (timesUsed.get(name) ?? 0) + 1
    timesUsed.set(name, times)
    const key = times > 1 ? `${name}~${times}` : name
    keys.set(question.id, key)
    scopes.set(question.id, parts.length > 0 ? { key, parts } : above)
  }
  return keys
}

/** A label repeats its parent's parts (`2.d` under `2`) unless a person typed it alone. */
function labelKey(above: Scope, parts: string[]): string {
  const repeats =
    above.parts.length < parts.length && above.parts.every((part, index) => part === parts[index])
  const own = repeats ? parts.slice(above.parts.length) : parts
  return (above.key === '' ? own : [above.key, ...own]).join('.')
}

/** `2.d.i`, `2d(i)` and `(2)(d)(i)` are all 2, d, i. */
const labelParts = (label: string): string[] => label.match(/\p{N}+|\p{L}+/gu) ?? []

function tellingWords(text: string): string[] {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const telling = words.filter((word) => !COMMON.has(word))
  return (telling.length > 0 ? telling : words).slice(0, TELLING_WORDS)
}
