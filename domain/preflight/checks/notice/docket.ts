import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { checkNumbers } from '../../file-numbers.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { foldNumber, numberFinder, numbersOfOthers } from '../../printed-numbers.ts'
import { readBlocks } from '../../read-blocks.ts'

/** The notice's docket numbers: there, right, and no other docket's in the reference. */
export const docket: Check = ({ doc, values, notice, otherNotices }): Finding[] => {
  if (notice === null || notice.facts.docketIds.length === 0) return []
  const { facts } = notice
  const blocks = readBlocks(doc, values)
  const own = facts.docketIds.map(({ value }) => foldNumber(value))
  const others = [facts.title?.value, facts.documentNumber?.value, ...facts.rins.map(({ value }) => value)]
  const notDockets = foldNumber(others.join(' '))
  const findings = checkNumbers(
    {
      check: 'docket',
      name: 'docket number',
      own,
      call: (id) => `docket number ${id}${whichOf(facts, id)}`,
      others: numbersOfOthers(otherNotices, ({ docketIds }) => docketIds),
      printed: finderFor(facts)(blocks)
        .filter(({ value }) => /\d/u.test(value) && !notDockets.includes(value))
        .map((found) => ({ ...found, value: docketOf(found.value, own) })),
      write: (id) => id,
      line: (id) => `Docket No. ${id}`,
    },
    blocks,
  )
  return findings.map((finding) => weighed(finding, findings, facts))
}

/** A number of a paper in one of the notice's dockets, such as `…-0009-0001`, names the docket as well. */
const docketOf = (value: string, own: readonly string[]): string =>
  own.find((id) => value.startsWith(`${id}-`) && /^\d+$/u.test(value.slice(id.length + 1))) ?? value

/**
 * A number that the notice asks for has to be there. Where it has several, the one on Regulations.gov files the
 * letter; that another is missing as well is only good to know.
 */
function weighed(finding: Finding, all: readonly Finding[], facts: NoticeFacts): Finding {
  const asked = instructionsOf(facts.instructions, 'docket-reference')[0]
  const span = asked?.span ? { asked: asked.span } : {}
  if (finding.level === 'blocking') return { ...finding, ...span }
  const ids = facts.docketIds.map(({ value }) => foldNumber(value))
  const missing = all.filter(({ about }) => ids.includes(about))
  const someStand = missing.length < ids.length
  const isAsked =
    asked !== undefined && (asked.id === null ? !someStand : foldNumber(asked.id) === finding.about)
  if (isAsked) return { ...finding, level: 'blocking', ...span }
  const isMinor =
    someStand &&
    facts.docketIds.some(({ system, value }) => system === 'agency' && foldNumber(value) === finding.about)
  return isMinor ? { ...finding, level: 'advice' } : finding
}

/** Where several numbers belong to one notice, the one that the filing form asks for. */
function whichOf({ docketIds }: NoticeFacts, own: string): string {
  const isOnline = docketIds.some(
    ({ value, system }) => system === 'regulations-gov' && foldNumber(value) === own,
  )
  return docketIds.length > 1 && isOnline ? ', which is the one on Regulations.gov' : ''
}

const DASH = '\\s?[‐‑‒–—−-]\\s?'
const NAMED = `\\b[Dd][Oo][Cc][Kk][Ee][Tt][Ss]?\\s*(?:IDs?|ID No\\.|[Nn]os?\\.?|[Nn]umbers?|#)?\\s*:?\\s*(?<id>[A-Z0-9]+(?:${DASH}[A-Z0-9]+)+)`
/** An agency's initials, then at least two more parts: what only files are called. */
const CODE = `[A-Z]{2,}[A-Z0-9]*(?:${DASH}[A-Z0-9]+)+${DASH}[\\dOIl]{2,}`

const finders = new WeakMap<NoticeFacts, ReturnType<typeof numberFinder>>()

/** Finds whatever is called a docket, looks like one, or has the shape of one of the notice's own. */
function finderFor(facts: NoticeFacts): ReturnType<typeof numberFinder> {
  const shapes = facts.docketIds.map(({ value }) => shapeOf(foldNumber(value)))
  const any = [NAMED, ...shapes, CODE].join('|')
  const finder =
    finders.get(facts) ?? numberFinder(new RegExp(`(?<![\\w‐‑‒–—−-])(?:${any})(?![\\w‐‑‒–—−-])`, 'gu'))
  finders.set(facts, finder)
  return finder
}

/** A pattern for numbers made as this one is, with a figure more or less. */
const shapeOf = (id: string): string =>
  (id.match(/\d+|\p{L}+|[^\d\p{L}]/gu) ?? [])
    .map((run) => {
      const { length } = run
      if (/\d/u.test(run)) return `[\\dOIl]{${Math.max(1, length - 1)},${length + 1}}`
      if (/\p{L}/u.test(run)) return `[A-Z]{${Math.max(1, length - 1)},${length + 1}}`
      return run === '-' ? DASH : run.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    })
    .join('')
