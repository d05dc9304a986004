import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { FileNameForm } from '#components/team/file-name-form.tsx'
import { FilerForm } from '#components/team/filer-form.tsx'
import { FilerSummary } from '#components/team/filer-summary.tsx'
import { LogoForm } from '#components/team/logo-form.tsx'
import { ProfileForm } from '#components/team/profile-form.tsx'
import { ProfileSummary } from '#components/team/profile-summary.tsx'
import { FocusFromAddress } from '#components/ui/focus-from-address.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canInWorkspace } from '#domain/roles.ts'
import { requireWorkspace } from '#server/access.ts'
import { listOrganisationTypes } from '#server/library.ts'
import { findLogoVersion } from '#server/logo.ts'
import { findFileNamePattern, findFiler, findProfile } from '#server/profile.ts'
import { requireUser } from '#server/session.ts'
import { saveFileNamePattern, saveFiler, saveProfile } from './actions.ts'

export const metadata: Metadata = { title: 'Profile' }

type Props = { params: Promise<{ workspace: string }> }

export default async function ProfilePage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug } = await params
  const { workspace, role } = await orNotFound(requireWorkspace(user.id, slug, 'read'))
  const [profile, filer] = await Promise.all([findProfile(workspace.id), findFiler(workspace.id)])
  return (
    <div className="max-w-2xl">
      <FocusFromAddress />
      <PageHeader title="Profile" description="What every letter says about who files it." />
      {canInWorkspace(role, 'profile') ? (
        <>
          <ProfileForm slug={slug} profile={profile} save={saveProfile} />
          <LogoForm
            url={`/w/${slug}/logo`}
            version={await findLogoVersion(workspace.id)}
            organisation={profile.organisation}
          />
          <FilerForm slug={slug} filer={filer} types={listOrganisationTypes()} save={saveFiler} />
          <FileNameForm
            slug={slug}
            pattern={await findFileNamePattern(workspace.id)}
            organisation={profile.organisation}
            save={saveFileNamePattern}
          />
        </>
      ) : (
        <>
          <ProfileSummary profile={profile} />
          <FilerSummary filer={filer} />
        </>
      )}
    </div>
  )
}
