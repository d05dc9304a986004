import { createServer } from 'node:http'
import { room } from '#server/collab/room.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { env } from '#server/env.ts'

// A process of its own that serves the room and nothing else, so that a test can kill it. Prints its port when ready.
const [port = '0'] = process.argv.slice(2)
const database = await openDatabase({ folder: env().dataDir })
setDatabase(database.client)
const server = createServer()
server.on('upgrade', (request, socket, head) => room().upgrade(request, socket, head))
room()
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`)
})
process.on('SIGTERM', async () => {
  await room().close()
  await database.close()
  process.exit(0)
})
