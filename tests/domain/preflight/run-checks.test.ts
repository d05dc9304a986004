import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterFrameSchema, REQUIRABLE } from '#domain/draft/assemble/letter-frame.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { FILING_METHODS, type Instruction } from '#domain/notice/instructions/instruction.ts'
import { EMPTY_FACTS, type NoticeFacts } from '#domain/notice/notice.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'
import { keyOf } from '#domain/preflight/finding.ts'
import type { OtherNotice, Preflight } from '#domain/preflight/preflight.ts'
import { runChecks } from '#domain/preflight/run-checks.ts'
import { listFilingProfiles } from '#server/library.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { PROFILE } from '#tests/support/good-letter.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'abc',
    'a b',
    'ABC 012',
    '89 FR 14059',
    'HARB-2023-0009',
    '0660-XC060',
    '(',
    '[a',
    'Harbour Board',
    '\\',
  ),
)
const span = fc.option(fc.constant({ start: 0, end: 3 }))
const read = <T>(value: fc.Arbitrary<T>) => fc.record({ value, span })
const date = fc.constantFrom('2024-03-01', '2024-03-12', '2024-03-14', '2031-01-01')
const due = fc.record({ date, time: fc.constantFrom(null, '17:00'), zone: fc.option(words) })
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 })
const few = fc.integer({ min: 1, max: 40 })

const instruction: fc.Arbitrary<Instruction> = fc
  .tuple(
    span,
    fc.oneof(
      fc.record({ kind: fc.constant('page-limit' as const), pages: few, except: fc.option(words) }),
      fc.record({ kind: fc.constant('word-limit' as const), count: few }),
      fc.record({ kind: fc.constant('character-limit' as const), characters: few }),
      fc.record({ kind: fc.constant('font-size' as const), points: fc.constantFrom(11.5, 12, 30) }),
      fc.record({ kind: fc.constant('font-face' as const), face: words }),
      fc.record({ kind: fc.constant('line-spacing' as const), lines: fc.constantFrom(1, 1.5, 2, 3) }),
      fc.record({ kind: fc.constantFrom('page-numbers' as const, 'question-numbers' as const) }),
      fc.record({ kind: fc.constant('docket-reference' as const), id: fc.option(words) }),
      fc.record({ kind: fc.constant('statement' as const), statement: words }),
      fc.record({
        kind: fc.constant('identify' as const),
        what: some(fc.constantFrom('name', 'e-mail', 'address', 'organization', 'x')),
      }),
      fc.record({
        kind: fc.constant('file-format' as const),
        accepted: some(fc.constantFrom('pdf', 'docx', 'txt')),
        refused: some(fc.constantFrom('pdf', 'zip')),
      }),
      fc.record({ kind: fc.constant('file-name' as const), pattern: words }),
      fc.record({ kind: fc.constant('subject-line' as const), subject: words }),
      fc.record({ kind: fc.constant('copies' as const), count: few }),
      fc.record({ kind: fc.constant('language' as const), language: words }),
      fc.record({
        kind: fc.constant('confidential' as const),
        rule: fc.constantFrom('forbidden' as const, 'marked' as const),
      }),
      fc.record({
        kind: fc.constant('late-comments' as const),
        rule: fc.constantFrom('refused' as const, 'considered' as const),
      }),
      fc.record({
        kind: fc.constant('method' as const),
        method: fc.constantFrom(...FILING_METHODS),
        address: fc.option(words),
      }),
    ),
  )
  .map(([at, each]) => ({ ...each, words: 'as said', span: at }))

const facts: fc.Arbitrary<NoticeFacts> = fc.record({
  ...Object.fromEntries(Object.entries(EMPTY_FACTS).map(([name, value]) => [name, fc.constant(value)])),
  title: fc.option(read(words)),
  agencies: some(read(words)),
  docketIds: some(read(words)),
  rins: some(read(words)),
  documentNumber: fc.option(read(words)),
  citation: fc.option(read(words)),
  dueOn: fc.option(read(due)),
  reportedDueDates: some(fc.record({ source: fc.constantFrom('federal-register', 'regulations-gov'), due })),
  instructions: fc.array(instruction, { maxLength: 6 }),
}) as fc.Arbitrary<NoticeFacts>

