import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { addExhibit } from '#domain/draft/exhibits.ts'
import { docFromYdoc, writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import type { Manifest } from '#domain/filing/manifest.ts'
import type { FilingPackage } from '#domain/filing/package.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { ydocOf } from '#server/collab/persist.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { createExhibit } from '#server/exhibits.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { makeFilingPackage } from '#server/filing-package.ts'
import { getFiling, readFiledYdoc, recordFiling } from '#server/filings.ts'
import { overrideFinding } from '#server/finding-overrides.ts'
import { readLetter } from '#server/letters.ts'
import { checkLetter } from '#server/preflight.ts'
import { findPrepared, keepPrepared } from '#server/prepared-filings.ts'
import { findFiler, saveFiler, saveProfile } from '#server/profile.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { PROFILE } from '#tests/support/good-letter.ts'

freshDatabase()
afterAll(() => exportPool().close())

const { signal } = new AbortController()
const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const LETTER = {
  type: 'doc',
  content: [
    {
      type: 'heading',
      attrs: { level: 1, role: 'summary' },
      content: [{ type: 'text', text: 'Executive summary' }],
    },
    paragraph('Piers need lights.'),
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Costs' }] },
    { type: 'paragraph', content: [{ type: 'field', attrs: { id: 'own-release' } }] },
  ],
}
let owner = { id: '', name: '' }
let workspaceId = ''

/** A letter with two exhibits, ready to be filed. */
async function readyDraft() {
  const draft = await buildDraft(db(), { workspaceId })
  const file = (fileName: string, words: string) =>
    createExhibit(draft, { fileName, bytes: Buffer.from(words), userId: owner.id })
  const files = [await file('a/b/Wrecks 2019.txt', 'Nine wrecks.'), await file('survey.txt', 'Six lights.')]
  await withYdoc(
    draft.id,
    (ydoc) => {
      writeDoc(ydoc, parseDoc(LETTER))
      for (const exhibit of files) addExhibit(ydoc, exhibit)
      const [, survey] = files
      ydoc.getMap(YDOC.exhibits).set(survey?.id ?? '', {
        ...{ fileName: 'survey.txt', mediaType: 'text/plain', bytes: 11, position: 9 },
        caption: '../Survey: of <lights>',
      })
    },
    owner.id,
  )
  const { findings } = await checkLetter(await readLetter(draft.id), { userId: owner.id, pages: 1 })
  for (const { check, about } of findings.filter(({ level }) => level === 'blocking'))
    await overrideFinding({
      ...{ draftId: draft.id, check, about, userId: owner.id },
      reason: 'The agency told us by telephone to leave it so.',
    })
  return draft.id
}

const make = (draftId: string, change: Partial<Parameters<typeof makeFilingPackage>[0]> = {}) =>
  makeFilingPackage({
    ...{ draftId, userId: owner.id, profileId: 'regulations-gov', withDocx: false, signal, ...change },
  })
const textIn = (made: FilingPackage, role: string) =>
  new TextDecoder().decode(made.files.find((file) => file.role === role)?.bytes)

beforeAll(async () => {
  owner = await buildUser(db(), { name: 'Ana Maren', email: 'ana.maren@private.example' })
  const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  workspaceId = workspace.id
  await saveProfile(workspaceId, { ...PROFILE, organisation: 'Harbour Builders Alliance' })
  const line = { firstName: 'Ana', lastName: 'Rivera', phone: '', street: '', city: 'Portland', state: 'ME' }
  await saveFiler(workspaceId, {
    ...{ ...line, postcode: '', country: '', organisationType: 'Company', registerNumber: '' },
  })
})

describe('the package of a filing', () => {
  let draftId = ''
  let made: FilingPackage
  beforeAll(async () => {
    draftId = await readyDraft()
    made = await make(draftId, { withDocx: true })
  })

  it('holds the letter, the exhibits by their letters, and what to file them with, in order', () => {
    const letter = made.files[0]?.name.replace(/\.pdf$/, '') ?? ''
    expect(made.files.map(({ role, name }) => [role, name])).toEqual([
      ['letter', `${letter}.pdf`],
      ['working-text', `${letter}.docx`],
      ['exhibit', 'Exhibit A.txt'],
      ['exhibit', 'Exhibit B - Survey of lights.txt'],
      ['cover-text', 'cover-text.txt'],
      ['form-sheet', 'form-sheet.txt'],
      ['checklist', 'checklist.txt'],
      ['manifest', 'manifest.json'],
    ])
    expect(made.zip.name).toBe(`${letter}.zip`)
  })

  it('is a zip that opens to exactly the files of its manifest, byte for byte', () => {
    const manifest: Manifest = JSON.parse(textIn(made, 'manifest'))
    const opened = unzipSync(made.zip.bytes)
    expect(Object.keys(opened)).toEqual([...manifest.files.map(({ name }) => name), 'manifest.json'])
    for (const { name, sha256, bytes } of manifest.files) {
      const found = opened[name] ?? new Uint8Array()
      expect(createHash('sha256').update(found).digest('hex')).toBe(sha256)
      expect(found.byteLength).toBe(bytes)
    }
    for (const { sha256, bytes } of [...made.files, made.zip])
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(new TextDecoder().decode(opened['Exhibit A.txt'])).toBe('Nine wrecks.')
  })

  it('says who files and what is answered, on the sheet and in the text for the form', () => {
    expect(made.coverText).toContain('Piers need lights.')
    expect(textIn(made, 'cover-text')).toBe(made.coverText)
    const sheet = textIn(made, 'form-sheet')
    expect(sheet).toContain('Organization name (required)\n   Harbour Builders Alliance')
    expect(sheet).toContain('Organization type (required)\n   Company')
    expect(sheet).toContain('Exhibit B - Survey of lights.txt')
  })

  it('carries nothing of the person who makes it', () => {
    const texts = made.files.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join('\n')
    expect(texts).not.toContain(owner.name)
    expect(texts).not.toContain('private.example')
  })

  it('comes with the very letter it was made of, and the reasons that let it go', async () => {
    expect(docFromYdoc(ydocOf([made.state])).textContent).toBe('Executive summaryPiers need lights.Costs')
    expect(made.answered.map(({ by }) => by)).toContain(owner.name)
    await keepPrepared(draftId, owner.id, made)
    expect(await findPrepared(draftId)).toMatchObject({ profile: 'regulations-gov', isOutdated: false })
  })

  it('is made without what the form asks for and nobody filled in, and its checklist says so', async () => {
    const filer = await findFiler(workspaceId)
    await saveFiler(workspaceId, { ...filer, organisationType: '' })
    const lacking = await make(draftId)
    await saveFiler(workspaceId, filer)
    expect(textIn(lacking, 'checklist')).toContain('[ ] The form asks for “Organization type”.')
    expect(textIn(lacking, 'form-sheet')).toContain('! The form asks for “Organization type”.')
    expect(textIn(made, 'checklist')).not.toContain('The form asks for')
  })

  it('is recorded byte for byte as it was made, though the letter was changed meanwhile, which is told', async () => {
    const id = await readyDraft()
    const sent = await make(id)
    await keepPrepared(id, owner.id, sent)
    await withYdoc(id, (ydoc) => ydoc.getXmlFragment(YDOC.letter).delete(1, 1), owner.id)
    const prepared = await findPrepared(id)
    expect(prepared?.isOutdated).toBe(true)
    const filing = await recordFiling({
      ...{ draftId: id, userId: owner.id, madeId: prepared?.madeId ?? '' },
      input: {
        ...{
          kind: 'original',
          earlierId: null,
          method: 'Web form',
          filedAt: new Date('2026-03-03T22:15:00Z'),
        },
        ...{ filedByName: 'Ana Maren', trackingNumber: '1k9', remark: '' },
      },
    })
    const { files } = await getFiling(filing.id)
    expect(files.map(({ sha256 }) => sha256)).toEqual([...sent.files, sent.zip].map(({ sha256 }) => sha256))
    expect(docFromYdoc(await readFiledYdoc(filing.id)).textContent).toContain('Piers need lights.')
  })

  it('holds the same text and exhibits, byte for byte, when it is made of the same letter again', async () => {
    const again = await make(draftId)
    const rest = ({ files }: FilingPackage) =>
      files
        .filter(({ role }) => ['exhibit', 'cover-text', 'checklist'].includes(role))
        .map((file) => file.sha256)
    expect(rest(again)).toEqual(rest(made))
  })
})

describe('no package is made', () => {
  it('of a letter that something blocking stands against', async () => {
    const { id } = await buildDraft(db(), { workspaceId })
    await withYdoc(
      id,
      (ydoc) => writeDoc(ydoc, parseDoc({ type: 'doc', content: [paragraph('TODO')] })),
      owner.id,
    )
    await expect(make(id)).rejects.toMatchObject({
      ...{ code: 'conflict', message: expect.stringMatching(/in the way of filing/) },
    })
  })

  it('for a form that would not take its files', async () => {
    const id = await readyDraft()
    await withYdoc(
      id,
      (ydoc) => {
        for (let extra = 0; extra < 20; extra += 1)
          addExhibit(ydoc, { id: `x${extra}`, fileName: 'a.txt', mediaType: 'text/plain', bytes: 1 })
      },
      owner.id,
    )
    await expect(make(id)).rejects.toMatchObject({ message: expect.stringMatching(/The file of Exhibit C/) })
    await expect(make(id, { profileId: 'carrier-pigeon' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('while several are being made for the same person', async () => {
    const tried = await Promise.allSettled([1, 2, 3].map(() => make('no-draft', { profileId: 'none' })))
    const codes = tried.map((each) => each.status === 'rejected' && each.reason.code)
    expect(codes).toEqual(['not-found', 'not-found', 'unavailable'])
  })

  it('once it is cancelled', async () => {
    const id = await readyDraft()
    const cancelled = new AbortController()
    const making = make(id, {
      signal: cancelled.signal,
      onProgress: ({ step }) => step === 'checking' && cancelled.abort(new Error('Enough.')),
    })
    await expect(making).rejects.toThrow('Enough.')
  })
})
