import { AxeBuilder } from '@axe-core/playwright'
import {
  answer,
  assemble,
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

test('questions are assigned, skipped and listed, and a teammate sees each where the letter is open', async ({
  context,
  page,
}) => {
  const counted = (words: string) => page.getByRole('contentinfo').getByText(words, { exact: true })

  const second = await test.step('a letter that answers one question, open in two windows', async () => {
    await page.goto('/sign-up')
    await signUp(page, somebody('Ada Writer'))
    await uploadNotice(page, await createWorkspace(page, 'Friends of the Harbour'), NOTICE_PDF)
    await startDraft(page)
    await answer(page, '1')
    await assemble(page)
    await expect(counted('1 of 52 answered, 51 open')).toBeVisible()
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(savedMark(other)).toHaveText('Saved')
    return other
  })

  await test.step('one is skipped on purpose, with those beneath it', async () => {
    await page.getByRole('button', { name: 'What to do with question 1.d', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Skip on purpose…' }).click()
    await page.getByLabel('Why (optional)').fill('We run no servers.')
    await page.getByRole('button', { name: 'Skip it' }).click()
    await expect(counted('1 of 52 answered, 2 skipped, 49 open')).toBeVisible()
    await expect(second.getByText('We run no servers.').first()).toBeVisible()
  })

  await test.step('a cell of the grid assigns by keyboard, in the other window’s grid too', async () => {
    await second.getByRole('button', { name: 'Side by side' }).click()
    await page.getByRole('button', { name: 'Side by side' }).click()
    const cell = (of: typeof page) =>
      of
        .getByRole('grid')
        .getByRole('row')
        .filter({ has: of.getByRole('rowheader', { name: /1\.a/ }) })
        .locator('[title="Question 1"]')
    await expect(cell(second)).toHaveAttribute('aria-selected', 'false')
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await page.getByRole('grid').focus()
    const column = Number(await cell(page).getAttribute('aria-colindex'))
    await page.keyboard.press('ArrowDown')
    for (let at = 2; at < column; at += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect(cell(page)).toHaveAttribute('aria-selected', 'true')
    await expect(cell(second)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid')).toBeHidden()
    await expect(letter(page)).toBeFocused()
    await second.keyboard.press('Escape')
    await expect(counted('2 of 52 answered, 2 skipped, 48 open')).toBeVisible()
  })

  await test.step('the passage with the cursor answers one more, and keeps what it answered', async () => {
    await page.keyboard.press('Control+Alt+q')
    await page.getByLabel('Find a question').fill('1.b')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(counted('3 of 52 answered, 2 skipped, 47 open')).toBeVisible()
  })

  await test.step('a question is dragged onto the passage that answers it', async () => {
    const passage = letter(page).locator('[data-answers]').last()
    await page
      .locator('li[draggable]', { hasText: /^.*1\.c/ })
      .first()
      .dragTo(passage)
    await expect(passage).toHaveAttribute('data-answers', /(\S+ ){3}\S+/)
    await expect(counted('4 of 52 answered, 2 skipped, 46 open')).toBeVisible()
  })

  await test.step('the list of the questions answered follows, in the labels chosen', async () => {
    await runCommand(page, 'List of the questions you answer')
    const list = page.locator('[data-questions-answered]')
    await expect(list).toContainText('Question 1.b, under Question 1')
    await list.getByRole('button', { name: 'Also name those left out' }).click()
    await expect(list).toContainText('Question 1.d: We run no servers.')
    await runCommand(page, 'How questions are labelled')
    await page.getByRole('radio', { name: 'Every step in brackets' }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(second.locator('[data-questions-answered]')).toContainText('(1)(b), under (1)')
    await expect(letter(second).getByRole('heading', { name: '(1)', exact: true })).toBeVisible()
    await expect(savedMark(page)).toHaveText('Saved')
  })
})
