import { describe, expect, it } from 'vitest'
import { PROSE_FAULTS } from '#tests/support/prose-faults.ts'
import { afterFix, findingsIn, letterWith, wordsAt } from '#tests/support/prose-letter.ts'
import { QUOTING_FAULTS } from '#tests/support/quoting-faults.ts'

it('has nothing to say about a good letter', () => {
  expect(findingsIn(letterWith())).toEqual([])
})

describe.each([...PROSE_FAULTS, ...QUOTING_FAULTS])(
  'a letter with $what',
  ({ changes, check, words, fixed }) => {
    const preflight = letterWith(changes)
    const found = findingsIn(preflight)

    it('gets this one finding, at these words', () => {
      expect(found.map((finding) => finding.check)).toEqual([check])
      expect(found.map((finding) => wordsAt(preflight, finding))).toEqual([
        typeof words === 'string' ? words : expect.stringMatching(words),
      ])
    })

    it('is offered the right words, or none', () => {
      const after = found.map((finding) => afterFix(preflight, finding)).join('')
      expect(after).toContain(fixed ?? '')
      expect(after === '').toBe(fixed === undefined)
    })
  },
)
