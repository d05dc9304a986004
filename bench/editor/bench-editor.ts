import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browser as findBrowser } from '../../scripts/setup/browser.mjs'
import { build } from '../../scripts/setup/build.mjs'
import type { Report } from '../report.ts'
import { preparedData } from '../support/prepare-data.ts'
import { serve } from '../support/serve.ts'
import { serveFolder } from '../support/static-server.ts'
import { median } from '../support/statistics.ts'
import { buildBarePage } from './build-bare-page.ts'
import { cookiesFor } from './cookies-for.ts'
import { keystrokes, p50, p95, type Target, timeToEditable } from './measure-page.ts'

const OPENS = 5
const ROUNDS = 3
const ROOT = join(import.meta.dirname, '..', '..')
const BARE = 'bare TipTap page'
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Time to editable and keystroke to paint in the built product, on 45,000 words, beside TipTap with nothing else. */
export async function benchEditor(report: Report): Promise<void> {
  await build()
  const { REJOINDER_CHROMIUM: executablePath } = await findBrowser()
  const { variables, url, draftId, cookies } = await preparedData()
  const barePage = await buildBarePage()
  const app = await serve(join(ROOT, 'server', 'main.ts'), {
    variables: { ...variables, NODE_ENV: 'production' },
    isReady: /is ready/,
  })
  const room = await serve(join(ROOT, 'bench', 'collab', 'serve-bare.ts'), { args: ['45000'] })
  const bare = await serveFolder(barePage)
  const browser = await chromium.launch({
    args: FLAGS.split(' '),
    ...(executablePath ? { executablePath } : {}),
  })
  const ours: Target = { url: `${url}/d/${draftId}`, cookies: cookiesFor(url, cookies[0] ?? '') }
  const theirs: Target = {
    url: `${bare.url}/?draft=${draftId}&room=ws://127.0.0.1:${room.line}`,
    cookies: [],
  }
  try {
    // The first opens warm the servers and the compiler's caches of both.
    const opens = await takeTurns(OPENS + 1, ours, theirs, (target) => timeToEditable(browser, target))
    const middle = (times: number[]) => median(times.slice(1))
    const what = 'Time to editable, 45,000 words'
    report({ what, ours: middle(opens.ours), peer: BARE, theirs: middle(opens.theirs), unit: 'ms' })
    const keys = await takeTurns(ROUNDS, ours, theirs, (target) => keystrokes(browser, target))
    for (const [name, of] of [
      ['p50', p50],
      ['p95', p95],
    ] as const) {
      report({
        what: `Keystroke to paint, 45,000 words, ${name}`,
        ours: median(keys.ours.map(of)),
        peer: BARE,
        theirs: median(keys.theirs.map(of)),
        unit: 'ms',
      })
    }
  } finally {
    await browser.close()
    bare.stop()
    await Promise.all([app.stop(), room.stop()])
    await rm(barePage, { recursive: true })
  }
}

async function takeTurns<T>(
  rounds: number,
  ours: Target,
  theirs: Target,
  measure: (target: Target) => Promise<T>,
) {
  const results: { ours: T[]; theirs: T[] } = { ours: [], theirs: [] }
  for (let round = 0; round < rounds; round += 1) {
    results.ours.push(await measure(ours))
    results.theirs.push(await measure(theirs))
  }
  return results
}
