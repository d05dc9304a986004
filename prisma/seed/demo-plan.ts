import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { ArgumentForm } from '#domain/library/argument.ts'
import type { Question } from '#domain/notice/notice.ts'

/** The questions the demo letter answers, by the agency's labels. */
const ANSWERED = ['1', '2', '2.d.i', '3.a', '3.b', '6', '7.a', '9']

/** What it says: argument, form, and the labels it answers, in the order of the letter. */
const PICKED: [string, ArgumentForm, string[]][] = [
  ['define-terms', 'standard', ['1']],
  ['openness-spectrum', 'short', ['1']],
  ['risk-not-unique', 'standard', ['2', '2.d.i']],
  ['misuse-is-real', 'short', ['2']],
  ['build-not-pretrain', 'standard', ['3.a']],
  ['entry-barriers', 'short', ['3.a']],
  ['many-eyes-safety', 'standard', ['3.b']],
  ['downstream-liability', 'standard', ['6', '7.a']],
  ['no-special-rules', 'short', ['7.a']],
]

/** The demo plan for the notice's questions, of the arguments the library has. */
export function demoPlan(questions: readonly Question[], argumentIds: readonly string[]): DraftPlan {
  const idsOf = (labels: readonly string[]) =>
    questions.flatMap((question) => (labels.includes(question.label) ? [question.id] : []))
  return {
    questionIds: idsOf(ANSWERED),
    items: PICKED.flatMap(([argumentId, form, labels]) =>
      argumentIds.includes(argumentId) ? [{ argumentId, form, questionIds: idsOf(labels) }] : [],
    ),
  }
}
