import { Moment } from '#components/ui/moment.tsx'
import { agencyTimeWords } from '#domain/notice/dates/agency-time.ts'

/** When something happened: on the agency's clock, and on the reader's own beside it. */
export function AgencyMoment({ at, zone }: { at: Date; zone: string | null }) {
  return (
    <>
      {agencyTimeWords(at, zone)}{' '}
      <span className="text-quiet">
        (<Moment at={at} /> your time)
      </span>
    </>
  )
}
