import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import type { ExportPurpose } from '#domain/export/export-progress.ts'
import { EMPTY_FACTS, type NoticeFacts } from '#domain/notice/notice.ts'
import { buildDraft, buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { exportDraft } from '#server/exports.ts'
import { listOverrides, overrideFinding, withdrawOverride } from '#server/finding-overrides.ts'
import { readLetter } from '#server/letters.ts'
import { checkLetter, listOtherNotices } from '#server/preflight.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()
afterAll(() => exportPool().close())

const REASON = 'The agency told us by telephone to leave it open.'
const signal = new AbortController().signal
let owner = { id: '', name: '' }
let workspaceId = ''
let draftId = ''

/** A letter with one blank and nothing else to stand in its way. */
const LETTER = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'We write for ' },
        { type: 'field', attrs: { id: 'own-release' } },
        { type: 'text', text: '.' },
      ],
    },
  ],
}

beforeEach(async () => {
  owner = await buildUser(db(), { name: 'Ana Maren' })
  const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  workspaceId = workspace.id
  draftId = (await buildDraft(db(), { workspaceId })).id
  await withYdoc(draftId, (ydoc) => writeDoc(ydoc, parseDoc(LETTER)), owner.id)
})

const check = async (userId = owner.id) => checkLetter(await readLetter(draftId), { userId, pages: null })
const make = (purpose: ExportPurpose) =>
  exportDraft({ draftId, userId: owner.id, format: 'docx', purpose, signal })

/** Answers everything blocking there is, the way an owner would. */
async function answerAll() {
  const { findings } = await check()
  const blocking = findings.filter(({ level }) => level === 'blocking')
  for (const { check, about } of blocking)
    await overrideFinding({ draftId, check, about, userId: owner.id, reason: REASON })
  return blocking
}

describe('a file to submit', () => {
  it('is not made while anything blocking is left, and a working copy always is', async () => {
    await expect(make('filing')).rejects.toMatchObject({ code: 'conflict' })
    const copy = await make('working-copy')
    expect(copy.name).toMatch(/ \(working copy\)\.docx$/)
    expect(copy.answered).toEqual([])
  })

  it('is made once an owner has answered with reasons, and carries them for the record', async () => {
    const blocking = await answerAll()
    const file = await make('filing')
    expect(file.name).not.toContain('working copy')
    expect(file.answered).toHaveLength(blocking.length)
    expect(file.answered[0]).toMatchObject({ reason: REASON, by: 'Ana Maren', check: 'open-fields' })
  })

  it('loses nothing of what a teammate writes while it is being made', async () => {
    await answerAll()
    const making = make('filing')
    await withYdoc(draftId, (ydoc) => ydoc.getMap(YDOC.fields).set('own-release', 'our harbour'), owner.id)
    await making
    expect((await readLetter(draftId)).values).toEqual({ 'own-release': 'our harbour' })
  })
})

describe('a reason', () => {
  it('names who gave it, is written down, and stops counting once it is taken back', async () => {
    const about = 'own-release'
    await overrideFinding({
      draftId,
      check: 'open-fields',
      about,
      userId: owner.id,
      reason: 'An earlier one.',
    })
    await overrideFinding({ draftId, check: 'open-fields', about, userId: owner.id, reason: REASON })
    expect(await listOverrides(draftId)).toMatchObject([{ about, reason: REASON, by: 'Ana Maren' }])
    await withdrawOverride({ draftId, check: 'open-fields', about, userId: owner.id })
    expect(await listOverrides(draftId)).toEqual([])
    const events = await db().auditEvent.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual([
      'finding-overridden',
      'finding-overridden',
      'override-withdrawn',
    ])
    await expect(make('filing')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('outlives the account of whoever gave it', async () => {
    await answerAll()
    await db().member.deleteMany({ where: { userId: owner.id } })
    await db().user.delete({ where: { id: owner.id } })
    expect(await listOverrides(draftId)).toMatchObject([{ reason: REASON, by: null }])
  })
})

describe('what the team has worked on besides', () => {
  const facts = (docket: string): NoticeFacts => ({
    ...EMPTY_FACTS,
    docketIds: [{ value: docket, span: null }],
  })

  it('is every other notice of the workspace, by what tells it apart', async () => {
    const mine = await buildNotice(db(), { workspaceId, title: 'Mine' })
    const other = await buildNotice(db(), { workspaceId, title: 'Other' })
    await db().notice.update({ where: { id: other.id }, data: { facts: facts('EPA-HQ-OAR-2021-0317') } })
    const elsewhere = await buildWorkspace(db(), { members: [] })
    await buildNotice(db(), { workspaceId: elsewhere.id, title: 'Elsewhere' })
    const others = await listOtherNotices(workspaceId, mine.id)
    expect(others.map(({ title }) => title)).toEqual(['Other'])
    expect(others[0]?.docketIds[0]?.value).toBe('EPA-HQ-OAR-2021-0317')
  })

  it('is told to members, and to a guest only as a number', async () => {
    const guest = await buildUser(db(), {})
    const stale = await buildNotice(db(), { workspaceId, title: 'Other' })
    const docket = 'EPA-HQ-OAR-2021-0317'
    await db().notice.update({ where: { id: stale.id }, data: { facts: facts(docket) } })
    const mine = await buildNotice(db(), { workspaceId, title: 'Mine' })
    await db().notice.update({ where: { id: mine.id }, data: { facts: facts('FDA-2024-N-0001') } })
    await db().draft.update({ where: { id: draftId }, data: { noticeId: mine.id } })
    const telling = { type: 'paragraph', content: [{ type: 'text', text: `Re: Docket No. ${docket}` }] }
    await withYdoc(draftId, (ydoc) => {
      ydoc.getXmlFragment(YDOC.letter).delete(0, 1)
      writeDoc(ydoc, parseDoc({ type: 'doc', content: [telling] }))
    })
    const [told, kept] = [await check(), await check(guest.id)]
    expect(told.withheld).toBe(0)
    const secret = told.findings.filter(
      (finding) =>
        !kept.findings.some((each) => each.check === finding.check && each.about === finding.about),
    )
    expect(kept.withheld).toBe(secret.filter(({ level }) => level === 'blocking').length)
  })
})
