import { beforeAll, expect, it } from 'vitest'
import { CAPTION_CHECK_IDS } from '#domain/preflight/check-id.ts'
import type { Finding } from '#domain/preflight/finding.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import { runChecks } from '#domain/preflight/run-checks.ts'
import { goodLetter } from '#tests/support/good-letter.ts'

let good: Preflight
beforeAll(async () => {
  good = await goodLetter()
}, 30_000)

const ids = new Set<string>(CAPTION_CHECK_IDS)
const found = (letter: Preflight): Finding[] => runChecks(letter).filter(({ check }) => ids.has(check))

it('finds nothing in a letter that answers a real notice as it asks', () => {
  expect(found(good)).toEqual([])
})
