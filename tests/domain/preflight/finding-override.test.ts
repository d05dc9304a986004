import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'
import { type Finding, keyOf, LEVELS } from '#domain/preflight/finding.ts'
import { answeredFindings, answerTo, unsettled } from '#domain/preflight/finding-override.ts'

const about = fc.constantFrom('3060-AA00', '3060-AA01', 'the port')
const finding = fc.record({
  check: fc.constantFrom(...CHECK_IDS.slice(0, 3)),
  level: fc.constantFrom(...LEVELS),
  about,
  message: fc.constant('Wrong.'),
  place: fc.constant({ kind: 'letter' as const }),
})
const findings = fc.uniqueArray(finding, { selector: keyOf }) as fc.Arbitrary<Finding[]>
const override = fc.record({
  check: fc.constantFrom(...CHECK_IDS.slice(0, 3)),
  about,
  reason: fc.constant('The agency told us so by telephone.'),
  by: fc.constantFrom('Ana', null),
  at: fc.constant('2026-01-02T03:04:05.000Z'),
})
const overrides = fc.uniqueArray(override, { selector: keyOf })

it('lets a reason hold for the very check and the very thing it was given for, and for nothing else', () => {
  fc.assert(
    fc.property(findings, overrides, (all, given) => {
      const left = new Set(unsettled(all, given))
      for (const each of all) {
        const isAnswered = given.some((reason) => reason.check === each.check && reason.about === each.about)
        expect(left.has(each)).toBe(each.level === 'blocking' && !isAnswered)
      }
    }),
  )
})

it('keeps every reason that settled something, and no other, for the record', () => {
  fc.assert(
    fc.property(findings, overrides, (all, given) => {
      const blocking = all.filter(({ level }) => level === 'blocking')
      expect(answeredFindings(all, given)).toHaveLength(blocking.length - unsettled(all, given).length)
      for (const answered of answeredFindings(all, given)) {
        expect(given).toContainEqual(
          expect.objectContaining({ check: answered.check, about: answered.about }),
        )
      }
    }),
  )
})

it('asks for no reason where nothing is blocked', () => {
  fc.assert(
    fc.property(finding, overrides, (one, given) => {
      fc.pre(one.level !== 'blocking')
      expect(answerTo(one as Finding, given)).toBeNull()
    }),
  )
})
