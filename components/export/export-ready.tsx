import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { OpenBlanks } from './open-blanks.tsx'
import type { ReadyFile } from './run-export.ts'
import { saveFile } from './save-file.ts'

/** The file is made and saved: what it is called, and what to know before it is filed. */
export function ExportReady({ ready }: { ready: ReadyFile }) {
  return (
    <div className="grid gap-4">
      <Alert tone="ok" title="The file is ready">
        <p className="break-words">{ready.name}</p>
        <Button variant="link" onClick={() => saveFile(ready.name, ready.file)}>
          Save it again
        </Button>
      </Alert>
      <OpenBlanks labels={ready.openBlanks} />
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
