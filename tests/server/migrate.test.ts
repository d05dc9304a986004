import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { fromPglite } from '#server/database/open-database.ts'
import { drift, migrate } from '#server/migrate.ts'

// The engine reads a database back only where its adapter knows every system type, which PGlite's does and
// PostgreSQL's does not. The suite run on PostgreSQL shows that the migrations work there.
const openMigrated = async () => {
  const database = fromPglite(await PGlite.create())
  await migrate(database.adapter)
  return database
}

describe('the migrations', () => {
  it('make exactly the database the schema describes', async () => {
    const database = await openMigrated()
    expect(await drift(database.adapter)).toBe('')
    await database.close()
  })

  it('are each applied once, in order, however often the server starts', async () => {
    const database = fromPglite(await PGlite.create())
    const first = await migrate(database.adapter)
    const second = await migrate(database.adapter)
    const rows = await database.client.$queryRaw<{ migration_name: string }[]>`
      SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "started_at"`
    await database.close()
    expect(first).toEqual([...first].sort())
    expect(first.length).toBeGreaterThan(0)
    expect(second).toEqual([])
    expect(rows.map((row) => row.migration_name)).toEqual(first)
  })

  it('do not match a database somebody changed by hand', async () => {
    const database = await openMigrated()
    await database.client.$executeRawUnsafe('ALTER TABLE "Workspace" DROP COLUMN "name"')
    expect(await drift(database.adapter)).toMatch(/ADD COLUMN\s+"name"/)
    await database.close()
  })
})
