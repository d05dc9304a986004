const RAISED: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '\u2212': '⁻', n: 'ⁿ' },
}
const LOWERED: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
  ...{ '+': '₊', '-': '₋', '\u2212': '₋' },
}

/**
 * Words for a text that has no marks: figures that stand high or low by a mark keep their place, since 10⁶ is not 106.
 * Words that have other signs among them, as the letters of 1st, stand on the line.
 */
export function withRaisedFigures(words: string, marks: readonly string[]): string {
  const signs = marks.includes('superscript') ? RAISED : marks.includes('subscript') ? LOWERED : null
  const figures = signs && [...words.trim()].map((sign) => signs[sign])
  return figures?.every((sign) => sign !== undefined) ? words.replace(words.trim(), figures.join('')) : words
}
