'use client'

import { useRouter } from 'next/navigation'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { type FilingAim, stepHref } from './filing-steps.ts'

type Props = {
  aim: FilingAim
  chosen: { id: string; description: string }
  profiles: readonly { id: string; title: string }[]
}

/** By which way the letter is filed; the notice's own is chosen beforehand. */
export function ProfileChoice({ aim, chosen, profiles }: Props) {
  const router = useRouter()
  return (
    <FormField label="Way to file" hint={chosen.description}>
      <Select
        value={chosen.id}
        onChange={(event) => router.replace(stepHref({ ...aim, profileId: event.target.value }, 'files'))}
      >
        {profiles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </FormField>
  )
}
