import { readLetterFile } from '#app/_lib/read-letter-file.ts'
import { STREAM_HEADERS, streamIntake } from '#app/_lib/stream-intake.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import type { NewDraftLine } from '#domain/draft/import/import-lines.ts'
import { importInputSchema } from '#domain/draft/record/new-draft.ts'
import { AppError } from '#domain/errors.ts'
import { requireNotice, requireWorkspace } from '#server/access.ts'
import { importLetter } from '#server/letter-imports.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ workspace: string }> }

/**
 * Makes a draft of a finished letter, the request's body; see `readLetterFile`. Its title, its notice and what to do
 * with tracked changes are in the address. Answered with a line for each step (`newDraftLineSchema`); hanging up ends
 * the reading. A route and not an action, because a letter may be large and its progress is shown.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then import the letter.')
    const { workspace } = await requireWorkspace(user.id, (await params).workspace, 'draft')
    const asked = importInputSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!asked.success)
      throw new AppError('invalid', asked.error.issues[0]?.message ?? 'Give the draft a title.')
    const { title, noticeId, changes } = asked.data
    if (noticeId !== null) await requireNotice(user.id, noticeId, 'draft')
    const file = await readLetterFile(request)
    const stream = streamIntake(request.signal, async (signal, onProgress): Promise<NewDraftLine> => {
      const whose = { workspaceId: workspace.id, userId: user.id, title, noticeId }
      const made = await importLetter({ ...file, ...whose, verdict: changes, signal, onProgress })
      if (made.is === 'done') return { step: 'done', href: `/d/${made.id}` }
      return { step: 'undecided', changes: made.changes, comments: made.comments }
    })
    return new Response(stream, { headers: STREAM_HEADERS })
  } catch (error) {
    return toResponse(error)
  }
}
