import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyClock, agencyTimeWords, fromAgencyClock } from '#domain/notice/dates/agency-time.ts'

describe('an instant on the agency’s clock', () => {
  it('is named with the clock’s own name, in winter and in summer', () => {
    expect(agencyTimeWords(new Date('2026-03-03T22:15:00Z'), 'ET')).toBe('3 March 2026 at 17:15 EST')
    expect(agencyTimeWords(new Date('2026-07-03T21:15:00Z'), 'Eastern Time')).toBe('3 July 2026 at 17:15 EDT')
    expect(agencyTimeWords(new Date('2026-03-03T22:15:00Z'), null)).toContain('17:15 EST')
  })

  it('comes back from a form as the same minute, but for the hour that a clock shows twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
    const law = fc.property(minutes, fc.constantFrom('ET', 'Brussels time', 'PT', null), (minute, zone) => {
      const at = new Date(minute * 60_000)
      const back = fromAgencyClock(agencyClock(at, zone), zone)
      expect(agencyClock(back ?? new Date(0), zone)).toBe(agencyClock(at, zone))
    })
    fc.assert(law, { numRuns: 200 })
  })

  it('is one of the two where the clock goes back and shows an hour twice', () => {
    const both = ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']
    expect(both).toContain(fromAgencyClock('2026-11-01T01:30', 'ET')?.toISOString())
  })

  it('is none for anything but a day and an hour, nor for an hour that the clock leaps over', () => {
    expect(fromAgencyClock('2026-03-08T02:30', 'ET')).toBeNull()
    for (const shown of ['', '2026-03-03', 'yesterday', '2026-13-03T10:00', '2026-03-03T25:00']) {
      expect(fromAgencyClock(shown, 'ET')).toBeNull()
    }
  })
})
