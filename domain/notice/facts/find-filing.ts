import { within } from '../notice-text.ts'
import { type Placed, sectionPassages } from '../text/sections.ts'
import type { Read } from './find-title.ts'

const HOW_TO_FILE =
  /\b(?:submit|submitted|send|sent|e-?mail(?:ed)?|mail(?:ed)?|upload(?:ed)?|file|filed)\b[^.]{0,160}(?:\bhttps?:|www\.|@|\.gov\b|portal\b|following (?:methods|address))/iu
const RULES =
  /\b(?:must|should|please)\b[^.]{0,80}\b(?:include|identify|reference|note the number|page number|number of the question|docket number|not (?:include|exceed)|pages?)\b/iu
const MOST = 40

/** How and where to file: the ADDRESSES section, one instruction a passage, then instructions given in the body. */
export function findFiling(placed: Placed[]): Read<string>[] {
  const addresses = sectionPassages(placed, 'addresses').flatMap((entry) => asRead(entry))
  const inBody = placed
    .filter(({ section, passage }) => section === 'body' && passage.kind === 'paragraph')
    .filter(({ passage }) => isInstruction(passage.text, addresses.length > 0))
    .flatMap((entry) => asRead(entry))
  return [...addresses, ...inBody].slice(0, MOST)
}

const isInstruction = (text: string, hasAddresses: boolean) =>
  text.length < 1_500 &&
  /\b(?:comments?|responses?|submissions?|commenters?|respondents?)\b/iu.test(text) &&
  (hasAddresses
    ? RULES.test(text) && /\bcommenters?|respon(?:ses|dents)|submissions?\b/iu.test(text)
    : HOW_TO_FILE.test(text))

/** A section's passage without its label and bullet; none when nothing else is in it. */
function asRead({ passage, from }: Placed): Read<string>[] {
  const bullet = /^(?:[•○▪‣*-]|<bullet>)\s*/u.exec(passage.text.slice(from))?.[0].length ?? 0
  const value = passage.text.slice(from + bullet)
  return value === '' ? [] : [{ value, span: within(passage, from + bullet, passage.text.length) }]
}

/** Whom to ask: the contact section in the notice's own words. */
export function findContact(placed: Placed[]): Read<string> | null {
  const first = sectionPassages(placed, 'contact')[0]
  return first ? (asRead(first)[0] ?? null) : null
}
