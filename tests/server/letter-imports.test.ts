import { beforeAll, describe, expect, it } from 'vitest'
import { docFromYdoc } from '#domain/draft/ydoc.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { assembleDraft } from '#server/assembly.ts'
import { db } from '#server/db.ts'
import { createDraft, readYdoc } from '#server/drafts.ts'
import { importLetter, listImports, readEditedCopy } from '#server/letter-imports.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { tinyDocx, wordParagraph } from '#tests/support/tiny-docx.ts'

freshDatabase()

let userId: string
let workspaceId: string
beforeAll(async () => {
  const user = await buildUser(db(), { name: 'Will Writer' })
  const workspace = await buildWorkspace(db(), {
    name: 'Marsh Institute',
    members: [{ userId: user.id, role: 'owner' }],
  })
  userId = user.id
  workspaceId = workspace.id
})

const words = (source: string) => new TextEncoder().encode(source)
const bring = (bytes: Uint8Array, fileName: string, more = {}) =>
  importLetter({
    ...{ userId, workspaceId, bytes, fileName, title: 'On lamps', noticeId: null, verdict: null },
    ...more,
  })
const letterOf = async (draftId: string) =>
  docFromYdoc(await readYdoc(draftId)).children.map((block) => `${block.type.name}: ${block.textContent}`)

describe('a finished letter', () => {
  it('becomes a draft that can be written on at once, and is remembered as brought in', async () => {
    const made = await bring(
      words('# Interest\n\nWe write about lamps.[^1]\n\n[^1]: See the study.\n'),
      'lamps.md',
    )
    expect(made.is).toBe('done')
    const { id } = made as { id: string }
    expect(await letterOf(id)).toEqual([
      'heading: Interest',
      'paragraph: We write about lamps.See the study.',
    ])
    const draft = await db().draft.findUniqueOrThrow({ where: { id } })
    expect(draft.assembledAt).not.toBeNull()
    expect(await listImports(id)).toMatchObject([
      { kind: 'new-draft', fileName: 'lamps.md', by: 'Will Writer', report: { taken: null, comments: [] } },
    ])
    const events = await db().auditEvent.findMany({ where: { action: 'letter-imported' } })
    expect(events).toMatchObject([{ userId, subject: id }])
  })

  it('leaves no draft behind when it cannot be read', async () => {
    const before = await db().draft.count()
    await expect(bring(words('%PDF-1.7'), 'letter.docx')).rejects.toThrow(/PDF/)
    expect(await db().draft.count()).toBe(before)
  })

  it('is not imported once nobody wants it any more', async () => {
    const before = await db().draft.count()
    const signal = AbortSignal.abort(new Error('Cancelled.'))
    await expect(bring(words('Words.'), 'a.txt', { signal })).rejects.toThrow('Cancelled.')
    expect(await db().draft.count()).toBe(before)
  })
})

describe('an edited copy', () => {
  const newDraft = async () => {
    const { id } = await createDraft({ workspaceId, userId, title: 'On lamps', noticeId: null })
    await assembleDraft(id, userId)
    return id
  }
  const file = (draftId: string, bytes: Uint8Array) =>
    readEditedCopy({ draft: { id: draftId, workspaceId }, userId, fileName: 'edited.docx', bytes })

  it('is read without changing the letter, and kept with what came with it', async () => {
    const id = await newDraft()
    const before = await letterOf(id)
    const copy = await file(id, tinyDocx({ body: wordParagraph('Dear Office,') }))
    expect(copy.accepted.content?.[0]?.content?.[0]?.text).toBe('Dear Office,')
    expect(copy).toMatchObject({ base: null, isOfAnother: false })
    expect(await letterOf(id)).toEqual(before)
    expect((await listImports(id)).map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['edited-copy', 'edited.docx'],
    ])
  })
})
