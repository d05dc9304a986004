import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

// Debian's own browser can be used in place of Playwright's; in a container it runs without a sandbox.
const executablePath = process.env.REJOINDER_CHROMIUM
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  // Each worker starts an app and a database of its own; tests of one file take turns. A third would only wait.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Long enough for a small machine that is busy with other things; only a failure takes as long.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
})
