import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { Problem, say } from './problem.mjs'
import { runNode } from './run.mjs'

const VITEST = 'node_modules/vitest/vitest.mjs'

/** Everything that must hold, cheapest first; stops at the first step that fails. */
export async function test() {
  await step('Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.'])
  await step('Routes', 'node_modules/next/dist/bin/next', ['typegen'], {}, true)
  await step('Types', 'node_modules/typescript/bin/tsc')
  await step('Migrations', 'scripts/new-migration.ts', ['--check'], {}, true)
  await step('Unit tests', VITEST, ['run', '--project', 'unit'])
  await build()
  await step('Server tests', VITEST, ['run', '--project', 'server'], { TEST_DATABASE_URL: '' })
  if (process.env.TEST_DATABASE_URL) {
    await step('Server tests on PostgreSQL', VITEST, ['run', '--project', 'server'])
  }
  const found = await browser()
  await step('Browser tests', 'node_modules/@playwright/test/cli.js', ['test'], found)
  say('\nEverything passed.')
}

async function step(name, script, args = [], env = {}, isQuiet = false) {
  say(`\n${name}`)
  const { isOk, output } = await runNode(script, args, { env, isQuiet })
  if (!isOk) throw new Problem(`${output}\n${name}: failed. What comes after it was not tried.`)
}
