import { answerFieldId, fieldFor } from '#domain/draft/letter-fields.ts'
import type { Field } from '#domain/library/field.ts'
import type { Question } from '#domain/notice/notice.ts'

/** What each blank shows while it is open; a blank that waits for an answer names its question. */
export function fieldLabels(
  fields: readonly Field[],
  questions: readonly Question[],
): (id: string) => string {
  const byField = new Map(
    questions.flatMap(({ id, label }) =>
      label ? [[answerFieldId(id), `your answer to question ${label}`] as const] : [],
    ),
  )
  return (id) => byField.get(id) ?? fieldFor(id, fields).label
}
