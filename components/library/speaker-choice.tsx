'use client'

import { COMMENTER_KIND_WORDS } from '#components/team/commenter-kind-words.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { COMMENTER_KINDS, POSITIONS, type Speaker } from '#domain/library/conditions.ts'
import { POSITION_WORDS } from './library-words.ts'

type Props = { speaker: Speaker; onChange: (speaker: Speaker) => void }

/** For whom to read an argument whose words vary by who speaks. */
export function SpeakerChoice({ speaker, onChange }: Props) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <FormField label="Read as">
        <Select
          value={speaker.kind ?? ''}
          onChange={({ target }) =>
            onChange({ ...speaker, kind: COMMENTER_KINDS.find((kind) => kind === target.value) ?? null })
          }
        >
          <option value="">Anybody</option>
          {COMMENTER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {COMMENTER_KIND_WORDS[kind]}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label="In a letter that">
        <Select
          value={speaker.position ?? ''}
          onChange={({ target }) =>
            onChange({ ...speaker, position: POSITIONS.find((each) => each === target.value) ?? null })
          }
        >
          <option value="">Takes no position</option>
          {POSITIONS.map((position) => (
            <option key={position} value={position}>
              {POSITION_WORDS[position]}
            </option>
          ))}
        </Select>
      </FormField>
    </div>
  )
}
