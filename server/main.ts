import { createServer } from 'node:http'
import next from 'next'
import { recordBuiltInRevisions } from '#server/argument-revisions.ts'
import { releaseUnwrittenDrafts } from '#server/assembly.ts'
import { trustedOrigins } from '#server/auth.ts'
import { room } from '#server/collab/room.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { env, secrets } from '#server/env.ts'
import { isForeignWrite, prepareRequest } from '#server/headers.ts'
import { listen } from '#server/listen.ts'
import { lockDataDir } from '#server/lock.ts'
import { migrate } from '#server/migrate.ts'
import { forgetUnusedFiles } from '#server/stored-files.ts'

// One process: pages over HTTP and drafts over WebSocket, on one port.
process.env.NEXT_TELEMETRY_DISABLED = '1'
const isDev = process.argv.includes('--dev')

/** How to end well, once there is something to end. */
let endRunning = async () => {}
let isStopping = false

async function stop(): Promise<void> {
  // Asked twice, somebody is in a hurry: what is committed is safe, the rest is in the browsers.
  if (isStopping) process.exit(1)
  isStopping = true
  await endRunning()
  process.exit(0)
}

async function start(): Promise<void> {
  const { dataDir, databaseUrl, host, port, publicUrl, isBehindProxy } = env()
  // PGlite's files belong to one process; PostgreSQL is shared by as many as like.
  const unlock = lockDataDir(dataDir, { isExclusive: databaseUrl === null })
  process.on('exit', unlock)
  secrets(dataDir)

  // The port is taken first, because it fails fastest; whoever asks early waits until there is an answer.
  const ready = Promise.withResolvers<Awaited<ReturnType<typeof prepareNext>>>()
  const server = createServer(async (request, response) => {
    prepareRequest(request, response, { isDev, isBehindProxy })
    if (isForeignWrite(request, trustedOrigins())) return void response.writeHead(403).end()
    await (await ready.promise).handle(request, response)
  })
  server.on('upgrade', async (request, socket, head) => {
    const { upgrade } = await ready.promise
    if (isCollab(request.url)) room().upgrade(request, socket, head)
    else await upgrade(request, socket, head)
  })
  await listen(server, { host, port })

  const database = await openDatabase(databaseUrl === null ? { folder: dataDir } : { url: databaseUrl })
  await migrate(database.adapter)
  setDatabase(database.client)
  await releaseUnwrittenDrafts(new Date())
  await recordBuiltInRevisions()
  room()
  ready.resolve(await prepareNext(host, port))
  endRunning = async () => {
    server.close()
    await room().close()
    await (await ready.promise).close()
    server.closeAllConnections()
    await database.close()
  }
  console.log(`Rejoinder is ready: ${publicUrl}`)
  // Storage may be slow or away: nobody waits for what is only tidied up.
  forgetUnusedFiles().catch((error: unknown) => console.error('Unused files could not be removed.', error))
}

async function prepareNext(hostname: string, port: number) {
  const app = next({ dev: isDev, hostname, port })
  await app.prepare()
  return { handle: app.getRequestHandler(), upgrade: app.getUpgradeHandler(), close: () => app.close() }
}

const isCollab = (url = '/') => new URL(url, 'http://localhost').pathname === '/collab'

process.on('SIGTERM', stop)
process.on('SIGINT', stop)

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
