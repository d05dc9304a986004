import { describe, expect, it } from 'vitest'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import {
  createArgument,
  getTeamArgument,
  handOverArgument,
  listFavourites,
  listTeamArguments,
  restoreArgument,
  retireArgument,
  saveArgument,
  setFavourite,
} from '#server/arguments.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { libraryFor } from '#server/team-library.ts'
import { anyArgument, inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

async function team() {
  const [ada, ben] = [await buildUser(db(), { name: 'Ada' }), await buildUser(db(), { name: 'Ben' })]
  const { id: workspaceId } = await buildWorkspace(db(), {
    members: [
      { userId: ada.id, role: 'owner' },
      { userId: ben.id, role: 'member' },
    ],
  })
  return { workspaceId, ada, ben }
}

const offered = async (workspaceId: string) => (await libraryFor(workspaceId)).arguments.map(({ id }) => id)

describe('a team argument', () => {
  it('stands in the library of its team, and of no other, under an id made from its title', async () => {
    const { workspaceId, ada } = await team()
    const other = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    expect(id).toBe('lamps-need-no-licence')
    expect(await offered(workspaceId)).toContain(id)
    expect(await offered(other.workspaceId)).not.toContain(id)
    expect(await getTeamArgument(workspaceId, id)).toMatchObject({
      owner: { userId: ada.id, name: 'Ada' },
      isRetired: false,
      argument: { revision: '1', shelf: 'team', title: 'Lamps need no licence' },
    })
    expect(await outcome(getTeamArgument(other.workspaceId, id))).toBe('not-found')
  })

  it('never takes an id that a built-in argument or a teammate’s has', async () => {
    const { workspaceId, ada } = await team()
    const builtIn = anyArgument()
    const input = inputFor({ title: builtIn.id.replaceAll('-', ' '), related: [] })
    const ids = await Promise.all(
      [1, 2, 3].map(() => createArgument({ workspaceId, userId: ada.id, input }).then(({ id }) => id)),
    )
    expect(new Set(ids).size).toBe(3)
    expect(ids).not.toContain(builtIn.id)
  })

  it('that was adapted remembers the argument and revision it was made from', async () => {
    const { workspaceId, ada } = await team()
    const { id, revision } = anyArgument()
    const made = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const { argument } = await getTeamArgument(workspaceId, made.id)
    expect(argument.adaptedFrom).toEqual({ id, revision })
  })

  it('is held to the checks of a built-in one, each problem at its part, and nothing is stored', async () => {
    const { workspaceId, ada } = await team()
    const input = inputFor({
      title: ' ',
      short: 'Too short.[@nobody-said]',
      standard: '',
      reply: 'Yes <b>indeed</b>.',
      related: ['no-such-argument'],
    })
    const failure = await createArgument({ workspaceId, userId: ada.id, input }).catch((error) => error)
    expect(failure).toMatchObject({
      code: 'invalid',
      fields: {
        title: expect.stringContaining('title'),
        short: expect.stringMatching(/has 2 words.*no blank.*nobody-said/),
        standard: expect.stringContaining('Write'),
        reply: expect.stringContaining('HTML'),
        related: expect.stringContaining('no-such-argument'),
      },
    })
    expect(await listTeamArguments(workspaceId)).toEqual([])
  })

  it('can bring blanks of its own, which the team’s library then has', async () => {
    const { workspaceId, ada } = await team()
    const field = { id: 'lamp-count', label: 'your lamps', prompt: 'Count them.', example: 'twelve' }
    const { short } = inputFor()
    const input = inputFor({ short: `${short} We own {{lamp-count}}.`, newFields: [field] })
    const { id } = await createArgument({ workspaceId, userId: ada.id, input })
    expect((await libraryFor(workspaceId)).fields).toContainEqual(field)
    expect((await getTeamArgument(workspaceId, id)).argument.fields).toContain('lamp-count')
    const again = createArgument({ workspaceId, userId: ada.id, input })
    await expect(again).rejects.toMatchObject({ fields: { fields: expect.stringContaining('lamp-count') } })
  })
})

describe('saving an argument', () => {
  it('keeps every state it had, and offers the newest', async () => {
    const { workspaceId, ada, ben } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const input = inputFor({ claim: 'A lamp is safe.' })
    const saved = await saveArgument({ workspaceId, userId: ben.id, id, basedOn: '1', input })
    expect(saved).toEqual({ is: 'saved', revision: '2' })
    const stored = await db().argumentRevision.findMany({
      where: { argument: { workspaceId, slug: id } },
      orderBy: { number: 'asc' },
    })
    expect(stored.map(({ createdById }) => createdById)).toEqual([ada.id, ben.id])
    expect(stored[0]?.text).toContain(anyArgument().claim)
    const newest = (await libraryFor(workspaceId)).arguments.find((argument) => argument.id === id)
    expect(newest).toMatchObject({ claim: 'A lamp is safe.', revision: '2' })
  })

  it('makes no revision when nothing changed', async () => {
    const { workspaceId, ada } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const given = { workspaceId, userId: ada.id, id, basedOn: '1', input: inputFor() }
    expect(await saveArgument(given)).toEqual({ is: 'saved', revision: '1' })
  })

  it('lets the second of two writers see what the first saved, and overwrites nothing', async () => {
    const { workspaceId, ada, ben } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const save = (userId: string, claim: string) =>
      saveArgument({ workspaceId, userId, id, basedOn: '1', input: inputFor({ claim }) })
    const both = await Promise.all([
      save(ada.id, 'A lamp is safe.'),
      save(ben.id, 'A lamp is safe if it is lit.'),
    ])
    expect(both.map(({ is }) => is).sort()).toEqual(['newer', 'saved'])
    const { argument, savedBy } = await getTeamArgument(workspaceId, id)
    expect(argument.revision).toBe('2')
    expect(both).toContainEqual({
      is: 'newer',
      newest: expect.objectContaining({ savedBy, argument: expect.objectContaining(argument) }),
    })
  })

  it('of another team finds nothing', async () => {
    const { workspaceId, ada } = await team()
    const other = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const given = { workspaceId: other.workspaceId, userId: ada.id, id, basedOn: '1', input: inputFor() }
    expect(await outcome(saveArgument(given))).toBe('not-found')
  })
})

describe('a retired argument', () => {
  it('is offered to nobody until it is restored, and what happened to it is written down', async () => {
    const { workspaceId, ada } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const change = { workspaceId, userId: ada.id, id }
    await retireArgument(change)
    expect(await offered(workspaceId)).not.toContain(id)
    expect(await listTeamArguments(workspaceId)).toMatchObject([{ isRetired: true, argument: { id } }])
    await restoreArgument(change)
    expect(await offered(workspaceId)).toContain(id)
    const events = await db().auditEvent.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })
    expect(events.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      `argument-created ${id}`,
      `argument-retired ${id}`,
      `argument-restored ${id}`,
    ])
  })
})

