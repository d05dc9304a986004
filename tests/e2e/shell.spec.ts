import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test('a chosen theme holds in the very first byte of the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  await page.goto(await createWorkspace(page, 'Friends of the Harbour'))
  const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await canvas()

  await page.getByRole('button', { name: /^Account: / }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  const dark = await canvas()
  expect(dark).not.toBe(light)

  const html = await (await page.request.get(page.url())).text()
  expect(html).toMatch(/<html[^>]*data-theme="dark"/)
  await page.reload()
  expect(await canvas()).toBe(dark)

  await page.getByRole('button', { name: /^Account: / }).click()
  await page.getByRole('menuitemradio', { name: 'As the system' }).click()
  expect(await canvas()).toBe(light)
})

test('on a phone every place of a workspace is reached from the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  await page.goto(await createWorkspace(page, 'Friends of the Harbour'))
  for (const place of ['Library', 'Profile', 'Members', 'Drafts']) {
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('dialog').getByRole('link', { name: place }).click()
    await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('somebody signed out is led to sign in and back to where they were going', async ({ browser, page }) => {
  const person = somebody('Ada Writer')
  await page.goto('/sign-up')
  await signUp(page, person)
  const workspace = await createWorkspace(page, 'Friends of the Harbour')
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(`${new URL(page.url()).origin}${workspace}/profile`)
  await elsewhere.getByLabel('E-mail').fill(person.email)
  await elsewhere.getByLabel('Password').fill(person.password)
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible()
})
