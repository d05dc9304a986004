import { type Finder, said } from './finder.ts'
import type { FilingMethod, Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

const URL =
  /(?:https?:\/\/|www\.)[^\s“”"<>)]{3,300}|\b(?:[a-z0-9-]+\.)+(?:gov|gc\.ca|europa\.eu|gov\.uk)(?:\/[^\s“”"<>)]{0,300})?/iu
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}/u
const PHONE = /\(?\d{3}\)?[\s.–-]{1,2}\d{3}[\s.–-]\d{4}\b|\+\d{1,3}[\d\s().-]{7,20}\d/u
const ZIP =
  /\b(?:\d{5}(?:[-–]\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b(?!.*\b\d{5}(?:[-–]\d{4})?\b)/u

const LABELS: readonly (readonly [RegExp, FilingMethod])[] = [
  [/\be-?mail\b|\belectronic mail\b/iu, 'email'],
  [/\bfax|facsimile/iu, 'fax'],
  [/\b(?:portal|electronic\w*|internet|web ?site|online|agency web|web form|eCFS|ECFS)\b/iu, 'portal'],
  [/\b(?:mail|post|postal)\b(?! (?:stop|code))/iu, 'mail'],
  [/\b(?:hand|courier|commercial delivery|personal delivery|in person|messenger)\b/iu, 'hand'],
]
const SENDING =
  /\b(?:submit(?:ted|ting)?|submissions?|sen[dt]|sending|mail(?:ed)?|e-?mail(?:ed)?|fil(?:e|ed|ing)|upload(?:ed)?|fax(?:ed)?|provided|respon(?:d|ses?)|addressed to|deliver(?:ed)?|made (?:at|through|via)|repl(?:y|ies)|post(?:ed)? to|complet(?:e|ed|ing)|accessed|comment form|online (?:form|survey)|accessing)\b/iu
const NOT_FOR_FILING =
  /\b(?:address (?:any |all )?questions|questions (?:about|on|regarding)|for (?:technical|further|more|additional|general|detailed|assistance|information|help|access)|to (?:read|view|access|download|inspect|obtain|search|find|check|confirm|see|learn)|can be (?:found|viewed)|may be (?:viewed|inspected|found)|available (?:at|on|for)|is located at|posted (?:at|on|to|without)|(?:will|may) be (?:posted|published|made available)|please (?:visit|see|contact)|contact\b|visit|telephone|instructions for|privacy|sign up|register|docketed)\b/iu
const REFUSED =
  /\b(?:cannot|can ?not|will not|does not|do not|are not|no longer|not able to|unable to) (?:be )?(?:\p{L}+ )?(?:accept|receiv|consider|submit|send|sent|mail|fax|e-?mail)\p{L}*|\bnot be (?:accepted|considered|received)\b/iu
const ONLINE = /\b(?:portal|web ?site|online)\b/iu
const MAY_NOT = /\bmay not be (?:accepted|considered)\b/iu

/** Ways to file with where each leads: a labelled line, or a sentence that says to send something somewhere. */
export const findMethod: Finder = (saying) => {
  const { text, label } = saying
  const isLabelled = label !== '' && text.includes(`${label}:`)
  if (REFUSED.test(text) || MAY_NOT.test(text)) return []
  const named = isLabelled ? labelled(label) : []
  if (
    named.length > 0 &&
    !/\bdocket\b|\binstructions?\b/iu.test(label.replace(/docket (?:management|office)/iu, ''))
  )
    return byLabel(saying, named)
  return inSentence(saying)
}

function labelled(label: string): FilingMethod[] {
  const methods = LABELS.filter(([pattern]) => pattern.test(label)).map(([, method]) => method)
  // "Electronic mail" and "by e-mail" are no portal and no postal mail.
  return methods.includes('email') ? ['email'] : methods
}

function byLabel(saying: Saying, methods: FilingMethod[]): Instruction[] {
  const rest = (saying.rest.split('\n')[0] ?? '').slice(
    saying.text.indexOf(`${saying.label}:`) + saying.label.length + 1,
  )
  return methods.flatMap((method): Instruction[] => {
    const address = addressFor(method, rest)
    return address === null && !(method === 'portal' && ONLINE.test(saying.text))
      ? []
      : [{ kind: 'method', method, address, ...said(saying) }]
  })
}

function inSentence(saying: Saying): Instruction[] {
  const { text } = saying
  if (!SENDING.test(text)) return []
  const found: [FilingMethod, string][] = []
  const email = EMAIL.exec(text)
  if (email && isFor(text, email.index)) found.push(['email', trimmed(email[0])])
  const withoutEmail = text.replace(EMAIL, (address) => ' '.repeat(address.length))
  const url = [...withoutEmail.matchAll(new RegExp(URL, 'giu'))].find(({ index }) => isFor(text, index))
  if (url) found.push(['portal', trimmed(url[0])])
  const fax = /\bfax|facsimile/iu.test(text) ? PHONE.exec(text) : null
  if (fax && isFor(text, fax.index)) found.push(['fax', fax[0]])
  const post =
    /\b(?:by (?:\p{L}+ )*mail|by post|mail(?:ed)?|post(?:ed)?|sen[dt]|writ(?:e|ten))\b[^.;@]{0,40}?\b(?:addressed to|to)\b:?\s*/iu.exec(
      text,
    )
  const postal =
    post && post.index > (email?.index ?? -1) ? postalIn(text.slice(post.index + post[0].length)) : null
  const byPost = /\bmail(?:ed)? addressed to:?\s*/iu.exec(text)
  if (postal && (byPost || ZIP.test(postal))) found.push(['mail', postal])
  return found.map(([method, address]) => ({ kind: 'method', method, address, ...said(saying) }))
}

/** True when the words before an address send something there, rather than lead to something to read. */
function isFor(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at)
  const sends = lastOf(SENDING, before)
  return sends >= 0 && lastOf(NOT_FOR_FILING, before) < sends
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index
  return last
}

function addressFor(method: FilingMethod, words: string): string | null {
  if (method === 'portal') {
    const url = URL.exec(words)
    return url ? trimmed(url[0]) : null
  }
  if (method === 'email') return trimmed(EMAIL.exec(words)?.[0] ?? '') || null
  if (method === 'fax') return PHONE.exec(words)?.[0] ?? null
  return postalIn(words)
}

/** A postal address: from the words that lead to it up to its postal code, or else to the end of its sentence. */
function postalIn(words: string): string | null {
  const lead =
    /^[^:.]{0,160}?\b(?:(?:to )?the following address(?: only)?|(?:addressed |comments? |submissions? |written \p{L}+ )to|address(?:ed to)?)\s*:?\s*(?:the )?(?=\p{Lu})|^[^:.,]{0,80}\b(?:to|at|address)\s*:\s*(?=\p{Lu})/iu.exec(
      words,
    )?.[0] ?? ''
  const from = words.slice(lead.length).trim().slice(0, 400)
  const zip = ZIP.exec(from.split(/\.\s+(?=\p{Lu}\p{Ll}+ (?:\p{Ll}+|[a-z]))/u)[0] ?? from) ?? ZIP.exec(from)
  const until = zip ? zip.index + zip[0].length : from.search(/\.(?:\s|$)|, between\b|\(/u)
  const address = (until > 0 ? from.slice(0, until) : from)
    .replace(/,? between\b.*$/u, '')
    .replace(/[.,;\s]+$/u, '')
  return /\d/u.test(address) && address.length > 12 ? address : null
}

const trimmed = (address: string) => address.replace(/[.,;:)\]]+$/u, '')
