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
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import { Select } from '#components/ui/select.tsx'
import { CITATION_LANGUAGES, CITATION_STYLES } from '#domain/evidence/citing/citation-style.ts'
import { useLetterEditor } from '../editor-context.ts'

/** Chooses how the whole letter cites, for everybody who writes in it. A choice is seen at once. */
export function CitationStyleDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useLetterEditor()
  const { citationStyle, language } = useSyncExternalStore(settings.subscribe, settings.get, settings.get)
  const chooseStyle = (value: string) => {
    const style = CITATION_STYLES.find(({ id }) => id === value)
    if (style) settings.set('citationStyle', style.id)
  }
  const chooseLanguage = (value: string) => {
    const chosen = CITATION_LANGUAGES.find(({ id }) => id === value)
    if (chosen) settings.set('language', chosen.id)
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-xl">
        <DialogHeader>
          <DialogTitle>Citation style</DialogTitle>
          <DialogDescription>
            The whole letter and its exports change at once, for everybody. Your words stay as they are: you
            can switch back.
          </DialogDescription>
        </DialogHeader>
        <RadioGroup aria-label="Style" value={citationStyle} onValueChange={chooseStyle}>
          {CITATION_STYLES.map(({ id, title, about, example }) => (
            <RadioGroupItem
              key={id}
              value={id}
              label={<span className="font-medium">{title}</span>}
              hint={
                <>
                  {about}
                  <span className="mt-0.5 block font-serif text-ink">{example}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
        <FormField label="Language" hint="Decides quotation marks, months and where commas stand.">
          <Select value={language} onChange={(event) => chooseLanguage(event.target.value)}>
            {CITATION_LANGUAGES.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
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
