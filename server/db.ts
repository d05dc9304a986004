import type { PrismaClient } from '#prisma/generated/client.ts'

/** What the running process shares between `main.ts` and the route code, which are separate module graphs. */
type Holder = { rejoinderDatabase?: PrismaClient }

const holder: Holder = globalThis as Holder

/** The database of this process. Throws when none was opened, which only a mistake in start-up order can cause. */
export function db(): PrismaClient {
  if (holder.rejoinderDatabase === undefined) throw new Error('The database was used before it was opened.')
  return holder.rejoinderDatabase
}

/** Makes a client the database of this process. */
export function setDatabase(client: PrismaClient): void {
  holder.rejoinderDatabase = client
}
