import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from './problem.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = join(root, '.setup')

/** One hash over files and folders, names and contents; what does not exist counts as empty. */
export function hashOf(paths, ignore = () => false) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (!existsSync(join(root, path)) || ignore(path)) return
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name))
    } else {
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0')
    }
  }
  for (const path of paths) visit(path)
  return hash.digest('hex')
}

/**
 * Does a step unless it was done for these very inputs. The stamp goes before the work and comes back after it,
 * so that work cut short is done again.
 */
export async function once(name, inputs, isIntact, work) {
  const stamp = join(folder, name)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs && isIntact()) return
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(stamp, { force: true })
  } catch (error) {
    throw new Problem(
      `The folder ${root} cannot be written to, and Rejoinder has yet to be prepared in it. Make it writable for this account. (${error.message})`,
    )
  }
  await work()
  writeFileSync(stamp, inputs)
}
