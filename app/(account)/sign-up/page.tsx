import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { nextPath } from '#app/_lib/next-path.ts'
import { SignUpForm } from '#components/account/sign-up-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { findUser } from '#server/session.ts'
import { signUp } from '../actions.ts'

export const metadata: Metadata = { title: 'Create an account' }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignUpPage({ searchParams }: Props) {
  const path = nextPath((await searchParams).next)
  if (await findUser()) redirect(path)
  return (
    <>
      <PageHeader title="Create an account" />
      <SignUpForm signUp={signUp} next={path} />
      <p className="mt-8 text-quiet text-sm">
        Have an account already?{' '}
        <Link className="text-link underline" href={`/sign-in?next=${encodeURIComponent(path)}`}>
          Sign in
        </Link>
        .
      </p>
    </>
  )
}
