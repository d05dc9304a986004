import { describe, expect, it } from 'vitest'
import { parseArgument } from '#domain/library/files/parse-argument.ts'
import { problemText } from '#domain/library/files/problem.ts'

const PATH = 'arguments/definitions/say-what-you-mean.md'

const FILE = `---
title: Say what you mean
stance: pro
claim: A rule should define its terms.
answers: [DEF]
jurisdictions: [us]
fields: [own-term]
---

## Short

Terms matter.[@one-fact] Ours is {{own-term}}.

## Standard

Terms matter a good deal.[@one-fact; @other-fact]

Ours is {{own-term}}.

## Counter-argument

Everyone knows what is meant.

## Reply

Not everyone.

## What to add

Your own term.
`

const problemsOf = (text: string, path = PATH) => {
  const parsed = parseArgument(path, text)
  if (parsed.ok) throw new Error('The file was accepted.')
  return parsed.problems.map(problemText)
}
const argumentOf = (text: string, path = PATH) => {
  const parsed = parseArgument(path, text)
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'))
  return parsed.argument
}

describe('a well-written argument file', () => {
  it('takes its id from the file name and its topic from the folder', () => {
    expect(argumentOf(FILE)).toMatchObject({ id: 'say-what-you-mean', topic: 'definitions' })
    expect(argumentOf(FILE, '/anywhere/templates/arguments/risk/x1.md')).toMatchObject({
      id: 'x1',
      topic: 'risk',
    })
  })

  it('keeps each form with its blanks and footnotes, and has no long form unless one is written', () => {
    const { forms, counter, reply, commenterAdds } = argumentOf(FILE)
    expect(forms).toEqual({
      short: 'Terms matter.[@one-fact] Ours is {{own-term}}.',
      standard: 'Terms matter a good deal.[@one-fact; @other-fact]\n\nOurs is {{own-term}}.',
    })
    expect([counter, reply, commenterAdds]).toEqual([
      'Everyone knows what is meant.',
      'Not everyone.',
      'Your own term.',
    ])
  })

  it('has a revision that changes with any word and with nothing else', () => {
    expect(argumentOf(FILE).revision).toBe(argumentOf(FILE, 'arguments/risk/other.md').revision)
    expect(argumentOf(FILE.replace('a good deal', 'very much')).revision).not.toBe(argumentOf(FILE).revision)
  })

  it('prints plain quotation marks and apostrophes as a letter has them', () => {
    const { claim, reply } = argumentOf(
      FILE.replace('claim: A rule', "claim: An agency's rule").replace(
        'Not everyone.',
        '"Open" (or "free") isn\'t "\'one\' thing".',
      ),
    )
    expect(claim).toBe('An agency’s rule should define its terms.')
    expect(reply).toBe('“Open” (or “free”) isn’t “‘one’ thing”.')
  })

  it('may be saved with Windows line ends', () => {
    expect(argumentOf(FILE.replaceAll('\n', '\r\n')).forms.standard).toContain('Ours is {{own-term}}.')
  })
})

describe('a file with a mistake is refused, naming file, line and what to do', () => {
  it.each([
    [
      'no front matter',
      FILE.replace('---\n', ''),
      /^arguments\/definitions\/say-what-you-mean\.md:1: Start the file/,
    ],
    [
      'front matter that is not YAML',
      FILE.replace('stance: pro', 'stance: [pro'),
      /\.md:\d+: The front matter is not/,
    ],
    ['an unknown stance', FILE.replace('pro', 'maybe'), /\.md:3: Front matter, stance: /],
    ['a missing claim', FILE.replace(/claim: .*\n/, ''), /\.md:1: Front matter, claim: /],
    [
      'a key that does not exist',
      FILE.replace('fields:', 'blanks:'),
      /\.md:7: The front matter does not know "blanks"/,
    ],
    [
      'a section that is missing',
      FILE.replace(/## Reply[\s\S]*?(?=## What)/, ''),
      /\.md: The section "## Reply" is missing/,
    ],
    ['a section that is empty', FILE.replace('Not everyone.', ''), /\.md:24: "## Reply" is empty/],
    ['a section there twice', `${FILE}\n## Reply\n\nAgain.\n`, /\.md:32: There is a second "## Reply"/],
    [
      'a heading nobody knows',
      FILE.replace('## Reply', '## Answer'),
      /\.md:24: "## Answer" is not one of the headings/,
    ],
    [
      'a smaller heading within a form',
      FILE.replace('Terms matter a', '### Why\n\nTerms matter a'),
      /\.md:16: "### Why" is not/,
    ],
    [
      'words above the first heading',
      FILE.replace('## Short', 'Lost words.\n\n## Short'),
      /\.md:10: Put these words under/,
    ],
    [
      'a blank with spaces',
      FILE.replace('{{own-term}}', '{{own term}}'),
      /\.md:12: "\{\{own term\}\}" is not a blank/,
    ],
    [
      'a footnote not closed',
      FILE.replace('[@one-fact]', '[@one-fact'),
      /\.md:12: "\[@one-fact.*" is not a footnote/,
    ],
    [
      'a footnote with a stray word',
      FILE.replace('; @other-fact', '; see other'),
      /\.md:16: "\[@one-fact; see other\]"/,
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsOf(text).join('\n')).toMatch(expected)
  })

  it('a file in the wrong place', () => {
    expect(problemsOf(FILE, 'arguments/loose.md')).toEqual([
      'arguments/loose.md: Save arguments as arguments/<topic>/<id>.md, with small letters, digits and hyphens.',
    ])
  })

  it('reports every mistake of a file at once', () => {
    const text = FILE.replace('pro', 'maybe')
      .replace('{{own-term}}', '{{Own}}')
      .replace('## Reply', '## Answer')
    expect(problemsOf(text).length).toBeGreaterThanOrEqual(4)
  })
})
