import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { skippedIn } from '#domain/draft/coverage/skipped-questions.ts'
import { exhibitsIn } from '#domain/draft/exhibits.ts'
import { usesOf } from '#domain/draft/passages/uses-of.ts'
import { fieldsIn } from '#domain/draft/reading/read-doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { docFromYdoc, fieldsOf, YDOC } from '#domain/draft/ydoc.ts'
import { AppError } from '#domain/errors.ts'
import type {
  CitationLanguage,
  CitationStyle,
  CitationStyleId,
} from '#domain/evidence/citing/citation-style.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { LetterInput } from './compose-letter.ts'
import type { LetterImage } from './letter.ts'

/** A draft as its bytes are stored, so that the server that hands it on need not read it. */
export type StoredDraft = Pick<LetterInput, 'title' | 'facts' | 'profile' | 'logo' | 'today'> & {
  /** Keeps the pictures of one draft from being shown in another. */
  id: string
  /** All updates of its ydoc. */
  updates: readonly Uint8Array[]
}

/** What a letter needs besides its own words, known once it is read. */
export type LetterNeeds = {
  fields: string[]
  sources: string[]
  pictures: string[]
  hasQuestions: boolean
  style: CitationStyleId
  language: CitationLanguage
}
export type LetterMaterial = CitationStyle &
  Pick<LetterInput, 'labels' | 'questions'> & { sources: Source[]; images: LetterImage[] }
export type FetchMaterial = (needs: LetterNeeds) => Promise<LetterMaterial>

/** A draft ready to be composed but for its citer. */
export type OpenDraft = Omit<LetterInput, 'citer'> & CitationStyle & { sources: Source[] }

/**
 * Reads a stored draft and asks for what its letter needs; pictures in `known` are not asked for again. Throws
 * `AppError` where there is no letter yet.
 */
export async function openStoredDraft(
  stored: StoredDraft,
  fetchMaterial: FetchMaterial,
  known: readonly LetterImage[] = [],
): Promise<OpenDraft> {
  const { id: _id, updates, ...about } = stored
  const ydoc = new Y.Doc()
  // One by one takes fifteen times as long.
  ydoc.transact(() => {
    for (const update of updates) Y.applyUpdate(ydoc, update)
  })
  const doc = docFromYdoc(ydoc)
  if (doc.childCount === 0) {
    throw new AppError('conflict', 'There is no letter yet. Choose arguments and assemble it, then export.')
  }
  const settings = draftSettingsSchema.parse(ydoc.getMap(YDOC.settings).toJSON())
  const shown = picturesIn(doc)
  const { images, ...material } = await fetchMaterial({
    fields: fieldsIn(doc).map(({ id }) => id),
    sources: usesOf(doc).sources,
    pictures: shown.filter((id) => !known.some((image) => image.id === id)),
    hasQuestions: hasList(doc),
    style: settings.citationStyle,
    language: settings.language,
  })
  return {
    ...{ ...about, ...material, doc, settings },
    images: [...known.filter(({ id }) => shown.includes(id)), ...images],
    fields: fieldsOf(ydoc),
    skipped: skippedIn(ydoc),
    exhibits: exhibitsIn(ydoc),
  }
}

function picturesIn(doc: Node): string[] {
  const ids = new Set<string>()
  doc.descendants((node) => {
    if (node.type.name === 'image') ids.add(String(node.attrs.src).split('/').at(-1) ?? '')
  })
  return [...ids]
}

/** Whether the letter carries the list of questions it answers. */
function hasList(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    found ||= node.type.name === 'questionsAnswered'
  })
  return found
}
