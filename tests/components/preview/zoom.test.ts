import { describe, expect, it } from 'vitest'
import { nextZoom, percent, scaleOf } from '#components/preview/zoom.ts'

const LETTER = 612

describe('the size of pages on the screen', () => {
  it('is as wide as the room there is, but no larger than is good to read', () => {
    expect(scaleOf('width', 612, LETTER)).toBeCloseTo(1)
    expect(percent(scaleOf('width', 5_000, LETTER))).toBe('150 %')
  })
  it('is that of paper at 100 %, whatever room there is', () => {
    expect(scaleOf(1, 200, LETTER) * LETTER).toBeCloseTo(8.5 * 96)
  })
  it('grows and shrinks by steps from wherever it is, and ends at either end', () => {
    const fitted = scaleOf('width', 640, LETTER)
    const larger = nextZoom(fitted, 1)
    expect(larger).toBe(0.8)
    expect(nextZoom(scaleOf(larger ?? 0, 0, LETTER), -1)).toBe(0.67)
    expect(nextZoom(scaleOf(3, 0, LETTER), 1)).toBeNull()
    expect(nextZoom(scaleOf(0.5, 0, LETTER), -1)).toBeNull()
  })
})
