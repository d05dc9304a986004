import { beforeEach, describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { writeDoc } from '#domain/draft/ydoc.ts'
import { LIMITS } from '#domain/limits.ts'
import { percentShared } from '#domain/preflight/originality/originality-report.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { compareLetter } from '#server/originality.ts'
import { addPastLetter, listPastLetters, removePastLetter } from '#server/past-letters.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

const BERTHS =
  'Keep the berths of our harbours open for small boats, because whoever owns one has nowhere else to go in winter.'
const GATE =
  'Our club has counted the boats at its own gate for eleven winters now, and in nine of them more came than went.'

let workspaceId = ''
let owner = ''
let member = ''
let guest = ''
let draftId = ''

beforeEach(async () => {
  const [ana, ben, eve] = await Promise.all(['Ana', 'Ben', 'Eve'].map((name) => buildUser(db(), { name })))
  ;[owner, member, guest] = [ana?.id ?? '', ben?.id ?? '', eve?.id ?? '']
  const members = [
    { userId: owner, role: 'owner' as const },
    { userId: member, role: 'member' as const },
  ]
  workspaceId = (await buildWorkspace(db(), { members })).id
  draftId = await letterSaying('This letter', BERTHS)
})

async function letterSaying(title: string, words: string, given: { memberRole?: null } = {}) {
  const draft = await buildDraft(db(), { workspaceId, title, ...given })
  await db().draft.update({ where: { id: draft.id }, data: { assembledAt: new Date() } })
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]
  await withYdoc(draft.id, (ydoc) => writeDoc(ydoc, parseDoc({ type: 'doc', content })), owner)
  return draft.id
}

const keep = (title: string, text: string) =>
  addPastLetter({ workspaceId, userId: member, letter: { title, kind: 'campaign', text } })
const titlesFor = async (userId: string) =>
  (await compareLetter(draftId, userId)).sources.map(({ title }) => title)

describe('a stored letter', () => {
  it('is its own while nothing else is like it', async () => {
    await letterSaying('Another letter', GATE)
    expect(percentShared(await compareLetter(draftId, owner))).toBe(0)
  })

  it('is compared with the team’s other letters and those it keeps, but not with itself', async () => {
    await letterSaying('The letter of March', `${GATE} ${BERTHS}`)
    await keep('Save our berths', `${BERTHS} ${BERTHS}`)
    const report = await compareLetter(draftId, owner)
    expect(percentShared(report)).toBe(100)
    expect(report.sources.map(({ kind, title }) => [kind, title])).toEqual([
      ['campaign', 'Save our berths'],
      ['own', 'The letter of March'],
    ])
  })

  it('tells a member of no letter that is closed to them, and a guest of none at all', async () => {
    await letterSaying('A closed letter', BERTHS, { memberRole: null })
    await keep('Save our berths', BERTHS)
    expect(await titlesFor(owner)).toEqual(['A closed letter', 'Save our berths'])
    expect(await titlesFor(member)).toEqual(['Save our berths'])
    expect(await titlesFor(guest)).toEqual([])
  })

  it('that does not exist is not found', async () => {
    expect(await outcome(compareLetter('01890000-0000-7000-8000-000000000000', owner))).toBe('not-found')
  })
})

describe('letters to compare with', () => {
  it('are listed by title with their size, and forgotten when somebody says so', async () => {
    await keep('Save our berths', BERTHS)
    await keep('Keep our gate', GATE)
    const [gate, ...others] = await listPastLetters(workspaceId)
    expect(gate).toMatchObject({ title: 'Keep our gate', kind: 'campaign', words: GATE.split(' ').length })
    await removePastLetter({ workspaceId, userId: owner, id: gate?.id ?? '' })
    expect(await listPastLetters(workspaceId)).toEqual(others)
    expect(await titlesFor(owner)).toEqual(['Save our berths'])
  })

  it('belong to one team: another can neither see nor remove them', async () => {
    await keep('Save our berths', BERTHS)
    const [kept] = await listPastLetters(workspaceId)
    const { id: elsewhere } = await buildWorkspace(db(), { members: [{ userId: guest, role: 'owner' }] })
    expect(await listPastLetters(elsewhere)).toEqual([])
    const removal = removePastLetter({ workspaceId: elsewhere, userId: guest, id: kept?.id ?? '' })
    expect(await outcome(removal)).toBe('not-found')
    expect(await listPastLetters(workspaceId)).toHaveLength(1)
  })

  it('are limited in number, and the one too many is not kept', async () => {
    const rows = Array.from({ length: LIMITS.pastLettersPerWorkspace }, (_, place) => ({
      ...{ workspaceId, kind: 'own', title: `Letter ${place}`, text: GATE },
    }))
    await db().pastLetter.createMany({ data: rows })
    expect(await outcome(keep('One more', BERTHS))).toBe('too-large')
    expect(await listPastLetters(workspaceId)).toHaveLength(LIMITS.pastLettersPerWorkspace)
  })
})
