import { join } from 'node:path'
import type { Report } from '../report.ts'
import { preparedData } from '../support/prepare-data.ts'
import { serve } from '../support/serve.ts'
import { median, percentile } from '../support/statistics.ts'
import { measureRoom } from './measure-room.ts'

const CLIENTS = 50
const SECONDS = 12
const ROUNDS = 3
const SERVE_ROOM = join(import.meta.dirname, '..', '..', 'tests', 'server', 'collab', 'serve-room.ts')
const SERVE_BARE = join(import.meta.dirname, 'serve-bare.ts')
const BARE = 'bare Hocuspocus (stores nothing)'

/** Edit to remote-visible with 50 people in one 45,000-word draft. Ours checks rights and commits every edit. */
export async function benchCollab(report: Report): Promise<void> {
  const { variables, url: origin, draftId, cookies } = await preparedData()
  const room = await serve(SERVE_ROOM, { variables })
  const bare = await serve(SERVE_BARE, { args: ['45000'] })
  const ours: number[][] = []
  const theirs: number[][] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const common = { draftId, clients: CLIENTS, seconds: SECONDS }
      ours.push(
        await measureRoom({
          ...common,
          url: `ws://127.0.0.1:${room.line}/collab`,
          headers: (n) => ({ origin, cookie: cookies[n % cookies.length] ?? '' }),
        }),
      )
      theirs.push(await measureRoom({ ...common, url: `ws://127.0.0.1:${bare.line}`, headers: () => ({}) }))
    }
  } finally {
    await Promise.all([room.stop(), bare.stop()])
  }
  for (const [name, p] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    const middle = (rounds: number[][]) => median(rounds.map((samples) => percentile(samples, p)))
    report({
      what: `Edit to remote-visible, 50 clients, ${name}`,
      ours: middle(ours),
      peer: BARE,
      theirs: middle(theirs),
      unit: 'ms',
    })
  }
}
