import { describe, expect, it } from 'vitest'
import { isAfterDeadline } from '#domain/filing/after-deadline.ts'

const due = (date: string, time: string | null = null) => ({ date, time, zone: time && 'ET' })
const late = (at: string, wanted: ReturnType<typeof due>) => isAfterDeadline(new Date(at), wanted)

describe('a filing is late', () => {
  it('once the agency’s day is over, whatever day it still is where it was filed', () => {
    // Half past midnight in Washington is half past nine in the evening on the west coast.
    expect(late('2026-03-04T05:30:00Z', due('2026-03-03'))).toBe(true)
    expect(late('2026-03-04T04:59:00Z', due('2026-03-03'))).toBe(false)
    // In Brussels the next day has begun long ago, and it is in time all the same.
    expect(late('2026-03-04T03:00:00Z', due('2026-03-03'))).toBe(false)
  })

  it('one minute after the hour that the notice names, and not at it', () => {
    expect(late('2026-03-03T22:00:00Z', due('2026-03-03', '17:00'))).toBe(false)
    expect(late('2026-03-03T22:01:00Z', due('2026-03-03', '17:00'))).toBe(true)
  })

  it('by the clock of the season, on the very days it changes too', () => {
    // The clock goes forward on 8 March 2026 and back on 1 November.
    expect(late('2026-03-08T21:00:00Z', due('2026-03-08', '17:00'))).toBe(false)
    expect(late('2026-03-08T21:01:00Z', due('2026-03-08', '17:00'))).toBe(true)
    expect(late('2026-11-01T22:00:00Z', due('2026-11-01', '17:00'))).toBe(false)
    expect(late('2026-11-01T22:01:00Z', due('2026-11-01', '17:00'))).toBe(true)
    expect(late('2026-03-09T03:59:00Z', due('2026-03-08'))).toBe(false)
    expect(late('2026-03-09T04:00:00Z', due('2026-03-08'))).toBe(true)
    expect(late('2026-11-02T04:59:00Z', due('2026-11-01'))).toBe(false)
    expect(late('2026-11-02T05:00:00Z', due('2026-11-01'))).toBe(true)
  })

  it('never where no notice names a day', () => {
    expect(isAfterDeadline(new Date(), null)).toBe(false)
  })
})
