import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positionsNow } from '#components/editor/places/place-now.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { draftSchema } from '#domain/draft/schema.ts'

const paragraph = (text: string): DocJson => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
})
const letter = (paragraphs: string[]) =>
  draftSchema.nodeFromJSON({ type: 'doc', content: paragraphs.map(paragraph) })
const words = fc.stringMatching(/^[a-z ]{1,20}$/)

it('finds words again after paragraphs before, behind and around them changed', () => {
  fc.assert(
    fc.property(fc.array(words), fc.array(words), fc.array(words), fc.array(words), (a, b, c, d) => {
      const then = letter([...a, 'the port found', ...b])
      const now = letter([...c, 'the port found', ...d])
      const from = letter([...a, '']).content.size - 1
      const at = positionsNow(then, now)
      expect(now.textBetween(at(from), at(from + 14))).toBe('the port found')
    }),
  )
})

it('finds words again behind what was typed in their own paragraph', () => {
  const then = letter(['one', 'Here the port found ships.', 'three'])
  const now = letter(['one', 'Here, at last, the port found ships.', 'three'])
  const at = positionsNow(then, now)
  expect(now.textBetween(at(11), at(25))).toBe('the port found')
})

it('stays within the letter when the words are gone', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), fc.array(words, { minLength: 1 }), (a, b) => {
      const [then, now] = [letter(a), letter(b)]
      const at = positionsNow(then, now)
      for (let pos = 0; pos <= then.content.size; pos += 1) {
        expect(at(pos)).toBeGreaterThanOrEqual(0)
        expect(at(pos)).toBeLessThanOrEqual(now.content.size)
      }
    }),
  )
})
