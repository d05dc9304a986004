import { createHash, createHmac, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import { draftArgument } from '#domain/library/team/argument-input.ts'
import { DRAFT_ROLES, WORKSPACE_ROLES } from '#domain/roles.ts'
import { buildDraft, buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { secrets } from '#server/env.ts'
import { migrate } from '#server/migrate.ts'
import { diskStore } from '#server/storage/disk.ts'
import { inputFor } from '#tests/support/argument-input.ts'

/** Everybody who might come to a door: no session, no role, a role in the workspace, or one on the draft alone. */
export const ACTORS = [
  'nobody',
  'stranger',
  'member',
  'admin',
  'owner',
  'viewer',
  'reviewer',
  'editor',
  'draftOwner',
] as const
export type Actor = (typeof ACTORS)[number]

/** In every name that outsiders must not read. */
export const SECRET = 'Heronwood-7431'

/** Sessions a person has, so that a door that ends one does not lock the next test out. */
const SESSIONS = 4
const SPARES = 8
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PNG_SHA256 = createHash('sha256').update(PNG).digest('hex')

export type Cast = Awaited<ReturnType<typeof writeCast>> & {
  cookie: (actor: Actor) => string
  renew: (actor: Actor) => void
}

/** Fills a data folder with one workspace, one closed draft in it, and one person of each kind; all can be signed in. */
export async function seedCast(dataDir: string): Promise<Cast> {
  const database = await openDatabase({ folder: dataDir })
  await migrate(database.adapter)
  const written = await writeCast(database.client, secrets(dataDir).sessionSecret)
  await keepFile(dataDir, written.workspace.id)
  await database.close()
  const { cookies } = written
  return {
    ...written,
    cookie: (actor) => cookies.get(actor)?.[0] ?? '',
    renew: (actor) => void cookies.get(actor)?.shift(),
  }
}

async function writeCast(client: PrismaClient, secret: string) {
  const people = new Map<Actor, string>()
  for (const actor of ACTORS) {
    if (actor !== 'nobody') people.set(actor, (await buildUser(client, { name: `${actor} ${SECRET}` })).id)
  }
  const idOf = (actor: Actor) => {
    const id = people.get(actor)
    if (id === undefined) throw new Error(`Nobody plays ${actor}.`)
    return id
  }
  const spares = await Promise.all(Array.from({ length: SPARES }, () => buildUser(client)))
  const workspace = await buildWorkspace(client, {
    name: `Alliance ${SECRET}`,
    members: [
      ...WORKSPACE_ROLES.map((role) => ({ userId: idOf(role), role })),
      ...spares.map(({ id }) => ({ userId: id, role: 'member' as const })),
    ],
  })
  const notice = await buildNotice(client, {
    workspaceId: workspace.id,
    title: `Notice ${SECRET}`,
    dueOn: '2031-05-01',
  })
  // One for each member who may take it in.
  const newer = await Promise.all(
    WORKSPACE_ROLES.map(() => buildNotice(client, { workspaceId: workspace.id, title: `Newer ${SECRET}` })),
  )
  const guests = DRAFT_ROLES.map((role) => ({ userId: idOf(role === 'owner' ? 'draftOwner' : role), role }))
  const draft = await buildDraft(client, {
    workspaceId: workspace.id,
    noticeId: notice.id,
    title: `Draft ${SECRET}`,
    memberRole: null,
    access: guests,
  })
  const shared = await buildDraft(client, { workspaceId: workspace.id, title: `Shared ${SECRET}` })
  const kept = draftArgument(inputFor(), 'lamps-need-no-licence')
  const argument = await client.argument.create({
    data: {
      ...{ workspaceId: workspace.id, slug: kept.id, ownerId: idOf('owner') },
      revisions: { create: { number: 1, topic: kept.topic, text: writeArgument(kept), facts: [] } },
    },
  })
  const attachment = await client.attachment.create({
    data: { draftId: draft.id, mediaType: 'image/png', width: 1, height: 1, bytes: Uint8Array.from(PNG) },
  })
  const logo = { logo: Uint8Array.from(PNG), logoMediaType: 'image/png', logoWidth: 1, logoHeight: 1 }
  await client.profile.create({
    data: { workspaceId: workspace.id, organisation: `Alliance ${SECRET}`, ...logo },
  })
  const file = await client.storedFile.create({
    data: { workspaceId: workspace.id, sha256: PNG_SHA256, size: PNG.byteLength, mediaType: 'image/png' },
  })
  // One to be read, and one for each who may delete it.
  const exhibits = await Promise.all(
    ['read', 'owner', 'editor', 'draftOwner'].map((name) =>
      client.exhibit.create({
        data: { draftId: draft.id, fileId: file.id, fileName: `${name} ${SECRET}.png` },
      }),
    ),
  )
  const filings = await writeFilings(client, draft.id, file.id)
  // One for each member who may take it away.
  const evidence = WORKSPACE_ROLES.map((_role, place) => `heron-${place}`)
  for (const id of evidence) {
    const csl = { id, type: 'report', title: `Source ${SECRET}`, custom: { status: 'verified' } }
    const data = { id: `${id}-1`, source: id, statement: `Fact ${SECRET}`, relation: 'context' }
    await client.source.create({ data: { workspaceId: workspace.id, slug: id, csl } })
    await client.fact.create({ data: { workspaceId: workspace.id, slug: data.id, data } })
  }
  const pastLetters = await Promise.all(
    WORKSPACE_ROLES.map(() =>
      client.pastLetter.create({
        data: { workspaceId: workspace.id, title: `Letter ${SECRET}`, kind: 'own', text: SECRET },
      }),
    ),
  )
  const expiresAt = new Date(Date.now() + 3_600_000)
  const invitations = await Promise.all(
    Array.from({ length: SPARES }, () =>
      client.invitation.create({
        data: {
          id: randomBytes(24).toString('base64url'),
          workspaceId: workspace.id,
          role: 'member',
          inviterId: idOf('owner'),
          expiresAt,
        },
      }),
    ),
  )

  const cookies = new Map<Actor, string[]>()
  for (const [actor, userId] of people) {
    const tokens = Array.from({ length: SESSIONS }, () => randomBytes(24).toString('base64url'))
    await client.session.createMany({
      data: tokens.map((token) => ({ id: token.slice(0, 20), userId, token, expiresAt })),
    })
    cookies.set(
      actor,
      tokens.map((token) => sessionCookie(token, secret)),
    )
  }
  return {
    people,
    spares,
    workspace,
    notice,
    newer: newer.map(({ id }) => id),
    draft,
    shared,
    evidence,
    pastLetters: pastLetters.map(({ id }) => id),
    argument,
    attachment,
    exhibits: exhibits.map(({ id }) => id),
    ...filings,
    invitations,
    cookies,
    png: PNG,
  }
}

/** A filing of the draft, and files made for the next one; all of them are the one stored file. */
async function writeFilings(client: PrismaClient, draftId: string, fileId: string) {
  const state = new Uint8Array(gzipSync(Y.encodeStateAsUpdate(new Y.Doc())))
  const made = { draftId, profile: 'other', state, schemaVersion: SCHEMA_VERSION, answered: [] }
  const row = { fileId, role: 'letter', name: `Letter ${SECRET}.pdf`, position: 0 }
  const filing = await client.filing.create({
    data: {
      ...{ ...made, method: 'By e-mail', filedAt: new Date('2026-03-03T22:15:00Z') },
      ...{ filedByName: `Ana ${SECRET}`, files: { create: row } },
    },
    include: { files: true },
  })
  const prepared = await client.preparedFiling.create({
    data: { ...made, madeId: 'made', files: { create: row } },
    include: { files: true },
  })
  return {
    filing: { id: filing.id, fileId: filing.files[0]?.id ?? '' },
    prepared: { fileId: prepared.files[0]?.id ?? '' },
  }
}

/** The bytes of the exhibits and filings, where the server will look for them. */
const keepFile = (dataDir: string, workspaceId: string) =>
  diskStore(join(dataDir, 'files')).put({ workspaceId, sha256: PNG_SHA256 }, PNG)

/** The cookie the account library would have set: the token, signed with the installation's secret. */
function sessionCookie(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `rejoinder.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
