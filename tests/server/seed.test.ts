import { expect, it } from 'vitest'
import { openFieldsIn, outlineOf, plainText } from '#domain/draft/reading/read-doc.ts'
import { docFromYdoc, fieldsOf } from '#domain/draft/ydoc.ts'
import { seedDemo } from '#prisma/seed/seed-demo.ts'
import { auth } from '#server/auth.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const signIn = (demo: { email: string; password: string }) =>
  auth().api.signInEmail({ body: { email: demo.email, password: demo.password } })

it('the demo is one workspace with a half-written answer, however often it is made, and its sign-in works', async () => {
  const first = await seedDemo(db())
  expect((await signIn(first)).user.email).toBe(first.email)
  const second = await seedDemo(db())
  expect((await signIn(second)).user.email).toBe(second.email)
  expect([first.isNew, second.isNew]).toEqual([true, false])
  expect(second.draftId).toBe(first.draftId)
  expect(await db().workspace.count()).toBe(1)
  expect(await db().draft.count()).toBe(1)

  const ydoc = await readYdoc(first.draftId)
  const doc = docFromYdoc(ydoc)
  const headings = outlineOf(doc).map((entry) => entry.text)
  for (const label of ['1', '2', '2.d.i', '3.a', '9']) expect(headings).toContain(`Question ${label}`)
  expect(plainText(doc)).toContain('89 FR 14059')
  expect(plainText(doc)).toContain('Two of our members run small test programmes')
  const open = openFieldsIn(doc, fieldsOf(ydoc)).map((field) => field.id)
  expect(open).not.toContain('letter-signatory-name')
  expect(open.length).toBeGreaterThan(0)
  const cited = doc.children.filter(
    (block) => block.attrs.argument !== null && block.attrs.argument !== undefined,
  )
  expect(cited.length).toBeGreaterThanOrEqual(6)
})
