import { readReceipt } from '#app/_lib/read-receipt.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireDraft } from '#server/access.ts'
import { addPreparedReceipt } from '#server/prepared-filings.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ draft: string }> }

/** Keeps a receipt for the filing that is about to be recorded and answers with its row; see `readReceipt`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then add the receipt.')
    const { draft } = await requireDraft(user.id, (await params).draft, 'file')
    return Response.json(await addPreparedReceipt(draft.id, await readReceipt(request)), { status: 201 })
  } catch (error) {
    return toResponse(error)
  }
}
