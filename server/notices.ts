import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { keepSpansWithin } from '#domain/notice/keep-spans-within.ts'
import { fillFacts } from '#domain/notice/lookup/fill-facts.ts'
import type { NoticeChoice } from '#domain/notice/lookup/from-regulations-gov.ts'
import type { NoticeReference } from '#domain/notice/lookup/notice-reference.ts'
import {
  FACT_KEYS,
  type FactKey,
  type NoticeFacts,
  type NoticeReading,
  noticeFactsSchema,
  type Question,
  questionSchema,
} from '#domain/notice/notice.ts'
import { type NoticeOrigin, noticeOriginSchema } from '#domain/notice/notice-origin.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { aboutTheFile, missingFrom } from '#domain/notice/notice-warnings.ts'
import { orderQuestions } from '#domain/notice/questions/order-questions.ts'
import { storedReadingSchema } from '#domain/notice/stored-reading.ts'
import type { Notice, Question as QuestionRow } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'
import { type ReadOptions, readApart } from '#server/intake/read-apart.ts'
import { lookUpNotice } from '#server/lookup/look-up-notice.ts'
import { publishers } from '#server/lookup/publishers.ts'

/** What reading a notice may be told: to stop, after which nothing is kept, and whom to tell how far it is. */
type Watched = Pick<ReadOptions, 'signal' | 'onProgress'>

/** Reads an uploaded file and keeps it as a notice. `fileName` is only for the person who uploaded it. */
export async function createNotice({
  workspaceId,
  bytes,
  ...input
}: Watched & { workspaceId: string; fileName: string; bytes: Uint8Array }): Promise<NoticeRecord> {
  const fileName = input.fileName.slice(0, 255)
  const reading = await readApart(bytes, 'file', { ...input, whose: workspaceId })
  return storeReading(workspaceId, { kind: 'file', fileName }, reading, input)
}

/** Reads pasted text and keeps it as a notice. */
export async function createNoticeFromText({
  workspaceId,
  text,
  ...watched
}: Watched & { workspaceId: string; text: string }): Promise<NoticeRecord> {
  if (text.trim() === '')
    throw new AppError('invalid', 'There is no text here yet. Paste the text of the notice.', {
      text: 'Paste the text of the notice.',
    })
  if (text.length > LIMITS.pasteChars) {
    throw new AppError(
      'too-large',
      `This text has ${text.length.toLocaleString('en')} characters; at most ${LIMITS.pasteChars.toLocaleString('en')} can be read. Paste the part with the questions.`,
    )
  }
  const reading = await readApart(new TextEncoder().encode(text), 'paste', { ...watched, whose: workspaceId })
  return storeReading(workspaceId, { kind: 'paste' }, reading, watched)
}

/**
 * Looks a notice up where it is published, reads it and keeps it, with what its publishers report of it. A docket may
 * hold several notices: then nothing is kept, and they are answered to choose from.
 */
export async function createNoticeFromReference({
  workspaceId,
  reference,
  ...watched
}: Watched & { workspaceId: string; reference: NoticeReference }): Promise<
  { is: 'kept'; notice: NoticeRecord } | { is: 'several'; documents: NoticeChoice[] }
> {
  const found = await lookUpNotice(reference, {
    ...publishers(),
    signal: watched.signal ?? new AbortController().signal,
    now: () => new Date(),
    onSite: (site) => watched.onProgress?.({ step: 'fetching', site }),
  })
  if (found.is === 'several') return found
  const reading = await readApart(found.bytes, 'file', { ...watched, whose: workspaceId })
  const facts = fillFacts(reading.facts, found.facts)
  const warnings = [
    ...aboutTheFile(reading.warnings),
    ...missingFrom(facts, reading.questions),
    ...found.warnings,
  ]
  const notice = await storeReading(workspaceId, found.origin, { ...reading, facts, warnings }, watched)
  return { is: 'kept', notice }
}

async function storeReading(
  workspaceId: string,
  origin: NoticeOrigin,
  reading: NoticeReading,
  { signal }: Watched,
): Promise<NoticeRecord> {
  signal?.throwIfAborted()
  const questions = withFreshIds(reading.questions)
  const fileName = origin.kind === 'file' ? origin.fileName : null
  const notice = await db().notice.create({
    data: {
      workspaceId,
      fileName,
      ...columnsOf(reading.facts, fileName),
      text: reading.text,
      warnings: reading.warnings,
      reading: storedReadingSchema.parse({ ...reading, questions }),
      origin,
      questions: { create: questions.map((question, position) => rowOf(question, position)) },
    },
    include: { questions: true },
  })
  return asRecord(notice, notice.questions)
}

/** A notice with its questions in order. Throws not-found. */
export async function getNotice(noticeId: string): Promise<NoticeRecord> {
  const notice = await db().notice.findUnique({ where: { id: noticeId }, include: { questions: true } })
  if (!notice) throw notFound('notice')
  return asRecord(notice, notice.questions)
}

/** What a list of notices shows. `dueOn` is `YYYY-MM-DD` or null; the newest notice comes first. */
export type NoticeSummary = {
  id: string
  title: string
  dueOn: string | null
  questions: number
  drafts: number
}

