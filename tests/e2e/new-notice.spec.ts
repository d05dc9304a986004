import { writeFileSync } from 'node:fs'
import { tinyDocx, wordOutline, wordParagraph } from '#tests/support/tiny-docx.ts'
import { tinyPdf } from '#tests/support/tiny-pdf.ts'
import { uploadNotice } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test('a notice is given by link, number, Word file or long PDF, and a long one can be cancelled', async ({
  page,
}, info) => {
  await page.goto('/sign-up')
  await signUp(page, somebody('Nora Notice'))
  const workspace = await createWorkspace(page, 'Readers of Notices')
  const box = page.getByLabel('Or paste a link, a number, or the text of the notice')

  await test.step('the box says what it takes its content for, before anything is fetched', async () => {
    await page.goto(`${workspace}/notices/new`)
    await expect(async () => {
      await box.fill('Docket No. NTIA–2023–0009')
      await expect(page.getByText('Regulations.gov docket NTIA-2023-0009.')).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(page.getByRole('button', { name: 'Fetch and read the notice' })).toBeVisible()
    await box.fill('https://example.org/notice')
    await expect(
      page.getByRole('alert').getByText(/Federal Register and Regulations\.gov only/),
    ).toBeVisible()
    await box.fill('')
  })

  await test.step('a PDF of many pages shows how far it is, and is given up when asked', async () => {
    const lines = Array.from({ length: 45 }, (_, line) => ({
      text: `The Office has looked at lamps and at the light that lamps give for many years, ${line} of them`,
      x: 72,
      y: 740 - line * 15,
    }))
    const long = info.outputPath('long.pdf')
    writeFileSync(long, tinyPdf(Array.from({ length: 724 }, () => lines)))
    await page.locator('input[type=file]').setInputFiles(long)
    await page.getByRole('button', { name: 'Read the notice' }).click()
    await expect(page.getByText(/^Reading page \d+ of 724…$/)).toBeVisible({ timeout: 120_000 })
    await expect(page.getByRole('progressbar', { name: 'How far the notice has come' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Read the notice' })).toBeFocused()
  })

  await test.step('a Word file keeps the numbers Word prints', async () => {
    const outline = wordOutline(0, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2.'],
    ])
    const body = [
      wordParagraph('Request for Comments on Lamps', { style: 'Title' }),
      wordParagraph('Comments are due by May 1, 2031.'),
      wordParagraph('What is a lamp?', { list: [1, 0] }),
      wordParagraph('Which lamps are bright?', { list: [1, 1] }),
    ].join('')
    const word = info.outputPath('lamps.docx')
    const numbering = `${outline}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    writeFileSync(word, tinyDocx({ body, numbering }))
    await uploadNotice(page, workspace, word)
    await expect(page.getByText('a. Which lamps are bright?').first()).toBeVisible()
  })
})
