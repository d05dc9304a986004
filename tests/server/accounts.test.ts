import { describe, expect, it } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { createAccount, createResetLink } from '#server/accounts.ts'
import { CLIENT_ADDRESS_HEADER, callAuth, userFromHeaders } from '#server/auth.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

const PASSWORD = 'seven grey herons'
let made = 0

const account = (name = 'Wren') => {
  made += 1
  return createAccount({ name, email: `person-${made}@example.org`, password: PASSWORD })
}

/** A client of its own: limits count by address. */
const from = (cookie = '') => {
  made += 1
  return new Headers({ cookie, [CLIENT_ADDRESS_HEADER]: `203.0.113.${made}` })
}

const signIn = (email: string, password: string, headers = from()) =>
  callAuth('/sign-in/email', { email, password }, headers)

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

describe('signing in', () => {
  it('makes a session that the cookie proves, and nothing else does', async () => {
    const user = await account()
    const cookie = cookieOf(await signIn(user.email, PASSWORD))
    expect(await userFromHeaders(new Headers({ cookie }))).toEqual(user)
    expect(await userFromHeaders(new Headers())).toBeNull()
    const [name = ''] = cookie.split('=')
    const session = await db().session.findFirstOrThrow({ where: { userId: user.id } })
    expect(await userFromHeaders(new Headers({ cookie: `${name}=${session.token}` }))).toBeNull()
  })

  it('keeps its cookie from scripts and foreign pages', async () => {
    const user = await account()
    const [line = ''] = (await signIn(user.email, PASSWORD)).headers.getSetCookie()
    expect(line).toMatch(/HttpOnly/i)
    expect(line).toMatch(/SameSite=Lax/i)
  })

  it('says the same of a wrong password and of an unknown address', async () => {
    const user = await account()
    const messages: string[] = []
    for (const email of [user.email, 'nobody@example.org']) {
      const refused = await signIn(email, 'wrong wrong wrong').catch((error: Error) => error)
      messages.push(refused instanceof Error ? refused.message : 'allowed')
    }
    expect(messages[0]).toMatch(/No account has this e-mail and password/)
    expect(messages[1]).toBe(messages[0])
  })

  it('is refused after too many tries from one address, also with the right password', async () => {
    const user = await account()
    const headers = from()
    for (let tries = 0; tries < LIMITS.signInsPerMinute; tries += 1) {
      expect(await outcome(signIn(user.email, 'wrong wrong wrong', headers))).toBe('invalid')
    }
    expect(await outcome(signIn(user.email, PASSWORD, headers))).toBe('unavailable')
    expect(await outcome(signIn(user.email, PASSWORD))).toBe('allowed')
  })
})

describe('an account', () => {
  it('is made once for an address, whatever its capitals', async () => {
    const user = await account()
    const body = { name: 'Other', email: user.email.toUpperCase(), password: PASSWORD }
    expect(await outcome(callAuth('/sign-up/email', body, from()))).toBe('invalid')
  })

  it('stores no password that can be read', async () => {
    const user = await account()
    const stored = await db().account.findFirstOrThrow({ where: { userId: user.id } })
    expect(stored.password).not.toContain(PASSWORD)
    expect(stored.password?.length).toBeGreaterThan(60)
  })
})

describe('a password link', () => {
  const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''
  const choose = (token: string, newPassword: string) =>
    callAuth('/reset-password', { token, newPassword }, from())

  it('lets its holder choose a new password once, and ends every session', async () => {
    const [owner, member] = [await account(), await account()]
    const workspace = await buildWorkspace(db(), {
      members: [
        { userId: owner.id, role: 'owner' },
        { userId: member.id, role: 'member' },
      ],
    })
    const cookie = cookieOf(await signIn(member.email, PASSWORD))
    const given = { workspaceId: workspace.id, userId: member.id, byUserId: owner.id }
    const token = tokenOf((await createResetLink(given)).link)
    await choose(token, 'a wholly new one')
    expect(await userFromHeaders(new Headers({ cookie }))).toBeNull()
    expect(await outcome(signIn(member.email, PASSWORD))).toBe('invalid')
    expect(await outcome(signIn(member.email, 'a wholly new one'))).toBe('allowed')
    expect(await outcome(choose(token, 'yet another one'))).toBe('invalid')
  })

  it('is not made for an owner by an admin, nor by a member for anybody', async () => {
    const [owner, admin, member] = [await account(), await account(), await account()]
    const workspace = await buildWorkspace(db(), {
      members: [
        { userId: owner.id, role: 'owner' },
        { userId: admin.id, role: 'admin' },
        { userId: member.id, role: 'member' },
      ],
    })
    const ask = (userId: string, byUserId: string) =>
      outcome(createResetLink({ workspaceId: workspace.id, userId, byUserId }))
    expect(await ask(owner.id, admin.id)).toBe('forbidden')
    expect(await ask(admin.id, member.id)).toBe('forbidden')
    expect(await ask(member.id, admin.id)).toBe('allowed')
    expect(await ask(admin.id, owner.id)).toBe('allowed')
  })

  it('never reaches through one workspace into another', async () => {
    const [owner, member] = [await account(), await account()]
    const workspace = await buildWorkspace(db(), {
      members: [
        { userId: owner.id, role: 'owner' },
        { userId: member.id, role: 'member' },
      ],
    })
    const elsewhere = await buildWorkspace(db())
    const ask = () =>
      outcome(createResetLink({ workspaceId: workspace.id, userId: member.id, byUserId: owner.id }))
    expect(await ask()).toBe('allowed')
    await buildDraft(db(), { workspaceId: elsewhere.id, access: [{ userId: member.id, role: 'viewer' }] })
    expect(await ask()).toBe('forbidden')
  })

  it('is not made for somebody outside the workspace', async () => {
    const [owner, stranger] = [await account(), await account()]
    const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
    const given = { workspaceId: workspace.id, userId: stranger.id, byUserId: owner.id }
    expect(await outcome(createResetLink(given))).toBe('not-found')
  })
})
