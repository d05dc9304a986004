import { selfDescription } from '../../draft/assemble/frame-letter.ts'
import { numbered } from '../../draft/assemble/letter-words.ts'
import type { Exhibit } from '../../draft/exhibits.ts'
import type { NoticeFacts } from '../../notice/notice.ts'
import type { Profile } from '../../profile.ts'
import { plainLine, splitSentences } from './plain-sentences.ts'

const isPerson = (profile: Profile | null) => profile?.kind === 'individual'

/** What is answered, in fewer and fewer words. */
export function openingsFor(facts: NoticeFacts | null, profile: Profile | null): string[] {
  const who = plainLine(profile?.organisation ?? '')
  const submit = isPerson(profile) ? 'I submit' : who === '' ? 'We submit' : `${who} submits`
  const title = plainLine(facts?.title?.value ?? '')
  const named = title === '' ? `${submit} the attached letter` : `${submit} the attached letter on “${title}”`
  const dockets = numbered('Docket No.', 'Docket Nos.', facts?.docketIds.map(({ value }) => value) ?? [])
  const rins = numbered('RIN', 'RINs', facts?.rins.map(({ value }) => value) ?? [])
  const bracketed = (words: readonly (string | undefined)[]) => {
    const known = words.filter((each) => each !== undefined && each !== '').join('; ')
    return known === '' ? '' : ` (${plainLine(known)})`
  }
  return [
    `${named}${bracketed([...dockets, ...rins, facts?.citation?.value])}.`,
    `${named}${bracketed(dockets)}.`,
    `${submit} the attached letter${bracketed(dockets)}.`,
    `${submit} the attached letter.`,
    '',
  ]
}

/** That the letter is attached and who signs, in fewer and fewer words. */
export function endings(profile: Profile | null, exhibits: readonly Pick<Exhibit, 'label'>[]): string[][] {
  const attached = `Please see the attached letter for ${isPerson(profile) ? 'my' : 'our'} full comments.`
  const goesAlong = alongWith(exhibits)
  const { signatoryName = '', signatoryTitle = '', organisation = '' } = profile ?? {}
  const names = isPerson(profile)
    ? [signatoryName || organisation]
    : [...(signatoryName === '' ? [] : [signatoryName, signatoryTitle]), organisation]
  const signed = names.map(plainLine).filter((line) => line !== '')
  return [
    [attached + goesAlong, signed.join('\n')],
    [attached, signed.slice(-1).join('\n')],
    [attached],
    ['Please see the attached letter.'],
  ]
}

/** ` Exhibit A goes with it.`, ` Exhibits A to D go with it.`, or nothing. */
function alongWith(exhibits: readonly Pick<Exhibit, 'label'>[]): string {
  const [first, last] = [exhibits.at(0)?.label, exhibits.at(-1)?.label]
  if (first === undefined || last === undefined) return ''
  if (exhibits.length === 1) return ` ${first} goes with it.`
  const letter = (label: string) => label.split(' ').at(-1)
  return ` Exhibits ${letter(first)} ${exhibits.length === 2 ? 'and' : 'to'} ${letter(last)} go with it.`
}

/** Who files and why it speaks, sentence by sentence. */
export function interestOf(profile: Profile | null): string[] {
  if (profile === null) return []
  const description = selfDescription(profile, isPerson(profile) ? 'person' : 'organisation') ?? ''
  return [description, profile.statementOfInterest].flatMap((words) => splitSentences(plainLine(words)))
}
