import { setImmediate as breathe } from 'node:timers/promises'
import { usesOf } from '#domain/draft/passages/uses-of.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { withExhibits } from '#domain/draft/reading/stand-ins.ts'
import { coverTextOf, filingProfileOf } from '#domain/filing/cover-text/cover-text.ts'
import type { Argument } from '#domain/library/argument.ts'
import { noticeFactsSchema } from '#domain/notice/notice.ts'
import type { FilingCheck } from '#domain/preflight/filing-check.ts'
import { type Finding, keyOf } from '#domain/preflight/finding.ts'
import { unsettled } from '#domain/preflight/finding-override.ts'
import { listFindings } from '#domain/preflight/list-findings.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import type { OtherNotice, Preflight } from '#domain/preflight/preflight.ts'
import { checkSteps } from '#domain/preflight/run-checks.ts'
import { isMember } from '#server/access.ts'
import { db } from '#server/db.ts'
import { listOverrides } from '#server/finding-overrides.ts'
import type { StoredLetter } from '#server/letters.ts'
import { findSourceTexts } from '#server/source-texts.ts'

/** What tells the letters of a team's other notices from that of `noticeId`. For members only. */
export async function listOtherNotices(workspaceId: string, noticeId: string | null): Promise<OtherNotice[]> {
  const rows = await db().notice.findMany({
    where: { workspaceId, ...(noticeId !== null && { id: { not: noticeId } }) },
    select: { title: true, facts: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ title, facts }) => {
    const { agencies, docketIds, rins, citation } = noticeFactsSchema.parse(facts)
    return { title, agencies, docketIds, rins, citation }
  })
}

/**
 * Checks a stored letter as its file is about to be made. The team's other notices, source texts and own arguments count
 * for everybody; what only they show is told to members alone, and to others as a number.
 */
export async function checkLetter(
  letter: StoredLetter,
  given: { userId: string; pages: number | null; originality?: OriginalityReport },
): Promise<FilingCheck> {
  const { userId, pages, originality = null } = given
  const { draft, doc, notice } = letter
  const [overrides, otherNotices, sourceTexts, mayKnowAll] = await Promise.all([
    listOverrides(draft.id),
    listOtherNotices(draft.workspaceId, notice?.id ?? null),
    findSourceTexts(draft.workspaceId, usesOf(doc).sources),
    isMember(userId, draft.workspaceId),
  ])
  const preflight = { ...preflightOf(letter, pages), originality }
  const all = await drain({ ...preflight, otherNotices, sourceTexts })
  const told = mayKnowAll ? all : await drain({ ...preflight, arguments: builtIn(preflight.arguments) })
  const isTold = new Set(told.map(keyOf))
  const withheld = unsettled(all, overrides).filter((finding) => !isTold.has(keyOf(finding)))
  return { findings: listFindings(doc, told), overrides, withheld: withheld.length }
}

const builtIn = (all: readonly Argument[]) => all.filter(({ shelf }) => shelf === 'built-in')

function preflightOf(letter: StoredLetter, pages: number | null): Preflight {
  const { draft, doc, values, settings, skipped, exhibits, notice, profile, library } = letter
  const facts = notice?.facts ?? null
  const filing = filingProfileOf(letter.filing, library.filingProfiles, facts)
  const coverText = coverTextOf({ doc, values, exhibits, facts, profile }, letter.filing, filing)
  return {
    ...{ doc, exhibits, settings, skipped, notice, profile, pages },
    values: withExhibits(values, exhibits),
    title: draft.title,
    otherNotices: [],
    sourceTexts: {},
    frame: library.frames.find(({ id }) => id === draft.frame) ?? null,
    sources: library.sources,
    arguments: library.arguments,
    findCautions: createCautionFinder(library),
    filing,
    coverText: coverText?.text ?? null,
    now: new Date(),
  }
}

/** Everything found, letting other requests through between one check and the next. */
async function drain(preflight: Preflight): Promise<Finding[]> {
  const found: Finding[] = []
  for (const findings of checkSteps(preflight)) {
    found.push(...findings)
    await breathe()
  }
  return found
}
