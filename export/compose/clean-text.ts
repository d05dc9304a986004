/** Control characters, noncharacters and the two bidirectional overrides, which can make words read backwards. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e\ufeff\ufffe\uffff]/g
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** Words that every file format can hold: well-formed, on one line, without control characters. */
export const cleanText = (text: string): string =>
  text
    .replace(BREAKS, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/\p{Cs}/gu, '')
