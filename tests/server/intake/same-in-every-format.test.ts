import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { NoticeReading } from '#domain/notice/notice.ts'
import type { NoticeText, Passage } from '#domain/notice/notice-text.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromMarkdown } from '#domain/notice/text/from-markdown.ts'
import { fromDocx } from '#server/intake/from-docx.ts'
import { fromHtml } from '#server/intake/from-html.ts'
import { fromPdf } from '#server/intake/from-pdf.ts'
import { fromXml } from '#server/intake/from-xml.ts'
import { tinyDocx, wordParagraph } from '#tests/support/tiny-docx.ts'

const source = (file: string) => readFileSync(new URL(`../../support/notices/${file}`, import.meta.url))
const isHeading = ({ kind }: Passage) => kind === 'heading' || kind === 'subject'
/** What somebody would retype: the running words and their headings. */
const retyped = ({ passages }: NoticeText) =>
  passages.filter(({ kind }) => !['footnote', 'page', 'table', 'running-head', 'contents'].includes(kind))

function asWord(notice: NoticeText): Uint8Array {
  const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
  const body = retyped(notice).map((passage) =>
    wordParagraph(
      `<w:r><w:t xml:space="preserve">${escaped(passage.text)}</w:t></w:r>`,
      isHeading(passage) ? { style: 'H' } : {},
    ),
  )
  const styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
  return tinyDocx({ body: body.join(''), styles })
}

const asMarkdown = (notice: NoticeText): string =>
  retyped(notice)
    .map((passage) => `${isHeading(passage) ? '# ' : ''}${passage.text.replace(/[*_`\\<[\]]/gu, '\\$&')}`)
    .join('\n\n')

const told = ({ facts, questions }: NoticeReading) => ({
  title: facts.title?.value,
  dueOn: facts.dueOn?.value,
  dockets: facts.docketIds.map(({ value }) => value),
  questions: questions.map(({ label, text }) => `${label} ${text.slice(0, 40)}`),
})

test.each<[string, () => NoticeText | Promise<NoticeText>]>([
  ['2016-08831.xml', () => fromXml(source('2016-08831.xml').toString())],
  ['2019-13028.html', () => fromHtml(source('2019-13028.html').toString())],
  ['2024-03763.pdf', () => fromPdf(source('2024-03763.pdf'))],
])('%s says the same as a Word file and in Markdown', async (_, read) => {
  const notice = await read()
  const printed = told(readNotice(notice))
  expect(printed.questions.length).toBeGreaterThan(5)
  expect(told(readNotice(fromDocx(asWord(notice))))).toEqual(printed)
  expect(told(readNotice(fromMarkdown(asMarkdown(notice))))).toEqual(printed)
})
