import type { Node } from '@tiptap/pm/model'
import { useEffect, useMemo, useState } from 'react'
import type { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import type { DraftPlan, PlanItem } from '#domain/draft/assemble/plan.ts'
import { type ComposeMaterial, frameOf } from '../compose-material.ts'

/**
 * The letter of a plan, as the server would assemble it now; null until what assembles letters has arrived. Arguments
 * the library lost are left out.
 */
export function useLetter(plan: DraftPlan, material: ComposeMaterial): Node | null {
  const [assembly, setAssembly] = useState<{ assemble: typeof assembleLetter } | null>(null)
  useEffect(() => {
    let isGone = false
    // The letter's schema is large: the choices are on the page before it arrives.
    void import('#domain/draft/assemble/assemble-letter.ts').then((loaded) => {
      if (!isGone) setAssembly({ assemble: loaded.assembleLetter })
    })
    return () => {
      isGone = true
    }
  }, [])

  return useMemo(() => {
    const frame = frameOf(plan, material)
    if (assembly === null || frame === null) return null
    const { library, title, profile, facts, questions, today } = material
    const isKept = ({ argumentId }: PlanItem) => library.arguments.some(({ id }) => id === argumentId)
    return assembly.assemble({
      ...{ title, profile, facts, questions, library, today, frame },
      plan: { ...plan, items: plan.items.filter(isKept) },
    })
  }, [assembly, material, plan])
}
