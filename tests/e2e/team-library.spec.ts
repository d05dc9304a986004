import { readFileSync, writeFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

test('an argument is adapted, written by two people at once without loss, and carried to another team', async ({
  browser,
  page,
}, info) => {
  const ben = somebody('Ben Teammate')
  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  const library = `${await createWorkspace(page, 'Friends of the Harbour')}/library`

  await test.step('a built-in argument is adapted, and words never saved come back after a reload', async () => {
    await page.goto(library)
    await page.getByRole('list', { name: 'Arguments' }).getByRole('button').first().click()
    await page.getByRole('link', { name: 'Adapt' }).click()
    await page.getByLabel('Title').fill('Lamps need no licence')
    await page.getByLabel('Tags').fill('harbour')
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText('Lamps need no licence')
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage).includes('Lamps need no licence')))
      .toBe(true)
    await page.reload()
    await page.getByRole('button', { name: 'Bring them back' }).click()
    await expect(page.getByLabel('Title')).toHaveValue('Lamps need no licence')
  })

  await test.step('what does not fit is named at its part, and nothing is stored', async () => {
    const reply = page.getByRole('textbox', { name: 'Reply' })
    const words = await reply.inputValue()
    await reply.fill('Yes <b>indeed</b>.[@nobody-said]')
    await page.getByRole('button', { name: 'Add to the library' }).click()
    await expect(reply).toBeFocused()
    await expect(reply).toHaveAccessibleDescription(/nobody-said.*HTML/)
    await reply.fill(words)
    await page.getByRole('button', { name: 'Add to the library' }).click()
    await expect(page.getByRole('heading', { name: 'Lamps need no licence', level: 2 })).toBeVisible()
    await expect(page.getByText('Adapted from')).toBeVisible()
  })

  const theirs = await test.step('a teammate joins and opens the same argument', async () => {
    await page.goto(library.replace('library', 'members'))
    await page.getByRole('button', { name: 'Make an invitation link' }).click()
    const link = await page.getByLabel('Invitation link', { exact: true }).inputValue()
    const other = await (await browser.newContext()).newPage()
    await other.goto(link)
    await other.getByRole('link', { name: 'Create an account and join' }).click()
    await signUp(other, ben)
    await other.getByRole('button', { name: 'Join Friends of the Harbour' }).click()
    await other.waitForURL(/\/w\//)
    await other.goto(`${new URL(library, page.url()).href}/lamps-need-no-licence/edit`)
    await expect(other.getByLabel('Claim')).toBeVisible()
    return other
  })

  await test.step('the second to save sees the first’s change and keeps both', async () => {
    await page.goto(`${library}/lamps-need-no-licence/edit`)
    await page.getByLabel('Claim').fill('A lamp is safe in every harbour.')
    await page.getByRole('button', { name: 'Save as a new revision' }).click()
    await expect(page.getByText('A lamp is safe in every harbour.').first()).toBeVisible()

    await theirs.getByLabel('Title').fill('Lamps need no licence at sea')
    await theirs.getByRole('button', { name: 'Save as a new revision' }).click()
    await expect(
      theirs.getByRole('heading', { name: 'Ada Writer saved revision 2 while you were writing' }),
    ).toBeFocused()
    await expect(theirs.getByLabel('Title')).toHaveValue('Lamps need no licence at sea')
    const claim = theirs.locator('section').filter({ has: theirs.getByRole('heading', { name: 'Claim' }) })
    await claim.getByRole('button', { name: 'Take theirs for this part' }).last().click()
    await theirs.getByRole('button', { name: 'Use mine on top of theirs' }).click()
    await theirs.getByRole('button', { name: 'Save as a new revision' }).click()
    await expect(theirs.getByText(/revision 3/).first()).toBeVisible()
    await expect(theirs.getByText('A lamp is safe in every harbour.').first()).toBeVisible()

    await theirs.getByRole('link', { name: 'History' }).click()
    await expect(theirs.getByRole('list', { name: 'Revisions' }).getByRole('listitem')).toHaveCount(3)
    await theirs.getByLabel('From').selectOption('Revision 1')
    await theirs.getByRole('button', { name: 'Compare' }).click()
    await expect(theirs.locator('ins', { hasText: 'at sea' })).toBeVisible()
  })

  await test.step('it is found by its tag, at an address that can be shared, and as a favourite', async () => {
    await page.goto(library)
    await page.getByLabel('Tag').selectOption('harbour')
    await expect(page.getByText('1 argument', { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/\?tag=harbour$/)
    await page.reload()
    await page.getByRole('button', { name: /Lamps need no licence at sea/ }).click()
    await page.getByRole('button', { name: 'Favourite' }).click()
    await expect(page.getByRole('button', { name: /^Favourite: Lamps/ })).toBeVisible()
    await page.getByRole('button', { name: 'Retire' }).click()
    await page.getByRole('button', { name: 'Retire argument' }).click()
    await page.getByLabel('Tag').selectOption('Any tag')
    await page.getByLabel('Shelf').selectOption('Retired')
    await page.getByRole('button', { name: 'Offer it again' }).click()
    await expect(page.getByText('Nothing is retired here')).toBeVisible()
  })

  const zip = await test.step('the team’s own library is exported', async () => {
    await page.getByRole('button', { name: 'Import and export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Export your team’s own' }).click()
    const path = info.outputPath('library.zip')
    await (await download).saveAs(path)
    return path
  })

  await test.step('another team imports it whole, after a broken copy was refused by file and line', async () => {
    const elsewhere = `${await createWorkspace(page, 'Friends of the River')}/library`
    await page.goto(`${elsewhere}/import`)
    const choose = page.locator('input[type="file"]').first()
    await expect(async () => {
      await choose.setInputFiles(broken(zip, info.outputPath('broken.zip')))
      await expect(page.getByText('broken.zip cannot be imported as it is')).toBeVisible({ timeout: 5_000 })
    }).toPass()
    await expect(page.getByText(/^Line \d+$/).first()).toBeVisible()
    await expect(page.getByText(/"## Answer" is not one of the headings/)).toBeVisible()
    await choose.setInputFiles(zip)
    await page.getByRole('button', { name: 'Import 1 item' }).click()
    await expect(page).toHaveURL(/shelf=team/)
    await expect(page.getByRole('button', { name: /Lamps need no licence at sea/ })).toBeVisible()
  })
})

/** A copy of an exported library with one heading wrong. */
function broken(zip: string, to: string): string {
  const files = Object.entries(unzipSync(readFileSync(zip))).map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes).replace('## Reply', '## Answer')
    return [path, new TextEncoder().encode(text)]
  })
  writeFileSync(to, zipSync(Object.fromEntries(files)))
  return to
}
