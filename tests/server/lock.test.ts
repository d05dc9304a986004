import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDataDir } from '#server/lock.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-lock-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const lockFile = () => join(dataDir, 'lock')

describe('the lock on the data folder', () => {
  it('names the process that holds the folder', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(lockFile(), String(other.pid))
    expect(() => lockDataDir(dataDir, { isExclusive: true })).toThrow(`held by process ${other.pid}`)
    other.kill('SIGKILL')
    await once(other, 'exit')
  })

  it('is taken over from a process that is gone', async () => {
    const other = spawn(process.execPath, ['-e', ''])
    await once(other, 'exit')
    writeFileSync(lockFile(), String(other.pid))
    lockDataDir(dataDir, { isExclusive: true })
    expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.pid))
  })

  it('is taken over when what it says is not a process', () => {
    writeFileSync(lockFile(), 'half wri')
    lockDataDir(dataDir, { isExclusive: true })
    expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.pid))
  })

  it('is gone once it is given back', () => {
    lockDataDir(dataDir, { isExclusive: true })()
    expect(existsSync(lockFile())).toBe(false)
  })

  it('is not needed where many processes share a database server', () => {
    lockDataDir(dataDir, { isExclusive: false })
    expect(existsSync(lockFile())).toBe(false)
  })

  it('says which folder cannot be written to, and what to set instead', () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    const lock = () => lockDataDir(join(file, 'data'), { isExclusive: true })
    expect(lock).toThrow(/cannot be written to.*REJOINDER_DATA/)
  })
})
