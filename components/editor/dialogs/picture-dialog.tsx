'use client'

import { type FormEvent, useState } from 'react'
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
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import { useLetterEditor } from '../editor-context.ts'
import { uploadPicture } from './upload-picture.ts'

type Props = { url: string; onClose: () => void }

const NO_ALT = 'Say what the picture shows, for readers who cannot see it.'

/** A picture enters a letter only with its alternative text. */
export function PictureDialog({ url, onClose }: Props) {
  const { editor } = useLetterEditor()
  const [file, setFile] = useState<File | null>(null)
  const [alt, setAlt] = useState('')
  const [problems, setProblems] = useState<{ file?: string; alt?: string }>({})
  const [isBusy, setIsBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const words = alt.trim()
    if (!file || !words) {
      return setProblems({
        ...(file ? {} : { file: 'Choose a PNG or JPEG picture.' }),
        ...(words ? {} : { alt: NO_ALT }),
      })
    }
    setIsBusy(true)
    const upload = await uploadPicture(url, file)
    setIsBusy(false)
    if (!upload.ok) return setProblems({ file: upload.message })
    const attrs = { src: upload.src, alt: words }
    editor.chain().focus().insertContent({ type: 'image', attrs }).run()
    onClose()
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Insert a picture</DialogTitle>
          <DialogDescription>It is kept with this draft and goes into the exported letter.</DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-5" noValidate>
          <FormField
            label="Picture"
            hint={`PNG or JPEG, at most ${LIMITS.imageBytes / 1024 / 1024} MB`}
            error={problems.file}
          >
            <Input
              type="file"
              accept="image/png,image/jpeg"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          </FormField>
          <FormField label="Alternative text" hint={NO_ALT} error={problems.alt} isRequired>
            <Textarea
              value={alt}
              maxLength={LIMITS.altChars}
              onChange={(event) => setAlt(event.target.value)}
            />
          </FormField>
          <DialogFooter>
            <Button type="submit" disabled={isBusy}>
              {isBusy ? 'Sending…' : 'Insert'}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
