import type { ReactNode } from 'react'
import type { EvidenceActions } from '#components/evidence/evidence-actions.ts'
import type { LetterChecks } from '#components/preflight/letter-checks.ts'
import type { ActionResult } from '#domain/action-result.ts'
import type { LetterImport } from '#domain/draft/import/import-report.ts'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { LoadSources } from './citing/fetch-unknown-sources.ts'
import type { LoadStyle } from './citing/follow-style.ts'
import type { PassageKeeper } from './passages/keep-passage.ts'
import type { LoadRevision } from './passages/load-revision.ts'

/** What the evidence panel asks the server. */
export type LetterEvidence = {
  loadSources: LoadSources
  loadUses: (input: unknown) => Promise<ActionResult<SourceUse[]>>
  /** How to add to the team's sources; null for guests, who are no members of it. */
  add: { slug: string; addSources: EvidenceActions['addSources'] } | null
  /** The library's page, for members. */
  libraryHref: string | null
}

/** Where the letter's pages come from, and where the program is that draws them. */
export type LetterPreview = { url: string; viewerUrl: string }

/** The logo of whoever files: where it is, and its name for those who cannot see it. */
export type LetterLogoImage = { src: string; alt: string }

/** Where a draft's exhibits are kept: its list takes new files, and under `ofFile` each is by its id. */
export type ExhibitUrls = { ofDraft: string; ofFile: string }

/** Bringing edited copies back: where they are posted to, and what was brought in before. */
export type LetterCopies = {
  url: string
  loadImports: (input: unknown) => Promise<ActionResult<LetterImport[]>>
}

export type DraftEditorProps = {
  draft: { id: string; title: string }
  /** Where the drafts of the workspace are listed. */
  back: { href: string; label: string }
  user: { id: string; name: string }
  canWrite: boolean
  canExport: boolean
  notice: NoticeRecord | null
  library: Library
  evidence: LetterEvidence
  checks: LetterChecks
  loadStyle: LoadStyle
  /** The letter's kind: a letter frame's id. */
  frameId: string
  speaker: Speaker
  loadRevision: LoadRevision
  /** Takes passages into the team's library; null for a guest of the letter. */
  keeper: PassageKeeper | null
  /** Takes a picture's bytes and answers with `{ src }`. */
  picturesUrl: string
  logo: LetterLogoImage | null
  exhibitUrls: ExhibitUrls
  exportUrl: string
  copies: LetterCopies
  preview: LetterPreview
  /** The control that opens who may read and write; absent for those who may not share. */
  share?: ReactNode
}
