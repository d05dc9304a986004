import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browser as findBrowser } from '../../scripts/setup/browser.mjs'
import { build } from '../../scripts/setup/build.mjs'
import { cookiesFor } from '../editor/cookies-for.ts'
import { keystrokes, p50, p95, type Target } from '../editor/measure-page.ts'
import type { Report } from '../report.ts'
import { preparedData } from '../support/prepare-data.ts'
import { serve } from '../support/serve.ts'
import { median } from '../support/statistics.ts'
import { reportRuns } from './report-runs.ts'

const ROUNDS = 3
const ROOT = join(import.meta.dirname, '..', '..')
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const BARE = 'nothing done in the pauses'
/** Writers pause to think, which is when the letter is checked; the next keys meet what is still going on. */
const PAUSES = { every: 10, ms: 650 }

/** What checking a letter of 45,000 words costs, and whether its writer notices. */
export async function benchChecks(report: Report): Promise<void> {
  await reportRuns(report)
  await build()
  const { REJOINDER_CHROMIUM: executablePath } = await findBrowser()
  const { variables, url, draftId, cookies } = await preparedData()
  const app = await serve(join(ROOT, 'server', 'main.ts'), {
    variables: { ...variables, NODE_ENV: 'production' },
    isReady: /is ready/,
  })
  const browser = await chromium.launch({
    args: FLAGS.split(' '),
    ...(executablePath ? { executablePath } : {}),
  })
  try {
    const target = { url: `${url}/d/${draftId}`, cookies: cookiesFor(url, cookies[0] ?? '') }
    await reportTyping(report, browser, target)
  } finally {
    await browser.close()
    await app.stop()
  }
}

async function reportTyping(report: Report, browser: Browser, target: Target): Promise<void> {
  // The first visit warms the server and the compiler's caches.
  await keystrokes(browser, target, { pauses: PAUSES })
  const checked: number[][] = []
  const bare: number[][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    checked.push(await keystrokes(browser, target, { pauses: PAUSES }))
    bare.push(await keystrokes(browser, target, { pauses: PAUSES, isQuiet: true }))
  }
  for (const [name, of] of [
    ['p50', p50],
    ['p95', p95],
  ] as const) {
    report({
      what: `Keystroke to paint with live checking, 45,000 words, ${name}`,
      ours: median(checked.map(of)),
      peer: BARE,
      theirs: median(bare.map(of)),
      unit: 'ms',
    })
  }
}
