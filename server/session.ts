import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { AppError } from '#domain/errors.ts'
import { auth, type CurrentUser, callAuth, userFromHeaders } from '#server/auth.ts'
import { closeSockets } from '#server/collab/revoke.ts'
import { REQUEST_PATH_HEADER } from '#server/headers.ts'

/** The signed-in person, or null. Asked once a request. */
export const findUser: () => Promise<CurrentUser | null> = cache(async () => userFromHeaders(await headers()))

/** The signed-in person. Leads signed-out people to the sign-in page and back to where they were going. */
export async function requireUser(): Promise<CurrentUser> {
  const user = await findUser()
  if (user !== null) return user
  const path = (await headers()).get(REQUEST_PATH_HEADER) ?? '/'
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`)
}

/** Starts a session for somebody who knows their password. */
export const signIn = (given: { email: string; password: string }) => startSession('/sign-in/email', given)

/** Makes an account and starts its first session. */
export const signUp = (given: { name: string; email: string; password: string }) =>
  startSession('/sign-up/email', given)

/** Mails a link to choose a new password. Says nothing about whether the address has an account. */
export async function requestReset(email: string): Promise<void> {
  await callAuth('/request-password-reset', { email }, await headers())
}

/** Chooses a new password with a link; every session the person had ends. */
export async function resetPassword(given: { token: string; newPassword: string }): Promise<void> {
  await callAuth('/reset-password', given, await headers())
}

/** Changes the password of whoever is signed in here, and ends their sessions elsewhere. */
export async function changePassword(given: { currentPassword: string; newPassword: string }): Promise<void> {
  const user = await findUser()
  const response = await callAuth(
    '/change-password',
    { ...given, revokeOtherSessions: true },
    await headers(),
  )
  await keepCookies(response)
  if (user !== null) closeSockets({ userId: user.id })
}

/** Ends this session. */
export async function signOut(): Promise<void> {
  await keepCookies(await callAuth('/sign-out', {}, await headers()))
}

/** Ends every session of whoever is signed in here, this one too, and closes their open editors. */
export async function signOutEverywhere(): Promise<void> {
  const user = await findUser()
  if (user === null) return
  await auth().api.revokeSessions({ headers: await headers() })
  await signOut()
  closeSockets({ userId: user.id })
}

export type SessionRecord = { id: string; userAgent: string | null; startedAt: Date; isThisOne: boolean }

/** Where the person is signed in, newest first. */
export async function listSessions(): Promise<SessionRecord[]> {
  const asked = await headers()
  const current = await auth().api.getSession({ headers: asked })
  if (current === null) throw new AppError('forbidden', 'You are signed out. Sign in again.')
  const { internalAdapter } = await auth().$context
  const sessions = await internalAdapter.listSessions(current.user.id)
  return sessions
    .filter((session) => session.expiresAt > new Date())
    .map((session) => ({
      id: session.id,
      userAgent: session.userAgent ?? null,
      startedAt: session.createdAt,
      isThisOne: session.id === current.session.id,
    }))
    .sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime())
}

async function startSession(path: string, body: Record<string, string>): Promise<void> {
  await keepCookies(await callAuth(path, body, await headers()))
}

/** Hands the cookies an answer sets on to the browser. */
async function keepCookies(response: Response): Promise<void> {
  const jar = await cookies()
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const attribute = new Map(
      attributes.map((each) => [each.split('=')[0]?.toLowerCase(), each.split('=')[1]]),
    )
    jar.set(name, decodeURIComponent(value), {
      path: '/',
      httpOnly: attribute.has('httponly'),
      secure: attribute.has('secure'),
      sameSite: 'lax',
      maxAge: Number(attribute.get('max-age') ?? 0),
    })
  }
}
