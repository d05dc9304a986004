import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** What the library warns of: phrasings that claim too much, and sources that need care. */
export const caution: Check = ({ doc, findCautions }) => {
  const sources = new Set<string>()
  return findCautions(doc).flatMap((found): Finding[] => {
    const place = { kind: 'words' as const, from: found.from, to: found.to }
    if (found.kind === 'refused') {
      const { why, instead } = found.phrasing
      return [
        {
          ...{ check: 'caution', level: 'warning', about: found.words, place },
          message: `“${found.words}” says more than the record does. ${why}`,
          fix: {
            ...{ kind: 'replace', label: `Write “${instead}”`, from: found.from, to: found.to },
            text: withCapitalOf(found.words, instead),
          },
        },
      ]
    }
    // One source needs care wherever it is cited: said once.
    if (sources.has(found.source.id)) return []
    sources.add(found.source.id)
    const message = `“${found.source.title}” is cited here. ${found.caution}`
    return [{ check: 'caution', level: 'advice', about: found.source.id, message, place }]
  })
}

const withCapitalOf = (old: string, words: string) =>
  /^\p{Lu}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words
