import {
  goToEndOf,
  letter,
  NOTICE_PDF,
  runCommand,
  savedMark,
  startDraft,
  uploadNotice,
} from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test('the pages beside the letter follow what is written, and are the file that an export gives', async ({
  page,
}) => {
  await page.goto('/sign-up')
  await signUp(page, somebody('Paige Turner'))
  await uploadNotice(page, await createWorkspace(page, 'Friends of the Harbour'), NOTICE_PDF)
  await startDraft(page)
  await page.getByRole('button', { name: 'Assemble the letter' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Assemble the letter' }).click()
  await expect(savedMark(page)).toHaveText('Saved')
  const firstPage = page.getByRole('figure', { name: /^Page 1 of / })

  await test.step('a key shows them, drawn and with their words', async () => {
    await letter(page).click()
    await page.keyboard.press('Control+Alt+p')
    await expect(firstPage.locator('canvas')).toBeVisible({ timeout: 60_000 })
    await expect(firstPage).toContainText('Friends of the Harbour')
    await expect(page.getByRole('button', { name: /^\d+ pages?$/ })).toBeVisible()
  })

  await test.step('they follow an edit after a pause', async () => {
    await goToEndOf(page, 'RIN 0660-XC060')
    await page.keyboard.type(' and its heronry')
    await expect(firstPage).toContainText('and its heronry')
  })

  await test.step('they are set again when the page is', async () => {
    const width = () => firstPage.evaluate((element) => element.clientWidth / element.clientHeight)
    const before = await width()
    await runCommand(page, 'Page and type')
    await page.getByLabel('Paper').selectOption('a4')
    await page.getByRole('button', { name: 'Done' }).click()
    await expect.poll(width).toBeLessThan(before)
  })

  await test.step('the file is the working copy, byte for byte', async () => {
    const draft = new URL(page.url()).pathname.split('/').at(-1)
    const shown = await page.request.get(`/api/drafts/${draft}/preview`)
    const made = await page.request.get(`/api/drafts/${draft}/export?format=pdf&for=working-copy`)
    expect(shown.headers()['content-type']).toBe('application/pdf')
    expect((await shown.body()).equals(await made.body())).toBe(true)
  })
})
