'use client'

import { useState, useSyncExternalStore } from 'react'
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
import { FONT_SIZES } from '#domain/draft/faces.ts'
import { type DraftSettings, draftSettingsSchema } from '#domain/draft/settings.ts'
import { CITATION_LANGUAGES } from '#domain/evidence/citing/citation-style.ts'
import { useLetterEditor } from '../editor-context.ts'
import { HeadingNumbersChoice } from './heading-numbers-choice.tsx'
import { NoticePageRules } from './notice-page-rules.tsx'

const PAGE_SETTINGS = ['paper', 'face', 'fontSize', 'headingNumbers', 'letterhead', 'language'] as const
type PageSetting = (typeof PAGE_SETTINGS)[number]

/** Chooses paper, type and numbering of the file the letter becomes, for everybody who writes in it. */
export function PageSetupDialog({ onClose }: { onClose: () => void }) {
  const { settings, notice } = useLetterEditor()
  const chosen = useSyncExternalStore(settings.subscribe, settings.get, settings.get)
  const [before] = useState(chosen)
  const set = (change: Partial<DraftSettings>) => {
    for (const name of PAGE_SETTINGS) {
      const value = change[name]
      if (value !== undefined) settings.set(name, value)
    }
  }
  const choose = (name: PageSetting, value: string | number) =>
    set({ [name]: draftSettingsSchema.parse({ ...chosen, [name]: value })[name] })
  const isChanged = PAGE_SETTINGS.some((name) => chosen[name] !== before[name])
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-xl">
        <DialogHeader>
          <DialogTitle>Page and type</DialogTitle>
          <DialogDescription>
            How the letter’s file is set, whoever makes it. The pages beside the letter follow at once.
          </DialogDescription>
        </DialogHeader>
        <NoticePageRules instructions={notice?.facts.instructions ?? []} settings={chosen} onUse={set} />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField label="Paper">
            <Select value={chosen.paper} onChange={({ target }) => choose('paper', target.value)}>
              <option value="us-letter">US Letter</option>
              <option value="a4">A4</option>
            </Select>
          </FormField>
          <FormField label="Size of the text">
            <Select
              value={chosen.fontSize}
              onChange={({ target }) => choose('fontSize', Number(target.value))}
            >
              {FONT_SIZES.map((size) => (
                <option key={size} value={size}>
                  {size} points
                </option>
              ))}
            </Select>
          </FormField>
          <FormField label="Typeface">
            <Select value={chosen.face} onChange={({ target }) => choose('face', target.value)}>
              <option value="tinos">Tinos (like Times)</option>
              <option value="source-serif">Source Serif</option>
            </Select>
          </FormField>
          <FormField label="Letterhead">
            <Select value={chosen.letterhead} onChange={({ target }) => choose('letterhead', target.value)}>
              <option value="both">Logo, name and address</option>
              <option value="logo">Logo alone</option>
              <option value="text">Name and address alone</option>
            </Select>
          </FormField>
          <FormField
            label="Language of the file"
            hint="Read by screen readers; also decides hyphens, quotation marks and months."
            className="sm:col-span-2"
          >
            <Select value={chosen.language} onChange={({ target }) => choose('language', target.value)}>
              {CITATION_LANGUAGES.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </FormField>
        </div>
        <HeadingNumbersChoice
          value={chosen.headingNumbers}
          onChoose={(style) => choose('headingNumbers', style)}
        />
        <DialogFooter>
          {isChanged ? (
            <Button variant="secondary" onClick={() => set(before)}>
              Back to how it was
            </Button>
          ) : null}
          <Button onClick={onClose}>Done</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
