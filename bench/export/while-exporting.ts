import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browser as findBrowser } from '../../scripts/setup/browser.mjs'
import { build } from '../../scripts/setup/build.mjs'
import { measureRoom } from '../collab/measure-room.ts'
import { cookiesFor } from '../editor/cookies-for.ts'
import { keystrokes } from '../editor/measure-page.ts'
import type { Report } from '../report.ts'
import { type Prepared, preparedData } from '../support/prepare-data.ts'
import { serve } from '../support/serve.ts'
import { median, percentile } from '../support/statistics.ts'

const EXPORTS = 30
const CLIENTS = 20
const SECONDS = 8
const ROUNDS = 2
const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts')
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
const QUIET = 'the same, no exports'

type Sample = { typing: number[]; syncing: number[] }

/** Typing and syncing of a team in the built product, while thirty exports of its 45,000 words wait and run, and without. */
export async function benchWhileExporting(report: Report): Promise<void> {
  await build()
  const { REJOINDER_CHROMIUM: executablePath } = await findBrowser()
  const prepared = await preparedData()
  const { url, draftId, cookies } = prepared
  const variables = { ...prepared.variables, NODE_ENV: 'production' }
  const app = await serve(MAIN, { variables, isReady: /is ready/ })
  const browser = await chromium.launch({ args: FLAGS, ...(executablePath ? { executablePath } : {}) })
  const letter = { url: `${url}/d/${draftId}`, cookies: cookiesFor(url, cookies[0] ?? '') }
  const headers = (n: number) => ({ origin: url, cookie: cookies[n % cookies.length] ?? '' })
  const room = { url: `${url.replace('http', 'ws')}/collab`, draftId, clients: CLIENTS, headers }
  const sample = async (): Promise<Sample> => ({
    typing: await keystrokes(browser, letter),
    syncing: await measureRoom({ ...room, seconds: SECONDS }),
  })
  const quiet: Sample[] = []
  const busy: Sample[] = []
  let finished = 0
  try {
    // The first time warms the server and the browser.
    await keystrokes(browser, letter)
    for (let round = 0; round < ROUNDS; round += 1) {
      quiet.push(await sample())
      const exporting = keepExporting(prepared)
      busy.push(await sample())
      finished += await exporting.stop()
    }
  } finally {
    await browser.close()
    await app.stop()
  }
  console.log(`${finished} exports finished meanwhile.`)
  for (const [what, of] of [
    [`Keystroke to paint while ${EXPORTS} exports run`, (each: Sample) => each.typing],
    [
      `Edit to remote-visible, ${CLIENTS} clients, while ${EXPORTS} exports run`,
      (each: Sample) => each.syncing,
    ],
  ] as const) {
    for (const [name, p] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      const middle = (samples: Sample[]) => median(samples.map((each) => percentile(of(each), p)))
      report({ what: `${what}, ${name}`, ours: middle(busy), peer: QUIET, theirs: middle(quiet), unit: 'ms' })
    }
  }
}

/** Asks for exports, so many at a time, until it is stopped; says then how many were finished. */
function keepExporting({ url, draftId, cookies }: Prepared): { stop: () => Promise<number> } {
  const over = new AbortController()
  let finished = 0
  const one = async (n: number) => {
    const cookie = cookies[n % cookies.length] ?? ''
    while (!over.signal.aborted) {
      const request = { method: 'POST', headers: { cookie, origin: url }, signal: over.signal }
      const response = await fetch(`${url}/api/drafts/${draftId}/export?format=pdf`, request).catch(
        () => null,
      )
      const body = await response?.arrayBuffer().catch(() => null)
      if (response?.ok && body) finished += 1
    }
  }
  const all = Promise.all(Array.from({ length: EXPORTS }, (_, n) => one(n)))
  return {
    stop: async () => {
      over.abort()
      await all
      return finished
    },
  }
}
