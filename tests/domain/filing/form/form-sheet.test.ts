import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormField } from '#domain/filing/filing-profile.ts'
import { cutPlace } from '#domain/filing/form/cut-place.ts'
import { filerSchema } from '#domain/filing/form/filer.ts'
import { formSheet, lackingIn } from '#domain/filing/form/form-sheet.ts'
import { type FormSources, formValues } from '#domain/filing/form/form-values.ts'
import { stepLink } from '#domain/filing/form/step-link.ts'
import { writeChecklist, writeFormSheet } from '#domain/filing/form/write-form-sheet.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { listFilingProfiles } from '#server/library.ts'
import { PROFILE } from '#tests/support/good-letter.ts'

const way = (id: string) => {
  const found = listFilingProfiles().find((each) => each.id === id)
  if (!found) throw new Error(`No way to file is called ${id}.`)
  return found
}
const said = { words: '', span: null }
const method = (name: 'portal' | 'email' | 'mail', address: string) => ({
  ...{ kind: 'method' as const, method: name, address, ...said },
})
const sources = (change: Partial<FormSources> = {}): FormSources => ({
  filing: way('regulations-gov'),
  profile: PROFILE,
  filer: filerSchema.parse({ firstName: 'Ana', lastName: 'Rivera', organisationType: 'Organization' }),
  notice: {
    facts: {
      ...EMPTY_FACTS,
      title: { value: 'Lights on Piers', span: null },
      docketIds: ['HARB-2023-0009', 'HARB-2'].map((value) => ({ value, span: null })),
      instructions: [
        method('portal', 'www.regulations.gov/commenton/HARB-2023-0009-0001'),
        method('mail', '1 Quay, Portland'),
        method('email', 'lights@harbour.example'),
      ],
    },
    origin: null,
  },
  coverText: 'Please see the attached letter.',
  attachments: ['Comment.pdf', 'Exhibit A.pdf'],
  today: '2026-01-05',
  ...change,
})
const rows = (change: Partial<FormSources> = {}) =>
  formSheet(sources(change)).map(({ field, value, problems }) => [
    field.label,
    value,
    problems.map((each) => each.message),
  ])

