import { ChangedWords } from '#components/library/changed-words.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { changedLines } from '#domain/text/changed-lines.ts'

type Props = {
  /** What the own words were written from, and what the letter would give now. */
  before: string
  now: string
  onCompose: () => void
  onKeep: () => void
}

/** The letter moved on since the text was edited: what changed, and the choice between anew and as it is. */
export function CoverTextBehind({ before, now, onCompose, onKeep }: Props) {
  return (
    <Alert tone="warn" title="The letter has changed since this text was edited">
      <div className="grid gap-3">
        <details>
          <summary className="w-fit cursor-pointer rounded-sm py-1 font-medium underline underline-offset-2">
            What changed
          </summary>
          <div className="mt-2 grid max-h-48 gap-2 overflow-y-auto rounded-md bg-surface p-3">
            {changedLines(before, now).map((changes) => (
              <ChangedWords key={changes.map(({ kind, text }) => kind + text).join()} changes={changes} />
            ))}
          </div>
        </details>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" variant="secondary" onClick={onKeep}>
            Keep your words
          </Button>
          <Button size="sm" variant="secondary" onClick={onCompose}>
            Compose it anew
          </Button>
        </div>
      </div>
    </Alert>
  )
}
