import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AppServer } from '#tests/support/app-server.ts'
import { ask, callAction } from './ask.ts'
import { ACTORS, type Cast, SECRET } from './cast.ts'
import { listActionExports, listActions, listPages, listRoutes } from './doors.ts'
import { PAGES } from './page-policy.ts'
import { ACTIONS } from './policy.ts'
import { ROUTES } from './route-policy.ts'
import { startWithCast } from './start-with-cast.ts'

let cast: Cast
let app: AppServer
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ cast, app, stop } = await startWithCast())
}, 180_000)

afterAll(() => stop())

describe('the policy', () => {
  it('names every page, and no other', () => {
    expect(Object.keys(PAGES).sort()).toEqual(listPages().sort())
  })

  it('names every method of every route, and no other', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(listRoutes().sort())
  })

  it('names every action, and no other', () => {
    expect(Object.keys(ACTIONS).sort()).toEqual(
      listActionExports()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('finds no action in the build that is not in an actions file', () => {
    const known = new Set(Object.keys(ACTIONS))
    expect(
      listActions()
        .map(({ name }) => name)
        .filter((name) => !known.has(name)),
    ).toEqual([])
  })

  it('finds every action made by the one wrapper', () => {
    const others = listActionExports().filter(({ madeBy }) => !['action', 'publicAction'].includes(madeBy))
    expect(others).toEqual([])
  })
})

describe.each(Object.entries(PAGES))('the page %s', (_address, { path, may }) => {
  it.each(ACTORS)('is shown to the right people: %s', async (actor) => {
    const answer = await ask(app.url, path(cast), { cookie: cast.cookie(actor) })
    const refusal = actor === 'nobody' ? 'sign-in' : 'not-found'
    expect(answer.outcome).toBe(may.includes(actor) ? 'allowed' : refusal)
    const isTold = answer.text.includes(`Draft ${SECRET}`) || answer.text.includes(`Notice ${SECRET}`)
    expect(isTold && !may.includes(actor), 'a refusal tells a title').toBe(false)
  })
})

describe.each(Object.entries(ROUTES))('the route %s', (route, { path, may, body }) => {
  it.each(ACTORS)('answers the right people: %s', async (actor) => {
    const [method = 'GET'] = route.split(' ')
    const answer = await ask(app.url, path(cast, actor), {
      method,
      cookie: cast.cookie(actor),
      ...(body === undefined ? {} : { body: body(cast) }),
    })
    if (path(cast, actor).endsWith('sign-out')) cast.renew(actor)
    const refusals = actor === 'nobody' ? ['forbidden', 'not-found'] : ['not-found', 'forbidden']
    const expected = may.includes(actor) ? ['allowed'] : refusals
    expect(expected, answer.text.slice(0, 300)).toContain(answer.outcome)
    expect(answer.text.includes(SECRET) && !may.includes(actor), 'a refusal tells a name').toBe(false)
  })
})

// Those that end a session come last: signing out everywhere leaves a person none to go on with.
const actions = Object.entries(ACTIONS).sort(
  ([, a], [, b]) => Number(a.endsSession ?? false) - Number(b.endsSession ?? false),
)

describe.each(actions)('the action %s', (name, { input, may, endsSession }) => {
  it.each(ACTORS)('obeys the right people: %s', async (actor) => {
    const action = listActions().find((each) => each.name === name)
    const page = PAGES[action?.page ?? '']
    const result = await callAction(app.url, {
      id: action?.id ?? '',
      path: page?.path(cast) ?? '',
      cookie: cast.cookie(actor),
      input: input(cast, actor),
    })
    if (endsSession) cast.renew(actor)
    const isRefused = !result.ok && (result.code === 'forbidden' || result.code === 'not-found')
    expect(isRefused ? 'refused' : 'obeyed', JSON.stringify(result)).toBe(
      may.includes(actor) ? 'obeyed' : 'refused',
    )
  })
})

describe('the account library', () => {
  it.each([
    'list-sessions',
    'revoke-sessions',
    'change-password',
    'change-email',
    'delete-user',
    'update-user',
    'reset-password',
    'request-password-reset',
    'verify-password',
    'link-social',
    'sign-in/social',
    'error',
    'ok',
  ])('has no door of its own at %s', async (door) => {
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? { body: '{}' } : {}
      const answer = await ask(app.url, `/api/auth/${door}`, {
        method,
        cookie: cast.cookie('owner'),
        ...body,
      })
      expect(answer.outcome).toBe('not-found')
    }
  })
})

describe('a page of another site', () => {
  it.each(Object.keys(ROUTES).filter((route) => route.startsWith('POST')))('cannot use %s', async (route) => {
    const policy = ROUTES[route]
    const answer = await ask(app.url, policy?.path(cast, 'owner') ?? '', {
      method: 'POST',
      cookie: cast.cookie('owner'),
      origin: 'https://elsewhere.example',
      body: policy?.body?.(cast) ?? '',
    })
    expect(answer.status).toBe(403)
  })
})
