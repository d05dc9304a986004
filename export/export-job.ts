import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { parseReviewed } from '#domain/draft/review/resolve-review.ts'
import type { DraftSettings } from '#domain/draft/settings.ts'
import { createCiter } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import type { Talk } from './child-talk.ts'
import { composeLetter, type LetterInput } from './compose-letter.ts'
import type { Carry } from './docx/carrying/carrying.ts'
import type { Letter } from './letter.ts'
import type { RenderedFile } from './rendered-file.ts'
import { openStoredDraft, type StoredDraft } from './stored-draft.ts'

/** A draft as plain data, so that it can cross into the process that sets it. */
export type DraftToExport = Omit<LetterInput, 'doc' | 'citer' | 'settings'> & {
  doc: DocJson
  settings: DraftSettings
  styleXml: string
  localeXml: string
  sources: Source[]
}
/** `carry` names the `ExportedCopy` that a working copy in Word is made as; a file for filing carries nothing. */
export type ExportJob = {
  format: ExportFormat
  draft: DraftToExport | StoredDraft
  carry: { copyId: string } | null
}
export type ExportStep = 'composing' | 'setting'
/** `carried` is the doc that the file carries with it. */
export type ExportResult = RenderedFile & { openBlanks: string[]; carried: DocJson | null }

/** A draft in, a file out: composes the letter and renders it. Heavy and mostly synchronous. */
export async function runExportJob({ format, draft, carry }: ExportJob, talk: Talk): Promise<ExportResult> {
  await talk.onStep('composing')
  const { styleXml, localeXml, sources, ...input } =
    'updates' in draft ? await openStoredDraft(draft, talk.fetchMaterial) : openDraft(draft, format)
  const letter = composeLetter({ ...input, citer: createCiter({ styleXml, localeXml, sources }) })
  await talk.onStep('setting')
  const carried = carry && format === 'docx' ? { ...carry, doc: input.doc.toJSON() } : null
  const { bytes, warnings, pages } = await RENDERERS[format](letter, carried)
  return {
    ...{ bytes, pages, openBlanks: letter.openBlanks, carried: carried?.doc ?? null },
    warnings: [...letter.warnings, ...warnings],
  }
}

/** Only Word shows changes and comments beside the words; elsewhere the changes are taken. */
function openDraft({ doc, review, ...draft }: DraftToExport, format: ExportFormat) {
  if (!review) return { ...draft, doc: parseDoc(doc) }
  const as = review.as === 'show' && format !== 'docx' ? 'accepted' : review.as
  return { ...draft, doc: parseReviewed(doc), review: { ...review, as } }
}

export const loadPdf = () => import('./pdf/render-pdf.ts')

/** Loaded when first wanted: a process that sets PDFs has no use for the Word library. */
const RENDERERS = {
  pdf: async (letter) => (await loadPdf()).renderPdf(letter),
  docx: async (letter, carry) => (await import('./docx/render-docx.ts')).renderDocx(letter, carry),
  markdown: async (letter) => (await import('./text/render-markdown.ts')).renderMarkdown(letter),
  text: async (letter) => (await import('./text/render-text.ts')).renderText(letter),
} satisfies Record<ExportFormat, (letter: Letter, carry: Carry | null) => Promise<RenderedFile>>
