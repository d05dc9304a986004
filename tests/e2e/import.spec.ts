import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { tinyDocx, wordParagraph } from '#tests/support/tiny-docx.ts'
import { chooseCommand, letter, savedMark } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 300_000 })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const heading = (words: string) =>
  `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
const finishedLetter = () =>
  tinyDocx({
    body: [
      heading('Statement of interest'),
      wordParagraph('We keep the lamps of eleven small harbours.'),
      heading('Answers'),
      wordParagraph('The lamps should stay lit all night.'),
      wordParagraph('Keepers should be asked before a lamp is moved.'),
    ].join(''),
  })

/** The file with other words in its letter, as a word processor would save it. */
async function edited(path: string, changes: readonly [string, string][]): Promise<Buffer> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const [from, to] of changes) {
    expect(xml).toContain(from)
    xml = xml.replace(from, to)
  }
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
}

const word = (name: string, buffer: Buffer) => ({ name, mimeType: DOCX, buffer })

test('a finished letter becomes a draft, goes out as a working copy, and comes back with one of two changes taken', async ({
  page,
}) => {
  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  const workspace = await createWorkspace(page, 'Harbour Lamps')

  await test.step('a Word file becomes a new draft', async () => {
    await page.goto(workspace)
    await page.getByRole('link', { name: 'Start from a finished letter' }).first().click()
    // A page that has only just arrived does not listen yet.
    await expect(async () => {
      const file = word('Comments on lamps.docx', Buffer.from(finishedLetter()))
      await page.locator('input[type=file]').setInputFiles(file)
      await expect(page.getByLabel('Title')).toHaveValue('Comments on lamps', { timeout: 1_000 })
    }).toPass()
    await page.getByRole('button', { name: 'Import the letter' }).click()
    await page.waitForURL(/\/d\/[^/]+$/, { waitUntil: 'commit' })
    await expect(letter(page)).toContainText('The lamps should stay lit all night.', { timeout: 120_000 })
    await expect(letter(page).getByRole('heading', { name: 'Statement of interest' })).toBeVisible()
    await expect(savedMark(page)).toHaveText('Saved')
  })

  const copy = await test.step('a working copy goes out', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('radio', { name: 'Word (DOCX)' }).check()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Make a working copy' }).click()
    const path = await (await download).path()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
    return path
  })

  await test.step('while the team writes on', async () => {
    await letter(page).getByText('Keepers should be asked').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Always.')
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('it comes back with two changes, and one is taken', async () => {
    const back = await edited(copy, [
      ['all night', 'until dawn'],
      ['eleven small harbours', 'twelve small harbours'],
    ])
    await page.getByRole('button', { name: 'All commands' }).click()
    await chooseCommand(page, 'Bring an edited copy back')
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(word('lamps, counsel.docx', back))
    await expect(dialog.getByRole('heading', { name: 'Changes in “lamps, counsel.docx”' })).toBeVisible({
      timeout: 120_000,
    })
    await expect(dialog.getByRole('list', { name: 'Changes' }).getByRole('listitem')).toHaveCount(2)
    await dialog.getByRole('checkbox', { name: /Words changed in “Statement of interest”/ }).uncheck()
    await dialog.getByRole('button', { name: 'Make one change' }).click()
    await expect(letter(page)).toContainText('The lamps should stay lit until dawn.')
    await expect(letter(page)).toContainText('eleven small harbours')
    await expect(letter(page)).toContainText('before a lamp is moved. Always.')
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('one undo takes it back', async () => {
    await letter(page).click()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(letter(page)).toContainText('The lamps should stay lit all night.')
    await expect(letter(page)).toContainText('before a lamp is moved. Always.')
  })
})
