import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { fieldsIn, outlineOf, plainText } from '#domain/draft/reading/read-doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { docFromYdoc, fieldsOf, YDOC } from '#domain/draft/ydoc.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createArgument } from '#server/arguments.ts'
import { assembleDraft, releaseUnwrittenDrafts } from '#server/assembly.ts'
import { type LiveRoom, setRoom } from '#server/collab/live-room.ts'
import { db } from '#server/db.ts'
import { createDraft, getDraft, readYdoc, savePlan } from '#server/drafts.ts'
import { library } from '#server/library.ts'
import { getNotice, replaceQuestions, updateFacts } from '#server/notices.ts'
import { libraryForGuest } from '#server/team-library.ts'
import { inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const read = <T>(value: T) => ({ value, span: null })
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )

/** A workspace with two writers and a notice of two questions. */
async function cast() {
  const owner = await buildUser(db(), { name: 'Olga Owner' })
  const writer = await buildUser(db(), { name: 'Will Writer' })
  const workspace = await buildWorkspace(db(), {
    name: 'Marsh Institute',
    members: [
      { userId: owner.id, role: 'owner' },
      { userId: writer.id, role: 'member' },
    ],
  })
  const row = await buildNotice(db(), { workspaceId: workspace.id, title: 'Ferries' })
  await updateFacts(row.id, {
    ...EMPTY_FACTS,
    title: read('Ticketing on Inland Ferries'),
    agencies: [read('Harbour Administration')],
    docketIds: [read('HARB-2023-0009')],
    kind: read('rfi'),
    dueOn: read({ date: '2027-03-01', time: '17:00', zone: 'ET' }),
  })
  await replaceQuestions(row.id, [
    { id: 'a', label: '1', parentId: null, text: 'What are the risks?', span: null },
    { id: 'b', label: '1.a', parentId: 'a', text: 'And the costs?', span: null },
  ])
  return { owner, writer, workspace, notice: await getNotice(row.id) }
}

let team: Awaited<ReturnType<typeof cast>>
beforeAll(async () => {
  team = await cast()
})

const argument = () => {
  const [first] = library().arguments
  if (!first) throw new Error('The library is empty.')
  return first
}
const questionIds = () => team.notice.questions.map(({ id }) => id)
const planOf = (given: Partial<DraftPlan> = {}): DraftPlan => ({
  questionIds: [],
  items: [{ argumentId: argument().id, form: 'short', questionIds: given.questionIds ?? [] }],
  ...given,
})

async function start(noticeId: string | null = team.notice.id) {
  const given = { workspaceId: team.workspace.id, userId: team.owner.id, title: 'On ferries', noticeId }
  return createDraft(given)
}

async function planned(plan: DraftPlan, noticeId?: string | null) {
  const { id } = await start(noticeId)
  await savePlan({ draftId: id, plan, basedOn: (await getDraft(id)).updatedAt })
  return id
}

async function assembled(plan: DraftPlan, noticeId?: string | null) {
  const id = await planned(plan, noticeId)
  await assembleDraft(id, team.owner.id)
  const ydoc = await readYdoc(id)
  return { id, doc: docFromYdoc(ydoc), fields: fieldsOf(ydoc) }
}

it('writes the letter under the name of whoever asked', async () => {
  const { id, doc } = await assembled(planOf({ questionIds: questionIds() }))
  expect(outlineOf(doc).map((entry) => entry.text)).toContain('Question 1.a')
  expect(plainText(doc)).toContain('HARB-2023-0009')
  expect(plainText(doc)).toContain('Marsh Institute')
  expect(doc.children.some((block) => block.attrs.argument?.id === argument().id)).toBe(true)
  expect(fieldsIn(doc).map((field) => field.id)).toContain('letter-signatory-name')
  const updates = await db().draftUpdate.findMany({ where: { draftId: id } })
  expect(new Set(updates.map((update) => update.userId))).toEqual(new Set([team.owner.id]))
  expect((await getDraft(id)).assembledAt).toBeInstanceOf(Date)
})

it('goes on naming questions as its headings do', async () => {
  const plan = planOf({ questionIds: questionIds(), questionLabels: 'brackets' })
  const { id, doc } = await assembled(plan)
  expect(outlineOf(doc).map((entry) => entry.text)).toContain('(1)(a)')
  const settings = draftSettingsSchema.parse((await readYdoc(id)).getMap(YDOC.settings).toJSON())
  expect(settings.questionLabels).toBe('brackets')
})

