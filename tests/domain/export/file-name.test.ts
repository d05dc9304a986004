import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileNameValues, fileName } from '#domain/export/file-name.ts'
import { FILE_NAME_PARTS, patternProblem } from '#domain/export/file-name-pattern.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'

const VALUES: FileNameValues = {
  organisation: 'Open Harbours',
  title: 'Comment on Traffic Records',
  docket: 'HARB-2024-0007',
  agency: 'Office of Harbours',
  date: '2024-03-20',
}
const named = (pattern: string, values: Partial<FileNameValues> = {}) =>
  fileName({ ...VALUES, ...values, pattern }, 'pdf')

/** Any words, and many that file systems stumble over. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.constantFrom(
    '',
    '..',
    '../../etc/passwd',
    'C:\\x',
    'CON',
    'nul.txt',
    '港'.repeat(120),
    '\u202e',
    '{title}',
    '𝒳\ud800',
  ),
)
const pattern = fc
  .array(fc.oneof(fc.constantFrom(...FILE_NAME_PARTS.map((part) => `{${part}}`)), words), { maxLength: 6 })
  .map((parts) => parts.join(''))
const values = fc.record({ organisation: words, title: words, docket: words, agency: words, date: words })

describe('a file name', () => {
  it('is the organisation and the title where the team says nothing else', () => {
    expect(named('')).toBe('Open Harbours - Comment on Traffic Records.pdf')
    expect(named('', { title: 'Comments of Open Harbours' })).toBe('Comments of Open Harbours.pdf')
  })

  it('follows the pattern of the team', () => {
    expect(named('{docket}_{organisation}_{date}')).toBe('HARB-2024-0007_Open Harbours_2024-03-20.pdf')
    expect(named('{agency} ({docket}) {title}')).toBe(
      'Office of Harbours (HARB-2024-0007) Comment on Traffic Records.pdf',
    )
  })

  it('leaves no dangling joint where something is not known', () => {
    expect(named('{docket}_{organisation}_{date}', { docket: '' })).toBe('Open Harbours_2024-03-20.pdf')
    expect(named('{agency} ({docket}) - {title}', { docket: '' })).toBe(
      'Office of Harbours Comment on Traffic Records.pdf',
    )
    expect(named('{docket} - {agency}', { docket: '', agency: '' })).toBe('Comment letter.pdf')
  })

  it('cuts a long title rather than what stands behind it', () => {
    const name = named('{title} - {docket} {date}', { title: 'Records of traffic in harbours '.repeat(20) })
    expect(name).toMatch(/^Records of traffic .* - HARB-2024-0007 2024-03-20\.pdf$/)
    expect(named('{title}', { title: 'Harbours, '.repeat(30) })).toMatch(/Harbours\.pdf$/)
  })

  it('is one every file system takes, whatever the pattern and the values', () => {
    const law = fc.property(pattern, values, fc.boolean(), (pattern, given, isCopy) => {
      const name = fileName({ ...given, pattern }, 'docx', isCopy ? 'working-copy' : 'filing')
      expect(name).toMatch(/^[^/\\:*?"<>|%\p{C}]+\.docx$/u)
      expect(name).not.toMatch(/^[ .]|[ .]\.docx$|^(?:con|prn|aux|nul|com\d|lpt\d)\./i)
      expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(255)
      expect(name.endsWith(' (working copy).docx')).toBe(isCopy)
    })
    fc.assert(law, { numRuns: 300 })
  })

  it('is never a device of Windows', () => {
    for (const title of ['COM\u00b9', 'lpt\u00b2.x', 'CONIN$'])
      expect(named('{title}', { title })).toBe('Comment letter.pdf')
  })

  it('takes time in proportion to the words it is made of', () => {
    const name = (length: number) =>
      named('{organisation} ({docket}) {title}', { title: ' - _'.repeat(length / 4), docket: '' })
    expect(growsInProportion(name, 20_000)).toBe(true)
  })

  it('never fills in what a value only looks like', () => {
    expect(named('{organisation} {docket}', { organisation: '{docket}' })).toBe('{docket} HARB-2024-0007.pdf')
  })
})

describe('a pattern', () => {
  it.each([
    ['{filename}', 'There is no {filename}.'],
    ['{organisation', 'A curly bracket stands alone.'],
    ['{docket}/{title}', 'A file name cannot hold “/”.'],
    ['Comment letter', 'Every file would have the same name.'],
    ['{title}.pdf', 'Leave out the ending'],
  ])('%s is refused with what is wrong', (pattern, sentence) => {
    expect(patternProblem(pattern)).toContain(sentence)
  })

  it('may be empty, which is the usual way', () => {
    expect(patternProblem('')).toBeNull()
    expect(patternProblem('{agency} {docket} - {organisation}')).toBeNull()
  })
})
