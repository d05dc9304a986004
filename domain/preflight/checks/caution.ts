import { outdatedPassages } from '#domain/draft/passages.ts'
import type { Finding } from '../finding.ts'
import type { Check, Preflight } from '../preflight.ts'
import { tellApart } from '../tell-apart.ts'

/** What the library warns of: phrasings that claim too much, sources that need care, and wording it has since bettered. */
export const caution: Check = (preflight) => tellApart([...warnedOf(preflight), ...outdated(preflight)])

function warnedOf({ doc, findCautions }: Preflight): Finding[] {
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

const outdated = ({ doc, arguments: library }: Preflight): Finding[] =>
  outdatedPassages(doc, { arguments: [...library] }).map(({ argument, from, to }) => {
    const title = library.find(({ id }) => id === argument.id)?.title ?? argument.id
    return {
      ...{ check: 'caution', level: 'advice', about: `${argument.id} ${argument.passage}` },
      message: `The library has newer wording of “${title}”. Compare the two, and take it or keep yours.`,
      place: { kind: 'words', from, to },
    }
  })

const withCapitalOf = (old: string, words: string) =>
  /^\p{Lu}/u.test(old) ? words.charAt(0).toUpperCase() + words.slice(1) : words
