import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { docOfBlocks } from '#domain/draft/import/read-blocks.ts'
import { readRtf } from '#domain/draft/import/read-rtf.ts'

const rtf = (body: string) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Cyr;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}${body}}`
const blocks = (body: string) => readRtf(rtf(body)).blocks
const words = (body: string) => parseDoc(docOfBlocks(blocks(body))).children.map((block) => block.textContent)

describe('reading rich text', () => {
  it('reads paragraphs with their marks, and what the file only calls its own is left out', () => {
    expect(
      blocks(
        '{\\info{\\title Secret}}Plain {\\b bold}\\b0  and {\\i both \\b here}.\\par{\\*\\unheardof gone}Next.',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Plain ' },
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' and ' },
          { type: 'text', text: 'both ', marks: [{ type: 'italic' }] },
          { type: 'text', text: 'here', marks: [{ type: 'italic' }, { type: 'bold' }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'Next.' }] },
    ])
  })

  it('reads every script by Unicode or by the letters of a font', () => {
    expect(
      words("caf\\'e9 \\u8220?quoted\\u8221? \\u-10179?\\u-8458?\\par{\\f1\\'cf\\'ee\\'f0\\'f2}\\par"),
    ).toEqual(['café “quoted” 🛶', 'Порт'])
    expect(words("{\\uc0\\u233}te\\par{\\uc2\\u233 e\\'65te}\\par")).toEqual(['éte', 'éte'])
  })

  it('goes back to the letters of the file where a font has none of its own', () => {
    expect(words("\\f1\\'cf\\f0 caf\\'e9\\par")).toEqual(['П caf\u00e9'.replace(' ', '')])
  })

  it('leaves out what was struck and is still in the file', () => {
    expect(words('Kept {\\deleted gone} words\\par')).toEqual(['Kept  words'])
  })

  it('takes control characters and halves of characters out of notes too', () => {
    const [block] = blocks('A{\\footnote x\\u7?\\u-10240?y}\\par')
    expect(JSON.stringify(block)).toContain('"text":"x\ufffdy"')
  })

  it('reads headings, lists with levels, tables, links and footnotes', () => {
    const found = blocks(
      [
        '\\pard\\s1 Title\\par',
        '\\pard{\\listtext\\tab 1.}First\\par{\\listtext a.}\\ilvl1 Nested\\par\\pard{\\listtext\\bullet}Dot\\par',
        '\\pard\\intbl A\\cell B\\cell\\row C\\cell D\\cell\\row\\pard ',
        'See {\\field{\\*\\fldinst{HYPERLINK "https://example.org/a"}}{\\fldrslt the study}}{\\super 1{\\footnote\\pard A {\\i note}.}}.\\par',
      ].join(''),
    )
    expect(found.map(({ type }) => type)).toEqual([
      'heading',
      'orderedList',
      'bulletList',
      'table',
      'paragraph',
    ])
    expect(found[1]).toMatchObject({
      content: [{ content: [{ type: 'paragraph' }, { type: 'orderedList' }] }],
    })
    expect(JSON.stringify(found[4])).toContain('"href":"https://example.org/a"')
    expect(JSON.stringify(found[4])).toContain('"type":"footnote"')
    parseDoc(docOfBlocks(found))
  })

  it('follows no link but those a letter may have', () => {
    const found = blocks('{\\field{\\*\\fldinst HYPERLINK "javascript:alert(1)"}{\\fldrslt words}}\\par')
    expect(found).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'words' }] }])
  })

  it('makes a letter or a refusal of anything at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\b',
        '\\par ',
        '\\cell ',
        '\\row ',
        '\\intbl ',
        "\\'e9",
        '\\u8220?',
        '{\\footnote ',
        '\\*',
        '\\bin5 ',
        '{\\listtext 1.}',
        '\\ilvl4 ',
        '{\\field{\\*\\fldinst HYPERLINK "',
        '\\uc9',
        '\\',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        parseDoc(docOfBlocks(readRtf(`{\\rtf1 ${pieces.join('')}`).blocks))
      }),
      { numRuns: 300, seed: 8 },
    )
  })

  it('refuses groups nested past belief, and reads a long file at once', () => {
    expect(() => readRtf(`{\\rtf1 ${'{'.repeat(50_000)}`)).toThrow(/nested too deeply/)
    expect(readRtf(`{\\rtf1 ${'word '.repeat(200_000)}\\par}`).blocks).toHaveLength(1)
  })
})
