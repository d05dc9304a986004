import { describe, expect, it } from 'vitest'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { findRevision, listRevisions, recordBuiltInRevisions } from '#server/argument-revisions.ts'
import { createArgument, retireArgument, saveArgument } from '#server/arguments.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { anyArgument, inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

async function team() {
  const ada = await buildUser(db(), { name: 'Ada' })
  const { id } = await buildWorkspace(db(), { members: [{ userId: ada.id, role: 'owner' }] })
  return { workspaceId: id, userId: ada.id }
}

describe('the revisions of a team argument', () => {
  it('can all be read, with the facts they cited as those stood, also once it is retired', async () => {
    const by = await team()
    const { id } = await createArgument({ ...by, input: inputFor() })
    await saveArgument({ ...by, id, basedOn: '1', input: inputFor({ claim: 'A lamp is safe.' }) })
    await retireArgument({ ...by, id })
    const first = await findRevision(by.workspaceId, id, '1')
    expect(first?.argument).toMatchObject({ id, revision: '1', claim: anyArgument().claim, shelf: 'team' })
    expect(first?.facts.length).toBeGreaterThan(0)
    expect((await findRevision(by.workspaceId, id, '2'))?.argument.claim).toBe('A lamp is safe.')
    expect(await listRevisions(by.workspaceId, id)).toMatchObject([
      { revision: '2', by: 'Ada' },
      { revision: '1', by: 'Ada' },
    ])
  })

  it('are nobody else’s, and none is made up', async () => {
    const by = await team()
    const other = await team()
    const { id } = await createArgument({ ...by, input: inputFor() })
    expect(await findRevision(other.workspaceId, id, '1')).toBeNull()
    for (const revision of ['2', '0', '-1', '1.0', '99999999999', '', 'newest'])
      expect(await findRevision(by.workspaceId, id, revision)).toBeNull()
    expect(await listRevisions(other.workspaceId, id)).toEqual([])
  })
})

describe('a built-in argument', () => {
  it('that an upgrade changed has both states, the old one with its facts', async () => {
    const { workspaceId } = await team()
    const now = library()
    const { id, revision, claim } = anyArgument()
    const earlier = now.arguments.map((argument) =>
      argument.id === id ? { ...argument, claim: 'It was put otherwise.', revision: 'earlier' } : argument,
    )
    await recordBuiltInRevisions({ ...now, arguments: earlier })
    await recordBuiltInRevisions()
    await recordBuiltInRevisions()
    const kept = await findRevision(workspaceId, id, 'earlier')
    expect(kept?.argument).toMatchObject({
      ...{ id, revision: 'earlier', claim: 'It was put otherwise.', shelf: 'built-in' },
    })
    expect(kept?.facts.length).toBeGreaterThan(0)
    expect((await findRevision(workspaceId, id, revision))?.argument.claim).toBe(claim)
    const listed = await listRevisions(workspaceId, id)
    expect(listed.map((each) => each.revision).sort()).toEqual([revision, 'earlier'].sort())
  })
})
