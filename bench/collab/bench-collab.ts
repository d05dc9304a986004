import { join } from 'node:path'
import type { Report } from '../report.ts'
import { longUpdate } from '../support/long-doc.ts'
import { prepareData } from '../support/prepare-data.ts'
import { serve } from '../support/serve.ts'
import { median, percentile } from '../support/statistics.ts'
import { measureRoom } from './measure-room.ts'

const WORDS = 45_000
const CLIENTS = 50
const PEOPLE = 5
const SECONDS = 12
const ROUNDS = 3
const SERVE_ROOM = join(import.meta.dirname, '..', '..', 'tests', 'server', 'collab', 'serve-room.ts')
const SERVE_BARE = join(import.meta.dirname, 'serve-bare.ts')
const BARE = 'bare Hocuspocus (stores nothing)'

/** Edit to remote-visible with 50 people in one 45,000-word draft. Ours checks rights and commits every edit. */
export async function benchCollab(report: Report): Promise<void> {
  const { variables, draftId, cookies } = await prepareData(longUpdate(WORDS), PEOPLE, 3_999)
  const origin = variables.PUBLIC_URL
  const room = await serve(SERVE_ROOM, variables)
  const bare = await serve(SERVE_BARE, {}, [String(WORDS)])
  const ours: number[][] = []
  const theirs: number[][] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const common = { draftId, clients: CLIENTS, seconds: SECONDS }
      ours.push(
        await measureRoom({
          ...common,
          url: `ws://127.0.0.1:${room.port}/collab`,
          headers: (n) => ({ origin, cookie: cookies[n % cookies.length] ?? '' }),
        }),
      )
      theirs.push(await measureRoom({ ...common, url: `ws://127.0.0.1:${bare.port}`, headers: () => ({}) }))
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
