import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_FACTS, type NoticeFacts } from '#domain/notice/notice.ts'
import { buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { draftRoleOf } from '#server/access.ts'
import { assembleDraft } from '#server/assembly.ts'
import { type LiveRoom, setRoom, type WhoseSockets } from '#server/collab/live-room.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import * as drafts from '#server/drafts.ts'
import { library } from '#server/library.ts'
import { getNotice, replaceQuestions, updateFacts } from '#server/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const read = <T>(value: T) => ({ value, span: null })
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )

async function cast() {
  const [owner, writer, guest] = await Promise.all([
    buildUser(db(), { name: 'Olga Owner' }),
    buildUser(db(), { name: 'Will Writer' }),
    buildUser(db(), { name: 'Gina Guest' }),
  ])
  const workspace = await buildWorkspace(db(), {
    name: 'Marsh Institute',
    members: [
      { userId: owner.id, role: 'owner' },
      { userId: writer.id, role: 'member' },
    ],
  })
  const notice = await noticeWith(workspace.id, { dueOn: '2027-03-01' })
  return { owner, writer, guest, workspace, notice }
}

/** A notice with two questions, 1 and 1.a. */
async function noticeWith(workspaceId: string, given: { dueOn?: string; kind?: 'rfi' | 'nprm' } = {}) {
  const { dueOn, kind = 'rfi' } = given
  const row = await buildNotice(db(), { workspaceId, title: 'Ferries' })
  const facts: NoticeFacts = {
    ...EMPTY_FACTS,
    title: read('Ticketing on Inland Ferries'),
    agencies: [read('Harbour Administration')],
    docketIds: [read('HARB-2023-0009')],
    kind: read(kind),
    dueOn: dueOn ? read({ date: dueOn, time: '17:00', zone: 'ET' }) : null,
  }
  await updateFacts(row.id, facts)
  await replaceQuestions(row.id, [
    { id: 'a', label: '1', parentId: null, text: 'What are the risks?', span: null },
    { id: 'b', label: '1.a', parentId: 'a', text: 'And the costs?', span: null },
  ])
  return getNotice(row.id)
}

let team: Awaited<ReturnType<typeof cast>>
let closed: WhoseSockets[] = []

/** A room nobody is in, which cannot write. */
const QUIET_ROOM: LiveRoom = {
  upgrade: () => undefined,
  closeSockets: () => undefined,
  recheck: async () => undefined,
  withYdoc: () => Promise.reject(new Error('The disk is full.')),
  close: async () => undefined,
}

beforeAll(async () => {
  team = await cast()
})

/** A room that only notes whose sockets were closed. */
beforeEach(() => {
  closed = []
  const room: LiveRoom = {
    ...QUIET_ROOM,
    closeSockets: (whose) => closed.push(whose),
    withYdoc: async (draftId, author, change) => {
      setRoom(null)
      try {
        return await withYdoc(draftId, change, author)
      } finally {
        setRoom(room)
      }
    },
  }
  setRoom(room)
})

const start = (given: { title?: string; noticeId?: string | null; frame?: string } = {}) =>
  drafts.createDraft({
    workspaceId: team.workspace.id,
    userId: team.owner.id,
    title: 'Our answer',
    noticeId: team.notice.id,
    ...given,
  })
const argument = () => {
  const [first] = library().arguments
  if (!first) throw new Error('The library is empty.')
  return first
}
const planFor = (questionIds: string[]) => ({
  questionIds,
  items: [{ argumentId: argument().id, form: 'short' as const, questionIds }],
})

describe('starting a draft', () => {
  it('gives it to its creator, with the frame that suits the notice', async () => {
    const { id } = await start()
    expect(await draftRoleOf(team.owner.id, id)).toBe('owner')
    const frameOf = async (draftId: string) => {
      const { frame } = await drafts.getDraft(draftId)
      return library().frames.find((each) => each.id === frame)
    }
    expect(await frameOf(id)).toMatchObject({ needsNotice: true, organisedBy: 'question' })
    const proposed = await noticeWith(team.workspace.id, { kind: 'nprm' })
    expect(await frameOf((await start({ noticeId: proposed.id })).id)).toMatchObject({ organisedBy: 'theme' })
    expect(await frameOf((await start({ noticeId: null })).id)).toMatchObject({ needsNotice: false })
  })

  it('refuses a notice of another workspace and a kind of letter that does not exist', async () => {
    const elsewhere = await noticeWith((await buildWorkspace(db())).id)
    expect(await code(start({ noticeId: elsewhere.id }))).toBe('not-found')
    expect(await code(start({ frame: 'sonnet' }))).toBe('invalid')
  })
})

describe('the list of drafts', () => {
  it('puts the next deadline first and drafts without one last, and shows only what one may read', async () => {
    const { workspace, owner, writer } = await cast()
    const make = async (title: string, dueOn: string | null) => {
      const noticeId = dueOn === null ? null : (await noticeWith(workspace.id, { dueOn })).id
      return drafts.createDraft({ workspaceId: workspace.id, userId: owner.id, title, noticeId })
    }
    await make('Some day', null)
    await make('Later', '2027-06-01')
    const soon = await make('Soon', '2027-01-15')
    await drafts.setMemberRole({ draftId: soon.id, role: null, byUserId: owner.id })
    const titles = async (userId: string) =>
      (await drafts.listDrafts(userId, workspace.id)).map((draft) => `${draft.title}: ${draft.role}`)
    expect(await titles(owner.id)).toEqual(['Soon: owner', 'Later: owner', 'Some day: owner'])
    expect(await titles(writer.id)).toEqual(['Later: editor', 'Some day: editor'])
    const [first] = await drafts.listDrafts(owner.id, workspace.id)
    expect(first?.dueOn).toEqual({ date: '2027-01-15', time: '17:00', zone: 'ET' })
  })
})

