import {
  CITATION_STYLE_IDS,
  type CitationLanguage,
  type CitationStyleId,
} from '#domain/evidence/citing/citation-style.ts'
import { createCiter } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import { citationStyle } from '#server/citation-style.ts'
import { kitchenSinkSources } from './kitchen-sink.ts'

/** A citer for a style; of the kitchen sink’s sources unless others are given. */
export const citerOf = (
  style: CitationStyleId,
  sources: Source[] = kitchenSinkSources,
  language: CitationLanguage = 'en-US',
) => createCiter({ ...citationStyle(style, language), sources })

/** One for every style there is, by its id. */
export const everyCiter = (sources?: Source[]) =>
  CITATION_STYLE_IDS.map((style) => ({ style, citer: citerOf(style, sources) }))