describe('an owner', () => {
  it('can be another member, and nobody else', async () => {
    const { workspaceId, ada, ben } = await team()
    const stranger = await buildUser(db())
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const change = { workspaceId, userId: ada.id, id }
    await handOverArgument({ ...change, ownerId: ben.id })
    expect((await getTeamArgument(workspaceId, id)).owner?.name).toBe('Ben')
    expect(await outcome(handOverArgument({ ...change, ownerId: stranger.id }))).toBe('invalid')
  })
})

describe('favourites', () => {
  it('are each person’s own, of built-in arguments and the team’s alike', async () => {
    const { workspaceId, ada, ben } = await team()
    const { id } = await createArgument({ workspaceId, userId: ada.id, input: inputFor() })
    const builtIn = library().arguments.at(-1)?.id ?? ''
    for (const each of [id, builtIn, builtIn])
      await setFavourite({ workspaceId, userId: ada.id, id: each, isFavourite: true })
    expect(await listFavourites(workspaceId, ada.id)).toEqual([id, builtIn].sort())
    expect(await listFavourites(workspaceId, ben.id)).toEqual([])
    await setFavourite({ workspaceId, userId: ada.id, id, isFavourite: false })
    expect(await listFavourites(workspaceId, ada.id)).toEqual([builtIn])
    const unknown = { workspaceId, userId: ada.id, id: 'nothing', isFavourite: true }
    expect(await outcome(setFavourite(unknown))).toBe('not-found')
  })
})
