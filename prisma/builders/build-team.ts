import { randomUUID } from 'node:crypto'
import type { WorkspaceRole } from '#domain/roles.ts'
import type { PrismaClient, User, Workspace } from '#prisma/generated/client.ts'

/** A person who cannot sign in: no password is stored. `server/accounts.ts` makes ones who can. */
export function buildUser(
  client: PrismaClient,
  given: { name?: string; email?: string } = {},
): Promise<User> {
  const id = randomUUID()
  const { name = 'Ada Marsh', email = `${id}@example.org` } = given
  return client.user.create({ data: { id, name, email } })
}

/** A workspace with the given members. */
export function buildWorkspace(
  client: PrismaClient,
  given: { name?: string; slug?: string; members?: { userId: string; role: WorkspaceRole }[] } = {},
): Promise<Workspace> {
  const { name = 'Marsh Institute', slug = `marsh-${randomUUID()}`, members = [] } = given
  return client.workspace.create({ data: { name, slug, members: { create: members } } })
}
