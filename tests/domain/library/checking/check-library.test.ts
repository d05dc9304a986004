import { describe, expect, it } from 'vitest'
import { type LibraryFile, problemText } from '#domain/library/files/problem.ts'
import { readLibrary } from '#domain/library/files/read-library.ts'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

const ARGUMENT = `---
title: One
stance: pro
claim: A claim.
answers: [DEF]
jurisdictions: [us]
fields: [blank]
---
## Short
${words(80)}.[@fact] {{blank}}
## Standard
${words(200)}.[@fact] {{blank}}
## Counter-argument
No.[@fact]
## Reply
Yes.
## What to add
More.
`

const FILES: Record<string, string> = {
  'arguments/t/one.md': ARGUMENT,
  'topics.yml':
    'topics: [{id: t, title: T}]\nquestionTypes: [{id: DEF, title: definitions, keywords: [define*]}]\n',
  'facts.yml': '- {id: fact, source: s, statement: A fact., relation: supports}\n',
  'fields.yml': '- {id: blank, label: a blank, prompt: Fill it., example: filled}\n',
  'sources.csl.json': '[{"id":"s","type":"report","title":"S","custom":{"status":"verified"}}]',
  'refused-phrasings.yml': '- {phrase: the agency found, why: It did not., instead: the staff wrote}\n',
  'checks.yml': CHECK_IDS.map((id) => `- {id: ${id}, title: A check, why: It matters.}\n`).join(''),
  'filing/other.yml': [
    'id: other',
    'title: Another form',
    'description: Whatever the agency has.',
    'methods: [Web form]',
    'form: null',
    'fields: [{label: Docket, value: docket, required: true}]',
    'coverText: null',
    'files: {exhibitName: "Exhibit {letter}"}',
    'steps: [{title: File, body: File it., fields: [Docket]}]',
    'checklist: [It is filed.]',
    'trackingLabel: Number',
  ].join('\n'),
  'letters/plain.yml': [
    'id: plain',
    'title: Plain',
    'description: A letter.',
    'needsNotice: false',
    'salutation: Hello,',
    'opening: We write.',
    'interestHeading: Us',
    'organisedBy: theme',
    'conclusionHeading: End',
    'conclusion: Thanks.',
    'closing: Yours,',
    'required: []',
  ].join('\n'),
}

