import { dueInstant } from './agency-day.ts'
import { placeOfZone } from './agency-zone.ts'

/** An instant as the agency's clock has it: "3 March 2026 at 17:15 EST". `zone` is as the notice prints it. */
export function agencyTimeWords(at: Date, zone: string | null): string {
  const timeZone = placeOfZone(zone)
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  return `${words.format(at)} ${zoneName(at, timeZone)}`
}

/** What a place's clock is called at an instant: "EST". */
function zoneName(at: Date, timeZone: string): string {
  // American names are letters only in American English; elsewhere they would be “GMT-5”.
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** The name of the agency's clock at an instant. `zone` is as the notice prints it. */
export const agencyZoneName = (at: Date, zone: string | null): string => zoneName(at, placeOfZone(zone))

/** An instant on the agency's clock as `YYYY-MM-DDTHH:MM`, for a form. */
export function agencyClock(at: Date, zone: string | null): string {
  const timeZone = placeOfZone(zone)
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T')
}

/** The instant at which the agency's clock shows `YYYY-MM-DDTHH:MM`; null for anything else. */
export function fromAgencyClock(shown: string, zone: string | null): Date | null {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(shown) ?? []
  if (date === undefined || time === undefined || Number.isNaN(Date.parse(`${shown}:00Z`))) return null
  const at = dueInstant({ date, time, zone })
  // An hour that the clock leaps over in spring is never shown.
  return at !== null && agencyClock(at, zone) === shown ? at : null
}
