const ESCAPED = /\\([!-/:-@[-`{-~])/gu
const HELD = 0xe100
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  sect: '§',
  mdash: '—',
  ndash: '–',
}

/** A line of Markdown as its words: links by their text, no marks of emphasis, notes or code. */
export function unmarkInline(marked: string): string {
  return (
    marked
      // A letter behind a backslash is meant as it stands: it sits the changes out in a private letter's place.
      .replace(ESCAPED, (_, letter: string) => String.fromCharCode(HELD + letter.charCodeAt(0)))
      .replace(/`+([^`]+)`+/gu, (_, code: string) => code)
      .replace(/\[\^[^\]\s]{1,20}\]/gu, '')
      .replace(/!?\[(?<words>[^[\]]*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/gu, '$<words>')
      .replace(/<(?<address>(?:https?:\/\/|mailto:)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>/gu, '$<address>')
      .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/giu, ' ')
      .replace(/(\*\*\*|\*\*|__)(?=\S)(?<words>.+?)(?<=\S)\1/gu, '$<words>')
      .replace(/(?<![\p{L}\d*_])([*_])(?=\S)(?<words>[^*_]+?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$<words>')
      .replace(/~~(?=\S)(?<words>.+?)~~/gu, '$<words>')
      .replace(/&(?<name>[a-z]{2,6});/gu, (entity, name: string) => ENTITIES[name] ?? entity)
      .replace(/&#(?<code>\d{2,6});/gu, (entity, code: string) =>
        Number(code) < 0x11_0000 ? String.fromCodePoint(Number(code)) : entity,
      )
      .replace(/[\ue121-\ue17e]/gu, (held) => String.fromCharCode(held.charCodeAt(0) - HELD))
  )
}
