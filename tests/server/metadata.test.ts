import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import { EXPORT_FORMATS, EXPORT_PURPOSES, FILING_FORMATS } from '#domain/export/export-progress.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { createAttachment } from '#server/attachments.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { renameDraft } from '#server/drafts.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { exportDraft } from '#server/exports.ts'
import { overrideFinding } from '#server/finding-overrides.ts'
import { readLetter } from '#server/letters.ts'
import { createNotice, updateFacts } from '#server/notices.ts'
import { checkLetter } from '#server/preflight.ts'
import { saveProfile } from '#server/profile.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { everyByte, findEverywhere } from '#tests/support/every-byte.ts'
import { PROFILE } from '#tests/support/good-letter.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { telltaleJpeg, telltalePng } from '#tests/support/telltale-pictures.ts'

freshDatabase()
afterAll(() => exportPool().close())

// Nothing of these has any business in a file that leaves the house.
const WRITER = { name: 'Quenby Zweigenthal', email: 'quenby.zweigenthal@private.example' }
const EDITOR = { name: 'Oluwaseun Brandywine', email: 'o.brandywine@elsewhere.example' }
const FIRST_TITLE = 'Letter to Senator Heatherwick about tolls'
const LATER_TITLE = '[LOCKED] Team copy FINAL v17'
const NOTICE_FILE = 'C:\\Users\\quenby\\Desktop\\embargoed-2024.txt'
const IN_PICTURES = 'Photographed by Marguerite Holloway at 51.5N'
const REASON = 'Counsel Featherstone agreed to this by telephone.'
const WORKSPACE = 'Regulatory Skunkworks Channel'

let draftId = ''
let userId = ''
let told: string[] = []
let ids: string[] = []

const signal = new AbortController().signal
const everyFile = EXPORT_PURPOSES.flatMap((purpose) =>
  (purpose === 'filing' ? FILING_FORMATS : EXPORT_FORMATS).map((format) => ({ purpose, format })),
)
const make = (asked: (typeof everyFile)[number]) => exportDraft({ draftId, userId, signal, ...asked })

/** The kitchen sink's letter with two pictures more. */
const letterWith = (pictures: readonly string[]): DocJson => {
  const doc = kitchenSinkDoc().toJSON()
  const image = (id: string) => ({
    type: 'image',
    attrs: { src: `/api/attachments/${id}`, alt: 'A chart of ships by month' },
  })
  return { ...doc, content: [...doc.content, ...pictures.map(image)] }
}

beforeAll(async () => {
  const writer = await buildUser(db(), WRITER)
  const editor = await buildUser(db(), EDITOR)
  userId = writer.id
  const workspace = await buildWorkspace(db(), {
    name: WORKSPACE,
    slug: 'regulatory-skunkworks-channel',
    members: [
      { userId: writer.id, role: 'owner' },
      { userId: editor.id, role: 'member' },
    ],
  })
  await saveProfile(workspace.id, { ...PROFILE, contactEmail: 'policy@harbour.example' })
  const notice = await createNotice({
    workspaceId: workspace.id,
    fileName: NOTICE_FILE,
    bytes: new TextEncoder().encode('The Office requests comments on harbours. 1. What should be done?'),
  })
  await updateFacts(notice.id, { ...EMPTY_FACTS, title: { value: 'Harbour Traffic Records', span: null } })
  const draft = await buildDraft(db(), {
    workspaceId: workspace.id,
    noticeId: notice.id,
    title: FIRST_TITLE,
  })
  draftId = draft.id
  const pictures = await Promise.all(
    [telltalePng(IN_PICTURES), telltaleJpeg(IN_PICTURES)].map((bytes) => createAttachment(draftId, bytes)),
  )
  await withYdoc(
    draftId,
    (ydoc) => writeDoc(ydoc, parseDoc(letterWith(pictures.map(({ id }) => id)))),
    writer.id,
  )
  await withYdoc(draftId, (ydoc) => ydoc.getMap(YDOC.fields).set('own-release', 'Our release.'), editor.id)
  await renameDraft(draftId, LATER_TITLE)
  const { findings } = await checkLetter(await readLetter(draftId), { userId, pages: null })
  for (const { check, about, level } of findings) {
    if (level === 'blocking') await overrideFinding({ draftId, check, about, userId, reason: REASON })
  }
  told = [
    ...[WRITER.name, 'Zweigenthal', WRITER.email, EDITOR.name, 'Brandywine', EDITOR.email],
    ...[FIRST_TITLE, 'Heatherwick', LATER_TITLE, 'Team copy', 'embargoed-2024', 'Users\\quenby'],
    ...[IN_PICTURES, 'Marguerite Holloway', REASON, 'Featherstone', WORKSPACE, workspace.slug],
    ...[process.cwd(), process.env.REJOINDER_DATA ?? '/no/data', process.execPath],
  ]
  ids = [draftId, writer.id, editor.id, workspace.id, notice.id, ...pictures.map(({ id }) => id)]
})

describe('what a file says of itself', () => {
  it.each(everyFile)(
    'nobody and nothing of the house is in any byte of a $format as a $purpose',
    async (asked) => {
      const { name, bytes } = await make(asked)
      expect(findEverywhere(name, bytes, told)).toEqual([])
      expect(told.filter((word) => name.toLowerCase().includes(word.toLowerCase()))).toEqual([])
    },
  )

  it.each(FILING_FORMATS)('a %s to file holds no id by which the house knows anything', async (format) => {
    const { name, bytes } = await make({ purpose: 'filing', format })
    expect(findEverywhere(name, bytes, ids)).toEqual([])
  })

  it('the pictures themselves are still in it, with nothing but what is drawn', async () => {
    const { name, bytes } = await make({ purpose: 'filing', format: 'docx' })
    const pictures = everyByte(name, bytes).filter(({ where }) => /\/media\/[^ ]+$/.test(where))
    expect(pictures.map(({ bytes: [first] }) => first).toSorted()).toEqual([0x89, 0xff])
  })

  it('a Word file does not say by which clock it was packed, nor how often it was saved', async () => {
    const { name, bytes } = await make({ purpose: 'filing', format: 'docx' })
    const entries = everyByte(name, bytes).slice(1)
    const words = entries.map((entry) => entry.bytes.toString('utf8')).join('\n')
    expect(words).not.toMatch(/w:rsid|<cp:revision|TotalTime|<Template>|<Company>|<Manager>|attachedTemplate/)
    const file = Buffer.from(bytes)
    expect(file.readUInt32LE(10)).toBe(0x00210000)
    const year = String(new Date().getFullYear())
    const dated = entries.filter(({ where }) => where.includes('docProps/'))
    expect(dated.map((entry) => entry.bytes.toString('utf8')).join('')).not.toMatch(
      new RegExp(`${year}-\\d\\d-\\d\\dT(?!00:00:00Z)`),
    )
  })

  it('words are found in a file whatever way they were written into it', () => {
    const hidden = [
      Buffer.from('<b>Marguerite</b> Holloway'),
      Buffer.from('Marguerite Holloway', 'utf16le').swap16(),
      Buffer.from(Buffer.from('Marguerite Holloway').toString('hex')),
      Buffer.from(telltalePng('Marguerite Holloway')),
      Buffer.from(telltaleJpeg('Marguerite Holloway')),
    ]
    expect(hidden.map((bytes) => findEverywhere('x', bytes, ['Marguerite Holloway']).length > 0)).toEqual(
      hidden.map(() => true),
    )
  })
})
