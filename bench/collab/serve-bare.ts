import { Server } from '@hocuspocus/server'
import { applyUpdate } from 'yjs'
import { longUpdate } from '../support/long-doc.ts'

// The peer: Hocuspocus as it comes. No accounts, no checks, nothing is ever stored.
const letter = longUpdate(Number(process.argv[2]))
const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: false,
  async onLoadDocument({ document }) {
    applyUpdate(document, letter)
  },
})
await server.listen()
process.stdout.write(`${server.address.port}\n`)
