import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanFileName,
  EXHIBIT_TYPES,
  exhibitBytesProblem,
  exhibitProblem,
  extensionOf,
} from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'

const bytes = (words: string) => new TextEncoder().encode(words)

describe('a file to attach', () => {
  it('is one of the types agencies take, of any spelling', () => {
    for (const extension of Object.keys(EXHIBIT_TYPES)) {
      expect(exhibitProblem(`Herons.${extension}`, 1)).toBeNull()
      expect(exhibitProblem(`Herons.${extension.toUpperCase()}`, 1)).toBeNull()
    }
    for (const name of ['Herons.exe', 'Herons.html', 'Herons.svg', 'Herons.docm', 'Herons.zip', 'Herons']) {
      expect(exhibitProblem(name, 1)).toContain('cannot be attached')
    }
  })

  it('is not empty and not larger than the limit, and the message says what the limit is', () => {
    expect(exhibitProblem('Herons.pdf', LIMITS.exhibitBytes)).toBeNull()
    expect(exhibitProblem('Herons.pdf', LIMITS.exhibitBytes + 1)).toContain('10 MB')
    expect(exhibitProblem('Herons.pdf', 0)).toContain('empty')
  })

  it('is what its name says, as far as its first bytes tell', () => {
    expect(exhibitBytesProblem('Herons.pdf', bytes('%PDF-1.7 …'))).toBeNull()
    expect(exhibitBytesProblem('Herons.rtf', bytes('{\\rtf1 wading}'))).toBeNull()
    expect(exhibitBytesProblem('Herons.txt', bytes('Herons wade.'))).toBeNull()
    expect(exhibitBytesProblem('Herons.txt', new Uint8Array([0xff, 0xfe, 0x48, 0]))).toBeNull()
    expect(exhibitBytesProblem('Herons.docx', bytes('PK\x03\x04… word/document.xml'))).toBeNull()
    expect(exhibitBytesProblem('Herons.docx', bytes('PK\x03\x04… xl/workbook.xml'))).toContain(
      'not a Word file',
    )
    expect(exhibitBytesProblem('Herons.pdf', bytes('<script>alert(1)</script>'))).toContain('not a PDF file')
    expect(exhibitBytesProblem('Herons.png', bytes('%PDF-1.7'))).toContain('not a PNG picture')
    expect(exhibitBytesProblem('Herons.txt', new Uint8Array([0x4d, 0x5a, 0, 0]))).toContain('not a text file')
  })
})

describe('the name of a file', () => {
  it('never holds a path, a control character or a sign no file system takes, and is never empty', () => {
    const nasty = fc.constantFrom(
      '../',
      '..\\',
      '/',
      '\\',
      '\0',
      '\n',
      '\u202e',
      ':',
      '*',
      '"',
      '.',
      ' ',
      'a',
      'é',
      '.pdf',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, fc.string({ maxLength: 5, unit: 'grapheme' })), { maxLength: 40 }),
        (parts) => {
          const name = cleanFileName(parts.join(''))
          expect(name).not.toMatch(/[/\\<>:"|?*\p{C}]/u)
          expect(name.trim()).not.toBe('')
          expect(name).not.toMatch(/^\.|\.$/)
          expect([...name].length).toBeLessThanOrEqual(LIMITS.fileNameChars)
          expect(cleanFileName(name)).toBe(name)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('stays as it was when nothing is wrong with it', () => {
    for (const name of ['Table 3.pdf', 'Étude – été 2024.docx', '数据.xlsx', 'a.b.c.txt']) {
      expect(cleanFileName(name)).toBe(name)
    }
    expect(cleanFileName('C:\\Users\\ada\\Table 3.pdf')).toBe('Table 3.pdf')
    expect(cleanFileName('/home/ada/Table 3.pdf')).toBe('Table 3.pdf')
    expect(cleanFileName('')).toBe('File')
  })

  it('keeps its ending however long it is', () => {
    const name = cleanFileName(`${'heron '.repeat(100)}.pdf`)
    expect(extensionOf(name)).toBe('pdf')
  })
})