const question = (id: string) =>
  fc.record({
    ...{ id: fc.constant(id), text: words, span },
    label: fc.constantFrom('1', '1.a', '1.a.i', 'PC-1', '6.1', ''),
    parentId: fc.constantFrom(null, 'q1', 'q2', 'gone'),
  })
const notice: fc.Arbitrary<NoticeRecord> = fc.record({
  ...{ id: fc.constant('n'), workspaceId: fc.constant('w'), title: words, facts, text: words },
  ...{ warnings: fc.constant([]), origin: fc.constant(null), gone: fc.constant([]) },
  questions: fc.tuple(question('q1'), question('q2'), question('q3')),
})
const other: fc.Arbitrary<OtherNotice> = fc.record({
  title: words,
  ...{ agencies: some(read(words)), docketIds: some(read(words)), rins: some(read(words)) },
  citation: fc.option(read(words)),
})

const frame = letterFrameSchema.parse({
  ...{ id: 'f', title: 'F', description: 'F', needsNotice: true, salutation: 'S', opening: 'O' },
  ...{ organisedBy: 'theme', conclusion: 'C', closing: 'C', required: [...REQUIRABLE] },
})
const exhibit = fc.record({
  ...{ id: fc.uuid(), caption: words, fileName: fc.oneof(words, fc.constant('a.pdf')), mediaType: words },
  ...{ bytes: fc.nat(20_000_000), position: fc.nat(), label: fc.constantFrom('Exhibit A', 'Exhibit B') },
})
const preflight: fc.Arbitrary<Preflight> = fc.record({
  doc: docArbitrary({ words: 'wild' }),
  values: fc.record({ 'own-release': words }, { requiredKeys: [] }),
  exhibits: some(exhibit),
  settings: fc.constant(draftSettingsSchema.parse({})),
  title: words,
  skipped: fc.record({ q1: words, toString: words }, { requiredKeys: [] }),
  notice: fc.option(notice, { freq: 6 }),
  otherNotices: some(other),
  profile: fc.option(fc.constant(PROFILE)),
  frame: fc.option(fc.constant(frame)),
  sources: fc.constant([]),
  sourceTexts: fc.constant({}),
  arguments: fc.constant([]),
  findCautions: fc.constant(createCautionFinder({ refusedPhrasings: [], sources: [] })),
  pages: fc.option(few),
  coverText: fc.option(words),
  filing: fc.constantFrom(null, ...listFilingProfiles()),
  now: fc.constant(new Date('2024-03-12T15:00:00Z')),
})

it('finds in any letter, against any notice, places inside the letter, and never the same thing twice', () => {
  fc.assert(
    fc.property(preflight, (letter) => {
      const findings = runChecks(letter)
      const { size } = letter.doc.content
      const keys = findings.map(keyOf)
      expect(new Set(keys).size).toBe(keys.length)
      const order = findings.map(({ check }) => CHECK_IDS.indexOf(check))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      for (const { place, fix, message } of findings) {
        expect(message.trim()).not.toBe('')
        const { from, to } =
          place.kind === 'words'
            ? place
            : place.kind === 'field'
              ? { from: place.pos, to: place.pos + 1 }
              : { from: 0, to: 1 }
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(size)
        const changed = fix && 'from' in fix ? fix : { from: 0, to: 0 }
        expect(changed.from).toBeGreaterThanOrEqual(0)
        expect(changed.to).toBeGreaterThanOrEqual(changed.from)
        expect(changed.to).toBeLessThanOrEqual(size)
      }
    }),
    { numRuns: 150 },
  )
})

it('finds the same in a letter whether or not it has looked at it before', () => {
  fc.assert(
    fc.property(preflight, fc.constantFrom('', 'Harbour 2.0', '89 FR 14059'), (letter, value) => {
      runChecks(letter)
      const refilled = { ...letter, values: { 'own-release': value } }
      const fresh = { ...refilled, doc: letter.doc.type.schema.nodeFromJSON(letter.doc.toJSON()) }
      expect(runChecks(refilled)).toEqual(runChecks(fresh))
    }),
    { numRuns: 50 },
  )
})
