'use client'

import { Upload } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'

type Props = { text: string; onText: (text: string) => void; onProblem: (message: string) => void }

/** Takes a text of sources: pasted, dropped as a file, or from a file that is chosen. */
export function TextDrop({ text, onText, onProblem }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LIMITS.sourceImportBytes) {
      onProblem(
        `“${file.name}” is larger than ${LIMITS.sourceImportBytes / 1024 / 1024} MB. Export fewer sources at a time.`,
      )
      return
    }
    try {
      onText(await file.text())
    } catch {
      onProblem(`“${file.name}” could not be opened. Open it yourself and paste its text here.`)
    }
  }
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={cn('grid gap-2 rounded-md', isOver && 'outline-2 outline-accent outline-offset-4')}
    >
      <FormField
        label="Text of the sources"
        hint="BibTeX, RIS or CSL-JSON, as Zotero, publishers and DOI registries give them. You can also drop a file here."
      >
        <Textarea
          rows={7}
          spellCheck={false}
          className="max-h-[20dvh] font-mono text-xs sm:text-xs"
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </FormField>
      <input
        ref={input}
        type="file"
        accept=".bib,.ris,.json,.txt,application/x-bibtex,application/json,text/plain"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button
        variant="secondary"
        size="sm"
        className="justify-self-start"
        onClick={() => input.current?.click()}
      >
        <Upload aria-hidden />
        Choose a file
      </Button>
    </div>
  )
}
