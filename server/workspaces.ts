import { randomInt } from 'node:crypto'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { WorkspaceRole } from '#domain/roles.ts'
import { asWorkspaceRole } from '#server/access.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'

export type WorkspaceSummary = { id: string; name: string; slug: string; role: WorkspaceRole }

/** The workspaces a person belongs to, by name. */
export async function listWorkspaces(userId: string): Promise<WorkspaceSummary[]> {
  const rows = await db().member.findMany({
    where: { userId },
    select: { role: true, workspace: { select: { id: true, name: true, slug: true } } },
    orderBy: { workspace: { name: 'asc' } },
  })
  return rows.map(({ role, workspace }) => ({ ...workspace, role: asWorkspaceRole(role) }))
}

/** Opens a workspace that its maker owns. */
export async function createWorkspace(given: {
  userId: string
  name: string
}): Promise<{ id: string; slug: string }> {
  const { userId, name } = given
  const owned = await db().member.count({ where: { userId, role: 'owner' } })
  if (owned >= LIMITS.workspacesPerUser) {
    throw new AppError('too-large', `One person can own ${LIMITS.workspacesPerUser} workspaces at most.`)
  }
  const slug = await freeSlug(name)
  return db().$transaction(async (transaction) => {
    const workspace = await transaction.workspace.create({
      data: { name, slug, members: { create: { userId, role: 'owner' } } },
      select: { id: true, slug: true },
    })
    await recordEvent(transaction, {
      workspaceId: workspace.id,
      userId,
      action: 'workspace-created',
      subject: workspace.id,
    })
    return workspace
  })
}

/** `/w/new` is a page, so no workspace may be called that. */
const RESERVED = ['new']

async function freeSlug(name: string): Promise<string> {
  const base =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48) || 'workspace'
  const isTaken = async (slug: string) =>
    RESERVED.includes(slug) || (await db().workspace.count({ where: { slug } })) > 0
  let slug = base
  while (await isTaken(slug)) slug = `${base}-${randomInt(1000, 1_000_000)}`
  return slug
}
