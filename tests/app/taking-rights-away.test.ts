import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDraft, untilStatus } from '#tests/server/collab/browser.ts'
import type { AppServer } from '#tests/support/app-server.ts'
import { callAction } from './ask.ts'
import type { Actor, Cast } from './cast.ts'
import { listActions } from './doors.ts'
import { PAGES } from './page-policy.ts'
import { startWithCast } from './start-with-cast.ts'

let cast: Cast
let app: AppServer
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ cast, app, stop } = await startWithCast())
}, 180_000)

afterAll(() => stop())

const idOf = (actor: Actor) => cast.people.get(actor) ?? ''

/** A draft as somebody's browser has it open. */
const open = (actor: Actor, draftId: string) =>
  openDraft(
    `${app.url.replace('http', 'ws')}/collab`,
    draftId,
    { id: idOf(actor), name: actor, cookie: cast.cookie(actor) },
    { origin: app.url },
  )

async function act(actor: Actor, name: string, input: unknown): Promise<void> {
  const action = listActions().find((each) => each.name === name)
  const path = PAGES[action?.page ?? '']?.path(cast) ?? ''
  const answer = await callAction(app.url, { id: action?.id ?? '', path, cookie: cast.cookie(actor), input })
  expect(answer).toMatchObject({ ok: true })
}

it('a demoted guest’s open editor turns read-only at once', async () => {
  const editor = open('editor', cast.draft.id)
  await untilStatus(editor, 'saved')
  const input = { draftId: cast.draft.id, userId: idOf('editor'), role: 'viewer' }
  await act('owner', 'app/d/[draft]/actions.ts setPersonRole', input)
  await untilStatus(editor, 'read-only')
})

it('a removed member’s open editor is closed at once and stays out', async () => {
  const member = open('member', cast.shared.id)
  await untilStatus(member, 'saved')
  const input = { slug: cast.workspace.slug, userId: idOf('member') }
  await act('admin', 'app/w/[workspace]/members/actions.ts remove', input)
  await untilStatus(member, 'not-found')
})

it('signing out everywhere closes the editors open elsewhere', async () => {
  const elsewhere = open('reviewer', cast.draft.id)
  await untilStatus(elsewhere, 'read-only')
  cast.renew('reviewer')
  await act('reviewer', 'app/(account)/actions.ts signOutEverywhere', {})
  await untilStatus(elsewhere, 'signed-out')
})
