import { type Passage, within } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'
import { type DocketSystem, docketSystem } from './docket-system.ts'
import type { Read } from './find-title.ts'

/** `–` and its kin as a plain hyphen, so that a number pasted into a portal is found there. */
export const plainHyphens = (text: string) => text.replace(/\s*[‐‑‒–—−]\s*/gu, '-')

const DASH = '[-‐‑‒–—−]'
/** `ABC-2031-0001`, `17-108`, `P123456`, `EP 711 (Sub-No. 1)`, `ABC 2031R-17`: the shapes file numbers have. */
const PLAIN_ID = `[A-Z0-9]+(?:${DASH}[A-Z0-9.]+)+|[A-Z]\\d{5,7}\\b`
const ID = `(?:[A-Z]{2,5} )?[A-Z0-9]+(?:${DASH}[A-Z0-9.]+)+|[A-Z]\\d{5,7}\\b|[A-Z]{2,3} \\d{2,5}\\b(?: \\(Sub-No\\. \\d{1,3}\\))?`
const NUMBER = '(?:\\s*\\(?(?:ID|[Nn]os?\\.?|[Nn]umbers?|NOS?\\.?|NUMBERS?|[Cc]ode|#)\\)?)*'
/** What a file number is called where comments are told to name it; `docket` anywhere, the rest with a number's word. */
const NAMED = new RegExp(
  `\\b(?:[Dd]ocket|DOCKET|(?:[Cc]ase|CASE)(?=\\s\\d{2,4}-)|(?:[Ff]ile|[Pp]roject|[Cc]ase|[Mm]atter|[Rr]eference|Doc\\.?)(?=\\s*(?:ID|[Nn]os?\\.|[Nn]umbers?|[Cc]ode|#)))${NUMBER}(?: is)?\\s*:?\\s*\\[?(?<id>${ID})`,
  'gu',
)
const ANOTHER = new RegExp(`^\\s*(?:[,;&]|\\band\\b)(?:\\s*and\\b)?\\s+(?<id>${PLAIN_ID})(?![\\w-])`, 'u')
/** A number that people are told to look for on the portal that gives it out. */
const SEARCHED = new RegExp(
  `\\b(?:enter(?:ing)?|search(?:ing)?(?: for)?|typ(?:e|ing)|look(?:ing)? up)(?: the)?(?: [Nn]umber)?\\s+[“"‘']?(?<id>${PLAIN_ID})`,
  'gu',
)
const IN_BRACKETS = /\[(?<inside>[^\]]{3,200})\]/gu
const CODE =
  /(?<![\w–—-])(?:[A-Z]{1,}[A-Z0-9]*(?:[-‐‑‒–—−][A-Z0-9]+)+|\d{2,}[-‐‑‒–—−]\d+[A-Z0-9-]*)(?![\w–—-])/gu
/** Numbers of other kinds that stand beside a docket's: of a print, a release, an order, a project, a form. */
const NOT_A_DOCKET = /^(?:RIN|FR|FRL|OMB|CFR|NOTICE|Billing)\b|^\d{4}-\d{2}-[A-Z]$/iu
const OTHER_NUMBER =
  /\b(?:FRL|FCC|DA|FR ID|RINs?|RTID|Notices?|Orders?|Amdt|Amendment|Identifier|T\.?D|Public Notice|OMB)\.?\s*(?:Nos?\.?|Numbers?)?\s*:?\s*\(?$/iu
const MOST = 20

export type Docket = Read<string> & { system: DocketSystem }

/**
 * The agency's own file numbers: those in the brackets above or below the title, then those the preamble tells
 * people to write on their comments. Docket numbers of other papers cited in the body are not the notice's own.
 */
export function findDockets(placed: Placed[]): Docket[] {
  const found: Docket[] = []
  const before = beforeBody(placed)
  for (const { passage, section } of before) {
    if (section === 'head' && !['subject', 'page', 'running-head', 'footnote'].includes(passage.kind))
      addBracketed(found, passage)
    if (section === 'contact' || passage.kind === 'footnote') continue
    addNamed(found, passage)
    if (section === 'addresses') addSearched(found, passage)
  }
  if (found.length > 0 || before === placed) return found
  for (const { passage } of placed) {
    const isAboutFiling = /\b(?:submit|identified by|respons|comments?)\b/iu.test(
      passage.text.slice(0, 3_000),
    )
    if (passage.kind === 'paragraph' && isAboutFiling && found.length === 0) addNamed(found, passage)
  }
  return found
}

function add(found: Docket[], passage: Passage, id: string, at: number): void {
  const printed = id.replace(/[.,;]+$/u, '')
  const value = plainHyphens(printed)
  const isKnown = found.some((known) => known.value.toLowerCase() === value.toLowerCase())
  if (!/\d/u.test(value) || isKnown || found.length >= MOST) return
  found.push({ value, span: within(passage, at, at + printed.length), system: docketSystem(value) })
}

function addBracketed(found: Docket[], passage: Passage): void {
  for (const bracket of passage.text.matchAll(IN_BRACKETS)) {
    const inside = bracket.groups?.inside ?? ''
    if (/^(?:Page|FR Doc|Billing)\b/iu.test(inside)) continue
    const from = bracket.index + 1
    for (const code of inside.matchAll(CODE)) {
      const isOther =
        NOT_A_DOCKET.test(plainHyphens(code[0])) ||
        OTHER_NUMBER.test(labelBefore(inside, code.index, code[0]))
      if (!isOther) add(found, passage, code[0], from + code.index)
    }
  }
}

/** The words that say what a number is: those right before it, or for a later number of a row, before its first. */
function labelBefore(inside: string, at: number, code: string): string {
  const before = inside.slice(0, at).replace(/(?:(?:[A-Z0-9]+[-–—])+[A-Z0-9]+(?:,| and|, and)\s*)+$/u, '')
  const isBare = /^\d+[-–—]\d+$/u.test(code)
  return (isBare ? before.replace(/(?:\d+[-–—]\d+;\s*)+$/u, '') : before).slice(-40)
}

function addNamed(found: Docket[], passage: Passage): void {
  for (const named of passage.text.matchAll(NAMED)) {
    if (isCitedPaper(passage.text, named.index)) continue
    let id = named.groups?.id ?? ''
    let end = named.index + named[0].length
    for (let more: RegExpExecArray | null; id !== ''; id = more?.groups?.id ?? '') {
      add(found, passage, id, end - id.length)
      more = ANOTHER.exec(passage.text.slice(end, end + 80))
      end += more?.[0].length ?? 0
    }
  }
}

function addSearched(found: Docket[], passage: Passage): void {
  for (const searched of passage.text.matchAll(SEARCHED)) {
    const id = searched.groups?.id ?? ''
    const isOnPortal = docketSystem(plainHyphens(id)) === 'regulations-gov'
    if (isOnPortal) add(found, passage, id, searched.index + searched[0].length - id.length)
  }
}

/** A notice with a preamble says everything about itself there; one without is read throughout. */
function beforeBody(placed: Placed[]): Placed[] {
  const hasPreamble = placed.some(({ section }) => section === 'agency' || section === 'action')
  return hasPreamble ? placed.filter(({ section }) => section !== 'body') : placed
}

/** A docket number inside `(81 FR 3033, Docket No. …)` belongs to the paper cited there. */
const isCitedPaper = (text: string, at: number) =>
  /\(\d+ FR [^)]*$/u.test(text.slice(Math.max(0, at - 80), at))
