import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/**
 * Prisma's adapter for PostgreSQL cuts a migration at every semicolon, those inside a function too, and runs the pieces
 * one by one. PostgreSQL itself takes a script whole, and then makes all of it or nothing.
 */
export function withWholeScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => whole(await factory.connect()),
    connectToShadowDb: async () => whole(await factory.connectToShadowDb()),
  }
}

function whole(connection: SqlDriverAdapter): SqlDriverAdapter {
  connection.executeScript = async (sql) => {
    await connection.executeRaw({ sql, args: [], argTypes: [] })
  }
  return connection
}
