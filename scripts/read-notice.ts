import { readFile as readBytes } from 'node:fs/promises'
import { AppError } from '../domain/errors.ts'
import { readFile } from '../server/intake/read-file.ts'

/** `npm run --silent notice:read -- FILE` prints what Rejoinder reads in a notice, as one JSON object. */
const path = process.argv[2]
if (!path) {
  console.error('Name the file to read: npm run --silent notice:read -- FILE')
  process.exit(2)
}
try {
  const { facts, questions, asksForComments, warnings } = await readFile(await readBytes(path))
  const labels = new Map(questions.map((question) => [question.id, question.label]))
  const reading = {
    title: facts.title?.value ?? null,
    agencies: facts.agencies.map((agency) => agency.value),
    docketIds: facts.docketIds.map((docket) => docket.value),
    rins: facts.rins.map((rin) => rin.value),
    action: facts.action?.value ?? null,
    kind: facts.kind?.value ?? null,
    documentNumber: facts.documentNumber?.value ?? null,
    frCitation: facts.citation?.value ?? null,
    publishedOn: facts.publishedOn?.value ?? null,
    commentsCloseOn: facts.dueOn?.value.date ?? null,
    dueTime: facts.dueOn?.value.time ?? null,
    dueZone: facts.dueOn?.value.zone ?? null,
    replyCommentsCloseOn: facts.replyDueOn?.value.date ?? null,
    otherDates: facts.otherDates.map(({ value }) => value),
    agencyParents: Object.fromEntries(facts.agencies.map(({ value, partOf }) => [value, partOf ?? null])),
    docketSystems: Object.fromEntries(facts.docketIds.map(({ value, system }) => [value, system ?? null])),
    isPublic: facts.isPublic?.value ?? null,
    contact: facts.contact?.value ?? null,
    filing: facts.filing.map((instruction) => instruction.value),
    instructions: facts.instructions.map(({ span: _span, ...instruction }) => instruction),
    asksForComments,
    warnings,
    questions: questions.map((question) => ({
      label: question.label || null,
      parentLabel: (question.parentId && labels.get(question.parentId)) || null,
      text: question.text,
    })),
  }
  console.log(JSON.stringify(reading, null, 2))
} catch (error) {
  const isExpected = error instanceof AppError || (error instanceof Error && 'code' in error)
  console.error(isExpected && error instanceof Error ? error.message : error)
  process.exit(1)
}
