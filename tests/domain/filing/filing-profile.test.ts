import { describe, expect, it } from 'vitest'
import { chooseFilingProfile } from '#domain/filing/choose-filing-profile.ts'
import { parseFilingProfile } from '#domain/filing/parse-filing-profile.ts'
import { problemText } from '#domain/library/files/problem.ts'
import type { FilingMethod } from '#domain/notice/instructions/instruction.ts'
import { EMPTY_FACTS, type NoticeFacts } from '#domain/notice/notice.ts'

const WHOLE = `id: harbour
title: Harbour office
description: The harbour's own form.
suits:
  methods: [portal]
  hosts: [harbour.example]
methods: [Web form]
form: { source: https://harbour.example/form, verified: true }
fields:
  - label: Text
    value: cover-text
    required: true
    maxChars: { value: 300, source: https://harbour.example/form, verified: true }
coverText:
  emoji: true
files:
  maxFiles: { value: 3, source: null, verified: false }
  exhibitName: Exhibit {letter} - {caption}
steps:
  - title: Fill it in
    body: Paste the text.
    links: ['https://harbour.example/{docket}']
    fields: [Text]
checklist: [It is sent.]
trackingLabel: Number
`
const read = (from: string | RegExp, to: string) =>
  parseFilingProfile({ path: 'filing/harbour.yml', text: WHOLE.replace(from, to) })
const problemsOf = (from: string | RegExp, to: string) => {
  const parsed = read(from, to)
  return parsed.ok ? [] : parsed.problems.map(problemText)
}

const asks = (...ways: [FilingMethod, string | null][]): NoticeFacts => ({
  ...EMPTY_FACTS,
  instructions: ways.map(([method, address]) => ({
    ...{ kind: 'method' as const, method, address, words: '', span: null },
  })),
})

describe('a way to file', () => {
  it('is read from its file', () => {
    expect(read('', '')).toMatchObject({
      ok: true,
      profile: { id: 'harbour', files: { types: null, maxFiles: { value: 3, verified: false } } },
    })
  })

  it.each([
    ['an id that is not the file name', 'id: harbour', 'id: port', 'filing/harbour.yml:1: The id must be'],
    [
      'a step with a field the form lacks',
      'fields: [Text]',
      'fields: [Docket]',
      ':20: The step "Fill it in" names',
    ],
    ['a link to nothing known', '{docket}', '{case}', 'links to {case}'],
    [
      'a limit said to be checked, without a source',
      'source: null, verified: false',
      'source: null, verified: true',
      'needs its source',
    ],
    [
      'exhibits that would share a name',
      'Exhibit {letter} - {caption}',
      'Exhibit',
      'exhibitName needs {letter} or {n}',
    ],
    ['a name made of something unknown', '{caption}', '{author}', 'exhibitName holds {author}'],
    ['a key nobody reads', 'trackingLabel', 'trackingLable', 'filing/harbour.yml'],
    ['a limit in words', 'value: 300', 'value: many', ':13: At fields.0.maxChars.value'],
    [
      'a text field without a word on the text',
      /coverText:\n {2}emoji: true/,
      'coverText: null',
      'coverText must say',
    ],
  ])('is refused for %s, with file and line', (_fault, from, to, message) => {
    expect(problemsOf(from, to).join('\n')).toContain(message)
  })
})

describe('the way to file that is offered first', () => {
  const parsed = [
    read('', ''),
    read(/suits:\n.*\n.*\n/, 'suits: { methods: [email] }\n'),
    read(/suits:\n.*\n.*\n/, 'suits: { dockets: [agency] }\n'),
    read(/suits:\n.*\n.*\n/, ''),
  ].map((each, at) => {
    if (!each.ok) throw new Error(each.problems.map(problemText).join('\n'))
    return { ...each.profile, id: ['form', 'mail', 'docket', 'other'][at] ?? '' }
  })
  const docketIds = [{ value: 'H-1', span: null, system: 'agency' as const }]

  it.each([
    ['the form the notice names', asks(['portal', 'www.harbour.example/comments']), 'form'],
    ['what the notice names first', asks(['email', 'a@b.example'], ['portal', 'harbour.example']), 'mail'],
    ['the first way that is known', asks(['mail', '1 Quay'], ['email', 'a@b.example']), 'mail'],
    [
      'the one for all others at a form nobody knows',
      asks(['portal', 'https://notharbour.example']),
      'other',
    ],
    ['the docket’s own where no address is named', { ...asks(['portal', null]), docketIds }, 'docket'],
    ['the named address before the docket’s own', { ...asks(['mail', '1 Quay']), docketIds }, 'other'],
  ])('is %s', (_why, facts, id) => {
    expect(chooseFilingProfile(parsed, facts)?.id).toBe(id)
  })

  it('is the one for all others without a notice', () => {
    expect(chooseFilingProfile(parsed, null)?.id).toBe('other')
  })
})
