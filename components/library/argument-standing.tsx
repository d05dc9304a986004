'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Library } from '#domain/library/library.ts'
import type { TeamArgument } from '#domain/library/team/team-argument.ts'

type Props = {
  own: TeamArgument
  library: Library
  members: readonly { userId: string; name: string }[]
  onOpen: (argumentId: string) => void
  onHandOver: (userId: string) => void
}

/** What is to know of a team's own argument beside its words: owner, newest revision, origin and tags. */
export function ArgumentStanding({ own, library, members, onOpen, onHandOver }: Props) {
  const { argument, owner, savedAt, savedBy } = own
  const origin = library.arguments.find(({ id }) => id === argument.adaptedFrom?.id)
  const isGone = owner !== null && !members.some(({ userId }) => userId === owner.userId)
  return (
    <div className="grid gap-3 text-sm">
      <FormField label="Owner" className="max-w-xs">
        <Select value={owner?.userId ?? ''} onChange={(event) => onHandOver(event.target.value)}>
          {owner === null ? <option value="">Nobody</option> : null}
          {isGone ? <option value={owner.userId}>{owner.name}, who left</option> : null}
          {members.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </Select>
      </FormField>
      <p className="text-quiet">
        Revision {argument.revision}, saved <Moment at={savedAt} />
        {savedBy === null ? null : ` by ${savedBy}`}.
        {origin ? (
          <>
            {' '}
            Adapted from{' '}
            <button type="button" className="text-link" onClick={() => onOpen(origin.id)}>
              {origin.title}
            </button>
            {origin.revision === argument.adaptedFrom?.revision ? '.' : ', which has changed since.'}
          </>
        ) : null}
      </p>
      {argument.tags.length > 0 ? <p className="text-quiet">Tags: {argument.tags.join(', ')}</p> : null}
    </div>
  )
}
