import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { schemaEngine } from '#server/database/schema-engine.ts'

const PRISMA_FOLDER = join(import.meta.dirname, '..', 'prisma')
const NO_FILTER = { externalTables: [], externalEnums: [] }

/**
 * Brings a database to the newest migration and returns the names of those just applied.
 * It keeps Prisma's own `_prisma_migrations` table, so `prisma migrate deploy` stays possible.
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const engine = await schemaEngine(adapter, datamodel())
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationList(),
    filters: NO_FILTER,
  })
  return appliedMigrationNames
}

/** The SQL that would bring a migrated database to `schema.prisma`; empty when there is no drift. */
export async function drift(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const engine = await schemaEngine(adapter, datamodel())
  const file = { content: datamodel(), path: 'schema.prisma' }
  const { stdout, exitCode } = await engine.diff({
    from: { tag: 'schemaDatasource', files: [file], configDir: PRISMA_FOLDER },
    to: { tag: 'schemaDatamodel', files: [file] },
    script: true,
    exitCode: true,
    filters: NO_FILTER,
  })
  return exitCode === 0 ? '' : (stdout ?? '')
}

const datamodel = () => readFileSync(join(PRISMA_FOLDER, 'schema.prisma'), 'utf8')

function migrationList(): MigrationList {
  const baseDir = join(PRISMA_FOLDER, 'migrations')
  const folders = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}
