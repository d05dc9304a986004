'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { PlanSaver, type SavePlan, type SavingState } from './plan-saver.ts'

export type EditPlan = (edit: (plan: DraftPlan) => DraftPlan) => void

/** The plan on the screen, how to change it, and whether it is stored. Leaving with unstored changes asks first. */
export function usePlan(given: { plan: DraftPlan; basedOn: string; save: SavePlan }) {
  const [plan, setPlan] = useState(given.plan)
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved' })
  const current = useRef(plan)
  const [saver] = useState(() => new PlanSaver({ ...given, onState: setSaving }))

  const edit: EditPlan = useCallback(
    (change) => {
      current.current = change(current.current)
      setPlan(current.current)
      saver.change(current.current)
    },
    [saver],
  )

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      // A link inside the product leaves without asking, so what is left goes out now.
      if (saver.hasUnsaved) void saver.settle().finally(() => saver.close())
      else saver.close()
    }
  }, [saver])

  return { plan, edit, saving, settle: useCallback(() => saver.settle(), [saver]) }
}
