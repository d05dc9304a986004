import { test as base } from '@playwright/test'
import { AppProcess } from './app-process.ts'

/** Where to find an app that runs already; then tests that kill the app cannot run. For work on the tests themselves. */
const RUNNING_URL = process.env.REJOINDER_E2E_URL

type Shared = { app: AppProcess | null; url: string }

/** Playwright's `test`, with the built app running and `baseURL` set to it. One app serves every test of a worker. */
export const test = base.extend<{ baseURL: string }, Shared>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const app = RUNNING_URL ? null : await AppProcess.start()
      await use(app)
      await app?.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  url: [async ({ app }, use) => use(app?.url ?? RUNNING_URL ?? ''), { scope: 'worker' }],
  baseURL: async ({ url }, use) => use(url),
})

export { expect } from '@playwright/test'
