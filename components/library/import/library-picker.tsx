'use client'

import { FileArchive, FolderOpen } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { useDropTarget } from '#components/upload/use-drop-target.ts'

type Props = { isDisabled: boolean; onPick: (files: File[]) => void }

/** Takes a zip, some files or a whole folder, by buttons or dropped on it. */
export function LibraryPicker({ isDisabled, onPick }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const { isOver, target } = useDropTarget((dropped) => {
    if (!isDisabled) onPick(dropped)
  })
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = [...(event.target.files ?? [])]
    event.target.value = ''
    if (picked.length > 0) onPick(picked)
  }
  return (
    <div
      {...target}
      className={cn(
        'grid justify-items-center gap-3 rounded-lg border border-line-strong border-dashed px-6 py-8 text-center',
        isOver && 'border-accent bg-accent-soft',
      )}
    >
      <input
        ref={files}
        type="file"
        multiple
        accept=".zip,.md,.yml,.json"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={pick}
      />
      <input
        ref={folder}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={pick}
        {...{ webkitdirectory: '' }}
      />
      <p className="text-quiet text-sm">Drop a zip here, or</p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button variant="secondary" disabled={isDisabled} onClick={() => files.current?.click()}>
          <FileArchive aria-hidden />
          Choose a zip or files
        </Button>
        <Button variant="secondary" disabled={isDisabled} onClick={() => folder.current?.click()}>
          <FolderOpen aria-hidden />
          Choose a folder
        </Button>
      </div>
      <p className="text-quiet text-sm">
        arguments/&lt;topic&gt;/&lt;id&gt;.md, facts.yml, fields.yml and sources.csl.json
      </p>
    </div>
  )
}
