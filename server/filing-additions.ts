import { notFound } from '#domain/errors.ts'
import type { FilingAddition } from '#domain/filing/filing-record.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { type Receipt, requireRoomForReceipt, storeReceipt } from '#server/receipts.ts'

/** Adds what became known after a filing, and writes down what stood there before. */
export async function amendFiling(given: {
  filingId: string
  userId: string
  trackingNumber: string
  remark: string
}): Promise<void> {
  const { filingId, userId, trackingNumber, remark } = given
  await db().$transaction(async (tx) => {
    // One after another, so that each writes down what it found.
    await tx.$queryRaw`SELECT 1 AS held FROM "Filing" WHERE "id" = ${filingId} FOR NO KEY UPDATE`
    const before = await tx.filing.findUnique({ where: { id: filingId }, include: { draft: true } })
    if (before === null) throw notFound('filing')
    const changes = [
      changeWords('The tracking number', before.trackingNumber, trackingNumber),
      changeWords('The remark', before.remark, remark),
    ].filter((words) => words !== null)
    if (changes.length === 0) return
    await tx.filing.update({ where: { id: filingId }, data: { trackingNumber, remark } })
    const { workspaceId } = before.draft
    for (const words of changes) {
      const subject = `${filingId}: ${words}`
      await recordEvent(tx, { workspaceId, userId, action: 'filing-amended', subject })
    }
  })
}

function changeWords(what: string, before: string, after: string): string | null {
  if (before === after) return null
  if (before === '') return `${what} was added: ${after}`
  return after === ''
    ? `${what} was taken out; it was: ${before}`
    : `${what} was changed; before, it was: ${before}`
}

/** Adds a receipt that came after the filing was recorded. */
export async function addReceipt(given: {
  filingId: string
  userId: string
  receipt: Receipt
}): Promise<void> {
  const { filingId, userId, receipt } = given
  const filing = await db().filing.findUnique({
    where: { id: filingId },
    select: { draft: { select: { workspaceId: true } } },
  })
  if (filing === null) throw notFound('filing')
  const { workspaceId } = filing.draft
  await storeReceipt(workspaceId, receipt, async (tx, { fileId, name }) => {
    requireRoomForReceipt(await tx.filingFile.count({ where: { filingId, role: 'receipt' } }))
    const position = await tx.filingFile.count({ where: { filingId } })
    await tx.filingFile.create({ data: { filingId, fileId, name, role: 'receipt', position } })
    const subject = `${filingId}: A receipt was added: ${name}`
    await recordEvent(tx, { workspaceId, userId, action: 'filing-receipt-added', subject })
  })
}

/** What was added to a filing since it was recorded, the oldest first. */
export async function listAdditions(workspaceId: string, filingId: string): Promise<FilingAddition[]> {
  const rows = await db().auditEvent.findMany({
    where: {
      workspaceId,
      action: { in: ['filing-amended', 'filing-receipt-added'] },
      subject: { startsWith: `${filingId}: ` },
    },
    orderBy: { id: 'asc' },
  })
  const ids = rows.flatMap(({ userId }) => userId ?? [])
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map(({ createdAt, subject, userId }) => ({
    at: createdAt,
    by: names.get(userId ?? '') ?? null,
    words: subject.slice(filingId.length + 2),
  }))
}
