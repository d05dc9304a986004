/** Signs that a form calls emoji. ©, ® and ™ are none unless they are asked to be pictures. */
export const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\ufe0f\u20e3/u

/** A whole emoji with all it is joined from: flags, skin tones, families, keycaps. */
const WHOLE =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*|\ufe0f\u20e3/gu

/** The words without emoji, a space where one stood; the figures of keycaps stay. */
export const withoutEmoji = (text: string): string => text.replace(WHOLE, ' ').replaceAll('\ufe0f', '')
