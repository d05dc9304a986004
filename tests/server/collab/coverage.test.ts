import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { coverageOf } from '#domain/draft/coverage/coverage.ts'
import { reopenQuestions, skippedIn, skipQuestions } from '#domain/draft/coverage/skipped-questions.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { docFromYdoc, writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { loadYdoc } from '#server/collab/persist.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { eventually, openDraft, plugIn, unplug, until, untilStatus } from './browser.ts'
import { serveRoom, signUp } from './room-server.ts'

freshDatabase()
const served = serveRoom()

const questions = ['q1', 'q2', 'q3'].map((id) => ({ id, label: id, parentId: null, text: '', span: null }))
const letter = parseDoc({
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { answers: ['q1'] }, content: [{ type: 'text', text: 'Yes.' }] },
    { type: 'questionsAnswered', attrs: { withSkipped: true } },
  ],
})
const countsIn = (ydoc: Y.Doc) => coverageOf(docFromYdoc(ydoc), {}, questions, skippedIn(ydoc)).counts

async function twoBrowsers() {
  const [ada, ben] = [await signUp('Ada'), await signUp('Ben')]
  const workspace = await buildWorkspace(db(), {
    members: [
      { userId: ada.id, role: 'owner' },
      { userId: ben.id, role: 'member' },
    ],
  })
  const draft = await buildDraft(db(), {
    workspaceId: workspace.id,
    memberRole: null,
    access: [{ userId: ben.id, role: 'editor' }],
  })
  const [first, second] = [openDraft(served.url, draft.id, ada), openDraft(served.url, draft.id, ben)]
  await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
  writeDoc(first.ydoc, letter)
  await eventually(() => expect(second.ydoc.getXmlFragment(YDOC.letter)).toHaveLength(2))
  return { draft, first, second }
}

test('what one leaves out or assigns, the other sees, and both are stored', async () => {
  const { draft, first, second } = await twoBrowsers()
  skipQuestions(first.ydoc, ['q2'], 'Not our field.')
  const block = second.ydoc.getXmlFragment(YDOC.letter).get(0)
  if (!(block instanceof Y.XmlElement)) throw new Error('The letter has lost its paragraph.')
  // @ts-expect-error Yjs types attributes as strings; the editor stores lists.
  block.setAttribute('answers', ['q1', 'q3'])
  const wanted = { answered: 2, skipped: 1, open: 0 }
  await eventually(() => expect([countsIn(first.ydoc), countsIn(second.ydoc)]).toEqual([wanted, wanted]))
  await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
  const stored = await loadYdoc(draft.id)
  expect(countsIn(stored)).toEqual(wanted)
  expect(skippedIn(stored)).toEqual({ q2: 'Not our field.' })
})

test('two who skip different questions while one of them is offline lose neither', async () => {
  const { first, second } = await twoBrowsers()
  unplug(second)
  await until(second, (view) => view.status === 'offline')
  skipQuestions(first.ydoc, ['q2'], '')
  skipQuestions(second.ydoc, ['q3'], 'Answered by our members.')
  plugIn(second)
  const both = { q2: '', q3: 'Answered by our members.' }
  await eventually(() => expect([skippedIn(first.ydoc), skippedIn(second.ydoc)]).toEqual([both, both]))
  reopenQuestions(first.ydoc, ['q3'])
  await eventually(() => expect(skippedIn(second.ydoc)).toEqual({ q2: '' }))
})
