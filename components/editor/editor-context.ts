'use client'

import type { Editor } from '@tiptap/core'
import { createContext, use, useSyncExternalStore } from 'react'
import type { LetterChecks } from '#components/preflight/letter-checks.ts'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import type { CautionFinder } from '#domain/draft/reading/find-cautions.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { FindingOverride } from '#domain/preflight/finding-override.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import type { CopyInHand } from './bring-back/copy-in-hand.ts'
import type { LetterSources } from './citing/letter-sources.ts'
import type { LetterQuestions } from './coverage/letter-questions.ts'
import type { ExhibitUrls, LetterEvidence, LetterLogoImage, LetterPreview } from './editor-props.ts'
import type { ExhibitUploads } from './exhibits/exhibit-uploads.ts'
import type { CitationWords } from './extensions/citation-words.ts'
import type { ExhibitList } from './extensions/exhibit-list.ts'
import type { FieldValues } from './extensions/field-values.ts'
import type { CheckedLetter, LiveChecks } from './findings/live-checks.ts'
import type { LetterSurvey, Survey } from './findings/survey.ts'
import type { LetterFiling } from './live/letter-filing.ts'
import type { LetterSettings } from './live/letter-settings.ts'
import type { LiveValue } from './live/live-value.ts'
import type { LetterPages } from './pages/letter-pages.ts'
import type { LoadRevision } from './passages/load-revision.ts'

/** What every pane, window and button of the editor shares; it never changes while the editor is open. */
export type LetterEditor = {
  editor: Editor
  draftId: string
  values: FieldValues
  /** The files sent along, and those on their way to the server. */
  exhibits: ExhibitList
  uploads: ExhibitUploads
  exhibitUrls: ExhibitUrls
  /** The logo at the head of the letter; null where there is none. */
  logo: LetterLogoImage | null
  words: CitationWords
  settings: LetterSettings
  /** How it is to be filed, and the text for the web form. */
  filing: LetterFiling
  questions: LetterQuestions
  survey: LetterSurvey
  /** What can be cited; `library.sources` are those known when the letter was opened. */
  sources: LetterSources
  library: Library
  notice: NoticeRecord | null
  evidence: LetterEvidence
  /** What the checks find in the letter, whenever its writer pauses. */
  live: LiveChecks
  /** What the letter is checked against, and what can be done about a finding. */
  checks: LetterChecks
  /** The reasons given for blocking findings. */
  overrides: LiveValue<readonly FindingOverride[]>
  /** The finding somebody looks at, by its key. */
  currentFinding: LiveValue<string | null>
  /** The letter on its pages, and how many they are. */
  letterPages: LetterPages
  preview: LetterPreview
  /** How much of the letter stands elsewhere, since somebody had it compared here. */
  originality: LiveValue<OriginalityReport | null>
  /** The edited copy that is being compared with the letter, kept while its window is closed. */
  copyInHand: LiveValue<CopyInHand | null>
  labelOf: (fieldId: string) => string
  findCautions: CautionFinder
  /** Who speaks in this letter, for passages that depend on it. */
  speaker: Speaker
  /** An argument as it was at a revision; null when nobody knows it any more. */
  loadRevision: LoadRevision
}

const LetterEditorContext = createContext<LetterEditor | null>(null)
export const LetterEditorProvider = LetterEditorContext.Provider

export function useLetterEditor(): LetterEditor {
  const letter = use(LetterEditorContext)
  if (!letter) throw new Error('This part of the editor needs a LetterEditorProvider around it.')
  return letter
}

/** One part of the survey, following the letter when the writer pauses. */
export function useSurvey<K extends keyof Survey>(part: K): Survey[K] {
  const { survey } = useLetterEditor()
  const read = () => survey.get()[part]
  return useSyncExternalStore(survey.subscribe, read, read)
}

/** The letter's exhibits in their order. */
export function useExhibits(): readonly Exhibit[] {
  const { exhibits } = useLetterEditor()
  return useSyncExternalStore(exhibits.subscribe, exhibits.all, exhibits.all)
}

/** The sources that can be cited, also those added since the letter was opened. */
export function useSources(): readonly Source[] {
  const { sources } = useLetterEditor()
  return useSyncExternalStore(sources.subscribe, sources.get, sources.get)
}

/** What the checks found when the writer last paused. */
export function useCheckedLetter(): CheckedLetter {
  const { live } = useLetterEditor()
  return useSyncExternalStore(live.subscribe, live.get, live.get)
}

/** The reasons that owners gave for blocking findings. */
export function useOverrides(): readonly FindingOverride[] {
  const { overrides } = useLetterEditor()
  return useSyncExternalStore(overrides.subscribe, overrides.get, overrides.get)
}
