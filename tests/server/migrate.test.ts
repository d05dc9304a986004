import { PGlite } from '@electric-sql/pglite'
import {
  mockAdapter,
  mockMigrationAwareAdapterFactory,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import { describe, expect, it } from 'vitest'
import { fromPglite } from '#server/database/open-database.ts'
import { withWholeScripts } from '#server/database/whole-scripts.ts'
import { drift, migrate } from '#server/migrate.ts'

// The engine reads a database back only where its adapter knows every system type, which PGlite's does and
// PostgreSQL's does not. The suite run on PostgreSQL shows that the migrations work there.
describe('the migrations', () => {
  it('are each applied once, and make exactly the database the schema describes', async () => {
    const database = fromPglite(await PGlite.create())
    const first = await migrate(database.adapter)
    expect(await drift(database.adapter)).toBe('')
    const second = await migrate(database.adapter)
    const rows = await database.client.$queryRaw<{ migration_name: string }[]>`
      SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "started_at"`
    expect(first).toEqual([...first].sort())
    expect(first.length).toBeGreaterThan(0)
    expect(second).toEqual([])
    expect(rows.map((row) => row.migration_name)).toEqual(first)
    await database.client.$executeRawUnsafe('ALTER TABLE "Workspace" DROP COLUMN "name"')
    expect(await drift(database.adapter)).toMatch(/ADD COLUMN\s+"name"/)
    await database.close()
  })

  it('reach PostgreSQL whole, whatever semicolons are in a function of theirs', async () => {
    const sent: string[] = []
    const connection: SqlDriverAdapter = {
      ...mockAdapter('postgres'),
      executeRaw: async ({ sql }) => sent.push(sql),
    }
    const factory = { ...mockMigrationAwareAdapterFactory('postgres'), connect: async () => connection }
    const script = 'CREATE TABLE a (); CREATE FUNCTION b() AS $$ BEGIN; END; $$'
    await (await withWholeScripts(factory).connect()).executeScript(script)
    expect(sent).toEqual([script])
  })
})
