import { createHash } from 'node:crypto'
import { type Citer, createCiter } from '#domain/evidence/citing/cite.ts'
import type { Talk } from './child-talk.ts'
import { composeLetter } from './compose-letter.ts'
import type { LetterImage } from './letter.ts'
import { type PrintedPages, withPages } from './pdf/render-pdf.ts'
import { type OpenDraft, openStoredDraft, type StoredDraft } from './stored-draft.ts'

/** A letter to be shown as pages, or only to be counted. `known` is the file that whoever asks has already. */
export type PreviewJob = { draft: StoredDraft; wantsFile: boolean; known: string | null }

export type PreviewResult = {
  pages: number
  /** The PDF; null where it was not wanted or is known. */
  bytes: Uint8Array | null
  /** Names the file, and no other; null where none was made. */
  fingerprint: string | null
  warnings: string[]
  openBlanks: string[]
  /** Memory the process holds, in MB, so that it can be replaced in time. */
  memoryMb: number
}

/** How many settings ago something must have been used last to be forgotten. */
const KEPT_FOR = 4

/**
 * Sets the states of a letter one after another. What they have in common stays set: pages, the works cited, and the
 * letter's pictures. The file is the one that an export makes, byte for byte.
 */
export function createPreviewer() {
  let images: { draftId: string; known: LetterImage[] } = { draftId: '', known: [] }
  const citerFor = keepCiter()

  return async ({ draft, wantsFile, known }: PreviewJob, talk: Talk): Promise<PreviewResult> => {
    await talk.onStep('composing')
    const held = images.draftId === draft.id ? images.known : []
    const { styleXml, localeXml, sources, ...input } = await openStoredDraft(draft, talk.fetchMaterial, held)
    images = { draftId: draft.id, known: [...input.images] }
    const letter = composeLetter({ ...input, citer: citerFor({ styleXml, localeXml, sources }) })
    await talk.onStep('setting')
    const set = withPages(letter, { keptFor: KEPT_FOR }, (pages) => ({
      pages: pages.count,
      ...(wantsFile ? fileOf(pages, known) : { bytes: null, fingerprint: null, warnings: [] }),
    }))
    return {
      ...set,
      warnings: [...letter.warnings, ...set.warnings],
      openBlanks: letter.openBlanks,
      memoryMb: process.memoryUsage.rss() / 1024 / 1024,
    }
  }
}

function fileOf(pages: PrintedPages, known: string | null) {
  const { bytes, warnings } = pages.toFile()
  const fingerprint = createHash('sha256').update(bytes).digest('hex')
  return { bytes: fingerprint === known ? null : bytes, fingerprint, warnings }
}

type Cited = Pick<OpenDraft, 'styleXml' | 'localeXml' | 'sources'>

/** The same citer while style and works stay the same: it remembers what it has set. */
function keepCiter(): (cited: Cited) => Citer {
  let kept: { key: string; citer: Citer } | null = null
  return (cited) => {
    const key = JSON.stringify(cited)
    if (kept?.key !== key) kept = { key, citer: createCiter(cited) }
    return kept.citer
  }
}
