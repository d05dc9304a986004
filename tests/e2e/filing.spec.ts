import type { Page } from '@playwright/test'
import { goToEndOf, letter, NOTICE_PDF, savedMark, startDraft, uploadNotice } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

const REASON = 'The agency reopened the docket and told us so by telephone.'
const NUMBER = '1k9-abcd-efgh'

test('a checked letter is filed step by step and recorded, and what was filed stays beside the letter that goes on', async ({
  page,
}) => {
  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  const workspace = await createWorkspace(page, 'Friends of the Harbour')
  await uploadNotice(page, workspace, NOTICE_PDF)
  await startDraft(page)
  await page.getByRole('button', { name: 'Assemble the letter' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Assemble the letter' }).click()
  await expect(savedMark(page)).toHaveText('Saved')
  const draft = new URL(page.url()).pathname

  await test.step('the list of drafts leads to filing, and nothing can be filed while something stands in the way', async () => {
    await page.goto(workspace)
    await page.getByRole('link', { name: /^File…/ }).click()
    await expect(page.getByText(/to settle before filing/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on to the files' })).toHaveCount(0)
    await openStep(page, 'Record it')
    await expect(page.getByText('The files are not made yet')).toBeVisible()
  })

  await test.step('the owner answers what stands in the way', async () => {
    await page.goto(draft)
    await expect(savedMark(page)).toHaveText('Saved')
    await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Checks' }).click()
    const blocking = page.getByRole('heading', { name: /^Settle before filing/ }).locator('..')
    await expect(blocking).toBeVisible()
    while (await blocking.isVisible()) {
      const left = await blocking.getByRole('listitem').count()
      await blocking.getByRole('button').first().click()
      await page.getByRole('button', { name: 'It is right as it is…' }).click()
      await page.getByLabel('Why it is right as it is').fill(REASON)
      await page.getByRole('button', { name: 'Keep the reason' }).click()
      await expect(blocking.getByRole('listitem')).toHaveCount(left - 1)
    }
  })

  await test.step('what the form lacks leads to where it is filled in', async () => {
    await page.goto(`${draft}/file`)
    await page.getByRole('link', { name: 'Go on to the files' }).click()
    await page.getByRole('link', { name: /^Fill it in.*Organization type$/ }).click()
    await expect(page.getByLabel('Type of organisation')).toBeFocused()
    await page.goBack()
  })

  await test.step('the files are made once, also without it, and come as one', async () => {
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: 'Make the files' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Make it without these' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.zip$/)
    await expect(page.getByText('The record will hold these very files.')).toBeVisible()
  })

  await test.step('each value of the form is copied, by key, and what is done stays ticked', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('link', { name: 'Go on to filing them' }).click()
    const copy = page.getByRole('button', { name: 'Copy : Organization name' })
    await copy.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Copied : Organization name' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Friends of the Harbour')
    const done = page.getByRole('checkbox', { name: 'Done: Paste the text' })
    await done.check()
    await page.reload()
    await expect(done).toBeChecked()
    await expect(page.getByRole('link', { name: /Open the page/ })).toHaveAttribute('target', '_blank')
  })

  await test.step('the record keeps the number, the receipt and the files', async () => {
    await page.getByRole('link', { name: 'It is filed: go on to the record' }).click()
    await page.getByLabel('Comment tracking number').fill(NUMBER)
    await page
      .getByLabel('Receipt file')
      .setInputFiles({ name: 'receipt.eml', mimeType: 'message/rfc822', buffer: Buffer.from('Received.') })
    await expect(page.getByText('receipt.eml')).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Comment tracking number')).toHaveValue(NUMBER)
    await page.getByRole('button', { name: 'Record the filing' }).click()
    await page.waitForURL(/\/filings\//)
    await expect(page.getByText(NUMBER).first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Save receipt.eml' })).toBeVisible()
  })

  await test.step('the letter goes on and says that it was filed; the two can be compared', async () => {
    await page.goto(draft)
    await expect(letter(page)).toContainText('RIN 0660-XC060')
    await goToEndOf(page, 'RIN 0660-XC060')
    await page.keyboard.type(', and one word afterwards')
    await expect(savedMark(page)).toHaveText('Saved')
    await page.getByRole('link', { name: new RegExp(`^Filed .*${NUMBER}$`) }).click()
    await page.getByRole('link', { name: 'Compare with the letter now' }).click()
    await expect(page.getByText('One paragraph differs')).toBeVisible()
    await expect(page.locator('ins')).toContainText('and one word afterwards')
  })

  await test.step('the list of drafts says so too, and a correction leads back to what it corrects', async () => {
    await page.goto(workspace)
    await page.getByRole('link', { name: new RegExp(`comment tracking number ${NUMBER}$`) }).click()
    await page.getByRole('link', { name: 'File a correction' }).click()
    await expect(page.getByRole('heading', { name: 'File a correction' })).toBeVisible()
  })
})

const openStep = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click()
