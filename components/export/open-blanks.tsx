import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { labels: readonly string[]; onGoToBlank?: (() => void) | undefined }

/** How many blanks are named; the checks panel names them all. */
const NAMED = 6

/** The blanks the file would show as blanks. */
export function OpenBlanks({ labels, onGoToBlank }: Props) {
  if (labels.length === 0) return null
  const names = [...new Set(labels)]
  const title = labels.length === 1 ? 'One blank is still open' : `${labels.length} blanks are still open`
  return (
    <Alert tone="warn" title={title}>
      <p>They are printed as marked blanks:</p>
      <ul className="mt-1 list-disc pl-5">
        {names.slice(0, NAMED).map((label) => (
          <li key={label}>{nameOf(label, labels)}</li>
        ))}
        {names.length > NAMED ? <li>and {names.length - NAMED} more</li> : null}
      </ul>
      {onGoToBlank ? (
        <Button variant="link" onClick={onGoToBlank}>
          Go to the first blank
        </Button>
      ) : null}
    </Alert>
  )
}

/** Blanks under different questions may share a label. */
function nameOf(label: string, labels: readonly string[]): string {
  const times = labels.filter((other) => other === label).length
  return times === 1 ? label : `${label} (${times} blanks)`
}
