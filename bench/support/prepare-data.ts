import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { auth } from '#server/auth.ts'
import { compactDraft } from '#server/collab/compact.ts'
import { appendUpdates } from '#server/collab/persist.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { migrate } from '#server/migrate.ts'
import { freePort } from './free-port.ts'
import { longUpdate } from './long-doc.ts'

const WORDS = 45_000
const PEOPLE = 8

export type Prepared = {
  /** Settings for a server process that is to serve this data, and the address it then has. */
  variables: Record<'REJOINDER_DATA' | 'PUBLIC_URL' | 'PORT' | 'DATABASE_URL', string>
  url: string
  draftId: string
  /** One per person who may write. */
  cookies: string[]
  forget: () => void
}

let prepared: Promise<Prepared> | undefined

/** A data folder of its own with a team and one draft of 45,000 words: the same for all parts of a run. */
export function preparedData(): Promise<Prepared> {
  prepared ??= prepare()
  return prepared
}

/** Deletes that folder, if any part asked for it. */
export async function forgetPrepared(): Promise<void> {
  ;(await prepared)?.forget()
}

async function prepare(): Promise<Prepared> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
  const variables = { REJOINDER_DATA: folder, PUBLIC_URL: url, PORT: String(port), DATABASE_URL: '' }
  Object.assign(process.env, variables)
  const database = await openDatabase({ folder })
  await migrate(database.adapter)
  setDatabase(database.client)
  const team = await Promise.all(Array.from({ length: PEOPLE }, (_, n) => signUp(n)))
  const members = team.map(({ userId }) => ({ userId, role: 'owner' as const }))
  const workspace = await buildWorkspace(database.client, { members })
  const draft = await buildDraft(database.client, { workspaceId: workspace.id })
  await database.client.draft.update({ where: { id: draft.id }, data: { assembledAt: new Date() } })
  await appendUpdates(draft.id, [longUpdate(WORDS)], null)
  await compactDraft(draft.id)
  await database.close()
  const forget = () => rmSync(folder, { recursive: true, force: true })
  return { variables, url, draftId: draft.id, cookies: team.map(({ cookie }) => cookie), forget }
}

async function signUp(n: number) {
  const body = { name: `Writer ${n}`, email: `writer-${n}@example.org`, password: 'long enough for a bench' }
  const response = await auth().api.signUpEmail({ body, asResponse: true })
  const { user } = await response.json()
  const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0])
  return { userId: String(user.id), cookie: cookies.join('; ') }
}
