import { useDeferredValue, useMemo } from 'react'
import { fieldLabels } from '#components/editor/field-labels.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { fieldsOfPlan, filledFields } from '#domain/draft/assemble/plan-fields.ts'
import { planWarnings } from '#domain/draft/assemble/plan-warnings.ts'
import { LETTER_FIELDS } from '#domain/draft/letter-fields.ts'
import { fieldsIn, sizeOf } from '#domain/draft/reading/read-doc.ts'
import { type ComposeMaterial, frameOf, speakerOf } from './compose-material.ts'
import { useLetter } from './preview/use-letter.ts'

/** A plan that stays the same while words are typed into its blanks, for whatever does not depend on them. */
function useChoices({ fields: _, ...plan }: DraftPlan): DraftPlan {
  const { questionIds, items, frame, organisedBy, questionLabels, withSummary, withContents, position } = plan
  return useMemo(
    () => ({
      ...{ questionIds, items, withSummary, withContents, position },
      ...(frame && { frame }),
      ...(organisedBy && { organisedBy }),
      ...(questionLabels && { questionLabels }),
    }),
    [questionIds, items, frame, organisedBy, questionLabels, withSummary, withContents, position],
  )
}

/** What follows from a plan: the letter, its size, the blanks it leaves, and what to mind. */
export function useComposition(plan: DraftPlan, material: ComposeMaterial) {
  const { library, questions } = material
  const choices = useChoices(plan)
  // A click is answered first; what follows from it comes a moment later.
  const later = useDeferredValue(plan)
  const doc = useLetter(useChoices(later), material)
  const filled = useMemo(() => filledFields(plan.fields), [plan.fields])
  const labelOf = useMemo(() => fieldLabels(library.fields, questions), [library.fields, questions])
  const words = useMemo(() => ({ filled, labelOf }), [filled, labelOf])
  const size = useMemo(() => (doc ? sizeOf(doc, filled) : null), [doc, filled])
  const { warnings, asked } = useMemo(() => {
    const speaker = speakerOf(later, material)
    return {
      warnings: planWarnings(later, library.arguments, speaker),
      asked: fieldsOfPlan(later, library.arguments, speaker),
    }
  }, [later, library.arguments, material])
  /** Blanks of the letter's own parts: what neither the profile nor the notice gave. */
  const parts = useMemo(() => {
    const ids = new Set(doc ? fieldsIn(doc).map(({ id }) => id) : [])
    return LETTER_FIELDS.filter(({ id }) => ids.has(id))
  }, [doc])
  return { choices, doc, words, size, warnings, asked, parts, frame: frameOf(plan, material) }
}
