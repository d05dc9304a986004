import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { readApart } from '#server/intake/read-apart.ts'
import { readFile } from '#server/intake/read-file.ts'
import { lockedPdf, tinyPdf } from '#tests/support/tiny-pdf.ts'

const real = readFileSync(new URL('../../support/notices/2024-03763.pdf', import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)

/** The failure of something that must fail the way a person can act on. */
async function refusalOf(asked: Promise<unknown>): Promise<AppError> {
  const outcome = await asked.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  )
  expect(outcome).toBeInstanceOf(AppError)
  if (!(outcome instanceof AppError)) throw outcome
  return outcome
}

describe('what cannot be read is refused in a sentence with a way on', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><NOTICE><P>&b;</P></NOTICE>`
  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF locked with a password', lockedPdf(), /locked with a password/u],
    ['a scanned PDF', tinyPdf([[], []]), /no text in it.*scan/u],
    ['a PDF cut short', real.subarray(0, real.length / 2), /cut short/u],
    ['a damaged PDF', bytes('%PDF-1.4\nnothing of the kind\n%%EOF'), /damaged/u],
    ['a zip file cut short', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /a Word or zip file that is damaged/u],
    ['a locked Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /an old Word.*or one with a password/u],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /a picture/u],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), /not a text file/u],
    ['an empty file', new Uint8Array(), /empty/u],
    ['a file of blanks', bytes(' \n\n '), /no text in this file/u],
    ['XML with entities of its own', bytes(laughs), /document type or entities/u],
    ['broken XML', bytes('<?xml version="1.0"?><NOTICE><P>Half a notice'), /damaged or incomplete/u],
    ['XML nested without end', bytes(`<?xml version="1.0"?>${'<A>'.repeat(5000)}`), /nested too deeply/u],
  ])('%s', async (_, file, sentence) => {
    const { message, code } = await refusalOf(readFile(file))
    expect(message).toMatch(sentence)
    expect(message).toMatch(/paste|choose another/iu)
    expect(['invalid', 'too-large']).toContain(code)
  })
})

test('a file larger than the limit is refused before anything is read', async () => {
  const refusal = await refusalOf(readApart(new Uint8Array(LIMITS.noticeFileBytes + 1), 'file'))
  expect(refusal.code).toBe('too-large')
  expect(refusal.message).toMatch(/larger than 50 MB/u)
})

test('reading that takes too long is ended, and the next file is read', async () => {
  const refusal = await refusalOf(readApart(real, 'file', { seconds: 0.02 }))
  expect(refusal.message).toMatch(/took longer than.*Paste the text/u)
  const { questions } = await readApart(bytes('Questions\n\n1. What is it?\n\n2. Why?'), 'paste')
  expect(questions).toHaveLength(2)
})

test('a refusal crosses from the intake’s own process in its own words', async () => {
  const refusal = await refusalOf(readApart(lockedPdf(), 'file'))
  expect(refusal.message).toMatch(/locked with a password/u)
})

test('the server goes on with other work while a file is read', async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 5)
  await readApart(real, 'file')
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})

test('scripts, styles and hidden heads of a web page are never read', async () => {
  const page = `<!doctype html><head><title>Not this</title><style>p { color: red }</style></head>
    <body><script>alert("Not this")</script><h1>Request for Comments on Lamps</h1>
    <p>Comments are due by May 1, 2031.</p><ol><li>What is a lamp?<script>steal()</script></li><li onclick="steal()">Why?</li></ol></body>`
  const { text, facts, questions } = await readFile(bytes(page))
  expect(text).not.toMatch(/alert|steal|Not this|color/u)
  expect(facts.title?.value).toBe('Request for Comments on Lamps')
  expect(questions.map(({ label, text: words }) => `${label} ${words}`)).toEqual([
    '1 What is a lamp?',
    '2 Why?',
  ])
})

test('a paste of 5 MB is read within the limit', async () => {
  const filler = 'The Office has looked at lamps, and at the light that lamps give, for many years. '.repeat(
    12,
  )
  const text = `Request for Comments on Lamps\n\nComments are due by May 1, 2031.\n\n${`${filler}\n\n`.repeat(5_000)}Questions\n\n1. What is a lamp?\n\n2. Why?`
  expect(text.length).toBeGreaterThan(4_900_000)
  const { questions, facts } = await readApart(bytes(text), 'paste')
  expect(facts.dueOn?.value.date).toBe('2031-05-01')
  expect(questions.map(({ label }) => label)).toEqual(['1', '2'])
})

test('pasted words that only look like markup are read as words', async () => {
  const { text } = await readApart(bytes('<agency> asks:\n\n1. What is <this>?'), 'paste')
  expect(text).toContain('<agency> asks:')
})

test('letters outside plain ASCII survive every encoding a file may have', async () => {
  const words = 'Consultation “Lämpchen” — §\u00a05'
  const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]))
  expect((await readFile(wide)).text).toBe('Consultation “Lämpchen” — § 5')
  expect((await readFile(bytes(`\ufeff${words}`))).text).toBe('Consultation “Lämpchen” — § 5')
  expect((await readFile(new Uint8Array([0x4c, 0xe4, 0x6d, 0x70, 0x65]))).text).toBe('Lämpe')
})
