import { expect, test } from 'vitest'
import { audienceWords } from '#components/drafts/audience-words.ts'
import { byDeadline } from '#components/drafts/by-deadline.ts'

const at = (days: number | null) => ({ due: days === null ? null : { days } })

test('the next deadline stands first, and what has closed does not stand in its way', () => {
  const sorted = [at(-2), at(null), at(30), at(0), at(-400), at(3)].sort(byDeadline)
  expect(sorted.map(({ due }) => due?.days ?? null)).toEqual([0, 3, 30, null, -2, -400])
})

test('a draft says who else may see it', () => {
  expect(audienceWords({ memberRole: 'editor', namedPeople: 1 })).toBe('Everyone in the workspace may edit')
  expect(audienceWords({ memberRole: null, namedPeople: 3 })).toBe('Private to 3 people')
  expect(audienceWords({ memberRole: null, namedPeople: 1 })).toBe('Private to one person')
})
