import {
  answer,
  assemble,
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

test.describe.configure({ timeout: 420_000 })

test('a team adapts an argument, uses it, changes it, and its letter takes the newer words and keeps its own', async ({
  page,
}) => {
  const OLD = 'Openness should not be the trigger.'
  const NEW = 'Openness by itself should not be the trigger.'
  const OWN = 'Our members have seen this twice.'

  await page.goto('/sign-up')
  await signUp(page, somebody('Ada Writer'))
  const workspace = await createWorkspace(page, 'Open Model Builders Alliance')

  await test.step('an argument is found by words a newcomer would use, and adapted', async () => {
    await page.goto(`${workspace}/library`)
    await page.getByLabel('Search').fill('extra rules just because it is open')
    await page.getByRole('button', { name: /No added duties because a model is open/ }).click()
    await expect(page.getByRole('heading', { name: 'Strongest counter-argument' })).toBeVisible()
    await page.getByRole('link', { name: 'Adapt' }).click()
    await page.getByLabel('Title').fill('Our line on openness')
    await page.getByRole('button', { name: 'Add to the library' }).click()
    await expect(page.getByRole('heading', { name: 'Our line on openness' })).toBeVisible()
    await expect(page.getByText(/revision 1/)).toBeVisible()
  })

  await test.step('a letter uses it, and the writer adds a sentence', async () => {
    await uploadNotice(page, workspace, NOTICE_PDF)
    await startDraft(page)
    await answer(page, '1')
    await assemble(page)
    await goToEndOf(page, 'Open Model Builders Alliance is')
    await page.getByLabel('Search the library').fill('Our line on openness')
    await page.getByText('Our line on openness').first().click()
    await page.getByRole('button', { name: 'Insert here' }).click()
    await goToEndOf(page, OLD)
    await page.keyboard.type(` ${OWN}`)
    await expect(savedMark(page)).toHaveText('Saved')
  })
  const draft = page.url()

  await test.step('the argument is changed, and the change is checked like a built-in one', async () => {
    await page.goto(`${workspace}/library/our-line-on-openness/edit`)
    const standard = page.getByLabel('Standard form')
    await expect(standard).toHaveValue(new RegExp(OLD))
    const words = await standard.inputValue()
    await standard.fill(words.replace(OLD, 'NTIA concluded that benefits outweigh risks.'))
    await page.getByRole('button', { name: 'Save', exact: false }).last().click()
    await expect(
      page.getByText(/Do not write .NTIA concluded that benefits outweigh risks/).first(),
    ).toBeVisible()
    await standard.fill(words.replace(OLD, NEW))
    await page.getByRole('button', { name: 'Save', exact: false }).last().click()
    await expect(page.getByText(/revision 2/)).toBeVisible()
    await expect(page.getByText(/1 letter/).first()).toBeVisible()
  })

  await test.step('the letter offers the newer words, and keeps the writer’s beside them', async () => {
    await page.goto(draft)
    await expect(letter(page)).toContainText(OLD)
    await page.getByRole('button', { name: /Newer wording for/ }).click()
    await page.getByRole('button', { name: /Our line on openness/ }).click()
    await page.getByRole('tab', { name: 'What you changed' }).click()
    await expect(page.getByRole('tabpanel')).toContainText(OWN)
    await page.getByRole('button', { name: 'Update and keep my changes' }).click()
    await expect(letter(page)).toContainText(NEW)
    await expect(letter(page)).toContainText(OWN)
    await expect(letter(page)).not.toContainText(OLD)
    await expect(page.getByRole('button', { name: /Newer wording for/ })).toHaveCount(0)
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('a phrasing that claims too much is pointed out, and a better one taken', async () => {
    await goToEndOf(page, OWN)
    await page.keyboard.type(' The FTC found ')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: 'Write this instead' }).click()
    await expect(letter(page)).toContainText('A July 2024 post by FTC technology staff, since removed, saw')
  })

  await test.step('the passage is kept as a new argument, ready for its other parts', async () => {
    await goToEndOf(page, OWN)
    await runCommand(page, 'Keep the passage')
    await page.getByRole('button', { name: 'Keep it' }).click()
    const opened = page.waitForEvent('popup')
    await page.getByRole('link', { name: 'Go on in the library' }).click()
    const form = await opened
    await expect(form.getByLabel('Standard form').or(form.getByLabel('Short form')).first()).toBeVisible()
    await expect(form.locator('textarea').filter({ hasText: OWN })).toHaveCount(1)
  })
})
