import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '#prisma/generated/client.ts'
import { withWholeScripts } from '#server/database/whole-scripts.ts'

export type Database = {
  client: PrismaClient
  /** For the migrations, which speak to the database below Prisma's client. */
  adapter: SqlMigrationAwareDriverAdapterFactory
  close: () => Promise<void>
}

/** Where the data is: a PostgreSQL server, or PGlite's files in a folder. */
export type DatabaseLocation = { url: string; schema?: string } | { folder: string }

/** Opens the database. The caller holds the data folder's lock when it is a folder. */
export function openDatabase(location: DatabaseLocation): Promise<Database> {
  return 'url' in location ? openPostgres(location.url, location.schema) : openFolder(location.folder)
}

async function openPostgres(url: string, schema?: string): Promise<Database> {
  const options = schema === undefined ? undefined : { schema }
  const adapter = new PrismaPg(
    {
      connectionString: url,
      max: 10,
      ...(schema === undefined ? {} : { options: `-c search_path=${schema}` }),
    },
    options,
  )
  const client = new PrismaClient({ adapter })
  await client.$queryRaw`SELECT 1`
  return { client, adapter: withWholeScripts(adapter), close: () => client.$disconnect() }
}

async function openFolder(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = await PGlite.create(join(folder, 'db'))
  return fromPglite(database)
}

/** Wraps a PGlite that is already running. */
export function fromPglite(database: PGlite): Database {
  const adapter = new PrismaPGlite(database)
  const client = new PrismaClient({ adapter })
  return {
    client,
    adapter,
    close: async () => {
      await client.$disconnect()
      await database.close()
    },
  }
}
