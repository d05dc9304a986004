import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { addFact } from '#app/w/[workspace]/library/sources/actions.ts'
import { DraftEditor } from '#components/editor/draft-editor.tsx'
import { ShareButton } from '#components/editor/frame/share-button.tsx'
import { FiledMark } from '#components/filing/filed-mark.tsx'
import { lastFiled } from '#components/filing/last-filed.ts'
import { canInDraft } from '#domain/roles.ts'
import { isMember, requireDraft } from '#server/access.ts'
import { getDraft, listDraftPeople } from '#server/drafts.ts'
import { listFilings } from '#server/filings.ts'
import { listOverrides } from '#server/finding-overrides.ts'
import { trackingLabels } from '#server/library.ts'
import { findLogoVersion } from '#server/logo.ts'
import { getNotice } from '#server/notices.ts'
import { listOtherNotices } from '#server/preflight.ts'
import { findProfile } from '#server/profile.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor, libraryForGuest } from '#server/team-library.ts'
import { viewerUrl } from '#server/viewer-files.ts'
import { addSources } from '../../w/[workspace]/library/sources/actions.ts'
import { addPastLetter, loadPastLetters, removePastLetter } from '../../w/[workspace]/past-letters/actions.ts'
import {
  answerFinding,
  checkForFiling,
  loadImports,
  loadOriginality,
  loadOverrides,
  loadRevision,
  loadSharing,
  loadSources,
  loadSourceTexts,
  loadSourceUses,
  loadStyle,
  renameDraft,
  setMemberRole,
  setPersonRole,
  withdrawAnswer,
} from './actions.ts'

type Props = { params: Promise<{ draft: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const user = await requireUser()
  const { draft } = await orNotFound(requireDraft(user.id, (await params).draft, 'read'))
  return { title: draft.title }
}

export default async function DraftPage({ params }: Props) {
  const user = await requireUser()
  const { draft, role } = await orNotFound(requireDraft(user.id, (await params).draft, 'read'))
  if (draft.assembledAt === null) redirect(`/d/${draft.id}/compose`)
  const { workspace, plan } = await getDraft(draft.id)
  const profile = await findProfile(workspace.id)
  const isOfTeam = await isMember(user.id, workspace.id)
  const logoVersion = await findLogoVersion(workspace.id)
  const people = await listDraftPeople(draft.id)
  const notice = draft.noticeId === null ? null : await getNotice(draft.noticeId)
  const [filing] = await listFilings(draft.id)
  const due = notice?.facts.dueOn?.value ?? null
  const filed = filing && lastFiled({ draftId: draft.id, filing, due, labels: trackingLabels() })
  // A guest reads one draft, not the workspace's list of them nor the team's own arguments.
  const back = isOfTeam
    ? { href: `/w/${workspace.slug}`, label: `Drafts of ${workspace.name}` }
    : { href: '/', label: 'Start' }
  return (
    <DraftEditor
      draft={{ id: draft.id, title: draft.title }}
      back={back}
      user={{ id: user.id, name: user.name }}
      canWrite={canInDraft(role, 'write')}
      canExport={canInDraft(role, 'export')}
      notice={notice}
      library={isOfTeam ? await libraryFor(workspace.id) : await libraryForGuest(workspace.id)}
      evidence={{
        loadSources,
        loadUses: loadSourceUses,
        add: isOfTeam && canInDraft(role, 'write') ? { slug: workspace.slug, addSources } : null,
        libraryHref: isOfTeam ? `/w/${workspace.slug}/library` : null,
      }}
      checks={{
        profile,
        profileHref: isOfTeam ? `/w/${workspace.slug}/profile` : null,
        noticeHref:
          isOfTeam && draft.noticeId !== null ? `/w/${workspace.slug}/notices/${draft.noticeId}` : null,
        fileHref: isOfTeam && canInDraft(role, 'file') ? `/d/${draft.id}/file` : null,
        otherNotices: isOfTeam ? await listOtherNotices(workspace.id, draft.noticeId) : [],
        overrides: await listOverrides(draft.id),
        owners: people.flatMap((person) => (person.role === 'owner' ? [person.name] : [])),
        canOverride: canInDraft(role, 'override'),
        originality: {
          loadOriginality,
          pastLetters: isOfTeam
            ? { slug: workspace.slug, loadPastLetters, addPastLetter, removePastLetter }
            : null,
        },
        actions: {
          loadSourceTexts,
          renameDraft,
          checkForFiling,
          loadOverrides,
          answerFinding,
          withdrawAnswer,
        },
      }}
      loadStyle={loadStyle}
      frameId={draft.frame}
      speaker={{ kind: profile.kind, position: plan.position ?? null }}
      loadRevision={loadRevision}
      keeper={isOfTeam ? { slug: workspace.slug, userId: user.id, addFact } : null}
      picturesUrl={`/api/drafts/${draft.id}/attachments`}
      logo={
        logoVersion === null
          ? null
          : { src: `/api/drafts/${draft.id}/logo?${logoVersion}`, alt: profile.organisation }
      }
      exhibitUrls={{ ofDraft: `/api/drafts/${draft.id}/exhibits`, ofFile: '/api/exhibits' }}
      exportUrl={`/api/drafts/${draft.id}/export`}
      copies={{ url: `/api/drafts/${draft.id}/copies`, loadImports }}
      preview={{ url: `/api/drafts/${draft.id}/preview`, viewerUrl: viewerUrl() }}
      share={
        <>
          {filed ? <FiledMark {...filed} /> : null}
          {canInDraft(role, 'share') ? (
            <ShareButton
              draftId={draft.id}
              actions={{ load: loadSharing, setPersonRole, setMemberRole }}
              membersHref={`/w/${workspace.slug}/members`}
            />
          ) : null}
        </>
      }
    />
  )
}