describe('the form sheet', () => {
  it('has every field the form asks of an organisation, in its order, filled', () => {
    expect(rows()).toEqual([
      ['Comment', 'Please see the attached letter.', []],
      ['Attached files', 'Comment.pdf\nExhibit A.pdf', []],
      ['E-mail', 'policy@harbour.example', []],
      ['Who you are', null, []],
      ['Organization type', 'Organization', []],
      ['Organization name', 'Harbour Builders Alliance', []],
    ])
  })

  it('asks a person for a name instead', () => {
    const labels = rows({ profile: { ...PROFILE, kind: 'individual' } }).map(([label]) => label)
    expect(labels).toContain('First name')
    expect(labels).not.toContain('Organization name')
  })

  it('says of a missing value that the form needs it, and where to fill it in', () => {
    const filer = filerSchema.parse({})
    expect(rows({ filer, coverText: '' })).toEqual(
      expect.arrayContaining([
        ['Organization type', '', ['The form asks for “Organization type”. Fill it in on the profile page.']],
        ['Comment', '', ['The form asks for “Comment”. Write the text for the web form.']],
      ]),
    )
  })

  it.each([
    [
      'Organization name',
      { profile: { ...PROFILE, organisation: 'a'.repeat(121) } },
      '121 characters; the form takes 120',
    ],
    ['E-mail', { profile: { ...PROFILE, contactEmail: `${'a'.repeat(98)}@b` } }, '100'],
    ['Comment', { coverText: 'a'.repeat(5_001) }, '5,001 characters; the form takes 5,000'],
    ['Comment', { coverText: 'é'.repeat(2_501) }, '5,002 bytes; the form takes 5,000'],
  ])('holds “%s” to its limit', (label, change, words) => {
    const isWithin = words === '100'
    const messages = rows(change).find(([name]) => name === label)?.[2]
    expect(messages).toEqual(isWithin ? [] : [expect.stringContaining(words)])
  })

  it('holds a person’s names to 25 characters each', () => {
    const filer = filerSchema.parse({ firstName: 'a'.repeat(25), lastName: 'b'.repeat(26) })
    const found = rows({ filer, profile: { ...PROFILE, kind: 'individual' } })
    expect(found.find(([label]) => label === 'First name')?.[2]).toEqual([])
    expect(found.find(([label]) => label === 'Last name')?.[2]).toEqual([
      `“Last name” has 26 characters; the form takes 25 and would end it at “${'b'.repeat(25)}”. Shorten it before you file.`,
    ])
  })

  it('names the choices of a list where the value is none of them', () => {
    const filer = filerSchema.parse({ organisationType: 'Guild' })
    expect(rows({ filer }).find(([label]) => label === 'Organization type')?.[2]).toEqual([
      expect.stringMatching(/^“Guild” is not among the form’s choices: Company, .*profile page\.$/),
    ])
  })

  it('tells where the form would end a text, and keeps all of it', () => {
    const organisation = `${'Friends of the Piers '.repeat(6)}and Quays`
    const row = formSheet(sources({ profile: { ...PROFILE, organisation } })).find(
      ({ field }) => field.label === 'Organization name',
    )
    expect(row?.value).toBe(organisation)
    expect(row?.value?.slice(0, row.cut ?? 0)).toHaveLength(120)
    expect(row?.problems[0]?.message).toContain('would end it at “…')
  })

  it('never ends a text within a character, however it is counted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (text, most) => {
          const limit = { value: most, source: null, verified: true }
          const field = { ...way('regulations-gov').fields[0], maxChars: null, maxBytes: limit } as FormField
          const cut = cutPlace(text, field)
          const kept = text.slice(0, cut ?? text.length)
          expect([...kept, ...text.slice(kept.length)].join('')).toBe(text)
          expect(kept.isWellFormed()).toBe(true)
          expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(most)
          const next = [...text.slice(kept.length)][0] ?? ''
          expect(cut === null || new TextEncoder().encode(kept + next).length > most).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('says that the form refuses emoji', () => {
    expect(rows({ coverText: 'Thanks 🎉' }).find(([label]) => label === 'Comment')?.[2]).toEqual([
      'The form refuses emoji. Take them out of the text.',
    ])
  })

  it('tells those whose letter answers no notice to look at the form, not at the notice', () => {
    const filing = way('fcc-ecfs')
    const [proceedings] = formSheet(sources({ filing, notice: null }))
    expect(proceedings?.problems[0]?.message).toBe(
      'The form asks for “Proceedings”. This letter answers no notice: look it up where you file.',
    )
  })

  it('names on the checklist what it lacks, before anything else', () => {
    const filing = way('regulations-gov')
    const lacking = formSheet(sources({ filer: filerSchema.parse({}), attachments: [] }))
    expect(lackingIn(lacking).map(({ field }) => field.label)).toEqual(['Organization type'])
    const [, first, rest] = writeChecklist(filing, lacking).split('\n\n')
    expect(first).toBe(
      'When these files were made, the form lacked this:\n[ ] The form asks for “Organization type”. Fill it in on the profile page.',
    )
    expect(rest?.match(/^\[ \] /gm)).toHaveLength(filing.checklist.length)
  })

  it('only warns of a limit that nobody checked', () => {
    const [feedback] = formSheet(
      sources({ filing: way('eu-have-your-say'), coverText: 'a'.repeat(4_001) }),
    ).filter(({ field }) => field.label === 'Feedback')
    expect(feedback?.problems).toEqual([
      {
        level: 'warning',
        message: expect.stringContaining('4,000 is often quoted. We have not verified it'),
      },
    ])
  })

  it('takes the address that suits the way: e-mail for a message, post for the others', () => {
    expect(formValues(sources({ filing: way('e-mail') })).recipient).toBe('lights@harbour.example')
    expect(formValues(sources({ filing: way('other') })).recipient).toBe('1 Quay, Portland')
    expect(formValues(sources()).subject).toBe('HARB-2023-0009, HARB-2: Comment on Lights on Piers')
  })

  it('goes out as text, with what was not checked said to be so', () => {
    const filing = way('regulations-gov')
    const text = writeFormSheet(filing, formSheet(sources()))
    expect(text).toContain('1. Comment (required)\n   Please see the attached letter.')
    expect(text).toContain('   At most 5,000 characters and 5,000 bytes')
    expect(text).toContain("Not checked: the form's fields and their order.")
    expect(writeChecklist(filing, formSheet(sources())).match(/^\[ \] /gm)).toHaveLength(
      filing.checklist.length,
    )
  })
})

describe('the link of a step', () => {
  const links = ['https://a.example/{document-id}', 'https://a.example/docket/{docket}', 'https://a.example/']

  it('leads as near to the notice as is known', () => {
    expect(stepLink({ links }, formValues(sources()))).toBe('https://a.example/HARB-2023-0009-0001')
    const facts = { ...EMPTY_FACTS, docketIds: [{ value: 'H 1/2', span: null }] }
    expect(stepLink({ links }, formValues(sources({ notice: { facts, origin: null } })))).toBe(
      'https://a.example/docket/H%201%2F2',
    )
    expect(stepLink({ links }, formValues(sources({ notice: null })))).toBe('https://a.example/')
  })

  it('leads to the docket that the way to file knows, where the agency has numbers of its own', () => {
    const docketIds = [
      { value: '240216-0052', span: null, system: 'agency' as const },
      { value: 'HARB-2023-0009', span: null, system: 'regulations-gov' as const },
    ]
    const notice = { facts: { ...EMPTY_FACTS, docketIds }, origin: null }
    expect(stepLink({ links }, formValues(sources({ notice })))).toBe(
      'https://a.example/docket/HARB-2023-0009',
    )
  })

  it('never leads to an address that a link of a letter may not have', () => {
    const facts = { ...EMPTY_FACTS, instructions: [method('portal', 'javascript:alert(1)//x.example')] }
    const values = formValues(sources({ notice: { facts, origin: null } }))
    expect(stepLink({ links: ['{web-address}'] }, values)).toBeNull()
  })
})
