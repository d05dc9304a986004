import type { Browser, Page } from '@playwright/test'
import { percentile } from '../support/statistics.ts'

export type Target = { url: string; cookies: { name: string; value: string; url: string }[] }

const KEYS = 60
const PER_KEY_MS = 110
const BLOCKS = 100

declare global {
  interface Window {
    benchEditableAt?: number
    benchKeys?: number[]
  }
}

/** Opens a page afresh and returns the milliseconds from navigation until the letter is painted and can be written in. */
export async function timeToEditable(browser: Browser, target: Target): Promise<number> {
  const page = await open(browser, target)
  const time = await editableAt(page)
  await page.context().close()
  return time
}

export type Typing = {
  /** How often the writer stops to think, in keys, and for how long. */
  pauses?: { every: number; ms: number }
  /** Keeps the page from doing anything in the pauses. */
  isQuiet?: boolean
}

/** Types in the middle of the letter and returns the milliseconds from each key to the frame that shows it. */
export async function keystrokes(
  browser: Browser,
  target: Target,
  { pauses, isQuiet = false }: Typing = {},
): Promise<number[]> {
  const page = await open(browser, target, isQuiet)
  await editableAt(page)
  const middle = page.locator('.ProseMirror > p').nth(300)
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.keyboard.press('End')
  await page.evaluate(() => {
    const samples: number[] = []
    window.benchKeys = samples
    // The task a message starts runs after the frame: the letter is painted by then.
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => samples.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      true,
    )
  })
  for (let n = 0; n < KEYS; n += 1) {
    await page.keyboard.press(n % 6 === 5 ? 'Space' : 'e')
    await page.waitForTimeout(pauses && n % pauses.every === pauses.every - 1 ? pauses.ms : PER_KEY_MS)
  }
  const samples = (await page.evaluate(() => window.benchKeys)) ?? []
  // What was typed is taken back, so that the next round finds the same letter.
  for (let n = 0; n < KEYS; n += 1) await page.keyboard.press('Backspace')
  await page.waitForTimeout(1_000)
  await page.context().close()
  return samples
}

export const p50 = (samples: number[]) => percentile(samples, 0.5)
export const p95 = (samples: number[]) => percentile(samples, 0.95)

async function open(browser: Browser, { url, cookies }: Target, isQuiet = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  if (isQuiet) {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0
    })
  }
  await page.addInitScript((blocks: number) => {
    const look = () => {
      const editor = document.querySelector<HTMLElement>('.ProseMirror')
      if (editor?.isContentEditable && editor.childElementCount > blocks) {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            window.benchEditableAt = performance.now()
          }),
        )
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, BLOCKS)
  await page.goto(url)
  return page
}

async function editableAt(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.benchEditableAt, null, { timeout: 60_000 })
  return (await handle.jsonValue()) ?? Number.NaN
}
