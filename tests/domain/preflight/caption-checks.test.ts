import { beforeAll, describe, expect, it } from 'vitest'
import { fieldsIn } from '#domain/draft/reading/read-doc.ts'
import { CAPTION_CHECK_IDS } from '#domain/preflight/check-id.ts'
import type { Finding } from '#domain/preflight/finding.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import { runChecks } from '#domain/preflight/run-checks.ts'
import {
  all,
  asking,
  type Change,
  insert,
  insertWords,
  isHeading,
  reword,
  take,
  withFacts,
  without,
} from '#tests/support/change-letter.ts'
import { goodLetter } from '#tests/support/good-letter.ts'
import { ASKED } from './mutations/asked.ts'
import { CAPTION } from './mutations/caption.ts'
import { DATES } from './mutations/dates.ts'
import { FORM } from './mutations/form.ts'
import { besideFerries, LEFTOVERS, untitled } from './mutations/leftovers.ts'

let good: Preflight
beforeAll(async () => {
  good = await goodLetter()
}, 30_000)

const ids = new Set<string>(CAPTION_CHECK_IDS)
const found = (letter: Preflight): Finding[] => runChecks(letter).filter(({ check }) => ids.has(check))
const named = (letter: Preflight) => found(letter).map(({ check, about }) => `${check}: ${about}`)

const wordsAt = ({ doc }: Preflight, { place }: Finding) =>
  place.kind === 'words' ? doc.textBetween(place.from, place.to, ' ') : null

it('finds nothing in a letter that answers a real notice as it asks', () => {
  expect(named(good)).toEqual([])
})

describe.each([...CAPTION, ...LEFTOVERS, ...ASKED, ...DATES, ...FORM])(
  'when $what',
  ({ given = (letter) => letter, change, finds, at, heals }) => {
    it('says that and nothing else, at the place', () => {
      const before = given(good)
      expect(named(before)).toEqual([])
      const after = change(before)
      expect(named(after)).toEqual(finds)
      expect(found(after).map((finding) => (at === undefined ? undefined : wordsAt(after, finding)))).toEqual(
        finds.map(() => at),
      )
    })

    it(heals ? 'offers what puts it right' : 'offers nothing that it could get wrong', () => {
      const after = change(given(good))
      expect(found(after).filter(({ fix }) => fix)).toHaveLength(heals ? finds.length : 0)
      const fixed = found(after)
        .toReversed()
        .reduce((letter, { fix }) => (fix ? take(letter, fix) : letter), after)
      expect(named(fixed)).toEqual(heals ? [] : finds)
    })
  },
)

it('finds each open blank once, where it first stands, and none that is filled', () => {
  const [first, ...others] = [...new Set(fieldsIn(good.doc).map(({ id }) => id))]
  const values = Object.fromEntries(others.map((id) => [id, 'filled']))
  const pos = fieldsIn(good.doc).find(({ id }) => id === first)?.pos
  expect(found({ ...good, values }).map(({ place }) => place)).toEqual([{ kind: 'field', id: first, pos }])
})

it('finds the question that is neither answered nor left out, and one for all beneath it', () => {
  const questions = good.notice?.questions ?? []
  const last = questions.at(-1)
  const skip = (...open: (string | undefined)[]): Preflight => ({
    ...good,
    skipped: Object.fromEntries(Object.entries(good.skipped).filter(([id]) => !open.includes(id))),
  })
  expect(found(skip(last?.id)).map(({ place }) => place)).toEqual([{ kind: 'question', id: last?.id }])

  const parent = questions.findLast(({ id }) => questions.some(({ parentId }) => parentId === id))
  const beneath = questions.filter(({ parentId }) => parentId === parent?.id)
  const open = [parent, ...beneath].map((question) => question?.id)
  expect(found(skip(...open)).map(({ about }) => about)).toEqual([parent?.id])
  expect(found(skip(parent?.id, beneath[0]?.id)).map(({ about }) => about)).toEqual([beneath[0]?.id])
})

it('finds an answer that does not name its question, and puts the number before its heading', () => {
  const [first] = good.notice?.questions ?? []
  const unnamed = reword(`Question ${first?.label}`, 'Our view', 'everywhere')(good)
  const [finding] = found(unnamed)
  expect(named(unnamed)).toContain(`question-labels: ${first?.id}`)
  expect(finding?.asked).toEqual({ start: 10, end: 20 })
  const fixed = finding?.fix ? take(unnamed, finding.fix) : unnamed
  expect(fixed.doc.textContent).toContain(`Question ${first?.label}: Our view`)
  expect(named(fixed)).not.toContain(`question-labels: ${first?.id}`)
})

describe('a letter past its due date', () => {
  const now = new Date('2024-03-28T12:00:00Z')
  it.each([
    ['refused', 'blocking'],
    ['if-practicable', 'warning'],
    ['considered', 'warning'],
  ] as const)('meets a notice by which late comments are %s as %s', (rule, level) => {
    const letter = asking({ kind: 'late-comments', rule, words: '', span: null })({ ...good, now })
    expect(found(letter).map((finding) => finding.level)).toEqual([level])
  })

  it('is late by the agency’s clock, whatever the clock of who checks', () => {
    const due = { date: '2024-03-27', time: '17:00', zone: 'Pacific Time' }
    const dated = withFacts({ dueOn: { value: due, span: null } })(good)
    expect(named({ ...dated, now: new Date('2024-03-27T23:30:00Z') })).toEqual(['due-date: near'])
    expect(named({ ...dated, now: new Date('2024-03-28T00:30:00Z') })).toEqual(['due-date: closed'])
  })
})

