import { notFound } from '#domain/errors.ts'
import { type Filer, filerSchema } from '#domain/filing/form/filer.ts'
import { type Profile, profileSchema } from '#domain/profile.ts'
import { db } from '#server/db.ts'

/** The organisation a workspace files for; one with only the workspace's name until somebody fills it in. */
export async function findProfile(workspaceId: string): Promise<Profile> {
  const workspace = await db().workspace.findUnique({
    where: { id: workspaceId },
    select: { name: true, profile: { omit: { workspaceId: true, updatedAt: true, logo: true } } },
  })
  if (workspace === null) throw notFound('workspace')
  const blank = {
    ...{ organisation: workspace.name, description: '', kind: null, statementOfInterest: '', address: '' },
    ...{ contactEmail: '', signatoryName: '', signatoryTitle: '' },
  }
  return profileSchema.parse(workspace.profile ?? blank)
}

/** Replaces a workspace's profile. */
export async function saveProfile(workspaceId: string, profile: Profile): Promise<void> {
  await db().profile.upsert({
    where: { workspaceId },
    create: { workspaceId, ...profile },
    update: profile,
  })
}

/** The pattern by which a workspace names its files; empty is the usual way. */
export async function findFileNamePattern(workspaceId: string): Promise<string> {
  const profile = await db().profile.findUnique({ where: { workspaceId }, select: { fileNamePattern: true } })
  return profile?.fileNamePattern ?? ''
}

/** Sets the pattern by which a workspace names its files. */
export async function saveFileNamePattern(workspaceId: string, fileNamePattern: string): Promise<void> {
  const { organisation } = await findProfile(workspaceId)
  await db().profile.upsert({
    where: { workspaceId },
    create: { workspaceId, organisation, fileNamePattern },
    update: { fileNamePattern },
  })
}

/** What filing forms ask of a workspace's organisation beside its profile. */
export async function findFiler(workspaceId: string): Promise<Filer> {
  const profile = await db().profile.findUnique({ where: { workspaceId }, select: { filer: true } })
  return filerSchema.parse(profile?.filer ?? {})
}

/** Replaces what filing forms ask of a workspace's organisation. */
export async function saveFiler(workspaceId: string, filer: Filer): Promise<void> {
  const { organisation } = await findProfile(workspaceId)
  await db().profile.upsert({
    where: { workspaceId },
    create: { workspaceId, organisation, filer },
    update: { filer },
  })
}
