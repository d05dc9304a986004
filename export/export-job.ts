import type { DocJson } from '#domain/draft/doc.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import type { DraftSettings } from '#domain/draft/settings.ts'
import { createCiter } from '#domain/evidence/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import { composeLetter, type LetterInput } from './compose-letter.ts'
import type { RenderedFile } from './rendered-file.ts'

/** A draft as plain data, so that it can cross into the process that sets it. */
export type DraftToExport = Omit<LetterInput, 'doc' | 'citer' | 'settings'> & {
  doc: DocJson
  settings: DraftSettings
  styleXml: string
  localeXml: string
  sources: Source[]
}
export type ExportJob = { format: ExportFormat; draft: DraftToExport }
export type ExportStep = 'composing' | 'setting'
export type ExportResult = RenderedFile & { openBlanks: string[] }

/** What the process that sets letters says, in order: any number of steps, then one of the other two. */
export type ChildMessage =
  | { type: 'step'; step: ExportStep }
  | { type: 'done'; result: ExportResult }
  /** `sentence` is for the person who asked, where the writer can do something about it. */
  | { type: 'failed'; message: string; sentence: string | null }

/** A draft in, a file out: composes the letter and renders it. Heavy and mostly synchronous. */
export async function runExportJob(
  job: ExportJob,
  onStep: (step: ExportStep) => Promise<void> | void = () => {},
): Promise<ExportResult> {
  await onStep('composing')
  const { doc, styleXml, localeXml, sources, ...rest } = job.draft
  const citer = createCiter({ styleXml, localeXml, sources })
  const letter = composeLetter({ ...rest, doc: parseDoc(doc), citer })
  await onStep('setting')
  const { bytes, warnings, pages } = await RENDERERS[job.format](letter)
  return { bytes, pages, warnings: [...letter.warnings, ...warnings], openBlanks: letter.openBlanks }
}

/** Loaded when first wanted: a process that sets PDFs has no use for the Word library. */
const RENDERERS = {
  pdf: async (letter) => (await import('./pdf/render-pdf.ts')).renderPdf(letter),
  docx: async (letter) => (await import('./docx/render-docx.ts')).renderDocx(letter),
  markdown: async (letter) => (await import('./text/render-markdown.ts')).renderMarkdown(letter),
  text: async (letter) => (await import('./text/render-text.ts')).renderText(letter),
} satisfies Record<ExportFormat, (letter: ReturnType<typeof composeLetter>) => Promise<RenderedFile>>
