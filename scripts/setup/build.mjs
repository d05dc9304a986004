import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, say } from './problem.mjs'
import { runNode } from './run.mjs'
import { hashOf, once, root } from './stamp.mjs'

const SOURCES = [
  'app',
  'components',
  'domain',
  'export',
  'server',
  'prisma/schema.prisma',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the pages, when something they are made of changed. */
export function build() {
  const isIntact = () => existsSync(join(root, '.next', 'BUILD_ID'))
  return once('build', hashOf(SOURCES), isIntact, async () => {
    say('Building. This takes a minute or two.')
    const { isOk, output } = await runNode('node_modules/next/dist/bin/next', ['build'], {
      isQuiet: true,
      env: { NODE_ENV: 'production' },
    })
    if (!isOk) throw new Problem(`The pages could not be built. Next says:\n\n${output}`)
  })
}
