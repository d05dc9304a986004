import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll } from 'vitest'
import { type Database, fromPglite, openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { migrate } from '#server/migrate.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/**
 * Gives this test file a migrated, empty database of its own, which `db()` then answers.
 * It is PGlite in memory, or a schema of its own on PostgreSQL where TEST_DATABASE_URL is set.
 */
export function freshDatabase(): void {
  // Secrets are made in the data folder: never in the one of whoever runs the tests.
  const dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-test-'))
  process.env.REJOINDER_DATA = dataDir
  let database: Database | undefined
  beforeAll(async () => {
    database = await openTestDatabase()
    setDatabase(database.client)
  })
  afterAll(async () => {
    await database?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
}

export function openTestDatabase(): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL
  return url === undefined || url === '' ? openInMemory() : openInSchema(url)
}

async function openInMemory(): Promise<Database> {
  const template = join(ROOT, 'node_modules', '.cache', 'rejoinder', `pglite-${migrationsHash()}.tar`)
  if (existsSync(template)) {
    return fromPglite(await PGlite.create({ loadDataDir: new Blob([readFileSync(template)]) }))
  }
  const pglite = await PGlite.create()
  const database = fromPglite(pglite)
  await migrate(database.adapter)
  const dump = await pglite.dumpDataDir('none')
  mkdirSync(join(template, '..'), { recursive: true })
  // Test files run side by side: whoever finishes first leaves a whole file, never half of one.
  const draft = `${template}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, template)
  return database
}

async function openInSchema(url: string): Promise<Database> {
  const schema = `test_${randomBytes(6).toString('hex')}`
  const outside = await openDatabase({ url })
  await outside.client.$executeRawUnsafe(`CREATE SCHEMA "${schema}"`)
  const database = await openDatabase({ url, schema })
  await migrate(database.adapter)
  return {
    ...database,
    close: async () => {
      await database.close()
      await outside.client.$executeRawUnsafe(`DROP SCHEMA "${schema}" CASCADE`)
      await outside.close()
    },
  }
}

function migrationsHash(): string {
  const folder = join(ROOT, 'prisma', 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, 'migration.sql')
    if (existsSync(file)) hash.update(name).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}
