/** What somebody typed to name a notice, as the two public APIs know it. */
export type NoticeReference =
  | { kind: 'federal-register'; documentNumber: string }
  | { kind: 'regulations-gov-document'; documentId: string }
  | { kind: 'regulations-gov-docket'; docketId: string }

/**
 * What stands in the box for a link, a number or the text of a notice: a reference, text, or an address or citation
 * that names no notice by a number, with a sentence that says what to enter instead.
 */
export type Typed =
  | { is: 'reference'; reference: NoticeReference }
  | { is: 'unusable'; message: string }
  | { is: 'text' }

/** Longer than this, it is no link or number but a notice. */
const LONGEST = 400
/** `2024-03763`, `E9-12345`, `94-12345`, `X94-10222`, `C1-2024-03763`: how the Federal Register has numbered. */
const FR_NUMBER = /^(?:[A-Z]\d{0,2}-)?(?:\d{4}-\d{4,5}|[A-Z]?\d{2}-\d{4,5}|[A-Z]\d{1,2}-\d{3,5})$/u
const FR_NUMBER_WITHIN =
  /(?:^|\/)(?<number>(?:[A-Z]\d{0,2}-)?(?:\d{4}-\d{4,5}|[A-Z]?\d{2}-\d{4,5}|[A-Z]\d{1,2}-\d{3,5}))(?=[/.?#]|$)/iu
const CITATION = /^\d{1,3} (?:FR|Fed\. ?Reg\.) [\d,]{1,7}$|\/citation\/\d+[-/]FR[-/]\d+/iu
/** `NTIA-2023-0009`, `EPA-HQ-OAR-2021-0317`, `EERE-2019-BT-STD-0018`, `AMS-NOP-21-0073`, `FDA_FRDOC_0001`. */
const DOCKET =
  /^(?<docket>[A-Z][A-Z0-9]{1,9}(?:[-_][A-Z]+[A-Z0-9]*){0,3}[-_](?:(?:19|20)\d{2}|\d{2})(?:-[A-Z]{1,6}){0,3}-\d{1,5}|[A-Z]+_FRDOC_\d{4})(?<document>-\d{4,6})?$/u
const SITES = /(?:^|\.)(?:federalregister\.gov|govinfo\.gov|gpo\.gov|regulations\.gov)$/u

/** Reads what stands in the box. Dashes of every width, brackets and words like "Docket No." do not matter. */
export function readTyped(typed: string): Typed {
  const text = typed.trim()
  if (text === '' || text.length > LONGEST || /\n\s*\S/u.test(text)) return { is: 'text' }
  const url = asUrl(text)
  return url ? fromUrl(url) : fromNumber(text)
}

function asUrl(text: string): URL | null {
  if (/\s/u.test(text) || !/^(?:https?:\/\/|(?:[\w-]+\.)+(?:gov|com|org|net|eu|uk|ca)(?:\/|$))/iu.test(text))
    return null
  return URL.parse(/^https?:/iu.test(text) ? text : `https://${text}`)
}

function fromUrl(url: URL): Typed {
  const host = url.hostname.toLowerCase()
  if (!SITES.test(host)) return unusable(ELSEWHERE)
  if (CITATION.test(url.pathname)) return unusable(BY_CITATION)
  const reference = host.endsWith('regulations.gov') ? fromRegulationsGov(url) : fromFederalRegister(url)
  return reference ? { is: 'reference', reference } : unusable(NO_NUMBER)
}

/** The last part of the path that is a number: `/documents/2024/02/26/2024-03763/title-of-it`. */
function fromFederalRegister(url: URL): NoticeReference | null {
  // The title at the end of an address may hold figures; the number always comes before it.
  const number = FR_NUMBER_WITHIN.exec(url.pathname)?.groups?.number
  return number ? { kind: 'federal-register', documentNumber: number.toUpperCase() } : null
}

function fromRegulationsGov(url: URL): NoticeReference | null {
  const words = `${url.pathname}/${url.search}/${url.hash}`.split(/[/?#&;=]/u)
  for (const word of words) {
    const reference = byDocket(word.toUpperCase())
    if (reference) return reference
  }
  return null
}

function fromNumber(text: string): Typed {
  const plain = text
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^\[|\]$|[.,;]$/gu, '')
    .replace(/\s+Filed\b.*$/iu, '')
    .replace(
      /^(?:(?:FR )?Doc(?:ument|ket)?\.?(?: ID)?(?:(?: Number| No\.?| #)s?)?|Docket ID No\.?|FR)\s*:?\s*/iu,
      '',
    )
    .replace(/\s*-\s*/gu, '-')
    .trim()
    .toUpperCase()
  if (CITATION.test(plain)) return unusable(BY_CITATION)
  if (FR_NUMBER.test(plain)) {
    return { is: 'reference', reference: { kind: 'federal-register', documentNumber: plain } }
  }
  const reference = byDocket(plain)
  return reference ? { is: 'reference', reference } : { is: 'text' }
}

function byDocket(id: string): NoticeReference | null {
  const { docket, document } = DOCKET.exec(id)?.groups ?? {}
  if (docket === undefined) return null
  return document === undefined
    ? { kind: 'regulations-gov-docket', docketId: docket }
    : { kind: 'regulations-gov-document', documentId: id }
}

const unusable = (message: string): Typed => ({ is: 'unusable', message })

const ELSEWHERE =
  'Rejoinder fetches from the Federal Register and Regulations.gov only. Save the page and choose the file, or paste its text.'
const BY_CITATION =
  'A citation can stand for several notices. Enter the document number instead, such as 2024-01234; it stands at the end of the notice.'
const NO_NUMBER =
  'This address names no notice. Open the notice itself and copy its address, or enter its document number or docket number.'

/** A reference as words: "Federal Register document 2024-03763". */
export function referenceWords(reference: NoticeReference): string {
  if (reference.kind === 'federal-register') return `Federal Register document ${reference.documentNumber}`
  return reference.kind === 'regulations-gov-document'
    ? `Regulations.gov document ${reference.documentId}`
    : `Regulations.gov docket ${reference.docketId}`
}
