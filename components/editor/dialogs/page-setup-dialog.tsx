'use client'

import { useSyncExternalStore } from 'react'
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
import { Select } from '#components/ui/select.tsx'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { useLetterEditor } from '../editor-context.ts'

const SIZES = [10, 11, 12, 13, 14]

/** Chooses paper and type of the file the letter becomes, for everybody who writes in it. */
export function PageSetupDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useLetterEditor()
  const chosen = useSyncExternalStore(settings.subscribe, settings.get, settings.get)
  const choose = (name: 'paper' | 'face' | 'fontSize', value: string | number) =>
    settings.set(name, draftSettingsSchema.parse({ ...chosen, [name]: value })[name])
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Page and type</DialogTitle>
          <DialogDescription>How the exported file is set, whoever exports it.</DialogDescription>
        </DialogHeader>
        <FormField label="Paper">
          <Select value={chosen.paper} onChange={({ target }) => choose('paper', target.value)}>
            <option value="us-letter">US Letter</option>
            <option value="a4">A4</option>
          </Select>
        </FormField>
        <FormField label="Typeface">
          <Select value={chosen.face} onChange={({ target }) => choose('face', target.value)}>
            <option value="tinos">Tinos, as wide as Times New Roman</option>
            <option value="source-serif">Source Serif</option>
          </Select>
        </FormField>
        <FormField label="Size of the text">
          <Select value={chosen.fontSize} onChange={({ target }) => choose('fontSize', Number(target.value))}>
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {size} points
              </option>
            ))}
          </Select>
        </FormField>
        <DialogFooter>
          <Button onClick={onClose}>Done</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
