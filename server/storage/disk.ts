import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type FileStore,
  keyOf,
  requireWhole,
  sha256Of,
  unreadable,
  unremovable,
  unwritable,
} from './file-store.ts'

/** Files under `folder`, readable by the owner of the server's process only. */
export function diskStore(folder: string): FileStore {
  const pathOf = (address: Parameters<typeof keyOf>[0]) => join(folder, keyOf(address))
  return {
    async put(address, bytes) {
      const path = pathOf(address)
      try {
        // A whole file is never written over; a damaged one is healed by the bytes it should have had.
        if (await isWhole(path, address.sha256)) return
        const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeWhole(path, bytes)
        await syncFolders(dirname(path), made === undefined ? dirname(path) : dirname(made))
      } catch (error) {
        throw unwritable(error)
      }
    },
    async get(address) {
      const bytes = await readFile(pathOf(address)).catch((error: unknown) => {
        throw unreadable(error)
      })
      return requireWhole(address, bytes)
    },
    has: (address) =>
      stat(pathOf(address)).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false
          throw unreadable(error)
        },
      ),
    delete: (address) =>
      rm(pathOf(address), { force: true }).catch((error: unknown) => {
        throw unremovable(error)
      }),
  }
}

const isWhole = (path: string, sha256: string) =>
  readFile(path).then(
    async (bytes) => (await sha256Of(bytes)) === sha256,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

/** Under another name first, and on the disk before it gets its own: a crash leaves a whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeFile(unfinished, bytes, { mode: 0o600, flag: 'wx', flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** New names too must reach the disk, those of new folders as well. Windows cannot open a folder, and needs not. */
async function syncFolders(inner: string, outer: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(inner, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  if (inner !== outer) await syncFolders(dirname(inner), outer)
}
