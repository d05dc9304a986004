import type { NoticeText, Passage, PassageKind } from '../notice-text.ts'
import { markHeadings } from '../questions/mark-headings.ts'
import { startsWithLabel } from '../questions/question-label.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import { markRepeated } from './mark-repeated.ts'

const CONTENTS = /^(?:Table of )?Contents:?$/iu
const RULE_TEXT =
  /^(?:List of Subjects\b|Text of (?:the )?Proposed (?:Rule|Amendments?|Regulations?)|(?:The )?Proposed (?:Amendments|Regulatory Text)$|For the reasons (?:set (?:out|forth)|stated|discussed)\b.{0,200}\b(?:amend|proposes)|Regulatory Text$)/iu
const SECTION_OF_RULE = /^§\s*\d[\d.]*\s[^.]{0,150}[.?]?$/u
const ENTRY_LENGTH = 220

/** Marks what must not be read for questions: the table of contents, the rule's own text, numbered headings. */
export function setAside(notice: NoticeText): NoticeText {
  const kinds = notice.passages.map((passage) => passage.kind)
  markContents(notice.passages, kinds)
  markRepeated(notice.passages, kinds)
  markRuleText(notice.passages, kinds)
  notice.passages.forEach((passage, index) => {
    if (kinds[index] === 'paragraph' && SECTION_OF_RULE.test(passage.text)) kinds[index] = 'heading'
  })
  markHeadings(notice.passages, kinds)
  return {
    text: notice.text,
    passages: notice.passages.map((passage, index) => ({ ...passage, kind: kinds[index] ?? passage.kind })),
  }
}

/** The dots and the page number that an entry of a table of contents leads to. */
const LEADS_TO = /(?:\s*(?:\.\s?){3,}\s*\d{0,4}|\s+\d{1,4})$/u

/**
 * A table of contents runs until its first entry comes again as a heading, or any that had a page number comes
 * without it, or an entry is too long to be one.
 */
function markContents(passages: Passage[], kinds: PassageKind[]): void {
  const at = passages.findIndex((passage) => CONTENTS.test(passage.text))
  const first = passages[at + 1]
  if (at < 0 || !first) return
  const withPage = new Set<string>()
  for (let index = at; index < passages.length; index++) {
    const passage = passages[index]
    if (!passage || withPage.has(passage.text)) return
    if (LEADS_TO.test(passage.text)) withPage.add(passage.text.replace(LEADS_TO, ''))
    const isEntry =
      passage.text.length < ENTRY_LENGTH && (looksLikeHeading(passage.text) || startsWithLabel(passage.text))
    if (index > at + 1 && (passage.text === first.text || (!isEntry && passage.kind !== 'page'))) return
    kinds[index] = 'contents'
  }
}

function markRuleText(passages: Passage[], kinds: PassageKind[]): void {
  const from = passages.findIndex(
    (passage, index) =>
      index > passages.length / 4 && passage.kind !== 'footnote' && RULE_TEXT.test(passage.text),
  )
  if (from < 0) return
  for (let index = from; index < passages.length; index++) {
    if (kinds[index] === 'paragraph' || kinds[index] === 'heading') kinds[index] = 'rule-text'
  }
}
