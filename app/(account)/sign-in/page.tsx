import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { nextPath } from '#app/_lib/next-path.ts'
import { SignInForm } from '#components/account/sign-in-form.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findUser } from '#server/session.ts'
import { signIn } from '../actions.ts'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string | string[]; reset?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const { next, reset } = await searchParams
  const path = nextPath(next)
  if (await findUser()) redirect(path)
  return (
    <>
      <PageHeader title="Sign in" />
      {reset === 'done' ? (
        <Alert tone="ok" className="mb-6">
          Your new password is saved. Sign in with it.
        </Alert>
      ) : null}
      <SignInForm signIn={signIn} next={path} />
      <p className="mt-8 text-quiet text-sm">
        New here?{' '}
        <Link className="text-link underline" href={`/sign-up?next=${encodeURIComponent(path)}`}>
          Create an account
        </Link>
        . Forgot the password?{' '}
        <Link className="text-link underline" href="/reset-password">
          Choose a new one
        </Link>
        .
      </p>
    </>
  )
}
