import type { Letter } from '../../letter.ts'

/** What each face is called in a Word file, and the faces of the same widths that a machine without it may have. */
export const FONTS = {
  tinos: { name: 'Times New Roman', others: 'Liberation Serif,Tinos', panose: '02020603050405020304' },
  'source-serif': { name: 'Source Serif 4', others: 'Source Serif Pro', panose: '02040603050405020204' },
} satisfies Record<Letter['face'], { name: string; others: string; panose: string }>

/** Names the letter's face with its stand-ins: the file holds no font, the reader's machine supplies one. */
export function fontTable(face: Letter['face']): string {
  const { name, others, panose } = FONTS[face]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
}
