'use client'

import { useMemo, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { writePassage } from '#domain/draft/passages/write-passage.ts'
import { LIMITS } from '#domain/limits.ts'
import { useLetterEditor } from '../editor-context.ts'
import { keepPassage, type PassageKeeper } from '../passages/keep-passage.ts'
import { selectedBlocks } from '../passages/selected-passage.ts'

type Props = { keeper: PassageKeeper | null; onClose: () => void }

/** Takes the selected passage into the team's library, with its citations as facts and its blanks. */
export function KeepDialog({ keeper, onClose }: Props) {
  const { editor, library } = useLetterEditor()
  const written = useMemo(() => writePassage(selectedBlocks(editor), library.facts), [editor, library])
  const [statements, setStatements] = useState(() => written.newFacts.map(({ statement }) => statement))
  const [href, setHref] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setIsPending] = useState(false)
  const titleOf = (id: string) => library.sources.find((source) => source.id === id)?.title ?? id

  const keep = async () => {
    if (keeper === null) return
    setIsPending(true)
    setProblem(null)
    try {
      const kept = await keepPassage(keeper, written, statements)
      if (kept.ok) setHref(kept.value.href)
      else setProblem(kept.message)
    } catch {
      setProblem('The server cannot be reached. What you typed is still here; try again in a moment.')
    } finally {
      setIsPending(false)
    }
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-2xl">
        <DialogHeader>
          <DialogTitle>Keep this passage in the library</DialogTitle>
          <DialogDescription>
            It becomes an argument of your team’s own. Next you give it a title, a claim, the case against it
            and a reply.
          </DialogDescription>
        </DialogHeader>
        {keeper === null ? (
          <Alert tone="warn">Only members of the workspace can add to its library.</Alert>
        ) : written.markdown === '' ? (
          <Alert tone="warn">
            There are no words in the selection. Select the paragraphs to keep, then try again.
          </Alert>
        ) : (
          <div className="grid max-h-[55dvh] gap-5 overflow-y-auto overscroll-contain p-0.5">
            <p className="whitespace-pre-wrap rounded-md bg-muted p-3 font-serif text-sm leading-relaxed">
              {written.markdown}
            </p>
            {written.lost.length > 0 ? (
              <Alert tone="warn" title="Not everything fits into an argument">
                <ul className="list-disc pl-5">
                  {written.lost.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </Alert>
            ) : null}
            {written.newFacts.map((fact, place) => (
              <FormField
                key={fact.id}
                label={`What ${titleOf(fact.source)}${fact.locator ? `, ${fact.locator},` : ''} shows`}
                hint="Arguments cite facts. Say this one in a sentence that can be understood alone."
              >
                <Textarea
                  rows={2}
                  maxLength={LIMITS.statementChars}
                  value={statements[place] ?? ''}
                  onChange={(event) =>
                    setStatements((all) => all.map((each, at) => (at === place ? event.target.value : each)))
                  }
                />
              </FormField>
            ))}
          </div>
        )}
        {problem ? <Alert tone="danger">{problem}</Alert> : null}
        <DialogFooter>
          <Button variant="secondary" onClick={onClose}>
            {href ? 'Back to the letter' : 'Cancel'}
          </Button>
          {href ? (
            <Button asChild>
              <a href={href} target="_blank" rel="noreferrer">
                Go on in the library
              </a>
            </Button>
          ) : (
            <Button onClick={keep} disabled={keeper === null || written.markdown === '' || isPending}>
              Keep it
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
