import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { AnsweredReasons } from './answered-reasons.tsx'
import { OpenBlanks } from './open-blanks.tsx'
import type { ReadyFile } from './receive-file.ts'
import { saveFile } from './save-file.ts'

/** The file is made and saved: what it is called, and what to know before it is filed. */
export function ExportReady({ ready }: { ready: ReadyFile }) {
  return (
    <div className="grid gap-4">
      <Alert
        tone="ok"
        title={ready.purpose === 'filing' ? 'The file to submit is ready' : 'The working copy is ready'}
      >
        <p className="break-words">{ready.name}</p>
        {ready.pages === null ? null : <p>{ready.pages === 1 ? 'One page' : `${ready.pages} pages`}</p>}
        <Button variant="link" onClick={() => saveFile(ready.name, ready.file)}>
          Save it again
        </Button>
      </Alert>
      <OpenBlanks labels={ready.openBlanks} />
      <AnsweredReasons answered={ready.answered} />
      {ready.warnings.length > 0 ? (
        <Alert tone="warn" title="Look at this before you file">
          <ul className="list-disc pl-5">
            {ready.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </div>
  )
}
