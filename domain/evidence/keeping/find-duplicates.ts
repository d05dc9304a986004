import { foldWords } from '../search/fold-words.ts'
import type { Source } from '../source.ts'
import { editDistance } from './edit-distance.ts'
import type { SourceCandidate } from './source-candidate.ts'

/** Why two works seem to be one. */
export type DuplicateReason = 'doi' | 'address' | 'title' | 'beginning'
export type Duplicate<T> = { source: T; why: DuplicateReason }

type Work = Pick<SourceCandidate, 'title' | 'DOI' | 'URL'> & Pick<Source, 'issued' | 'author'>

/** Titles this long may differ by a slip of the pen; shorter ones must be the same. */
const LONG_TITLE = 20
/** From this length on, a title that goes on in another one may be the same without its subtitle. */
const TELLING_TITLE = 15
const SLIPS = 2

const doiOf = ({ DOI, URL: address }: Work): string => {
  const inAddress = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\S+)$/i.exec(address ?? '')?.[1]
  return (DOI ?? inAddress ?? '').toLowerCase()
}

/** An address without what changes nothing about where it leads. */
function normalAddress(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return ''
  const url = new URL(address)
  const kept = [...url.searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid)/i.test(name)).sort()
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.hostname.replace(/^www\./, '')}${path}${query === '' ? '' : `?${query}`}`
}

const yearOf = ({ issued }: Work) => String(issued?.['date-parts']?.[0]?.[0] ?? '')
const titleOf = ({ title }: Work) => foldWords(title).replace(/^(?:the|an?) /, '')
const digitsOf = (text: string) => (text.match(/\d+/g) ?? []).join(' ')

/** The same title but for a slip or two. Numbers must agree: part 1 is not part 2. */
function isSameTitle(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const limit = Math.min(a.length, b.length) >= LONG_TITLE ? SLIPS : 0
  return limit > 0 && digitsOf(a) === digitsOf(b) && editDistance(a, b, limit) <= limit
}

/** Whether one title is the other without its subtitle. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= TELLING_TITLE && long.startsWith(`${short} `) && digitsOf(short) === digitsOf(long)
}

const whoOf = ({ author }: Work) => foldWords(author?.[0]?.family ?? author?.[0]?.literal ?? '')

const keysOf = (work: Work) => ({
  doi: doiOf(work),
  address: normalAddress(work.URL),
  year: yearOf(work),
  title: titleOf(work),
  who: whoOf(work),
})

/**
 * Builds the question "is this one of these works already?", which may then be asked often. It answers the works that
 * seem the same: those with the same DOI, those at the same address, and those of the same year whose titles differ by
 * no more than a slip of the pen, or by the same author but for a subtitle; without a year, those of the same title.
 */
export function duplicateFinder<T extends Work>(sources: readonly T[]): (candidate: Work) => Duplicate<T>[] {
  const known = sources.map((source) => ({ source, other: keysOf(source) }))
  return (candidate) => {
    const keys = keysOf(candidate)
    return known.flatMap(({ source, other }): Duplicate<T>[] => {
      if (keys.doi !== '' && keys.doi === other.doi) return [{ source, why: 'doi' }]
      // Two DOIs are two works, whatever else they share.
      if (keys.doi !== '' && other.doi !== '') return []
      if (keys.address !== '' && keys.address === other.address) return [{ source, why: 'address' }]
      const isDated = keys.year !== '' && other.year !== ''
      const isSame = isDated
        ? keys.year === other.year && isSameTitle(keys.title, other.title)
        : keys.title !== '' && keys.title === other.title
      if (isSame) return [{ source, why: 'title' }]
      const isOfOne = isDated && keys.year === other.year && keys.who !== '' && keys.who === other.who
      return isOfOne && isBeginning(keys.title, other.title) ? [{ source, why: 'beginning' }] : []
    })
  }
}

/** The works among `sources` that a candidate seems to be already; see `duplicateFinder`. */
export const findDuplicates = <T extends Work>(candidate: Work, sources: readonly T[]): Duplicate<T>[] =>
  duplicateFinder(sources)(candidate)