describe('the plan', () => {
  it('is kept, and a plan made from an older one is not stored over it', async () => {
    const { id } = await start()
    const { updatedAt } = await drafts.getDraft(id)
    const [question] = team.notice.questions
    const plan = planFor(question ? [question.id] : [])
    const savedAt = await drafts.savePlan({ draftId: id, plan, basedOn: updatedAt })
    const stale = drafts.savePlan({ draftId: id, plan: planFor([]), basedOn: updatedAt })
    expect(await code(stale)).toBe('conflict')
    expect((await drafts.getDraft(id)).plan).toEqual(plan)
    await drafts.savePlan({ draftId: id, plan: planFor([]), basedOn: savedAt })
    expect((await drafts.getDraft(id)).plan).toEqual(planFor([]))
  })

  it('does not hold an argument twice', async () => {
    const { id } = await start()
    const { updatedAt } = await drafts.getDraft(id)
    const { items } = planFor([])
    const twice = { questionIds: [], items: [...items, ...items] }
    expect(await code(drafts.savePlan({ draftId: id, plan: twice, basedOn: updatedAt }))).toBe('invalid')
  })
})

describe('the kind of letter', () => {
  it('changes with the plan, for whoever asks the draft', async () => {
    const { id } = await start()
    const { updatedAt } = await drafts.getDraft(id)
    await drafts.savePlan({ draftId: id, plan: { ...planFor([]), frame: 'coalition' }, basedOn: updatedAt })
    expect((await drafts.getDraft(id)).frame).toBe('coalition')
  })

  it('stays as it was when the letter answers no notice and the other kind needs one', async () => {
    const { id } = await start({ noticeId: null })
    const { frame, updatedAt } = await drafts.getDraft(id)
    const plan = { ...planFor([]), frame: 'coalition' }
    expect(await code(drafts.savePlan({ draftId: id, plan, basedOn: updatedAt }))).toBe('invalid')
    expect((await drafts.getDraft(id)).frame).toBe(frame)
  })
})

describe('sharing', () => {
  it('gives, changes and takes a role, closes the person’s open editors each time, and writes it down', async () => {
    const { id } = await start()
    const change = { draftId: id, userId: team.writer.id, byUserId: team.owner.id }
    await drafts.setDraftAccess({ ...change, role: 'viewer' })
    expect(await draftRoleOf(team.writer.id, id)).toBe('viewer')
    await drafts.removeDraftAccess(change)
    expect(await draftRoleOf(team.writer.id, id)).toBe('editor')
    await drafts.setMemberRole({ draftId: id, role: null, byUserId: team.owner.id })
    expect(await draftRoleOf(team.writer.id, id)).toBeNull()
    expect(closed).toEqual(Array.from({ length: 3 }, () => ({ userId: team.writer.id, draftId: id })))
    const events = await db().auditEvent.findMany({
      where: { subject: { startsWith: id } },
      orderBy: { id: 'asc' },
    })
    expect(events.map((event) => [event.action, event.userId])).toEqual([
      ['draft-shared', team.owner.id],
      ['draft-unshared', team.owner.id],
      ['draft-member-role', team.owner.id],
    ])
  })

  it('lists members and guests with what they may do', async () => {
    const { id } = await start()
    await db().draftAccess.create({ data: { draftId: id, userId: team.guest.id, role: 'reviewer' } })
    const people = await drafts.listDraftPeople(id)
    expect(people.map((person) => `${person.name}: ${person.role}`)).toEqual([
      'Olga Owner: owner',
      'Will Writer: editor',
      'Gina Guest: reviewer',
    ])
    expect(people.map((person) => person.isGuest)).toEqual([false, false, true])
  })

  it('does not give a role to somebody outside the workspace', async () => {
    const { id } = await start()
    const stranger = await buildUser(db())
    const given = { draftId: id, userId: stranger.id, byUserId: team.owner.id, role: 'editor' as const }
    expect(await code(drafts.setDraftAccess(given))).toBe('invalid')
    expect(await draftRoleOf(stranger.id, id)).toBeNull()
  })
})

it('a deleted draft is gone with its words, and closes for everybody', async () => {
  const { id } = await start()
  await assembleDraft(id, team.owner.id)
  await drafts.renameDraft(id, 'Renamed')
  expect((await drafts.getDraft(id)).title).toBe('Renamed')
  await drafts.deleteDraft(id, team.owner.id)
  expect(await code(drafts.getDraft(id))).toBe('not-found')
  expect(await db().draftUpdate.count({ where: { draftId: id } })).toBe(0)
  expect(closed.map((whose) => whose.userId).sort()).toEqual([team.owner.id, team.writer.id].sort())
})
