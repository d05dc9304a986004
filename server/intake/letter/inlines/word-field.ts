/** What a field of Word shows: a link, the contents, or words that Word made and we keep as they stand. */
export type WordField = { kind: 'link'; href: string } | { kind: 'contents' } | { kind: 'words' }

/** Switches that take an argument of their own. */
const WITH_ARGUMENT = ['\\l', '\\o', '\\t', '\\m']

/** Reads the code of a field: `HYPERLINK "https://example.org/" \l "part"`. */
export function readField(code: string): WordField {
  const [name = '', ...rest] = [...code.matchAll(/"(?<quoted>[^"]*)"|(?<bare>\S+)/gu)].map(
    ({ groups }) => groups?.quoted ?? groups?.bare ?? '',
  )
  if (name.toUpperCase() === 'TOC') return { kind: 'contents' }
  if (name.toUpperCase() !== 'HYPERLINK') return { kind: 'words' }
  let address = ''
  let fragment = ''
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? ''
    if (WITH_ARGUMENT.includes(word)) {
      at++
      if (word === '\\l') fragment = rest[at] ?? ''
    } else if (!word.startsWith('\\') && address === '') address = word
  }
  return { kind: 'link', href: withFragment(address, fragment) }
}

/** An address with the place in it, which Word keeps apart. */
export const withFragment = (address: string, fragment: string | undefined): string =>
  fragment ? `${address.replace(/#.*$/u, '')}#${fragment}` : address
