import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Profile } from '#domain/profile.ts'
import type { Preflight } from '../../preflight.ts'
import { type Spot, spotCheck } from '../../spot-check.ts'

/** What the letter may print although it looks like somebody's own: the filer's address, and the agency's in the notice. */
type Known = { hasText: (words: string) => boolean; hasPhone: (phone: string) => boolean }

const known = new WeakMap<object, WeakMap<object, Known>>()
const NOBODY = {}

function knownTo({ notice, profile }: Pick<Preflight, 'notice' | 'profile'>): Known {
  const byProfile = known.get(notice ?? NOBODY) ?? new WeakMap<object, Known>()
  known.set(notice ?? NOBODY, byProfile)
  const found = byProfile.get(profile ?? NOBODY) ?? readKnown(notice, profile)
  byProfile.set(profile ?? NOBODY, found)
  return found
}

/** A notice of a thousand pages is read once, and only when the letter holds something to look for in it. */
function readKnown(notice: NoticeRecord | null, profile: Profile | null): Known {
  let text: string | null = null
  let phones: Set<string> | null = null
  const read = () => {
    text ??= `${notice?.text ?? ''}\n${profile?.contactEmail ?? ''}`.toLowerCase()
    return text
  }
  return {
    hasText: (words) => read().includes(words.toLowerCase()),
    hasPhone: (phone) => {
      phones ??= new Set([...read().matchAll(PHONE)].map(([each]) => lastDigits(each)))
      return phones.has(lastDigits(phone))
    },
  }
}

const lastDigits = (phone: string) => phone.replace(/\D/g, '').slice(-10)

const PHONE =
  /(?<![\d.\-/+])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])|(?<![\d\w])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}(?!\d)/g
const EMAIL = /[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\b/gi
const SOCIAL = /(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/g
const CARD = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g
const STREET =
  /(?<![\d.,-])(?!(?:19|20)\d\d\b)\d{1,6}\s(?:(?:[NSEW]|NW|NE|SW|SE)\.?\s)?(?:[A-Z\d][\w'’.-]{0,30}\s){1,4}(?:(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Boulevard|Blvd\.?)(?![\w])|(?:Lane|Ln\.|Drive|Dr\.|Court|Way|Place|Square|Terrace|Circle|Parkway)(?=,? (?:Suite|Ste|Apt|Unit|Floor|NW|NE|SW|SE|#)|, [A-Z][\w .]{1,30}, [A-Z]{2}\b))/g
const ADDRESS_ON_WEB = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+/g

const ELSEWHERE = 'It would be published with the letter. Take it out, or keep it to the signature.'

/** Phone numbers, addresses and numbers of people outside the parts of a letter that are there for them. */
export const personalData = spotCheck(
  'personal-data',
  knownTo,
  ({ text, role }, { hasText, hasPhone }, block) => {
    if (!/[\d@]/.test(text)) return []
    const spots: Spot[] = []
    const words = text.replace(ADDRESS_ON_WEB, (web) => ' '.repeat(web.length))
    const add = (match: RegExpExecArray, spot: Pick<Spot, 'level' | 'message'>) => {
      const place = { start: match.index, end: match.index + match[0].length }
      if (spots.some(({ start, end }) => place.start < end && start < place.end)) return
      spots.push({ ...place, ...spot, fix: undefined })
    }
    for (const match of words.matchAll(SOCIAL)) {
      add(match, {
        level: 'blocking',
        message: 'This looks like a Social Security number. Comments are published: take it out.',
      })
    }
    for (const match of words.matchAll(CARD)) {
      if (!isCard(match[0])) continue
      add(match, {
        level: 'blocking',
        message: 'This looks like the number of a payment card. Comments are published: take it out.',
      })
    }
    if (role === 'letter-part' && SENDERS.includes(String(block.attrs.part))) return spots
    for (const match of words.includes('@') ? words.matchAll(EMAIL) : []) {
      if (hasText(match[0])) continue
      add(match, { level: 'warning', message: `An e-mail address stands in the letter. ${ELSEWHERE}` })
    }
    for (const match of words.matchAll(PHONE)) {
      if (hasPhone(match[0])) continue
      add(match, { level: 'warning', message: `A phone number stands in the letter. ${ELSEWHERE}` })
    }
    for (const match of words.matchAll(STREET)) {
      if (hasText(match[0])) continue
      add(match, { level: 'warning', message: `A street address stands in the letter. ${ELSEWHERE}` })
    }
    return spots.sort((a, b) => a.start - b.start)
  },
)

/** The parts of a letter where it says who sends it and to whom. */
const SENDERS = ['letterhead', 'addressee', 'signature']

/** Whether the last digit of a number is the one that its others ask for, as on every payment card. */
function isCard(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  if (/^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
