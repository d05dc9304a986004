import type { FactKey, Question } from '../notice.ts'

/** Something a person corrected that the newer version has differently too: the person chooses. */
export type Conflict = {
  /** Names the choice; stays the same when the two versions are compared again. */
  id: string
  /** The fact, or the question. */
  about: FactKey | Question
  /** As the team corrected it, and as the newer version has it, in words. */
  ours: string
  newer: string
}

/** What a newer version of a notice changes. Questions are as the merged notice has them. */
export type MergeReport = {
  added: Question[]
  changed: { question: Question; before: string }[]
  /** `isKept`: it stays, because a draft answers it, the team corrected it, or something under it stays. */
  gone: { question: Question; isKept: boolean }[]
  /** What each fact no longer says, and what it says instead, in words. */
  facts: { key: FactKey; gone: string[]; came: string[] }[]
  conflicts: Conflict[]
}

/** How a question reads with its label. */
export const labelled = ({ label, text }: Pick<Question, 'label' | 'text'>) =>
  [label, text].filter(Boolean).join(' ')

/** Whether the newer version changes nothing at all. */
export const isUnchanged = ({ added, changed, gone, facts, conflicts }: MergeReport) =>
  added.length + changed.length + gone.length + facts.length + conflicts.length === 0
