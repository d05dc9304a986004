import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'
import { runNode } from './run.mjs'
import { hashOf, once, root } from './stamp.mjs'

/** Writes the database client, when the schema or Prisma changed. */
export function generate() {
  const isIntact = () => existsSync(join(root, 'prisma', 'generated', 'client.ts'))
  return once('generate', hashOf(['prisma/schema.prisma', 'package-lock.json']), isIntact, async () => {
    const { isOk, output } = await runNode('scripts/generate-client.mjs', [], { isQuiet: true })
    if (!isOk) throw new Problem(output)
  })
}
