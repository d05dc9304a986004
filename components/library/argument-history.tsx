import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Select } from '#components/ui/select.tsx'
import type { PartChange } from '#domain/library/team/argument-changes.ts'
import type { RevisionSummary } from '#domain/library/team/team-argument.ts'
import { PartChanges } from './part-changes.tsx'

type Props = {
  /** Newest first. */
  revisions: readonly RevisionSummary[]
  isTeam: boolean
  before: string
  after: string
  changes: readonly PartChange[]
}

/** The revisions of an argument, and word by word what changed between two of them. */
export function ArgumentHistory({ revisions, isTeam, before, after, changes }: Props) {
  const name = ({ revision }: RevisionSummary) => {
    const count = revisions.length - revisions.findIndex((each) => each.revision === revision)
    return isTeam ? `Revision ${revision}` : `Revision ${count}`
  }
  const choice = (key: 'before' | 'after', label: string, value: string) => (
    <FormField label={label} className="min-w-40 flex-1">
      <Select name={key} defaultValue={value} key={value}>
        {revisions.map((each) => (
          <option key={each.revision} value={each.revision}>
            {name(each)}
          </option>
        ))}
      </Select>
    </FormField>
  )
  return (
    <div className="grid gap-8">
      <ol reversed className="grid gap-1.5 text-sm" aria-label="Revisions">
        {revisions.map((each) => (
          <li key={each.revision} className="flex flex-wrap gap-x-3">
            <span className="font-medium">{name(each)}</span>
            <span className="text-quiet">
              {isTeam ? 'saved' : 'here since'} <Moment at={each.at} />
              {each.by === null ? null : ` by ${each.by}`}
            </span>
          </li>
        ))}
      </ol>
      {revisions.length > 1 ? (
        <>
          <form method="get" className="flex flex-wrap items-end gap-3">
            {choice('before', 'From', before)}
            {choice('after', 'To', after)}
            <Button type="submit" variant="secondary">
              Compare
            </Button>
          </form>
          {changes.length > 0 ? (
            <PartChanges parts={changes} />
          ) : (
            <p className="text-quiet text-sm">These two read the same.</p>
          )}
        </>
      ) : (
        <p className="text-quiet text-sm">
          {isTeam
            ? 'This is its first revision. The next save adds one to compare it with.'
            : 'It has not changed since it came here. An upgrade that changes it adds a revision.'}
        </p>
      )}
    </div>
  )
}
