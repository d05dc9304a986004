import { existsSync } from 'node:fs'
import { Problem, say } from './problem.mjs'
import { run, runNode } from './run.mjs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const CLI = 'node_modules/@playwright/test/cli.js'

/**
 * Finds a browser for the tests, or installs one: Playwright's own, or Debian's where this account may.
 * Returns the variables that tell Playwright about it.
 */
export async function browser() {
  const chosen = process.env.REJOINDER_CHROMIUM
  if (chosen) {
    if (existsSync(chosen)) return { REJOINDER_CHROMIUM: chosen }
    throw new Problem(`REJOINDER_CHROMIUM names ${chosen}, and there is no such file.`)
  }
  const found = INSTALLED.find((path) => existsSync(path))
  if (found !== undefined) return { REJOINDER_CHROMIUM: found }

  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return {}

  say('Installing a browser for the tests.')
  const byPlaywright = await runNode(CLI, ['install', 'chromium'], { isQuiet: true })
  // A browser without the system libraries it needs does not start, so ask it its version.
  if (byPlaywright.isOk && (await run(chromium.executablePath(), ['--version'], { isQuiet: true })).isOk)
    return {}

  const byDebian = await fromDebian()
  if (byDebian.isOk) return { REJOINDER_CHROMIUM: '/usr/bin/chromium' }
  throw new Problem(
    `No browser was found, and none could be installed. Install Chromium, or name one with REJOINDER_CHROMIUM.\n\nPlaywright says:\n${byPlaywright.output}\n\nDebian says:\n${byDebian.output}`,
  )
}

async function fromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return { isOk: false, output: 'This system has no apt-get.' }
  if (process.getuid?.() !== 0) return { isOk: false, output: 'apt-get needs root.' }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update'], { isQuiet: true, env })
  if (!update.isOk) return update
  return run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { isQuiet: true, env })
}
