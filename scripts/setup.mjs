// What `npm start`, `npm test` and `npm run dev` do on a machine that may have nothing but Node and npm.
// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { build } from './setup/build.mjs'
import { generate } from './setup/generate.mjs'
import { install } from './setup/install.mjs'
import { checkNode, Problem, say } from './setup/problem.mjs'
import { runForeground } from './setup/run.mjs'
import { test } from './setup/test.mjs'

const COMMANDS = {
  start: async () => {
    await prepare()
    await build()
    await runForeground('server/main.ts', [], { NODE_ENV: 'production' })
  },
  dev: async () => {
    await prepare()
    await runForeground('scripts/dev.mjs')
  },
  test: async () => {
    await prepare()
    await test()
  },
}

async function prepare() {
  checkNode()
  await install()
  await generate()
}

try {
  const command = COMMANDS[process.argv[2]]
  if (command === undefined) throw new Problem('Use npm start, npm run dev or npm test.')
  await command()
} catch (error) {
  say(error instanceof Problem ? `\n${error.message}` : error)
  process.exit(1)
}
