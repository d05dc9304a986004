/** Words as they stand in XML that we write ourselves, between tags or in an attribute. */
export const escapeXml = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
