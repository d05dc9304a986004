import { describe, expect, it } from 'vitest'
import { type SourceInput, stampOf } from '#domain/evidence/keeping/source-input.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createArgument, retireArgument } from '#server/arguments.ts'
import { db } from '#server/db.ts'
import { findSourceUses, listSourceUses } from '#server/draft-uses.ts'
import { createFact, deleteFact, listTeamFactIds, updateFact } from '#server/facts.ts'
import { library } from '#server/library.ts'
import { createSources, deleteSource, findSources, updateSource } from '#server/sources.ts'
import { libraryFor } from '#server/team-library.ts'
import { inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

async function team() {
  const ada = await buildUser(db(), { name: 'Ada' })
  const { id: workspaceId } = await buildWorkspace(db(), { members: [{ userId: ada.id, role: 'member' }] })
  return { workspaceId, userId: ada.id }
}
type Team = Awaited<ReturnType<typeof team>>

const HERONS: SourceInput = {
  csl: {
    type: 'report',
    title: 'Counting herons on the marsh',
    author: [{ family: 'Rivera', given: 'Ana' }],
    issued: { 'date-parts': [[2023]] },
  },
  status: 'unverified',
  caution: 'Only the summary was read.',
}
const work = (title = HERONS.csl.title) => ({ ...HERONS, csl: { ...HERONS.csl, title }, isSeparate: false })
const add = async (given: Team, title?: string) => {
  const [kept] = await createSources({ ...given, works: [work(title)] })
  if (!kept) throw new Error('Nothing was kept.')
  return kept.source
}
const fact = (source: string) => ({
  source,
  statement: 'Twelve herons were counted.',
  locator: 'p. 4',
  relation: 'supports' as const,
  caution: '',
})
const events = async (workspaceId: string) =>
  (await db().auditEvent.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })).map(
    ({ action, subject }) => `${action} ${subject}`,
  )

describe('a team’s own source', () => {
  it('stands in the library of its team at once, with its status and caution, and of no other', async () => {
    const [ours, theirs] = [await team(), await team()]
    const before = await libraryFor(ours.workspaceId)
    const source = await add(ours)
    expect(source).toEqual({
      id: 'rivera-2023-counting',
      ...HERONS.csl,
      custom: { status: 'unverified', caution: 'Only the summary was read.', shelf: 'team' },
    })
    const { sources } = await libraryFor(ours.workspaceId)
    expect(sources).toHaveLength(before.sources.length + 1)
    expect(sources).toContainEqual(source)
    expect(await findSources(ours.workspaceId, [source.id, 'nothing'])).toEqual([source])
    expect(await findSources(theirs.workspaceId, [source.id])).toEqual([])
    expect(await events(ours.workspaceId)).toEqual([`source-added ${source.id}`])
  })

  it('is not added twice, not even by two people at once, unless it was said to be another', async () => {
    const ours = await team()
    const kept = (
      await Promise.all([1, 2].map(() => createSources({ ...ours, works: [work(), work()] })))
    ).flat()
    expect(new Set(kept.map(({ source }) => source.id)).size).toBe(1)
    expect(kept.filter(({ isNew }) => isNew)).toHaveLength(1)
    const [other] = await createSources({ ...ours, works: [{ ...work(), isSeparate: true }] })
    expect(other).toMatchObject({ isNew: true, source: { id: 'rivera-2023-counting-2' } })
  })

  it('that is built in already is the built-in one, and never takes its id', async () => {
    const ours = await team()
    const builtIn = library().sources.find((source) => source.URL !== undefined)
    const again = { ...work('Another title'), csl: { ...HERONS.csl, title: 'Another', URL: builtIn?.URL } }
    const [kept] = await createSources({ ...ours, works: [again] })
    expect(kept).toEqual({ source: builtIn, isNew: false })
    expect(await outcome(deleteSource({ ...ours, id: builtIn?.id ?? '' }))).toBe('not-found')
  })

  it('keeps its id when it changes, and a change on top of a teammate’s is refused', async () => {
    const ours = await team()
    const source = await add(ours)
    const change = (title: string) =>
      updateSource({
        ...ours,
        id: source.id,
        basedOn: stampOf(source),
        input: { ...HERONS, status: 'verified', caution: '', csl: { ...HERONS.csl, title } },
      })
    const changed = await change('Counting herons again')
    expect(changed).toMatchObject({
      id: source.id,
      title: 'Counting herons again',
      custom: { status: 'verified' },
    })
    expect(changed.custom.caution).toBeUndefined()
    expect(await findSources(ours.workspaceId, [source.id])).toEqual([changed])
    expect(await outcome(change('Counting egrets'))).toBe('conflict')
    expect(
      await outcome(updateSource({ ...(await team()), id: source.id, basedOn: '', input: HERONS })),
    ).toBe('not-found')
  })

  it('is removed only when no letter, fact or argument uses it', async () => {
    const ours = await team()
    const [cited, stated, free] = [
      await add(ours),
      await add(ours, 'Egrets of the bay'),
      await add(ours, 'Owls'),
    ]
    const draft = await buildDraft(db(), { workspaceId: ours.workspaceId })
    await db().draftUse.create({ data: { draftId: draft.id, kind: 'source', slug: cited.id } })
    const { id } = await createFact({ ...ours, input: fact(stated.id) })

    expect(await outcome(deleteSource({ ...ours, id: cited.id }))).toBe('conflict')
    expect(await outcome(deleteSource({ ...ours, id: stated.id }))).toBe('conflict')
    await deleteFact({ ...ours, id })
    await deleteSource({ ...ours, id: stated.id })
    await deleteSource({ ...ours, id: free.id })
    expect(
      (await findSources(ours.workspaceId, [cited.id, stated.id, free.id])).map((each) => each.id),
    ).toEqual([cited.id])
    expect((await events(ours.workspaceId)).at(-1)).toBe(`source-removed ${free.id}`)
  })
})

