import { letter, savedMark } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

test('a teammate writes a letter without a notice until its owner lets them only read, and then no longer', async ({
  browser,
  page,
}) => {
  const ben = somebody('Ben Teammate')

  await test.step('a letter that answers no notice, and no question', async () => {
    await page.goto('/sign-up')
    await signUp(page, somebody('Ada Writer'))
    await page.goto(await createWorkspace(page, 'Friends of the Harbour'))
    await page.getByRole('link', { name: 'Write a letter without a notice' }).click()
    await page.getByLabel('Title').fill('Harbour lights for small boats')
    await page.getByRole('button', { name: 'Start the draft' }).click()
    await page.getByRole('button', { name: 'Assemble the letter' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Assemble the letter' }).click()
    await expect(savedMark(page)).toHaveText('Saved')
    await expect(letter(page)).toContainText('Harbour lights for small boats')
  })

  const theirs = await test.step('a teammate is invited from the letter', async () => {
    const draft = page.url()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('link', { name: 'Invite a teammate by link' }).click()
    await page.getByRole('button', { name: 'Make an invitation link' }).click()
    const link = await page.getByLabel('Invitation link', { exact: true }).inputValue()
    const other = await (await browser.newContext()).newPage()
    await other.goto(link)
    await other.getByRole('link', { name: 'Create an account and join' }).click()
    await signUp(other, ben)
    await other.getByRole('button', { name: 'Join Friends of the Harbour' }).click()
    await other.getByRole('link', { name: 'Harbour lights for small boats', exact: true }).click()
    await expect(savedMark(other)).toHaveText('Saved')
    await expect(letter(other)).toHaveAttribute('contenteditable', 'true')
    await page.goto(draft)
    await expect(savedMark(page)).toHaveText('Saved')
    return other
  })

  await test.step('what the owner changes holds at once in the editor they have open', async () => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const role = page.getByLabel(`Role of ${ben.name}`)
    await role.selectOption({ label: 'Viewer' })
    await expect(theirs.getByRole('article', { name: 'Letter' })).toHaveAttribute('contenteditable', 'false')
    await expect(theirs.getByText('You can read this letter but not change it.')).toBeVisible()

    await role.selectOption({ label: 'Editor' })
    await expect(letter(theirs)).toHaveAttribute('contenteditable', 'true')

    await role.selectOption({ label: 'As members (editor)' })
    await page.getByLabel('Members of the workspace').selectOption({ label: 'No access' })
    await expect(savedMark(theirs)).toHaveText('You no longer have access to this draft.')
    await theirs.reload()
    await expect(theirs.getByRole('heading', { name: 'This page is not here' })).toBeVisible()
  })
})
