import { expect, test } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { readLetterApart } from '#server/intake/letter/read-letter-apart.ts'
import { wordParagraph as p, tinyDocx } from '#tests/support/tiny-docx.ts'

const letter = tinyDocx({ body: [p('Dear Office,'), p('We write about lamps.')].join('') })

test('a letter is read in a process of its own', async () => {
  const { doc } = await readLetterApart(letter)
  expect(doc.content?.map((block) => block.content?.[0]?.text)).toEqual([
    'Dear Office,',
    'We write about lamps.',
  ])
})

test('what is no Word file is refused in words of its own, with what to bring instead', async () => {
  await expect(readLetterApart(new TextEncoder().encode('%PDF-1.7'))).rejects.toThrow(
    /a PDF, which cannot be read as a letter\. Choose a Word file/u,
  )
})

test('a letter larger than the limit is refused before anything is read', async () => {
  await expect(readLetterApart(new Uint8Array(LIMITS.letterFileBytes + 1))).rejects.toThrow(
    /larger than 50 MB/u,
  )
})

test('reading ends at once when it is no longer wanted, or takes too long', async () => {
  const cancel = new AbortController()
  const asked = readLetterApart(letter, { signal: cancel.signal })
  cancel.abort(new Error('Cancelled.'))
  await expect(asked).rejects.toThrow('Cancelled.')
  await expect(readLetterApart(letter, { seconds: 0.01 })).rejects.toThrow(/took longer than.*save it as/u)
})