describe('a team’s own fact', () => {
  it('stands in the library under its source, and is checked as a built-in one is', async () => {
    const ours = await team()
    const source = await add(ours)
    const [first, second] = [
      await createFact({ ...ours, input: fact(source.id) }),
      await createFact({ ...ours, input: { ...fact(source.id), locator: '' } }),
    ]
    expect([first.id, second.id]).toEqual([`${source.id}-1`, `${source.id}-2`])
    expect(first.locator).toBe('p. 4')
    expect((await libraryFor(ours.workspaceId)).facts).toEqual(expect.arrayContaining([first, second]))
    expect(await listTeamFactIds(ours.workspaceId)).toEqual([first.id, second.id])
    const refused = library().refusedPhrasings[0]?.phrase ?? ''
    const failure = createFact({ ...ours, input: { ...fact(source.id), statement: `We say ${refused}.` } })
    await expect(failure).rejects.toMatchObject({
      code: 'invalid',
      fields: { statement: expect.any(String) },
    })
    expect(await outcome(createFact({ ...ours, input: fact('no-such-source') }))).toBe('not-found')
  })

  it('is changed only as it was seen', async () => {
    const ours = await team()
    const made = await createFact({ ...ours, input: fact((await add(ours)).id) })
    const change = { ...ours, id: made.id, basedOn: stampOf(made) }
    const input = { ...fact(made.source), relation: 'counters' as const, caution: 'One winter only.' }
    expect(await updateFact({ ...change, input })).toMatchObject({ id: made.id, caution: 'One winter only.' })
    expect(await outcome(updateFact({ ...change, input }))).toBe('conflict')
  })

  it('stays while an argument cites it, a retired one too', async () => {
    const ours = await team()
    const made = await createFact({ ...ours, input: fact((await add(ours)).id) })
    const { reply } = inputFor()
    const argument = await createArgument({
      ...ours,
      input: inputFor({ reply: `${reply}[@${made.id}]` }),
    })
    expect(await outcome(deleteFact({ ...ours, id: made.id }))).toBe('conflict')
    await retireArgument({ ...ours, id: argument.id })
    expect(await outcome(deleteFact({ ...ours, id: made.id }))).toBe('conflict')
  })
})

describe('where a source is used', () => {
  it('names the letters that whoever asks may read, and no other workspace’s', async () => {
    const [ours, theirs] = [await team(), await team()]
    const guest = await buildUser(db())
    const cite = async (given: {
      workspaceId: string
      title: string
      guestId?: string
      isClosed?: boolean
    }) => {
      const draft = await buildDraft(db(), {
        workspaceId: given.workspaceId,
        title: given.title,
        memberRole: given.isClosed ? null : 'editor',
        access: given.guestId ? [{ userId: given.guestId, role: 'viewer' }] : [],
      })
      await db().draftUse.create({ data: { draftId: draft.id, kind: 'source', slug: 'shared' } })
    }
    await cite({ workspaceId: ours.workspaceId, title: 'Open' })
    await cite({ workspaceId: ours.workspaceId, title: 'Closed', isClosed: true, guestId: guest.id })
    await cite({ workspaceId: theirs.workspaceId, title: 'Elsewhere' })

    const titles = async (userId: string) =>
      (await findSourceUses(userId, ours.workspaceId, 'shared')).map(({ title }) => title)
    expect(await titles(ours.userId)).toEqual(['Open'])
    expect(await titles(guest.id)).toEqual(['Closed'])
    expect(await titles(theirs.userId)).toEqual([])
    expect((await listSourceUses(ours.userId, ours.workspaceId)).shared?.map(({ title }) => title)).toEqual([
      'Open',
    ])
  })
})
