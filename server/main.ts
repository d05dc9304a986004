import { createServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import next from 'next'
import { openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { env, secrets } from '#server/env.ts'
import { prepareRequest } from '#server/headers.ts'
import { lockDataDir } from '#server/lock.ts'
import { migrate } from '#server/migrate.ts'

process.env.NEXT_TELEMETRY_DISABLED = '1'

const isDev = process.argv.includes('--dev')

async function start() {
  const { dataDir, databaseUrl, host, port, publicUrl, isBehindProxy } = env()
  const unlock = databaseUrl === null ? lockDataDir(dataDir) : () => undefined
  secrets(dataDir)
  const database = await openDatabase(databaseUrl === null ? { folder: dataDir } : { url: databaseUrl })
  await migrate(database.adapter)
  setDatabase(database.client)

  const app = next({ dev: isDev, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()

  const server = createServer((request, response) => {
    prepareRequest(request, response, { isDev, isBehindProxy })
    void handle(request, response)
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    void upgrade(request, socket, head)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  console.log(`Rejoinder is ready: ${publicUrl}`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    server.close()
    server.closeAllConnections()
    await database.close()
    unlock()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
