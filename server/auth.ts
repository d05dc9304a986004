import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { LIMITS } from '#domain/limits.ts'
import { db } from '#server/db.ts'
import { env, secrets } from '#server/env.ts'
import { sendMail } from '#server/mail.ts'

export type CurrentUser = { id: string; name: string; email: string }

/** `main.ts` writes the client's address here, over whatever the client sent, so that limits cannot be dodged. */
export const CLIENT_ADDRESS_HEADER = 'x-rejoinder-client-address'

const HOUR = 60 * 60

function createAuth() {
  const { publicUrl } = env()
  return betterAuth({
    appName: 'Rejoinder',
    baseURL: publicUrl,
    secret: secrets().sessionSecret,
    trustedOrigins: trustedOrigins(),
    database: prismaAdapter(db(), { provider: 'postgresql', transaction: false }),
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: LIMITS.passwordMin,
      maxPasswordLength: LIMITS.passwordMax,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LIMITS.resetLinkHours * HOUR,
      sendResetPassword: async ({ user, token }) => {
        await sendMail({
          to: user.email,
          subject: 'Choose a new password for Rejoinder',
          text: `Hello ${user.name},\n\nopen this link to choose a new password:\n\n${resetLink(token)}\n\nIt works once, within ${LIMITS.resetLinkHours} hours. If you did not ask for it, nothing has changed and nothing needs doing.\n`,
        })
      },
    },
    // Nothing in the product needs these doors, and a door that is not there needs no guard.
    disabledPaths: ['/update-session', '/delete-user', '/change-email', '/link-social', '/sign-in/social'],
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
