import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLetters } from '#domain/draft/exhibits.ts'
import { exhibitName } from '#domain/filing/exhibit-name.ts'
import { planPackage } from '#domain/filing/plan-package.ts'
import { listFilingProfiles } from '#server/library.ts'

const regulations = listFilingProfiles().find(({ id }) => id === 'regulations-gov')
const fcc = listFilingProfiles().find(({ id }) => id === 'fcc-ecfs')
if (!regulations || !fcc) throw new Error('A way to file is gone.')

const letter = { role: 'letter' as const, name: 'Comment.pdf', bytes: 9_000 }
const exhibit = (caption = '', fileName = 'a.pdf', bytes = 1_000) => ({ caption, fileName, bytes })
const names = (...captions: string[]) =>
  planPackage(
    regulations,
    [letter],
    captions.map((caption) => exhibit(caption)),
  ).attachments.map(({ name }) => name)

describe('the names of exhibits', () => {
  it('say which one it is and what it shows', () => {
    expect(names('Survey of lights', '')).toEqual([
      'Comment.pdf',
      'Exhibit A - Survey of lights.pdf',
      'Exhibit B.pdf',
    ])
  })

  it('never leave the pattern, whatever a caption says', () => {
    const caption = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '.',
        '/',
        '\\',
        ':',
        '\0',
        '\n',
        '\u202e',
        '漢',
        '🚢',
        '{n}',
        '{caption}',
        '$&',
        '-',
      ),
      maxLength: 200,
    })
    fc.assert(
      fc.property(fc.array(caption, { maxLength: 30 }), (captions) => {
        const [, ...found] = names(...captions)
        for (const [index, name] of found.entries()) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is the point
          expect(name).toMatch(/^Exhibit [A-Z]{1,2}(?: - [^<>:"/\\|?*%\u0000-\u001f\u202e]+)?\.pdf$/u)
          expect(name.startsWith(`Exhibit ${inLetters(index)}`)).toBe(true)
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        }
        expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(found.length)
      }),
      { numRuns: 100 },
    )
  })

  it('go by number where the form wants it so', () => {
    expect(exhibitName('Attachment {n}_{caption}', { index: 9, caption: 'Map', extension: 'png' })).toBe(
      'Attachment 10_Map.png',
    )
  })
})

describe('the plan of a package', () => {
  it('gives every file a name of its own', () => {
    const twice = planPackage(
      regulations,
      [letter, { ...letter, name: 'comment.PDF' }, { ...letter, name: 'manifest.json' }],
      [],
    )
    expect(twice.attachments.map(({ name }) => name)).toEqual([
      'Comment.pdf',
      'comment (2).PDF',
      'manifest (2).json',
    ])
  })

  it('takes twenty files of ten megabytes for Regulations.gov, and not one more of either', () => {
    const most = 10 * 1024 * 1024
    const exhibits = Array.from({ length: 19 }, () => exhibit('', 'a.pdf', most))
    expect(planPackage(regulations, [letter], exhibits).problems).toEqual([])
    expect(planPackage(regulations, [letter], [...exhibits, exhibit()]).problems).toEqual([
      'There are 21 files, and Regulations.gov takes 20. Join some exhibits into one file.',
    ])
    expect(planPackage(regulations, [letter], [exhibit('Map', 'a.pdf', most + 1)]).problems).toEqual([
      '“Exhibit A - Map.pdf” has 10.1 MB, and Regulations.gov takes 10 MB a file. Make it smaller or split it.',
    ])
  })

  it('names a file of a type that the form refuses, and those it takes', () => {
    expect(planPackage(regulations, [letter], [exhibit('', 'old.doc')]).problems).toEqual([
      expect.stringMatching(
        /^“Exhibit A\.doc” is a file of a type .* does not take\. Save it as one of these: bmp, docx/,
      ),
    ])
  })

  it('warns of limits that nobody checked, and never stands in the way for them', () => {
    const { problems, warnings } = planPackage(
      fcc,
      [letter],
      Array.from({ length: 5 }, () => exhibit()),
    )
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(/takes 5, as is often said; that was not checked/)])
  })
})
