import type { NoticeFacts, Question } from '../notice.ts'
import { mergeFacts } from './merge-facts.ts'
import { mergeQuestions } from './merge-questions.ts'
import type { MergeReport } from './merge-report.ts'

type Reading = { facts: NoticeFacts; questions: Question[] }
type Version = Reading & { text: string }

type Given = {
  /** What was read before anybody corrected it; null when nobody kept that, and then what is kept counts as read. */
  base: Reading | null
  /** The notice as the team has it. */
  ours: Version & { gone: readonly string[] }
  /** The later or corrected version, as it was read. */
  newer: Version
  /** Ids of our questions that some draft answers. */
  answered: ReadonlySet<string>
  /** Conflicts, by id, in which the newer version wins; in the others the team's correction does. */
  takeNewer: ReadonlySet<string>
}

export type MergedReading = Reading & {
  /** Id of a question in the newer version → its id in the merged one; null for what the team had removed. */
  idOf: ReadonlyMap<string, string | null>
  gone: string[]
  report: MergeReport
}

/** Takes a newer version of a notice in without losing what the team corrected, and says what changes. */
export function mergeReading(given: Given): MergedReading {
  const { ours, newer, answered, takeNewer } = given
  const base = given.base ?? asRead(ours)
  const facts = mergeFacts(base.facts, ours, newer, takeNewer)
  const questions = mergeQuestions({
    base: base.questions,
    ours,
    newer,
    answered,
    gone: ours.gone,
    takeNewer,
  })
  return {
    facts: facts.facts,
    questions: questions.questions,
    idOf: questions.idOf,
    gone: questions.gone,
    report: {
      ...questions.report,
      facts: facts.report.facts,
      conflicts: [...facts.report.conflicts, ...questions.report.conflicts],
    },
  }
}

/** A date that was extended is the team's doing, also when nobody kept what was read. */
function asRead({ facts, questions }: Reading): Reading {
  const first = facts.dueDateChanges[0]
  const dueOn = first ? first.from && { value: first.from, span: null } : facts.dueOn
  return { facts: { ...facts, dueOn }, questions }
}
