import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LoggedUpdate } from '#server/collab/update-log.ts'

// What a server could not commit before it had to stop waits in files here until the next start reads it.
const FOLDER = 'recovery'

const lineSchema = z.object({
  draftId: z.string(),
  userId: z.string().nullable(),
  createdAt: z.iso.datetime(),
  bytes: z.base64(),
})

/** Writes edits that could not be committed and returns the file's path. Synchronous: the process is about to end. */
export function writeRecoveryFile(dataDir: string, updates: readonly LoggedUpdate[]): string {
  const folder = join(dataDir, FOLDER)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `edits-${Date.now()}-${process.pid}.jsonl`)
  const lines = updates.map((update) =>
    JSON.stringify({
      draftId: update.draftId,
      userId: update.userId,
      createdAt: update.createdAt.toISOString(),
      bytes: Buffer.from(update.bytes).toString('base64'),
    }),
  )
  const file = openSync(`${path}.part`, 'w', 0o600)
  writeSync(file, `${lines.join('\n')}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(`${path}.part`, path)
  return path
}

/**
 * The edits an earlier process left behind, and a way to forget them once they are committed.
 * A file that cannot be read is reported and left where it is.
 */
export function readRecoveryFiles(
  dataDir: string,
  report: (problem: string, error: unknown) => void,
): { updates: LoggedUpdate[]; forget: () => void } {
  const folder = join(dataDir, FOLDER)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const updates: LoggedUpdate[] = []
  const read: string[] = []
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.jsonl'))) {
    const path = join(folder, name)
    try {
      const lines = readFileSync(path, 'utf8').split('\n')
      updates.push(...lines.filter((line) => line !== '').map(parseLine))
      read.push(path)
    } catch (error) {
      report(`The unsaved edits in ${path} cannot be read. Keep the file and report it`, error)
    }
  }
  return { updates, forget: () => read.forEach((path) => void rmSync(path)) }
}

function parseLine(line: string): LoggedUpdate {
  const { draftId, userId, createdAt, bytes } = lineSchema.parse(JSON.parse(line))
  return {
    draftId,
    userId,
    createdAt: new Date(createdAt),
    bytes: new Uint8Array(Buffer.from(bytes, 'base64')),
  }
}
