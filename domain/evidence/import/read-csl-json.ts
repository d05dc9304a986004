import { cleanSource } from './clean-source.ts'
import { splitItems } from './csl-json/split-items.ts'
import {
  byLine,
  lineCounter,
  normalLines,
  type RawSource,
  type ReadSource,
  type SourcesRead,
  withinLimit,
} from './read-result.ts'

const BROKEN =
  'The entry that begins here is not whole JSON: a quotation mark, comma or brace is missing or too many. It was left out; the others are kept.'

function parseItem(text: string): RawSource | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

/** What registries of DOIs say beside or instead of CSL's own keys. */
function withRegistryKeys(item: RawSource): RawSource {
  const subtitle: unknown = Array.isArray(item.subtitle) ? item.subtitle[0] : undefined
  const title: unknown = Array.isArray(item.title) ? item.title[0] : item.title
  const whole =
    typeof subtitle === 'string' && typeof title === 'string' && !title.includes(subtitle)
      ? `${title}: ${subtitle}`
      : item.title
  const hasDate = (value: unknown) => /\d{4}/.test(JSON.stringify(value ?? null))
  const issued = [item.issued, item.published, item['published-print'], item['published-online']].find(
    hasDate,
  )
  return { ...item, title: whole, issued }
}

/**
 * Reads CSL-JSON: a list, one work, `{"items": […]}`, and what a registry answers for a DOI. Only known keys are kept,
 * every value as plain words. Never throws.
 */
export function readCslJson(typed: string): SourcesRead {
  const text = normalLines(typed)
  const lineAt = lineCounter(text)
  const items = splitItems(text).map((item) => ({ ...item, line: lineAt(item.start) }))
  if (items.length === 0) {
    return { sources: [], problems: [{ line: 1, message: 'There is no entry here: no “{” opens one.' }] }
  }
  const { taken, problems } = withinLimit(items)
  const sources: ReadSource[] = []
  for (const { line, text: words } of taken) {
    const item = parseItem(words)
    if (item === null) {
      problems.push({ line, message: BROKEN })
      continue
    }
    const { csl, problems: found } = cleanSource(withRegistryKeys(item))
    problems.push(...found.map((message) => ({ line, message })))
    if (csl) sources.push({ line, csl })
  }
  return { sources, problems: byLine(problems) }
}
