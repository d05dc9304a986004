import { expect, it } from 'vitest'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { findSourceTexts, keepSourceText, listHeldSourceIds } from '#server/source-texts.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

async function team() {
  const { id: userId } = await buildUser(db(), { name: 'Ada' })
  const { id: workspaceId } = await buildWorkspace(db(), { members: [{ userId, role: 'member' }] })
  return { workspaceId, userId }
}
const sourceId = library().sources[0]?.id ?? ''

it('the words of a source are kept, replaced and taken away again', async () => {
  const given = await team()
  await keepSourceText({ ...given, sourceId, text: 'The first words.' })
  await keepSourceText({ ...given, sourceId, text: 'Other words.' })
  expect(await findSourceTexts(given.workspaceId, [sourceId, 'no-such-source'])).toEqual({
    [sourceId]: 'Other words.',
  })
  expect(await listHeldSourceIds(given.workspaceId)).toEqual([sourceId])
  await keepSourceText({ ...given, sourceId, text: '' })
  expect(await listHeldSourceIds(given.workspaceId)).toEqual([])
})

it('what one team holds of a source, another does not', async () => {
  const [one, other] = [await team(), await team()]
  await keepSourceText({ ...one, sourceId, text: 'The first words.' })
  expect(await findSourceTexts(other.workspaceId, [sourceId])).toEqual({})
  expect(await listHeldSourceIds(other.workspaceId)).toEqual([])
})

it('the words of a source that the library does not have are not kept', async () => {
  const given = await team()
  const keeping = keepSourceText({ ...given, sourceId: 'no-such-source', text: 'Words.' })
  expect(await outcome(keeping)).toBe('not-found')
})
