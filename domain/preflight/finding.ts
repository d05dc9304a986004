import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Span } from '#domain/notice/span.ts'
import type { CheckId } from './check-id.ts'

/**
 * `blocking`: an agency could refuse the letter, or it says what it must not; an owner may answer it with a reason.
 * `warning`: probably wrong. `advice`: could read better.
 */
export const LEVELS = ['blocking', 'warning', 'advice'] as const
export type Level = (typeof LEVELS)[number]

/** Where a finding is put right. Positions are ProseMirror positions in the letter that was checked. */
export type Place =
  | { kind: 'words'; from: number; to: number }
  | { kind: 'field'; id: string; pos: number }
  | { kind: 'setting'; name: keyof DraftSettings }
  | { kind: 'question'; id: string }
  | { kind: 'exhibits' }
  | { kind: 'notice' }
  | { kind: 'title' }
  | { kind: 'profile' }
  | { kind: 'letter' }

/** A change that is safe to make without reading further, and what its button says. */
export type Fix = { label: string } & (
  | { kind: 'replace'; from: number; to: number; text: string }
  | { kind: 'remove'; from: number; to: number }
  | { kind: 'setting'; name: keyof DraftSettings; value: string | number | boolean }
  | { kind: 'heading-level'; pos: number; level: number }
  | { kind: 'add-paragraph'; before: 'salutation' | 'closing'; text: string }
  | { kind: 'title'; title: string }
)

/** One thing a check found. */
export type Finding = {
  check: CheckId
  level: Level
  /**
   * What it is about: the words, a field's or question's id. With `check` it tells one finding of a letter from
   * another and stays the same while the letter changes elsewhere, so that a reason given for it stays with it.
   */
  about: string
  /** What is wrong and what to do next, in one or two sentences. */
  message: string
  place: Place
  /** The words of the notice that ask for it. Why the check exists at all stands in the check's guide. */
  asked?: Span
  fix?: Fix
}

/** What tells findings apart; two findings of one letter never share it. */
export const keyOf = ({ check, about }: Pick<Finding, 'check' | 'about'>): string => `${check} ${about}`
