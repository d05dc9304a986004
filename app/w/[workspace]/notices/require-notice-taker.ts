import { AppError } from '#domain/errors.ts'
import { requireWorkspace } from '#server/access.ts'
import { findUser } from '#server/session.ts'

/** The id of a workspace in which whoever asks may take in notices. Throws not-found, or forbidden for the signed out. */
export async function requireNoticeTaker(slug: string): Promise<string> {
  const user = await findUser()
  if (user === null) {
    throw new AppError(
      'forbidden',
      'You are signed out. Sign in again in another tab; what you typed stays here.',
    )
  }
  const { workspace } = await requireWorkspace(user.id, slug, 'draft')
  return workspace.id
}
