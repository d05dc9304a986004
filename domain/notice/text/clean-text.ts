/** Marks that turn the direction of writing or take no room: soft hyphens, byte-order marks, joiners in plain text. */
const UNSEEN =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<=[\x20-\x7e])[\u200c\u200d]|[\u200c\u200d](?=[\x20-\x7e])/gu
/** Control characters that are no white space: NUL, escapes, and what copying from a terminal leaves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu

/**
 * A text without characters that nobody sees, which would part a label from its stop and hide words from a search,
 * and without halves of characters, which cannot be stored.
 */
export const cleanText = (text: string): string =>
  text.replace(UNSEEN, '').replace(CONTROLS, '').toWellFormed()