it('bears the day it is at the agency, not at the server', async () => {
  vi.useFakeTimers({ now: Date.parse('2027-02-01T03:00:00Z'), toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  expect(plainText((await assembled(planOf())).doc)).toContain('January 31, 2027')
})

it('works without a notice', async () => {
  expect(plainText((await assembled(planOf(), null)).doc)).toContain('Re: On ferries')
})

it('fills the blanks that were filled before, and leaves the skipped ones open', async () => {
  const fields = { 'letter-signatory-name': ' Ana Rivera ', 'letter-signatory-title': '  ' }
  const letter = await assembled(planOf({ fields }))
  expect(letter.fields).toEqual({ 'letter-signatory-name': 'Ana Rivera' })
})

it('refuses, by name, what was retired or rewritten since it was picked, and writes nothing', async () => {
  const [item] = planOf().items
  if (!item) throw new Error('Nothing is picked.')
  const older = await planned(planOf({ items: [{ ...item, revision: 'older' }] }))
  await expect(assembleDraft(older, team.owner.id)).rejects.toThrow(argument().title)
  const retired = { ...item, argumentId: 'team-harbours', title: 'Light the harbours first' }
  const gone = await planned(planOf({ items: [retired] }))
  await expect(assembleDraft(gone, team.owner.id)).rejects.toThrow('“Light the harbours first” is no longer')
  expect((await getDraft(gone)).assembledAt).toBeNull()
  expect(await db().draftUpdate.count({ where: { draftId: { in: [older, gone] } } })).toBe(0)
})

it('lets a guest see of the team’s own arguments only those picked for the letter', async () => {
  const given = { workspaceId: team.workspace.id, userId: team.owner.id }
  const one = await createArgument({ ...given, input: inputFor({ title: 'Light the piers' }) })
  const other = await createArgument({ ...given, input: inputFor({ title: 'Light the quays' }) })
  const seen = (await libraryForGuest(team.workspace.id, [one.id])).arguments.map(({ id }) => id)
  expect(seen).toContain(one.id)
  expect(seen).toContain(argument().id)
  expect(seen).not.toContain(other.id)
})

it('happens once, also when two people ask at the same moment, and the plan is closed afterwards', async () => {
  const { id } = await start()
  const both = [assembleDraft(id, team.owner.id), assembleDraft(id, team.writer.id)]
  expect((await Promise.all(both.map(outcome))).sort()).toEqual(['conflict', 'done'])
  expect(await outcome(assembleDraft(id, team.owner.id))).toBe('conflict')
  const doc = docFromYdoc(await readYdoc(id))
  expect(doc.children.filter((block) => block.attrs.part === 'letterhead')).toHaveLength(1)
  const { updatedAt } = await getDraft(id)
  expect(await outcome(savePlan({ draftId: id, plan: planOf(), basedOn: updatedAt }))).toBe('conflict')
})

it('can be tried again after it failed, for nothing was written', async () => {
  const { id } = await start()
  const full: LiveRoom = {
    upgrade: () => undefined,
    closeSockets: () => undefined,
    recheck: async () => undefined,
    withYdoc: () => Promise.reject(new Error('The disk is full.')),
    close: async () => undefined,
  }
  setRoom(full)
  expect(await outcome(assembleDraft(id, team.owner.id))).toBe('The disk is full.')
  setRoom(null)
  expect(await outcome(assembleDraft(id, team.owner.id))).toBe('done')
})

it('can be tried again after the server died in the middle, and a written letter is never given up', async () => {
  const [died, written] = [await start(), await start()]
  await assembleDraft(written.id, team.owner.id)
  await db().draft.update({ where: { id: died.id }, data: { assembledAt: new Date() } })
  await releaseUnwrittenDrafts(new Date())
  expect(await outcome(assembleDraft(died.id, team.owner.id))).toBe('conflict')
  await releaseUnwrittenDrafts(new Date(Date.now() + 61_000))
  expect(await outcome(assembleDraft(died.id, team.owner.id))).toBe('done')
  expect(await outcome(assembleDraft(written.id, team.owner.id))).toBe('conflict')
})
