import { basename, join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** A request for comments as it was published: three columns, the first page mostly another notice, 52 questions. */
export const NOTICE_PDF = join(import.meta.dirname, '../../support/notices/2024-03763.pdf')

/** Uploads a notice's file and waits for the page that shows what was read from it. */
export async function uploadNotice(page: Page, workspace: string, file: string): Promise<void> {
  await page.goto(`${workspace}/notices/new`)
  // A page that has only just arrived does not listen yet.
  await expect(async () => {
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByText(basename(file))).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('button', { name: 'Read the notice' }).click()
  await expect(page.getByRole('heading', { name: 'Review the notice' })).toBeVisible({ timeout: 120_000 })
}

/** From a notice's page to the page where questions and arguments are chosen. */
export async function startDraft(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Choose what to answer' }).first().click()
  await page.getByRole('button', { name: 'Start the draft' }).click()
  await page.waitForURL(/\/d\/[^/]+\/compose$/)
}

/** Says that the letter answers a question, and picks the first two arguments offered for it and not picked yet. */
export async function answer(page: Page, label: string): Promise<void> {
  const box = page.getByRole('checkbox', { name: `Answer question ${label}`, exact: true })
  await box.check()
  await box.locator('..').getByRole('button').click()
  await expect(page.getByText(`For question ${label}:`)).toBeVisible()
  const picked = page.getByRole('button', { name: `for question ${label}`, pressed: true })
  for (const count of [1, 2]) {
    await page
      .getByRole('button', { name: /^Pick “/ })
      .first()
      .click()
    await expect(picked).toHaveCount(count)
  }
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** Shows a pane of the page where a letter is composed. */
export const show = (page: Page, pane: 'Chosen' | 'Blanks' | 'Options') =>
  page.getByRole('group', { name: 'Show' }).getByRole('button', { name: pane }).click()

/** Turns what was chosen into a letter and waits until it can be written in. */
export async function assemble(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Assemble the letter' }).click()
  await page.waitForURL(/\/d\/[^/]+$/)
  await expect(letter(page)).toBeVisible({ timeout: 60_000 })
  await expect(savedMark(page)).toHaveText('Saved')
}

export const letter = (page: Page) => page.getByRole('textbox', { name: 'Letter', exact: true })

/** The one line that says whether one's words are safe. */
export const savedMark = (page: Page) => page.locator('[data-status]')

/** Puts the cursor at the end of the paragraph that holds some words. */
export async function goToEndOf(page: Page, words: string): Promise<void> {
  const paragraph = letter(page).locator('p', { hasText: words }).first()
  await paragraph.click()
  // The End key stops at the end of a line, wherever the width of the page has put it.
  await paragraph.evaluate((element) => getSelection()?.collapse(element, element.childNodes.length))
}

/** Runs a command of the editor by its name, from the list of all commands. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await chooseCommand(page, name)
}

/** Finds a command in the open list of all commands, and runs it. */
export async function chooseCommand(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('What do you want to do?').fill(name)
  await expect(page.getByRole('option', { name, selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
}
