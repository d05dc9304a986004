import { expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { readPdf } from './support/read-pdf.ts'

const SAMPLE: Record<string, string> = {
  Latin: 'éßłøđŋþőžƒ',
  Greek: 'ΩλάφιϠ',
  Cyrillic: 'ЩюїўЋѢ',
  Hebrew: 'שלוםץ',
  Arabic: 'عربيةپگ',
  Han: '漢字规则評論',
  Kana: 'かなカナー',
  Hangul: '한국어',
  Thai: 'ไทย',
  Devanagari: 'कखग',
  Signs: '§¶†‡€£₿™№℞≤≥≠±×÷∞∑√∫∀∃∈⊆ℝ→⇒↔■□●○★☐☑✓✗♠',
  Emoji: '🚢😀👍🎉⚓',
  Historic: '𐎠𓀀𐌀',
  Private: '\u{e000}\u{10fffd}',
}
const paragraph = (words: string): DocJson => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
})

it.each(['tinos', 'source-serif'] as const)(
  'every character is in the PDF, or a warning names it and its place, in %s',
  async (face) => {
    const doc = Object.entries(SAMPLE).map(([name, words]) => paragraph(`${name} ${[...words].join(' ')}`))
    const letter = { ...letterOf(doc), face }
    const { bytes, warnings } = renderPdf(letter)
    const pdf = await readPdf(bytes)
    const printed = new Set(pdf.body.normalize('NFKC'))
    const said = warnings.join('\n')
    const lost = [...Object.values(SAMPLE).join('')].filter(
      (character) =>
        ![...character.normalize('NFKC')].every((each) => printed.has(each)) && !said.includes(character),
    )
    expect(lost).toEqual([])
    expect(said).not.toMatch(/[éλщש漢あ한ع🚢]/u)
    expect(said).toContain('which stands in the paragraph that begins “Thai')
    expect(pdf.body).toContain('[U+0E44]')
    expect(pdf.xmp).toMatch(/pdfuaid:part/)
  },
)

it('a character nothing can print is told where it stands: heading, note, list, table', async () => {
  const inList: DocJson = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('ไ')] }] }
  const letter = letterOf([
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Costs ไ' }] },
    inList,
    { ...paragraph('A'), content: [{ type: 'footnote', content: [{ type: 'text', text: 'ท' }] }] },
  ])
  const said = renderPdf(letter).warnings.join('\n')
  expect(said).toContain('in the heading “Costs ไ”')
  expect(said).toContain('in a list under “Costs ไ”')
  expect(said).toContain('in note 1')
})

it('Hangul written in its parts is printed as if it were written whole', () => {
  const printed = (words: string) => renderPdf(letterOf([paragraph(words)])).warnings
  expect(printed('한국어'.normalize('NFD'))).toEqual([])
})
