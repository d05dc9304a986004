import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { countUnsettled } from '#domain/preflight/filing-check.ts'
import { answeredFindings, unsettled } from '#domain/preflight/finding-override.ts'
import type { CheckState } from './use-filing-check.ts'

/** How many of the findings are spelled out here; the rest are in the panel. */
const SPELLED_OUT = 4

type Props = {
  state: CheckState
  onShowChecks: () => void
  /** Labels of the blanks still open. */
  openBlanks: readonly string[]
}

/** Whether the letter can be filed as it is saved now, and what stands in the way. */
export function FilingCheckResult({ state, onShowChecks, openBlanks }: Props) {
  if (state.is === 'checking') {
    return (
      <p role="status" className="flex items-center gap-3 text-sm">
        <Spinner />
        Checking the letter as it is saved…
      </p>
    )
  }
  if (state.is === 'failed') {
    return (
      <Alert tone="warn" title="The letter was not checked">
        {state.message}
      </Alert>
    )
  }
  const { findings, overrides, withheld } = state.check
  const left = Map.groupBy(unsettled(findings, overrides), ({ check, message }) =>
    check === 'open-fields' && openBlanks.length > 0 ? blanksLeft(openBlanks) : message,
  )
  const count = countUnsettled(state.check)
  const warnings = findings.filter(({ level }) => level === 'warning').length
  const answered = answeredFindings(findings, overrides).length
  const panel = (
    <Button variant="link" onClick={onShowChecks}>
      Show the checks
    </Button>
  )
  if (count > 0) {
    return (
      <Alert
        tone="warn"
        title={count === 1 ? 'One thing to settle before filing' : `${count} things to settle before filing`}
      >
        <ul className="list-disc pl-5">
          {[...left].slice(0, SPELLED_OUT).map(([message, alike]) => (
            <li key={message} className="[overflow-wrap:anywhere]">
              {message}
              {alike.length > 1 && alike[0]?.check !== 'open-fields' ? ` (${alike.length} times)` : null}
            </li>
          ))}
          {left.size > SPELLED_OUT ? <li>{left.size - SPELLED_OUT} more in the checks panel</li> : null}
          {withheld > 0 ? (
            <li>
              {withheld === 1 ? 'One thing' : `${withheld} things`} that only members of the workspace can
              see. Ask one of them to look at the checks.
            </li>
          ) : null}
        </ul>
        <p className="mt-1">Until then you can make a working copy, whose name says that it is one.</p>
        {panel}
      </Alert>
    )
  }
  return (
    <Alert tone="ok" title="Nothing stands in the way of filing">
      {answered > 0 ? (
        <p>
          {answered === 1 ? 'One finding was' : `${answered} findings were`} answered with a reason, which is
          kept for the record.
        </p>
      ) : null}
      {warnings > 0 ? (
        <>
          <p>{warnings === 1 ? 'One warning is' : `${warnings} warnings are`} left to look at.</p>
          {panel}
        </>
      ) : null}
    </Alert>
  )
}

/** How many blanks are named here. */
const NAMED = 3

function blanksLeft(labels: readonly string[]): string {
  const names = [...new Set(labels)]
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : []
  const named = new Intl.ListFormat('en').format([...names.slice(0, NAMED), ...more])
  return labels.length === 1
    ? `A blank is still open: ${named}.`
    : `${labels.length} blanks are still open: ${named}.`
}
