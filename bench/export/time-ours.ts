import { setTimeout } from 'node:timers/promises'
import * as Y from 'yjs'
import { parseDoc } from '#domain/draft/doc.ts'
import { writeDoc } from '#domain/draft/ydoc.ts'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LetterMaterial } from '#export/stored-draft.ts'
import { createExportPool } from '#server/exporting/export-pool.ts'
import { createPreviewPool } from '#server/exporting/preview-pool.ts'
import type { DraftForSetting } from '#server/letter-material.ts'
import { longLetter } from './long-letter.ts'

const LIMITED = {
  wallSeconds: LIMITS.exportSeconds,
  memoryMb: LIMITS.exportMemoryMb,
  outputMb: LIMITS.exportOutputMb,
  ...{ atOnce: 1, perUser: 1 },
}
const signal = new AbortController().signal

/** A letter as the server hands it on: the bytes it is stored as, and what it turns out to need. `edit` changes its end. */
export function storedLetter(sections: number, edit = ''): DraftForSetting {
  const { doc, sources, styleXml, localeXml, fields: _fields, ...about } = longLetter(sections)
  const content = doc.content ?? []
  const more = { type: 'paragraph', content: [{ type: 'text', text: `One sentence more. ${edit}`.trim() }] }
  const ydoc = new Y.Doc()
  writeDoc(ydoc, parseDoc({ type: 'doc', content: [...content.slice(0, -2), more, ...content.slice(-2)] }))
  const material: LetterMaterial = { labels: {}, questions: [], images: [], sources, styleXml, localeXml }
  const { title, facts, profile, logo, today } = about
  return {
    workspaceId: 'bench',
    stored: { id: 'bench', title, facts, profile, logo, today, updates: [Y.encodeStateAsUpdate(ydoc)] },
    fetchMaterial: async () => material,
  }
}

/** How long somebody looks at the check of a letter, at the least, before asking for the file. */
const LOOK_MS = 2_000

/**
 * Milliseconds from asking for a file to its bytes: in a process that was not there before, in the same one again, and
 * in one that stood ready since the export window was opened.
 */
export async function timeExport({ stored, fetchMaterial }: DraftForSetting, format: ExportFormat) {
  const pool = createExportPool({ entry: 'export/child.ts', ...LIMITED })
  const ask = async () => {
    const start = performance.now()
    const handlers = { signal, fetchMaterial, onStep: () => {}, onAhead: () => {} }
    const { bytes } = await pool.run('bench', async () => ({ format, draft: stored, carry: null }), handlers)
    return { bytes, took: performance.now() - start }
  }
  const cold = await ask()
  const warm = await ask()
  pool.close()
  pool.prepare()
  await setTimeout(LOOK_MS)
  const ready = await ask()
  pool.close()
  return { bytes: cold.bytes, cold: cold.took, warm: warm.took, ready: ready.took }
}

/** Milliseconds from asking for a letter that was changed to the number of its pages, for each of `rounds` changes. */
export async function timePreview(sections: number, wantsFile: boolean, rounds: number): Promise<number[]> {
  const pool = createPreviewPool({ entry: 'export/preview-child.ts', ...LIMITED })
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const draft = storedLetter(sections, 'More. '.repeat(round))
    const start = performance.now()
    const asked = { draftId: 'bench', userId: 'bench', wantsFile, known: null, signal }
    await pool.run({ ...asked, read: async () => draft })
    times.push(performance.now() - start)
  }
  pool.close()
  return times.slice(1)
}
