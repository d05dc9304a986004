import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#domain/errors.ts'

/**
 * Takes the data folder for this process and returns how to give it back.
 * With `isExclusive`, one process only: PGlite's files tolerate no second one. Throws a sentence naming the process that holds the folder;
 * a lock left behind by a process that is gone is taken over.
 */
export function lockDataDir(dataDir: string, { isExclusive }: { isExclusive: boolean }): () => void {
  const path = join(dataDir, 'lock')
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    if (!isExclusive) {
      accessSync(dataDir, constants.W_OK)
      return () => undefined
    }
    takeLock(path, dataDir)
  } catch (error) {
    if (error instanceof AppError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError(
      'unavailable',
      `The data folder ${dataDir} cannot be written to. Make it writable, or name another with REJOINDER_DATA. (${reason})`,
    )
  }
  return () => rmSync(path, { force: true })
}

function takeLock(path: string, dataDir: string): void {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      if (!isExisting(error)) throw error
    }
    const holder = Number(readFileSync(path, 'utf8'))
    if (holder !== process.pid && isRunning(holder)) {
      throw new AppError(
        'conflict',
        `The data folder ${dataDir} is held by process ${holder}. Stop that process, or name another folder with REJOINDER_DATA.`,
      )
    }
    rmSync(path, { force: true })
  }
}

const isExisting = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST'

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
