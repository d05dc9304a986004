/** Short, unfinished, and opening with a capital or a number. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 140 && !/[.?!:;,]["”’')\]]*$/u.test(text) && /^[\p{Lu}\d([“"#]/u.test(text)