/** The notices of a workspace, newest first. */
export async function listNotices(workspaceId: string): Promise<NoticeSummary[]> {
  const notices = await db().notice.findMany({
    where: { workspaceId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, title: true, dueOn: true, _count: { select: { questions: true, drafts: true } } },
  })
  return notices.map(({ _count, ...notice }) => ({
    ...notice,
    questions: _count.questions,
    drafts: _count.drafts,
  }))
}

/**
 * Keeps corrected facts, of which only `changed` are taken over: somebody else may have corrected others meanwhile. A
 * span that lies outside the notice's text is dropped: its words cannot be shown.
 */
export async function updateFacts(
  noticeId: string,
  corrected: NoticeFacts,
  changed: readonly FactKey[] = FACT_KEYS,
): Promise<void> {
  const notice = await db().notice.findUnique({
    where: { id: noticeId },
    select: { text: true, fileName: true, facts: true },
  })
  if (!notice) throw notFound('notice')
  const facts = {
    ...noticeFactsSchema.parse(notice.facts),
    ...Object.fromEntries(changed.map((key) => [key, corrected[key]])),
  }
  await db().notice.update({
    where: { id: noticeId },
    data: columnsOf(keepSpansWithin(noticeFactsSchema.parse(facts), notice.text.length), notice.fileName),
  })
}

/**
 * Keeps an edited outline. A question whose id the notice already has stays the same question, so drafts that
 * answer it go on doing so. A new question keeps the UUID it came with if nobody has it yet, else it gets another.
 * Returns the outline as kept.
 */
export async function replaceQuestions(noticeId: string, questions: Question[]): Promise<Question[]> {
  if (questions.length > LIMITS.questionsPerNotice) {
    throw new AppError(
      'too-large',
      `A notice can have at most ${LIMITS.questionsPerNotice} questions. Remove some first.`,
    )
  }
  return db().$transaction(async (tx) => {
    const notice = await tx.notice.findUnique({ where: { id: noticeId }, select: { questions: true } })
    if (!notice) throw notFound('notice')
    const known = new Map(notice.questions.map((row) => [row.id, row]))
    const offered = questions.flatMap(({ id }) =>
      !known.has(id) && z.uuid().safeParse(id).success ? [id] : [],
    )
    const taken = await tx.question.findMany({ where: { id: { in: offered } }, select: { id: true } })
    const isTaken = new Set(taken.map(({ id }) => id))
    const usable = new Set([...known.keys(), ...offered.filter((id) => !isTaken.has(id))])
    const kept = withFreshIds(orderQuestions(questions), usable)
    const ids = kept.map((question) => question.id)
    await tx.question.deleteMany({ where: { noticeId, id: { notIn: ids } } })
    const added = kept.flatMap((question, position) =>
      known.has(question.id) ? [] : [{ noticeId, ...rowOf(question, position) }],
    )
    await tx.question.createMany({ data: added })
    for (const [position, question] of kept.entries()) {
      const row = known.get(question.id)
      const { id, ...data } = rowOf(question, position)
      if (row && isChanged(row, data)) await tx.question.update({ where: { id }, data })
    }
    return kept
  })
}

const isChanged = (row: QuestionRow, data: Omit<ReturnType<typeof rowOf>, 'id'>) =>
  row.parentId !== data.parentId ||
  row.position !== data.position ||
  row.label !== data.label ||
  row.text !== data.text ||
  row.spanStart !== data.spanStart ||
  row.spanEnd !== data.spanEnd

/** Gives every question whose id is not `usable` an id no other notice has, and points its children to it. */
function withFreshIds(questions: Question[], usable: Set<string> = new Set()): Question[] {
  const ids = new Map(
    questions.map((question) => [question.id, usable.has(question.id) ? question.id : randomUUID()]),
  )
  return questions.map((question) => ({
    ...question,
    id: ids.get(question.id) ?? randomUUID(),
    parentId: question.parentId === null ? null : (ids.get(question.parentId) ?? null),
  }))
}

function columnsOf(facts: NoticeFacts, fileName: string | null) {
  const title = facts.title?.value.trim() || fileName || 'Untitled notice'
  return { title: title.slice(0, LIMITS.titleChars), dueOn: facts.dueOn?.value.date ?? null, facts }
}

const rowOf = (question: Question, position: number) => ({
  id: question.id,
  parentId: question.parentId,
  position,
  label: question.label,
  text: question.text,
  spanStart: question.span?.start ?? null,
  spanEnd: question.span?.end ?? null,
})

function asRecord(notice: Notice, rows: QuestionRow[]): NoticeRecord {
  return {
    id: notice.id,
    workspaceId: notice.workspaceId,
    title: notice.title,
    facts: noticeFactsSchema.parse(notice.facts),
    text: notice.text,
    warnings: notice.warnings,
    questions: rows.toSorted((a, b) => a.position - b.position).map(asQuestion),
    origin: notice.origin === null ? null : noticeOriginSchema.parse(notice.origin),
    gone: notice.reading === null ? [] : storedReadingSchema.parse(notice.reading).gone,
  }
}

const asQuestion = (row: QuestionRow): Question =>
  questionSchema.parse({
    id: row.id,
    label: row.label,
    parentId: row.parentId,
    text: row.text,
    span: row.spanStart === null || row.spanEnd === null ? null : { start: row.spanStart, end: row.spanEnd },
  })
