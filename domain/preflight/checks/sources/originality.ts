import type { Finding, Level } from '../../finding.ts'
import type { CorpusKind } from '../../originality/corpus.ts'
import { percentShared } from '../../originality/originality-report.ts'
import type { Check } from '../../preflight.ts'

/** From which share on, in hundredths of the letter, words of a kind are worth a finding, and how they are called. */
const KINDS: Record<CorpusKind, { from: number; level: Level; whose: string }> = {
  campaign: { from: 25, level: 'warning', whose: 'a campaign’s letter' },
  own: { from: 40, level: 'advice', whose: 'an earlier letter of your own' },
  library: { from: 70, level: 'advice', whose: 'the library' },
}

/** Too little to be called a letter in anybody's words. */
const LEAST_WORDS = 80

/** Letters that mostly say what another text says, once somebody has had them compared. */
export const originality: Check = ({ originality: report }) => {
  if (!report || report.words < LEAST_WORDS) return []
  const letter = { words: report.words }
  const others = report.sources.flatMap((source): Finding[] => {
    const { from, level, whose } = KINDS[source.kind]
    const share = percentShared({ ...letter, shared: source.words })
    if (source.kind === 'library' || share < from) return []
    const message = `${share} percent of this letter stands word for word in “${source.title}”, ${whose}. Agencies may count alike letters as one: say what only you can say, or sign one letter together.`
    return [{ check: 'originality', level, about: source.id, message, place: { kind: 'letter' } }]
  })
  const { from, level } = KINDS.library
  const ofLibrary = report.sources.filter(({ kind }) => kind === 'library')
  const words = ofLibrary.reduce((sum, source) => sum + source.words, 0)
  const share = Math.min(100, percentShared({ ...letter, shared: words }))
  if (share < from) return others
  const message = `${share} percent of this letter is the library’s wording, unchanged. Others may file the same words: add what you have seen, built or paid for.`
  return [...others, { check: 'originality', level, about: 'library', message, place: { kind: 'letter' } }]
}
