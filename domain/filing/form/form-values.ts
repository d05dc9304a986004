import { instructionsOf } from '../../notice/instructions/instruction.ts'
import { EMPTY_FACTS, type NoticeFacts } from '../../notice/notice.ts'
import type { NoticeOrigin } from '../../notice/notice-origin.ts'
import type { Profile } from '../../profile.ts'
import type { FilingProfile, FormValue } from '../filing-profile.ts'
import type { Filer } from './filer.ts'

/** All that a form can be filled with. */
export type FormSources = {
  filing: FilingProfile
  profile: Profile
  filer: Filer
  notice: { facts: NoticeFacts; origin: NoticeOrigin | null } | null
  /** The text for the web form; null where the form takes none. */
  coverText: string | null
  /** Names of the files to attach, in their order. */
  attachments: readonly string[]
  /** ISO date in the agency's zone. */
  today: string
}

export type FormValues = Readonly<Record<FormValue, string>>

/** Every value a form may ask for; empty where it is not known. */
export function formValues(sources: FormSources): FormValues {
  const { profile, filer, notice, coverText, attachments, today } = sources
  const facts = notice?.facts ?? EMPTY_FACTS
  const dockets = docketsFor(facts, sources.filing)
  const title = facts.title?.value ?? ''
  return {
    organisation: profile.organisation,
    'organisation-type': filer.organisationType,
    'register-number': filer.registerNumber,
    'first-name': filer.firstName,
    'last-name': filer.lastName,
    email: profile.contactEmail,
    phone: filer.phone,
    address: filer.street || profile.address.split(/\s*\n\s*/).join(', '),
    city: filer.city,
    state: filer.state,
    postcode: filer.postcode,
    country: filer.country,
    docket: dockets,
    'document-id': documentIdOf(facts, notice?.origin ?? null),
    rin: facts.rins.map(({ value }) => value).join(', '),
    'notice-title': title,
    'cover-text': coverText ?? '',
    subject: subjectOf(facts, dockets, title),
    recipient: recipientOf(facts, sources.filing),
    'web-address': webAddressOf(facts),
    'filing-date': today,
    attachments: attachments.join('\n'),
    'on-the-form': '',
  }
}

/** The dockets, those first that the way to file knows: of several, its page is the first one's. */
function docketsFor({ docketIds }: NoticeFacts, { suits }: FilingProfile): string {
  const isKnown = ({ system }: NoticeFacts['docketIds'][number]) =>
    system !== undefined && suits.dockets.includes(system)
  return [...docketIds.filter(isKnown), ...docketIds.filter((docket) => !isKnown(docket))]
    .map(({ value }) => value)
    .join(', ')
}

/** The id under which the notice takes comments: where it was looked up, or in an address that it names. */
function documentIdOf({ instructions }: NoticeFacts, origin: NoticeOrigin | null): string {
  if (origin?.kind === 'regulations-gov') return origin.documentId
  for (const { address } of instructionsOf(instructions, 'method')) {
    const found = /\/(?:commenton|document)\/([\w-]+)/.exec(address ?? '')
    if (found?.[1]) return found[1]
  }
  return ''
}

function subjectOf({ instructions }: NoticeFacts, dockets: string, title: string): string {
  const [asked] = instructionsOf(instructions, 'subject-line')
  if (asked) return asked.subject
  return [dockets, title === '' ? '' : `Comment on ${title}`].filter((words) => words !== '').join(': ')
}

/** Where to send it: an e-mail address for a way to file by e-mail, and a postal one for the others. */
function recipientOf({ instructions }: NoticeFacts, { suits }: FilingProfile): string {
  const ways = instructionsOf(instructions, 'method')
  const order = suits.methods.includes('email')
    ? (['email'] as const)
    : (['mail', 'hand', 'fax', 'email'] as const)
  for (const method of order) {
    const way = ways.find((each) => each.method === method && each.address !== null)
    if (way?.address) return way.address
  }
  return ''
}

function webAddressOf({ instructions }: NoticeFacts): string {
  const way = instructionsOf(instructions, 'method').find(
    ({ method, address }) => method === 'portal' && address,
  )
  if (!way?.address) return ''
  return /^https?:\/\//iu.test(way.address) ? way.address : `https://${way.address}`
}
