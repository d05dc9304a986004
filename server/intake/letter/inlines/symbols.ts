/** Letters of the two symbol fonts that letters are written with, as the characters they look like. */
const SYMBOL = {
  '61': 'α',
  '62': 'β',
  '67': 'γ',
  '64': 'δ',
  '65': 'ε',
  '6d': 'μ',
  '70': 'π',
  '73': 'σ',
  '77': 'ω',
}
const SHARED: Readonly<Record<string, string>> = {
  ...{ a3: '≤', b3: '≥', b9: '≠', b4: '×', b1: '±', bb: '≈', ae: '→', de: '⇒', d6: '√', e5: '∑', a5: '∞' },
  ...{ b7: '•', d3: '©', d2: '®', d4: '™', b0: '°' },
}
const WINGDINGS: Readonly<Record<string, string>> = {
  ...{ a8: '☐', fe: '☒', fd: '☒', fc: '✓', fb: '✗', a7: '▪', d8: '➢', e0: '→', '6c': '●', '6e': '■' },
  ...{ '4a': '☺', '71': '❑', '6f': '□', '76': '❖' },
}

/** A character that Word takes from a symbol font, as text; an empty box for one nobody can name. */
export function unlikeText(hex: string | undefined, font: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  if (Number.isNaN(code) || code < 32 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return ''
  if (code < 0xf000 && !/symbol|wingdings|webdings/iu.test(font ?? '')) return String.fromCharCode(code)
  const key = (code & 0xff).toString(16)
  const table: Readonly<Record<string, string>> = /wingdings|webdings/iu.test(font ?? '')
    ? WINGDINGS
    : { ...SYMBOL, ...SHARED }
  return table[key] ?? '▯'
}
