import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { NoticeReading } from '#domain/notice/notice.ts'
import { readFile } from '#server/intake/read-file.ts'

const expectedSchema = z.record(
  z.string(),
  z.object({
    title: z.string(),
    agencies: z.array(z.string()),
    docketIds: z.array(z.string()),
    rins: z.array(z.string()),
    dueOn: z.string(),
    citation: z.string(),
    documentNumber: z.string(),
    /** `opens` is how the question begins, in plain small letters; a label of words only is empty. */
    questions: z.array(z.object({ label: z.string(), parent: z.string(), opens: z.string() })),
  }),
)
const folder = new URL('../../support/notices/', import.meta.url)
const expected = expectedSchema.parse(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
const tight = (text: string) => plain(text).replaceAll(' ', '')

describe.each(Object.entries(expected))('%s', (file, truth) => {
  let reading: NoticeReading
  test('is read', async () => {
    reading = await readFile(readFileSync(new URL(file, folder)))
    expect(reading.asksForComments).toBe(true)
  })

  test('says who asks, under what title and numbers, and until when', () => {
    const { facts } = reading
    expect(plain(facts.title?.value ?? '')).toContain(plain(truth.title).slice(-40))
    for (const agency of truth.agencies) {
      const names = facts.agencies.map(({ value }) => tight(value))
      expect(names.some((name) => name.includes(tight(agency)) || tight(agency).includes(name))).toBe(true)
    }
    for (const docket of truth.docketIds) expect(facts.docketIds.map(({ value }) => value)).toContain(docket)
    expect(facts.rins.map(({ value }) => value)).toEqual(truth.rins)
    expect(facts.dueOn?.value.date).toBe(truth.dueOn)
    expect(facts.citation?.value).toBe(truth.citation)
    expect(facts.documentNumber?.value).toBe(truth.documentNumber)
  })

  test('each fact points to the words it was read from', () => {
    const { facts, text } = reading
    const read = [
      facts.title,
      facts.documentNumber,
      ...facts.agencies,
      ...facts.docketIds,
      ...facts.rins,
      ...facts.filing,
      facts.contact,
    ]
    for (const fact of read) {
      expect(fact).not.toBeNull()
      expect(tight(text.slice(fact?.span?.start, fact?.span?.end))).toContain(tight(fact?.value ?? ''))
    }
    expect(text.slice(facts.dueOn?.span?.start, facts.dueOn?.span?.end)).toContain(truth.dueOn.slice(0, 4))
    expect(text.slice(facts.citation?.span?.start, facts.citation?.span?.end)).toMatch(/Page/u)
  })

  test('asks the questions it asks, under their labels, and no others', () => {
    const { questions, text } = reading
    const labelOf = (id: string | null) => questions.find((question) => question.id === id)?.label ?? ''
    const left = questions.map((question) => ({
      words: plain(question.text),
      label: tight(question.label),
      parent: tight(labelOf(question.parentId)),
    }))
    for (const { label, parent, opens } of truth.questions) {
      const at = left.findIndex(
        (question) => question.words.includes(opens) && (label === '' || question.label === tight(label)),
      )
      expect([opens, at]).not.toEqual([opens, -1])
      const [found] = left.splice(at, 1)
      expect(found?.parent).toBe(tight(parent))
    }
    expect(left).toEqual([])
    for (const { text: words, span } of questions) {
      expect(tight(text.slice(span?.start, span?.end))).toContain(tight(words).slice(0, 60))
    }
  })
})

test('of a printed page that is mostly another notice, nothing of the other is kept', async () => {
  const { text } = await readFile(readFileSync(new URL('2024-03763.pdf', folder)))
  expect(text).not.toMatch(/marine mammal|NMFS|VerDate|Jkt \d/u)
  expect(text).not.toMatch(/\.{20}/u)
})

test('a footnote never interrupts a sentence, and its mark is left out', async () => {
  const { text, questions } = await readFile(readFileSync(new URL('2023-18624.pdf', folder)))
  expect(questions.find(({ label }) => label === '9.1')?.text).toMatch(/only commercial uses\?$/u)
  expect(text).not.toMatch(/uses\?\s*47/u)
})
