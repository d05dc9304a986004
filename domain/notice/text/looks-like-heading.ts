/** Short, unfinished, and opening with a capital or a number. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 140 && !/[.?!:;,—–]["”’')\]]*$/u.test(text) && /^[\p{Lu}\d([“"#]/u.test(text)

/** A heading beyond doubt: one that looks like it and carries no mark of a list, unless a capital's or a roman one's. */
export const isPlainHeading = (text: string): boolean =>
  looksLikeHeading(text) &&
  !/^[([]?(?:\d|[a-z]{1,4}[.)\]])/u.test(text) &&
  !/^[•○▪‣]/u.test(text) &&
  !/\b(?:and|or)$/u.test(text)

/** A question set as a title: `What Are the Costs of Lamps?` */
export function isTitled(text: string): boolean {
  if (text.length > 200 || !/\?$/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
}
