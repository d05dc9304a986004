import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { env } from '#server/env.ts'
import { scanFile } from '#server/storage/scan-file.ts'
import { forgetFile, forgetUnusedFiles, readStoredFile, storeFiles } from '#server/stored-files.ts'
import { freshDatabase } from '#tests/support/database.ts'

// A scanner that finds one word harmful, and stumbles over another.
const scanner = mkdtempSync(join(tmpdir(), 'rejoinder-scanner-'))
writeFileSync(
  join(scanner, 'scan.mjs'),
  `const words = Buffer.concat(await Array.fromAsync(process.stdin)).toString('latin1')
  if (words.includes('STUMBLE')) { console.error('The signatures are missing.'); process.exit(2) }
  process.exit(words.includes('HARMFUL') ? 1 : 0)`,
)
process.env.SCAN_COMMAND = `"${process.execPath}" "${join(scanner, 'scan.mjs')}"`
freshDatabase()

let workspaceId: string
beforeAll(async () => {
  workspaceId = (await buildWorkspace(db())).id
})
afterAll(() => rmSync(scanner, { recursive: true }))

/** Keeps one file that nothing uses yet. */
const storeFile = (id: string, bytes: Uint8Array, mediaType: string) =>
  storeFiles(id, [{ bytes, mediaType }], (tx, [fileId]) =>
    tx.storedFile.findUniqueOrThrow({ where: { id: fileId ?? '' } }),
  )

const filesOf = (id: string) => {
  const folder = join(env().dataDir, 'files', id)
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return names.filter((name) => /[0-9a-f]{64}/.test(name))
}

describe('a file kept', () => {
  it('comes back byte for byte', async () => {
    const bytes = randomBytes(300_000)
    const { id, size } = await storeFile(workspaceId, bytes, 'application/pdf')
    expect(Buffer.from(await readStoredFile(id)).equals(bytes)).toBe(true)
    expect(size).toBe(300_000)
  })

  it('is kept once, however often and however quickly it is given', async () => {
    const { id } = await buildWorkspace(db())
    const bytes = randomBytes(1_000)
    const kept = await Promise.all(Array.from({ length: 5 }, () => storeFile(id, bytes, 'text/plain')))
    expect(new Set(kept.map((file) => file.id)).size).toBe(1)
    expect(filesOf(id)).toHaveLength(1)
  })

  it('stays while an exhibit uses it, and goes without a trace after', async () => {
    const { id } = await buildWorkspace(db())
    const draft = await buildDraft(db(), { workspaceId: id })
    const file = await storeFile(id, randomBytes(1_000), 'text/plain')
    const exhibit = await db().exhibit.create({
      data: { draftId: draft.id, fileId: file.id, fileName: 'herons.txt' },
    })
    expect(await forgetFile(file.id)).toBe(false)
    expect(filesOf(id)).toHaveLength(1)
    await db().exhibit.delete({ where: { id: exhibit.id } })
    expect(await forgetFile(file.id)).toBe(true)
    expect(filesOf(id)).toEqual([])
  })

  it('goes when what was to use it could not be kept, unless something else has it', async () => {
    const { id } = await buildWorkspace(db())
    const shared = randomBytes(1_000)
    await storeFile(id, shared, 'text/plain')
    const files = [shared, randomBytes(1_000)].map((bytes) => ({ bytes, mediaType: 'text/plain' }))
    const refusal = new Error('There is no room.')
    await expect(storeFiles(id, files, () => Promise.reject(refusal))).rejects.toBe(refusal)
    expect(filesOf(id)).toHaveLength(1)
    expect(await db().storedFile.count({ where: { workspaceId: id } })).toBe(1)
  })

  it('that an earlier run could not remove is removed by the next', async () => {
    const { id } = await buildWorkspace(db())
    const draft = await buildDraft(db(), { workspaceId: id })
    const used = await storeFile(id, randomBytes(1_000), 'text/plain')
    await db().exhibit.create({ data: { draftId: draft.id, fileId: used.id, fileName: 'herons.txt' } })
    await storeFile(id, randomBytes(1_000), 'text/plain')
    await forgetUnusedFiles()
    expect(await db().storedFile.findMany({ where: { workspaceId: id } })).toMatchObject([{ id: used.id }])
    expect(filesOf(id)).toHaveLength(1)
  })

  it('is there when keeping and forgetting it cross', async () => {
    const { id } = await buildWorkspace(db())
    const bytes = randomBytes(1_000)
    for (let round = 0; round < 5; round++) {
      const { id: old } = await storeFile(id, bytes, 'text/plain')
      const [kept] = await Promise.all([storeFile(id, bytes, 'text/plain'), forgetFile(old)])
      const row = await db().storedFile.findUnique({ where: { id: kept.id } })
      // Either the row went with the bytes, or both are there: never a row whose bytes are gone.
      expect(filesOf(id)).toHaveLength(row === null ? 0 : 1)
    }
  })
})

describe('a virus scanner', () => {
  it('keeps an infected file out, without a trace', async () => {
    const { id } = await buildWorkspace(db())
    const refused = await storeFile(id, Buffer.from('a HARMFUL file'), 'text/plain').catch((error) => error)
    expect(refused).toMatchObject({ code: 'invalid' })
    expect(refused.message).toContain('scanner')
    expect(filesOf(id)).toEqual([])
    expect(await db().storedFile.count({ where: { workspaceId: id } })).toBe(0)
  })

  it('that fails lets nothing through, and says why in the log', async () => {
    const { id } = await buildWorkspace(db())
    const refused = await storeFile(id, Buffer.from('a STUMBLE'), 'text/plain').catch((error) => error)
    expect(refused).toMatchObject({ code: 'unavailable' })
    expect(String(refused.cause)).toContain('The signatures are missing.')
    expect(filesOf(id)).toEqual([])
  })

  it('that is not there, or never ends, lets nothing through', async () => {
    const missing = await scanFile(Buffer.from('x'), [join(scanner, 'none')]).catch((error) => error)
    expect(missing).toMatchObject({ code: 'unavailable' })
    const endless = [process.execPath, '-e', 'setInterval(() => {}, 1000)']
    const late = await scanFile(Buffer.from('x'), endless, 0.3).catch((error) => error)
    expect(late).toMatchObject({ code: 'unavailable' })
  })

  it('may answer before it has read everything', async () => {
    await scanFile(Buffer.alloc(5_000_000), [process.execPath, '-e', 'process.exit(0)'])
    const early = await scanFile(Buffer.alloc(5_000_000), [process.execPath, '-e', 'process.exit(1)']).catch(
      (error) => error,
    )
    expect(early).toMatchObject({ code: 'invalid' })
  })

  it('is run without a shell and without the settings of the server', async () => {
    process.env.SECRET_OF_THE_SERVER = 'herons'
    const asks =
      'process.exit(process.argv[1] === "$HOME; true" && !process.env.SECRET_OF_THE_SERVER ? 0 : 3)'
    await scanFile(Buffer.from('x'), [process.execPath, '-e', asks, '$HOME; true'])
  })
})
