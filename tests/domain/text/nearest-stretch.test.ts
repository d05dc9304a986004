import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestStretch } from '#domain/text/nearest-stretch.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
const nearest = (wanted: readonly string[], items: readonly string[]) =>
  nearestStretch(wanted, items, (item) => item)

describe('the nearest stretch of a sequence', () => {
  it('is the wanted one where that stands in it, whatever stands around', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, wanted, after) => {
        const items = [...before, ...wanted, ...after]
        const { from, to, cost } = nearest(wanted, items)
        expect(cost).toBe(0)
        expect(items.slice(from, to)).toEqual(wanted)
      }),
    )
  })

  it('costs no more than any other stretch would', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), (wanted, items, one, other) => {
        const [from, to] = [one % (items.length + 1), other % (items.length + 1)].sort((a, b) => a - b)
        const alone = nearest(wanted, items.slice(from, to))
        expect(nearest(wanted, items).cost).toBeLessThanOrEqual(alone.cost)
      }),
    )
  })

  it('holds one item in place of another, at its beginning and its end too', () => {
    expect(nearest(['x', 'b', 'c'], ['a', 'b', 'c'])).toMatchObject({ from: 0, to: 3 })
    expect(nearest(['a', 'b', 'x'], ['a', 'b', 'c'])).toMatchObject({ from: 0, to: 3 })
  })
})
