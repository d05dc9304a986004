import { describe, expect, it } from 'vitest'
import { lastFiled } from '#components/filing/last-filed.ts'

describe('what a list says of a filing', () => {
  const words = (filedAt: string) =>
    lastFiled({
      filing: {
        ...{ id: 'f', kind: 'original', profile: 'other', trackingNumber: '7' },
        filedAt: new Date(filedAt),
      },
      ...{
        draftId: 'd',
        due: { date: '2026-03-03', time: null, zone: null },
        labels: { other: 'Reference' },
      },
    }).words

  it('is the agency’s day, and in plain words when that was too late', () => {
    expect(words('2026-03-04T04:30:00Z')).toBe('Filed 3 March 2026, reference 7')
    expect(words('2026-03-04T05:30:00Z')).toBe('Filed 4 March 2026 after the deadline, reference 7')
  })
})
