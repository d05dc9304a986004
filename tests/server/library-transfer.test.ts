import { beforeAll, describe, expect, it } from 'vitest'
import { problemText } from '#domain/library/files/problem.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import type { TeamShelf } from '#domain/library/team/merge-libraries.ts'
import { writeShelf } from '#domain/library/transfer/write-shelf.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createArgument, getTeamArgument, retireArgument } from '#server/arguments.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { applyImport, exportLibrary, type ImportPreview, previewImport } from '#server/library-transfer.ts'
import { unzipFiles } from '#server/library-zip.ts'
import { libraryFor, readTeamShelf } from '#server/team-library.ts'
import { inputFor } from '#tests/support/argument-input.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'
import { ownShelf } from '#tests/support/own-shelf.ts'

freshDatabase()

const shelf = ownShelf(library())
const FILES = writeShelf(shelf, new Set(shelf.arguments.map(({ id }) => id)))

async function team() {
  const user = await buildUser(db())
  const { id } = await buildWorkspace(db(), { members: [{ userId: user.id, role: 'owner' }] })
  return { workspaceId: id, userId: user.id }
}
type Team = Awaited<ReturnType<typeof team>>

/** Previews and applies, as a person does. */
async function importAll(by: Team, files = FILES): Promise<ImportPreview> {
  const preview = await previewImport(by.workspaceId, files)
  return preview.ok ? applyImport({ ...by, files, version: preview.version }) : preview
}
const changes = (preview: ImportPreview) =>
  preview.ok
    ? [...new Set(Object.values(preview.plan).flatMap((items) => items.map(({ change }) => change)))]
    : preview.problems.map(problemText)
const withoutRevisions = ({ arguments: list, ...rest }: TeamShelf) => ({
  arguments: list.map(({ revision: _, ...argument }) => argument),
  ...rest,
})

describe('a library that was exported', () => {
  let from: Team
  beforeAll(async () => {
    from = await team()
    await importAll(from)
  })

  it('gives an empty workspace the same library, and the same export again', async () => {
    const to = await team()
    const zip = await exportLibrary(from.workspaceId)
    const { files, problems } = unzipFiles(zip)
    expect(problems).toEqual([])
    expect(changes(await importAll(to, files))).toEqual(['new'])
    expect(withoutRevisions(await readTeamShelf(to.workspaceId))).toEqual(
      withoutRevisions(await readTeamShelf(from.workspaceId)),
    )
    expect(await exportLibrary(to.workspaceId)).toEqual(zip)
  })

  it('holds the team’s own and nothing built in', async () => {
    const { files } = unzipFiles(await exportLibrary(from.workspaceId))
    const own = new Set(shelf.arguments.map(({ topic, id }) => `arguments/${topic}/${id}.md`))
    expect(files.filter(({ path }) => path.startsWith('arguments/')).length).toBe(own.size)
    expect(files.every(({ path }) => own.has(path) || !path.startsWith('arguments/'))).toBe(true)
  })

  it('imported once more changes nothing', async () => {
    const before = await db().argumentRevision.count()
    expect(changes(await importAll(from))).toEqual(['same'])
    expect(await db().argumentRevision.count()).toBe(before)
  })
})

describe('an import', () => {
  it('makes a changed argument a new revision, brings back a retired one and deletes nothing', async () => {
    const by = await team()
    await importAll(by)
    const own = await createArgument({ ...by, input: inputFor() })
    const [first, second] = shelf.arguments
    await retireArgument({ ...by, id: second?.id ?? '' })
    const text = writeArgument({ ...inputArgument(first), claim: 'Put otherwise.' })
    const files = FILES.map((file) => (file.path.endsWith(`/${first?.id}.md`) ? { ...file, text } : file))
    const preview = await importAll(by, files)
    const changed = preview.ok
      ? preview.plan.arguments.filter(({ change }) => change !== 'same').map(({ id, change }) => [id, change])
      : []
    expect(Object.fromEntries(changed)).toEqual({
      [first?.id ?? '']: 'changed',
      [second?.id ?? '']: 'restored',
    })
    const { argument } = await getTeamArgument(by.workspaceId, first?.id ?? '')
    expect(argument).toMatchObject({ revision: '2', claim: 'Put otherwise.' })
    expect(await getTeamArgument(by.workspaceId, second?.id ?? '')).toMatchObject({
      isRetired: false,
      argument: { revision: '1' },
    })
    expect((await libraryFor(by.workspaceId)).arguments.some(({ id }) => id === own.id)).toBe(true)
  })

  it('with one problem anywhere stores nothing at all', async () => {
    const by = await team()
    const files = FILES.map((file, place) =>
      place === 3 ? { ...file, text: file.text.replace('## Reply', '## Answer') } : file,
    )
    expect(changes(await importAll(by, files)).join('\n')).toMatch(
      /\.md:\d+: "## Answer" is not one of the headings/,
    )
    const forced = await applyImport({ ...by, files, version: 0 })
    expect(forced.ok).toBe(false)
    expect(await readTeamShelf(by.workspaceId)).toEqual({ arguments: [], facts: [], fields: [], sources: [] })
  })

  it('is not done on a library that changed since it was previewed', async () => {
    const by = await team()
    const preview = await previewImport(by.workspaceId, FILES)
    await createArgument({ ...by, input: inputFor() })
    const version = preview.ok ? preview.version : -1
    expect(await outcome(applyImport({ ...by, files: FILES, version }))).toBe('conflict')
    expect((await readTeamShelf(by.workspaceId)).arguments).toHaveLength(1)
  })

  it('is written down, with who did it', async () => {
    const by = await team()
    await importAll(by)
    const [event] = await db().auditEvent.findMany({ where: { workspaceId: by.workspaceId } })
    expect(event).toMatchObject({ action: 'library-imported', userId: by.userId })
  })

  it('of nothing is refused with a sentence', async () => {
    const { workspaceId } = await team()
    expect(await outcome(previewImport(workspaceId, [{ path: 'README.md', text: '' }]))).toBe('invalid')
  })
})

function inputArgument(argument: (typeof shelf.arguments)[number] | undefined) {
  if (argument === undefined) throw new Error('The library is empty.')
  return argument
}