it('blocks a letter without its docket number only where the notice asks for it', () => {
  const asks = (id: string | null) =>
    asking({ kind: 'docket-reference', id, words: '', span: { start: 1, end: 2 } })
  const levels = (letter: Preflight) => found(letter).map(({ level, asked }) => [level, asked?.start])
  const without = reword(' and NTIA-2023-0009', '')(good)
  expect(levels(without)).toEqual([['warning', undefined]])
  expect(levels(asks('NTIA-2023-0009')(without))).toEqual([['blocking', 1]])
  expect(levels(asks(null)(without))).toEqual([['warning', undefined]])
  const withNone = reword('240216-0052 and NTIA-2023-0009', 'to come')(good)
  expect(levels(asks(null)(withNone))).toEqual([
    ['blocking', 1],
    ['blocking', 1],
  ])
})

it('says of a number in the reference which other notice it belongs to', () => {
  const [finding] = found(all(besideFerries, reword('NTIA-2023-0009', 'HARB-2021-0003'))(good))
  expect(finding?.message).toContain('Ticketing on Inland Ferries and Lakes')
})

it('warns of another docket where the letter says what it is, and only mentions it where the letter argues', () => {
  const levels = (change: Change) => found(all(besideFerries, change)(good)).map(({ level }) => level)
  expect(levels(reword('in response to', 'in docket HARB-2021-0003, in response to'))).toEqual(['warning'])
  expect(levels(insertWords('In docket HARB-2021-0003 we said the same.'))).toEqual(['advice'])
})

it('leaves a title alone that stands with a number of its own, for the number would be lost', () => {
  const [finding] = found(reword('Dual Use Foundation', 'NTIA-2023-0009: Dual Foundation')(good))
  expect(finding?.check).toBe('notice-title')
  expect(finding?.fix).toBeUndefined()
})

it('says which of several docket numbers is the one on Regulations.gov', () => {
  const [own, online] = good.notice?.facts.docketIds ?? []
  const docketIds = [own, online].flatMap((id, index) =>
    id ? [{ ...id, system: index === 1 ? ('regulations-gov' as const) : ('agency' as const) }] : [],
  )
  const letter = all(withFacts({ docketIds }), reword('240216-0052 and NTIA-2023-0009', 'none'))(good)
  expect(found(letter).map(({ message }) => message.includes('Regulations.gov'))).toEqual([false, true])
})

const note = (href: string) => ({
  type: 'paragraph',
  content: [
    { type: 'text', text: 'So it was found.' },
    {
      type: 'footnote',
      content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})

const INNOCENT: [string, Change][] = [
  [
    'an earlier docket of the same agency',
    insertWords('We said so in docket NTIA-2023-0005 and in 88 FR 22433.'),
  ],
  ['another rule’s RIN', insertWords('The rule (RIN 0660-XC057) stands beside it.')],
  ['a pinpoint in the notice', insertWords('As the notice says, 89 FR 14061, so it is.')],
  [
    'telephone numbers, years and postal codes',
    insertWords('From 2019-2023 call 202-555-0100 or write to 20001-1234.'),
  ],
  [
    'talk of confidential things',
    insertWords(
      'Models protect confidential business information, and labs hold proprietary information (CBI).',
    ),
  ],
  [
    'a heading about confidential computing',
    insert({
      type: 'heading',
      attrs: { level: 1 },
      content: [{ type: 'text', text: 'Confidential computing' }],
    }),
  ],
  [
    'another agency spoken of',
    all(
      besideFerries,
      insertWords('The Harbour Administration and the Department of Justice agree with comments of ours.'),
    ),
  ],
  [
    'another letter’s docket in a note',
    all(besideFerries, insert(note('https://example.org/HARB-2021-0003'))),
  ],
  ['the docket number with another dash', reword('NTIA-2023-0009', 'NTIA–2023–0009', 'everywhere')],
  ['the number of a paper in the docket', reword('NTIA-2023-0009', 'NTIA-2023-0009-0001')],
  ['the citation in another style', reword('89 FR 14059', '89 Fed. Reg. 14,059', 'everywhere')],
  ['the title in capitals', reword('Dual Use Foundation', 'DUAL USE FOUNDATION')],
  [
    'the agency by its initials',
    all(
      reword('National Telecommunications and Information Administration', 'NTIA'),
      reword('Department of Commerce', 'Policy Board'),
    ),
  ],
  ['an answer under the label in brackets', reword('Question 1', '(1) Our view')],
  [
    'a heading two levels back up',
    all(
      ...[1, 2, 3, 1].map((level) =>
        insert({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: 'Ships' }] }),
      ),
    ),
  ],
  ...[
    'Comments on the Final Rule for Harbours',
    'Comments on Draft Guidance',
    'Harbours (2024)',
    'H.R. 5 (118th Congress)',
    'Version control for ports',
  ].map((title): [string, Change] => [
    `the title ${title}`,
    all(untitled, (letter) => ({ ...letter, title })),
  ]),
]

it.each(INNOCENT)('finds nothing wrong with %s', (_, change) => {
  expect(named(change(good))).toEqual([])
})

it('lists what it finds in the order of the letter, and tells the same words twice apart', () => {
  const letter = all(
    insertWords('[REDACTED]'),
    insertWords('[REDACTED]'),
    without(isHeading('Statement of interest')),
  )(good)
  expect(named(letter)).toEqual([
    'missing-part: interest',
    'confidential: [REDACTED]',
    'confidential: [REDACTED] (2)',
  ])
  const places = found(letter).flatMap(({ place }) => (place.kind === 'words' ? [place.from] : []))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
