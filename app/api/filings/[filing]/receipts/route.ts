import { readReceipt } from '#app/_lib/read-receipt.ts'
import { toResponse } from '#app/_lib/to-response.ts'
import { AppError } from '#domain/errors.ts'
import { requireFiling } from '#server/access.ts'
import { addReceipt } from '#server/filing-additions.ts'
import { findUser } from '#server/session.ts'

type Context = { params: Promise<{ filing: string }> }

/** Adds a receipt that came after the filing was recorded; see `readReceipt`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await findUser()
    if (user === null)
      throw new AppError('forbidden', 'You are signed out. Sign in again, then add the receipt.')
    const { filing } = await requireFiling(user.id, (await params).filing, 'file')
    await addReceipt({ filingId: filing.id, userId: user.id, receipt: await readReceipt(request) })
    return Response.json(null, { status: 201 })
  } catch (error) {
    return toResponse(error)
  }
}
