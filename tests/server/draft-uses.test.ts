import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createArgument } from '#server/arguments.ts'
import { assembleDraft } from '#server/assembly.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { listArgumentUses } from '#server/draft-uses.ts'
import { createDraft, deleteDraft, getDraft, savePlan } from '#server/drafts.ts'
import { inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { eventually, openDraft, untilStatus } from './collab/browser.ts'
import { serveRoom, signUp } from './collab/room-server.ts'

freshDatabase()
const served = serveRoom()

async function team() {
  const [ada, ben] = [await buildUser(db()), await buildUser(db())]
  const { id: workspaceId } = await buildWorkspace(db(), {
    members: [
      { userId: ada.id, role: 'owner' },
      { userId: ben.id, role: 'member' },
    ],
  })
  return { workspaceId, ada, ben }
}

/** Adds a paragraph that came from an argument. */
function insert(ydoc: Y.Doc, id: string, revision: string): void {
  ydoc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph')
    // @ts-expect-error Yjs stores any JSON as an attribute; its types know words only.
    paragraph.setAttribute('argument', { id, revision, passage: 'short' })
    paragraph.insert(0, [new Y.XmlText('Words.')])
    ydoc.getXmlFragment(YDOC.letter).push([paragraph])
  })
}

describe('the library', () => {
  it('knows which letters use an argument, and at which revision, from the moment they are assembled', async () => {
    const { workspaceId, ada } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const given = { workspaceId, userId: ada.id, title: 'On lamps', noticeId: null }
    const draft = await createDraft(given)
    const { updatedAt } = await getDraft(draft.id)
    const plan = { ...EMPTY_PLAN, items: [{ argumentId: id, form: 'short' as const, questionIds: [] }] }
    await savePlan({ draftId: draft.id, plan, basedOn: updatedAt })
    await assembleDraft(draft.id, ada.id)
    const uses = await listArgumentUses(ada.id, workspaceId)
    expect(uses[id]).toEqual([{ draftId: draft.id, title: 'On lamps', revisions: ['1'] }])
    expect(await db().draftUse.count({ where: { draftId: draft.id, kind: 'source' } })).toBeGreaterThan(0)
    await deleteDraft(draft.id, ada.id)
    expect(await listArgumentUses(ada.id, workspaceId)).toEqual({})
  })

  it('follows what writers insert and take out', async () => {
    const ada = await signUp('Ada')
    const workspace = await buildWorkspace(db(), { members: [{ userId: ada.id, role: 'owner' }] })
    const draft = await buildDraft(db(), { workspaceId: workspace.id, title: 'On ropes' })
    const used = async () => Object.entries(await listArgumentUses(ada.id, workspace.id))
    const browser = openDraft(served.url, draft.id, ada)
    await untilStatus(browser, 'saved')
    insert(browser.ydoc, 'ropes', '1')
    insert(browser.ydoc, 'ropes', '2')
    await eventually(async () =>
      expect(await used()).toEqual([
        ['ropes', [{ draftId: draft.id, title: 'On ropes', revisions: ['1', '2'] }]],
      ]),
    )
    browser.ydoc.getXmlFragment(YDOC.letter).delete(0, 2)
    await untilStatus(browser, 'saved')
    browser.destroy()
    await eventually(async () => expect(await used()).toEqual([]))
  })

  it('tells nobody of a letter they may not read', async () => {
    const { workspaceId, ada, ben } = await team()
    const draft = await buildDraft(db(), { workspaceId, memberRole: null, title: 'A secret' })
    await withYdoc(draft.id, (ydoc) => insert(ydoc, 'ropes', '1'))
    expect(Object.keys(await listArgumentUses(ada.id, workspaceId))).toEqual(['ropes'])
    expect(await listArgumentUses(ben.id, workspaceId)).toEqual({})
  })
})
