import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type CurrentUser, userFromHeaders } from '#server/auth.ts'
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
