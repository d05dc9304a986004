import { describe, expect, it } from 'vitest'
import { answerApart, type ReadOptions } from '#server/intake/answer-apart.ts'

const WAY_ON = 'Paste the text instead.'
const text = (paragraphs: number) =>
  new TextEncoder().encode(
    'The agency asks how harbours keep their records of traffic.\n\n'.repeat(paragraphs),
  )
const read = (paragraphs: number, limits: ReadOptions = {}) =>
  answerApart(text(paragraphs), 'paste', { most: 50_000_000, wayOn: WAY_ON }, limits)

describe('the process that reads a file', () => {
  it.each([
    ['time', 'took longer than 0.001 seconds', 1, { seconds: 0.001 }],
    ['memory', 'more memory than this server gives it', 50_000, { memoryMb: 10 }],
    ['room for its answer', 'more memory than this server gives it', 1, { answerBytes: 10 }],
  ])(
    'is ended when it needs more %s than it may have, says so, and leaves the next file to be read',
    async (_, words, paragraphs, limits) => {
      await expect(read(paragraphs, limits)).rejects.toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(new RegExp(`${words}.*${WAY_ON}`)),
      })
      expect(await read(1)).toMatchObject({ text: expect.stringContaining('records of traffic') })
    },
  )
})
