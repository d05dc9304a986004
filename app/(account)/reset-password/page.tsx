import type { Metadata } from 'next'
import Link from 'next/link'
import { NewPasswordForm } from '#components/account/new-password-form.tsx'
import { ResetRequestForm } from '#components/account/reset-request-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { LIMITS } from '#domain/limits.ts'
import { canSendMail } from '#server/mail.ts'
import { choosePassword, requestReset } from '../actions.ts'

export const metadata: Metadata = { title: 'Choose a new password', referrer: 'no-referrer' }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function ResetPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams
  if (typeof token === 'string') {
    return (
      <>
        <PageHeader
          title="Choose a new password"
          description="It takes effect at once, and every device is signed out."
        />
        <NewPasswordForm token={token} choose={choosePassword} />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Choose a new password" />
      {canSendMail() ? (
        <ResetRequestForm ask={requestReset} />
      ) : (
        <p>
          Ask an owner or admin of your workspace for a link: on its members page, every person has the choice
          “Make a password link”. The link works once, within {LIMITS.resetLinkHours} hours.
        </p>
      )}
      <p className="mt-8 text-sm">
        <Link className="text-link underline" href="/sign-in">
          Back to sign in
        </Link>
      </p>
    </>
  )
}
