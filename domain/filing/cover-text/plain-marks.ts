const STRAIGHT: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[^\S\n]*\u2014[^\S\n]*/g, ' - '],
  [/[\u2010-\u2013\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2007\u202f\u2009]/g, ' '],
  [/\u2022/g, '-'],
]

/** The words with marks of one byte: straight quotation marks, hyphens for dashes, three stops for an ellipsis. */
export const withPlainMarks = (text: string): string =>
  STRAIGHT.reduce((words, [mark, plain]) => words.replace(mark, plain), text)
