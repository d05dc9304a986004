import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 400

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export async function tabUntilFocused(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const hasFocus = () => target.evaluate((element) => element === document.activeElement)
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus()); stop++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Goes to a control by Tab and sees that the focus shows. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await tabUntilFocused(page, target)
  await expect(target).not.toHaveCSS('outline-style', 'none')
}

/** Goes to a control by Tab and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes to a control by Tab and types. */
export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.insertText(words)
}
