/** UTF-8 bytes, which is how file systems count. */
export const bytesOf = (words: string): number => new TextEncoder().encode(words).byteLength

/** Words that every file system takes: no path, no control character, no sign that turns the direction of writing. */
export const fileNameWords = (words: string): string =>
  words
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%]+/g, ' ')
    .replace(/ {2,}/g, ' ')

/** The beginning of some words, in so many characters and bytes at most, ended at a word where one is near. */
export function cutAtWord(words: string, longest: number, longestBytes: number): string {
  let cut = [...words].slice(0, longest).join('')
  while (bytesOf(cut) > longestBytes) cut = [...cut].slice(0, -1).join('')
  if (cut === words) return words
  const end = cut.lastIndexOf(' ')
  return end > cut.length / 2 ? cut.slice(0, end) : cut
}
