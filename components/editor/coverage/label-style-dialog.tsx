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
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import { QUESTION_LABEL_STYLES } from '#domain/draft/coverage/question-label-style.ts'
import { useLetterEditor } from '../editor-context.ts'
import { restyleLetter } from './restyle-letter.ts'

/** Chooses how the whole letter prints the labels of the agency's questions. A choice is seen at once. */
export function LabelStyleDialog({ onClose }: { onClose: () => void }) {
  const letter = useLetterEditor()
  const { settings } = letter
  const { questionLabels } = useSyncExternalStore(settings.subscribe, settings.get, settings.get)
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>How questions are labelled</DialogTitle>
          <DialogDescription>
            Lists of questions follow at once, and so do the headings and sentences that came with the letter
            and that nobody has changed. Your own words stay as they are.
          </DialogDescription>
        </DialogHeader>
        <RadioGroup
          aria-label="Labels"
          value={questionLabels}
          onValueChange={(value) => {
            const style = QUESTION_LABEL_STYLES.find(({ id }) => id === value)
            if (style) restyleLetter(letter, style.id)
          }}
        >
          {QUESTION_LABEL_STYLES.map(({ id, title, example }) => (
            <RadioGroupItem
              key={id}
              value={id}
              label={<span className="font-medium">{title}</span>}
              hint={<span className="font-serif text-ink">{example}</span>}
            />
          ))}
        </RadioGroup>
        <DialogFooter>
          <Button onClick={onClose}>Done</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