const problemsWith = (changes: Record<string, string | null>) => {
  const files: LibraryFile[] = Object.entries({ ...FILES, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  )
  return readLibrary(files).problems.map(problemText)
}
const withArgument = (from: string | RegExp, to: string) =>
  problemsWith({ 'arguments/t/one.md': ARGUMENT.replace(from, to) })

describe('the check of the library', () => {
  it('finds nothing wrong with a library that fits together', () => {
    expect(problemsWith({})).toEqual([])
  })

  it.each([
    ['a fact nobody recorded', /\[@fact\]/, '[@rumour]', /one\.md:\d+: \[@rumour\] is not in facts\.yml/],
    [
      'a blank nobody declared',
      /\{\{blank\}\}/,
      '{{gap}} {{blank}}',
      /one\.md:\d+: \{\{gap\}\} is not in fields\.yml/,
    ],
    [
      'a blank that is listed but not used',
      'fields: [blank]',
      'fields: [blank, other]',
      /"other" is listed under "fields"/,
    ],
    ['no blank for the writer at all', /fields: .*\n|\{\{blank\}\}/g, '', /The short form has no blank/],
    ['a blank in the reply, where nobody fills it', 'Yes.', 'Yes, {{blank}}.', /stands outside the forms/],
    ['a short form that is too long', words(80), words(180), /The short form has 180 words/],
    ['a standard form that is too short', words(200), words(20), /The standard form has 20 words/],
    ['a form without a source', `${words(80)}.[@fact]`, `${words(80)}.`, /The short form cites nothing/],
    [
      'a counter-argument without a source',
      'No.[@fact]',
      'No.',
      /Neither the counter-argument nor the reply cites/,
    ],
    [
      'a relation to an argument that does not exist',
      'answers:',
      'related: [nothing]\nanswers:',
      /"related" names "nothing"/,
    ],
    [
      'a relation to itself',
      'answers:',
      'pullsAgainst: [one]\nanswers:',
      /"pullsAgainst" names the argument itself/,
    ],
    [
      'a refused phrasing, whatever its capitals',
      'Yes.',
      'As The Agency\nFound.',
      /Do not write "the agency found": It did not/,
    ],
    ['HTML', 'Yes.', 'Yes <b>indeed</b>.', /There is HTML in the text/],
    [
      'a link in place of a source',
      'Yes.',
      '[Yes](https://example.com).',
      /There is a link, picture or table/,
    ],
    [
      'a form that is too short for one kind of speaker alone',
      words(80),
      `{{#if ngo}}Few words{{else}}${words(80)}{{/if}}`,
      /one\.md:\d+: The short form has, for some of those who may speak, 2 words/,
    ],
    [
      'a form that only some speakers cite a source in',
      `${words(80)}.[@fact]`,
      `${words(80)}.{{#if support}}[@fact]{{/if}}`,
      /The short form cites, for some of those who may speak, nothing/,
    ],
    [
      'a form in which only some speakers find a blank',
      `${words(80)}.[@fact] {{blank}}`,
      `${words(80)}.[@fact] {{#if startup}}{{blank}}{{/if}}`,
      /The short form has, for some of those who may speak, no blank/,
    ],
    [
      'a refused phrasing that a condition or a footnote divides',
      'Yes.',
      'As the {{#if ngo}}agency{{else}}staff{{/if}}[@fact] found.',
      /Do not write "the agency found"/,
    ],
    [
      'a kind of question without a title',
      '[DEF]',
      '[DEF, IP]',
      /topics\.yml: The question type "IP" has no title/,
    ],
  ])('reports %s', (_name, from, to, expected) => {
    expect(withArgument(from, to).join('\n')).toMatch(expected)
  })

  it('allows branches that together are longer than a form, since nobody hears them all', () => {
    const branches = `{{#if ngo}}${words(80)}{{else if startup}}${words(70)}{{else}}${words(60)}{{/if}}`
    expect(withArgument(words(80), branches)).toEqual([])
  })

  describe('of an argument for openness that pulls against another', () => {
    const other = { 'arguments/t/two.md': ARGUMENT }
    const pulling = ARGUMENT.replace('answers:', 'pullsAgainst: [two]\nanswers:')
    const conceding = (condition: (concession: string) => string) =>
      problemsWith({
        ...other,
        'arguments/t/one.md': pulling.replace(
          `${words(200)}.`,
          `${words(200)}. ${condition('{{#concession}}Others have a point.{{/concession}}')}`,
        ),
      })

    it('reports a standard or long form that grants the other side nothing, and asks none of the short', () => {
      const long = `## Long\n${words(400)}.[@fact] {{blank}}\n## Counter-argument`
      const found = problemsWith({
        ...other,
        'arguments/t/one.md': pulling.replace('## Counter-argument', long),
      })
      expect(found).toEqual([
        expect.stringMatching(/^arguments\/t\/one\.md:\d+: The standard form concedes nothing, though/),
        expect.stringMatching(/^arguments\/t\/one\.md:\d+: The long form concedes nothing, though/),
      ])
    })

    it('is content with a concession that everybody makes, and not with one that only some do', () => {
      expect(conceding((concession) => concession)).toEqual([])
      expect(conceding((concession) => `{{#if support}}${concession}{{/if}}`)).toEqual([
        expect.stringContaining('The standard form concedes, for some of those who may speak, nothing'),
      ])
    })

    it('asks for none where the argument is for restraint', () => {
      const against = pulling.replace('stance: pro', 'stance: con')
      expect(problemsWith({ ...other, 'arguments/t/one.md': against })).toEqual([])
    })
  })

  it('reports an argument in a folder that is not a topic', () => {
    const moved = problemsWith({ 'arguments/t/one.md': null, 'arguments/u/one.md': ARGUMENT })
    expect(moved).toEqual([expect.stringContaining('The folder "u" is not a topic')])
  })

  it('reports two arguments of one name', () => {
    expect(problemsWith({ 'arguments/u/one.md': ARGUMENT }).join('\n')).toContain('"one" is there twice')
  })

  it('reports a fact whose source is missing, and a source nothing uses', () => {
    const found = problemsWith({ 'facts.yml': (FILES['facts.yml'] ?? '').replace('source: s', 'source: z') })
    expect(found).toEqual([
      'facts.yml:1: "fact" names "z", which is not a source.',
      'sources.csl.json:1: No fact uses "s". Add a fact or take it out.',
    ])
  })

  it('names file and line of a fact that is written wrongly', () => {
    const facts = `${FILES['facts.yml']}- {id: second, source: s, statement: Two., relation: likes}\n`
    expect(problemsWith({ 'facts.yml': facts })[0]).toMatch(/^facts\.yml:2: At 1\.relation: /)
  })

  it('names the line where a YAML file breaks', () => {
    expect(problemsWith({ 'fields.yml': '- id: blank\n  label: "open\n' })[0]).toMatch(
      /^fields\.yml:\d: The file cannot/,
    )
  })

  it('reports a missing file, and a letter frame whose id is not its file name', () => {
    expect(problemsWith({ 'topics.yml': null })[0]).toBe('topics.yml: The file is missing. Put it back.')
    const renamed = problemsWith({
      'letters/plain.yml': null,
      'letters/other.yml': FILES['letters/plain.yml'] ?? '',
    })
    expect(renamed).toEqual(['letters/other.yml:1: The id must be the file name, not "plain".'])
  })

  it('names a check without a guide, a guide without a check, and one that is there twice', () => {
    const guides = FILES['checks.yml'] ?? ''
    const first = guides.split('\n')[0] ?? ''
    expect(problemsWith({ 'checks.yml': guides.replace(`${first}\n`, '') })).toEqual([
      `checks.yml: The check "${CHECK_IDS[0]}" has no guide. Add it.`,
    ])
    expect(problemsWith({ 'checks.yml': `${guides}${first}\n` })).toEqual([
      `checks.yml:${CHECK_IDS.length + 1}: "${CHECK_IDS[0]}" is there twice. Take one out.`,
    ])
    expect(
      problemsWith({ 'checks.yml': `${guides}- {id: no-such-check, title: None, why: It is not.}\n` })[0],
    ).toMatch(new RegExp(`^checks\\.yml:${CHECK_IDS.length + 1}: At ${CHECK_IDS.length}\\.id: `))
  })
})
