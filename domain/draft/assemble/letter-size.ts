/** Words set in 12 point, single-spaced, on one letter page, headings and space between paragraphs included. */
const WORDS_PER_PAGE = 480
/** A full citation in a note style, on average. */
const WORDS_PER_CITATION = 22

/** Pages a letter of so many words and citations takes: an estimate for orientation, at least one. */
export const pagesFor = (words: number, citations: number): number =>
  Math.max(1, Math.ceil((words + citations * WORDS_PER_CITATION) / WORDS_PER_PAGE))

export const countWords = (words: string): number =>
  words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
