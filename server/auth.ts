import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { closeSockets } from '#server/collab/revoke.ts'
import { db } from '#server/db.ts'
import { env, secrets } from '#server/env.ts'
import { sendMail } from '#server/mail.ts'

export type CurrentUser = { id: string; name: string; email: string }

/** `main.ts` writes the client's address here, over whatever the client sent, so that limits cannot be dodged. */
export const CLIENT_ADDRESS_HEADER = 'x-rejoinder-client-address'

const HOUR = 60 * 60
const DAY = 24 * HOUR

function createAuth() {
  const { publicUrl } = env()
  return betterAuth({
    appName: 'Rejoinder',
    baseURL: publicUrl,
    secret: secrets().sessionSecret,
    trustedOrigins: trustedOrigins(),
    database: prismaAdapter(db(), { provider: 'postgresql', transaction: false }),
    telemetry: { enabled: false },
    // A mistyped password is told to whoever typed it; it is no news to the log.
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: LIMITS.passwordMin,
      maxPasswordLength: LIMITS.passwordMax,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LIMITS.resetLinkHours * HOUR,
      onPasswordReset: async ({ user }) => closeSockets({ userId: user.id }),
      sendResetPassword: async ({ user, token }) => {
        await sendMail({
          to: user.email,
          subject: 'Choose a new password for Rejoinder',
          text: `Hello ${user.name},\n\nopen this link to choose a new password:\n\n${resetLink(token)}\n\nIt works once, within ${LIMITS.resetLinkHours} hours. If you did not ask for it, nothing has changed and nothing needs doing.\n`,
        })
      },
    },
    // A session lasts its days and is read from the database each time, so that ending one counts at once.
    session: { expiresIn: LIMITS.sessionDays * DAY, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: 10,
      max: 100,
      customRules: {
        '/sign-in/email': { window: 60, max: LIMITS.signInsPerMinute },
        '/sign-up/email': { window: 60, max: LIMITS.signUpsPerMinute },
        '/request-password-reset': { window: HOUR, max: LIMITS.resetsPerHour },
        '/reset-password': { window: HOUR, max: LIMITS.resetsPerHour },
        '/change-password': { window: 60, max: LIMITS.signInsPerMinute },
      },
    },
    advanced: {
      cookiePrefix: 'rejoinder',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
  })
}

type Auth = ReturnType<typeof createAuth>
let created: Auth | undefined

/** Accounts and sessions. */
export function auth(): Auth {
  created ??= createAuth()
  return created
}

/** The person whose session cookie is in these headers, or null. Pages, routes and the socket all ask here. */
export async function userFromHeaders(headers: Headers): Promise<CurrentUser | null> {
  const session = await auth().api.getSession({ headers })
  return session === null ? null : { id: session.user.id, name: session.user.name, email: session.user.email }
}

const problemSchema = z.object({ code: z.string().catch(''), message: z.string().catch('') })

/**
 * Asks one of the account endpoints on behalf of the request these headers came with, limits included.
 * Throws an `AppError` naming the form field when it says no.
 */
export async function callAuth(
  path: string,
  body: Record<string, unknown>,
  from: Headers,
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', origin: new URL(env().publicUrl).origin })
  for (const name of ['cookie', 'user-agent', CLIENT_ADDRESS_HEADER]) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  const url = `${env().publicUrl}/api/auth${path}`
  const response = await auth().handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  if (response.ok) return response
  if (response.status === 429) {
    throw new AppError('unavailable', 'Too many attempts from your address. Wait a minute, then try again.')
  }
  const { code, message } = problemSchema.parse(await response.json().catch(() => ({})))
  throw PROBLEMS[code]?.() ?? new AppError('invalid', message || 'This did not work. Check what you typed.')
}

const field = (name: string, message: string) => () => new AppError('invalid', message, { [name]: message })

const emailTaken = field('email', 'An account with this e-mail already exists. Sign in instead.')
const spentLink = () =>
  new AppError('invalid', 'This link was used already or has expired. Ask for a new one.')

const PROBLEMS: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: field('password', 'No account has this e-mail and password. Check both.'),
  INVALID_EMAIL: field('email', 'This is not an e-mail address.'),
  USER_ALREADY_EXISTS: emailTaken,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: emailTaken,
  INVALID_PASSWORD: field('currentPassword', 'This is not your current password.'),
  INVALID_TOKEN: spentLink,
  USER_NOT_FOUND: spentLink,
}

/** The origins a browser may call from: the public address, and this machine's own names when none was set. */
export function trustedOrigins(): string[] {
  const { publicUrl, port } = env()
  const own = new URL(publicUrl).origin
  return process.env.PUBLIC_URL
    ? [own]
    : [...new Set([own, `http://localhost:${port}`, `http://127.0.0.1:${port}`])]
}

/** Where a person chooses a new password. */
export const resetLink = (token: string) =>
  `${env().publicUrl}/reset-password?token=${encodeURIComponent(token)}`
