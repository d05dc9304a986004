import { FilePlus2 } from 'lucide-react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { StartButtons } from './start-buttons.tsx'

/** A workspace with nothing in it yet: what happens here, and where to begin. */
export function FirstSteps({ slug }: { slug: string }) {
  return (
    <EmptyState
      icon={<FilePlus2 aria-hidden />}
      title="No letters yet"
      actions={<StartButtons slug={slug} />}
    >
      Give Rejoinder the notice you want to answer. It finds the questions, the docket numbers and the due
      date; you choose what to answer and with which arguments, and it assembles the first draft of the
      letter.
    </EmptyState>
  )
}
