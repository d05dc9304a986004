import type { Page } from '@playwright/test'
import { goToEndOf, letter, NOTICE_PDF, savedMark, startDraft, uploadNotice } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

const REASON = 'The agency reopened the docket and told us so by telephone.'

test('a mistyped RIN is found and put right, and what an owner answers with a reason no longer stands in the way', async ({
  page,
}) => {
  const ada = somebody('Ada Writer')

  await test.step('a letter that answers a notice whose day has passed', async () => {
    await page.goto('/sign-up')
    await signUp(page, ada)
    await uploadNotice(page, await createWorkspace(page, 'Friends of the Harbour'), NOTICE_PDF)
    await startDraft(page)
    await page.getByRole('button', { name: 'Assemble the letter' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Assemble the letter' }).click()
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('a slip of the pen is found, and its fix undoes it', async () => {
    await expect(letter(page)).toContainText('RIN 0660-XC060')
    await goToEndOf(page, 'RIN 0660-XC060')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('1')
    await panel(page, 'Checks')
    await finding(page, /0660-XC061/).click()
    await page.getByRole('button', { name: 'Write 0660-XC060' }).click()
    await expect(letter(page)).toContainText('RIN 0660-XC060')
    await expect(finding(page, /0660-XC061/)).toHaveCount(0)
  })

  await test.step('the next finding is a key away', async () => {
    await page.keyboard.press('F9')
    await expect(
      page.getByRole('complementary', { name: 'Checks' }).locator('[aria-expanded=true]'),
    ).toHaveCount(1)
  })

  await test.step('until it is settled there is only a working copy', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(page.getByRole('dialog').getByText(/Comments closed on 27 March 2024/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Make the file to submit' })).toBeDisabled()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Make a working copy' }).click()
    expect((await download).suggestedFilename()).toMatch(/ \(working copy\)\.pdf$/)
    await page.keyboard.press('Escape')
  })

  await test.step('the owner says why each is right as it is', async () => {
    const blocking = page.getByRole('heading', { name: /^Settle before filing/ }).locator('..')
    while (await blocking.isVisible()) {
      const left = await blocking.getByRole('listitem').count()
      await blocking.getByRole('button').first().click()
      await page.getByRole('button', { name: 'It is right as it is…' }).click()
      await page.getByLabel('Why it is right as it is').fill(REASON)
      await page.getByRole('button', { name: 'Keep the reason' }).click()
      await expect(blocking.getByRole('listitem')).toHaveCount(left - 1)
    }
    await expect(page.getByText(`Answered by ${ada.name}`).first()).toBeVisible()
  })

  await test.step('then there is a file to submit, and the export says on what grounds', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Make the file to submit' }).click()
    expect((await download).suggestedFilename()).not.toContain('working copy')
    await expect(page.getByRole('dialog').getByText(`${ada.name}: ${REASON}`).first()).toBeVisible()
  })
})

const panel = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Panel' }).getByRole('button', { name }).click()

const finding = (page: Page, words: RegExp) => page.getByRole('button', { name: words })
