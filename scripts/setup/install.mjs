import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, say } from './problem.mjs'
import { runNpm } from './run.mjs'
import { hashOf, once, root } from './stamp.mjs'

/** Installs exactly what the lockfile names, when it names something else than last time. */
export function install() {
  const isIntact = () => existsSync(join(root, 'node_modules', 'next', 'package.json'))
  return once('install', hashOf(['package.json', 'package-lock.json']), isIntact, async () => {
    say('Installing packages. The first time takes a few minutes.')
    // The tools that test and build are development packages, whatever NODE_ENV says.
    const { isOk, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
      isQuiet: true,
    })
    if (!isOk) throw new Problem(`The packages could not be installed. npm says:\n\n${output}`)
  })
}
