/**
 * Characters that would be markup wherever they stand, and those that make a link of an address nobody linked. An
 * underscore inside a word is only an underscore.
 */
const MARKUP =
  /[\\`*[\]<>|~@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|&(?=#?[\p{L}\p{N}]+;)/giu
/** What would begin a heading, a list, a rule or an underline at the start of a line. */
const LINE_START = /^(?:(\d{1,9})([.)])|([#+=-]))/u

/** Words as they stand in a line of Markdown, so that none of them is read as markup. */
export const escapeMarkdown = (words: string): string => words.replace(MARKUP, '\\$&')

/** A line of Markdown that is to be words from its first character on. */
export const escapeLineStart = (line: string): string =>
  line.replace(LINE_START, (_all, digits, stop, sign) =>
    digits === undefined ? `\\${sign}` : `${digits}\\${stop}`,
  )
