import { mkdtempSync } from 'node:fs'
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

export type Prepared = {
  /** Settings for a server process that is to serve this data. */
  variables: { REJOINDER_DATA: string; PUBLIC_URL: string; PORT: string }
  draftId: string
  /** One per person who may write. */
  cookies: string[]
}

/** A data folder of its own with a team and one draft that holds the given letter. Call it once in a process. */
export async function prepareData(letter: Uint8Array, people: number, port: number): Promise<Prepared> {
  const variables = {
    REJOINDER_DATA: mkdtempSync(join(tmpdir(), 'rejoinder-bench-')),
    PUBLIC_URL: `http://localhost:${port}`,
    PORT: String(port),
  }
  Object.assign(process.env, variables)
  const database = await openDatabase({ folder: variables.REJOINDER_DATA })
  await migrate(database.adapter)
  setDatabase(database.client)
  const team = await Promise.all(Array.from({ length: people }, (_, n) => signUp(n)))
  const members = team.map(({ userId }) => ({ userId, role: 'owner' as const }))
  const workspace = await buildWorkspace(database.client, { members })
  const draft = await buildDraft(database.client, { workspaceId: workspace.id })
  await database.client.draft.update({ where: { id: draft.id }, data: { assembledAt: new Date() } })
  await appendUpdates(draft.id, [letter], null)
  await compactDraft(draft.id)
  await database.close()
  return { variables, draftId: draft.id, cookies: team.map(({ cookie }) => cookie) }
}

async function signUp(n: number) {
  const body = { name: `Writer ${n}`, email: `writer-${n}@example.org`, password: 'long enough for a bench' }
  const response = await auth().api.signUpEmail({ body, asResponse: true })
  const { user } = await response.json()
  const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0])
  return { userId: String(user.id), cookie: cookies.join('; ') }
}
