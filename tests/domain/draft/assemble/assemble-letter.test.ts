import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AssembleInput, assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { letterFrameSchema } from '#domain/draft/assemble/letter-frame.ts'
import { fieldsIn, outlineOf, plainText } from '#domain/draft/reading/read-doc.ts'
import type { Fact } from '#domain/evidence/source.ts'
import { EMPTY_FACTS, type NoticeFacts, type Question } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'
import { argumentFor } from '#tests/support/argument.ts'

const read = <T>(value: T) => ({ value, span: null })
const facts: NoticeFacts = {
  ...EMPTY_FACTS,
  title: read('Ticketing on Inland Ferries'),
  agencies: [read('Department of Water'), read('Harbour Administration')],
  docketIds: [read('240216-0052'), read('HARB-2023-0009')],
  rins: [read('0660-XC060')],
  citation: read('89 FR 14059'),
  publishedOn: read('2024-02-26'),
}
const profile: Profile = {
  organisation: 'eFerry Alliance',
  description: 'An association of ferry lines.',
  kind: 'association',
  statementOfInterest: 'Our members run ferries.\n\nThey sell tickets.',
  address: '1 Harbour Street\nPortland, ME',
  contactEmail: 'policy@example.org',
  signatoryName: 'Ana Rivera',
  signatoryTitle: 'Director',
}
const question = (id: string, label: string, text: string): Question => ({
  id,
  label,
  text,
  parentId: null,
  span: null,
})
const questions = [
  question('q2', '2', 'What are the risks?'),
  question('q2d', '2.d', 'And the costs?'),
  question('q2di', '2.d.i', 'To whom?'),
  question(
    'qp',
    '',
    'Commenters are invited to say how long a change of the ticketing system takes them in practice.',
  ),
]
const frame = letterFrameSchema.parse({
  id: 'rfi',
  title: 'Answer',
  description: 'An answer.',
  needsNotice: true,
  salutation: 'To whom it may concern:',
  opening: '{organisation} answers {agency} on {notice}, {citation}.',
  interestHeading: 'Statement of interest',
  organisedBy: 'question',
  conclusionHeading: 'Conclusion',
  conclusion: '{agency} should know that {organisation} will help.',
  closing: 'Respectfully submitted,',
  required: [],
})
const cited: Fact = {
  id: 'fell',
  source: 'rivera-2023',
  statement: 'Fell.',
  locator: 'p. 12',
  relation: 'supports',
}
const words = (id: string) => ({ short: `Short ${id}.[@fell]`, standard: `Standard ${id}.[@fell]` })
const library = {
  arguments: ['alpha', 'beta', 'gamma', 'delta'].map((id) =>
    argumentFor({ id, title: `Title of ${id}`, forms: words(id) }),
  ),
  facts: [cited],
}
const item = (argumentId: string, ...questionIds: string[]) => ({
  argumentId,
  form: 'standard' as const,
  questionIds,
})
const input = (given: Partial<AssembleInput> = {}): AssembleInput => ({
  title: 'Our letter on ferries',
  profile,
  facts,
  questions,
  plan: { questionIds: ['q2', 'q2d', 'q2di'], items: [item('beta', 'q2d', 'q2'), item('alpha', 'q2')] },
  library,
  frame,
  today: '2026-11-23',
  ...given,
})
const headings = (doc: Node) => outlineOf(doc).map((entry) => entry.text)
const partText = (doc: Node, name: string) => {
  const parts = doc.children.filter((node) => node.attrs.part === name)
  return parts.map((part) => part.children.map((line) => line.textContent).join('\n')).join('\n')
}
const count = (doc: Node, text: string) => plainText(doc).split(text).length - 1

test('the letter stands in the order a clerk expects', () => {
  const doc = assembleLetter(input())
  expect(doc.children.map((node) => node.attrs.part ?? node.type.name)).toEqual([
    ...['letterhead', 'date', 'addressee', 'reference', 'salutation', 'paragraph'],
    ...['heading', 'paragraph', 'paragraph', 'paragraph'],
    ...['heading', 'blockquote', 'paragraph', 'paragraph'],
    ...['heading', 'blockquote', 'paragraph'],
    ...['heading', 'blockquote', 'paragraph'],
    ...['heading', 'paragraph', 'closing', 'signature'],
  ])
  expect(partText(doc, 'letterhead')).toBe('eFerry Alliance\n1 Harbour Street\nPortland, ME')
  expect(partText(doc, 'date')).toBe('November 23, 2026')
  expect(partText(doc, 'addressee')).toBe('Harbour Administration\nDepartment of Water')
  expect(partText(doc, 'signature')).toBe('Ana Rivera\nDirector\neFerry Alliance\npolicy@example.org')
})

test('the Re block carries the title, every docket number, the RIN and the citation', () => {
  expect(partText(assembleLetter(input()), 'reference').split('\n')).toEqual([
    'Re: Ticketing on Inland Ferries',
    'Docket Nos. 240216-0052 and HARB-2023-0009',
    'RIN 0660-XC060',
    '89 FR 14059 (February 26, 2024)',
  ])
})

test('the frame’s sentences name the organisation as it spells itself, the agency, the notice and its citation', () => {
  const text = plainText(assembleLetter(input()))
  expect(text).toContain(
    'eFerry Alliance answers the Harbour Administration on “Ticketing on Inland Ferries”, 89 FR 14059.',
  )
  expect(text).toContain('The Harbour Administration should know that eFerry Alliance will help.')
  expect(text).toContain(
    'eFerry Alliance is an association of ferry lines.\nOur members run ferries.\nThey sell',
  )
})

test('each chosen question has a section under the agency’s own label, quoted word for word', () => {
  const doc = assembleLetter(input())
  expect(headings(doc)).toEqual([
    'Statement of interest',
    'Question 2',
    'Question 2.d',
    'Question 2.d.i',
    'Conclusion',
  ])
  for (const entry of outlineOf(doc).slice(1, 4)) {
    const quoted = doc.nodeAt(entry.pos + (doc.nodeAt(entry.pos)?.nodeSize ?? 0))
    const asked = questions.find(({ id }) => entry.answers.includes(id))
    expect(quoted?.type.name).toBe('blockquote')
    expect(quoted?.textContent).toBe(asked?.text)
  }
})

test('a request in prose is headed by its first words', () => {
  const doc = assembleLetter(input({ plan: { questionIds: ['qp'], items: [] } }))
  expect(headings(doc)).toContain(
    'Commenters are invited to say how long a change of the ticketing system takes…',
  )
})

test('an argument that answers two questions stands once, under the first, and the second points to it', () => {
  const doc = assembleLetter(input())
  expect(count(doc, 'Standard beta.')).toBe(1)
  const text = plainText(doc)
  expect(text.indexOf('Standard beta.')).toBeGreaterThan(text.indexOf('Question 2\n'))
  expect(text.indexOf('Standard beta.')).toBeLessThan(text.indexOf('Question 2.d\n'))
  expect(text).toContain('And the costs?\nOur response to Question 2 also answers this question.')
  expect(doc.children.find((node) => node.textContent.startsWith('Standard beta'))?.attrs).toEqual({
    argument: { id: 'beta', revision: 'r1', passage: 'standard' },
    answers: ['q2', 'q2d'],
  })
})

test('a question without an argument holds a blank for the writer', () => {
  const doc = assembleLetter(input())
  expect(fieldsIn(doc).map(({ id }) => id)).toEqual(['answer-q2di'])
})

test('arguments that answer no question stand in a section of their own, in the order picked', () => {
  const plan = { questionIds: ['q2'], items: [item('gamma', 'q2d'), item('alpha', 'q2'), item('delta')] }
  expect(headings(assembleLetter(input({ plan })))).toEqual([
    ...[
      'Statement of interest',
      'Question 2',
      'Further comments',
      'Title of gamma',
      'Title of delta',
      'Conclusion',
    ],
  ])
})

test('a letter by theme heads each argument and says which questions it answers', () => {
  const doc = assembleLetter(input({ frame: { ...frame, organisedBy: 'theme' } }))
  expect(headings(doc)).toEqual([
    ...['Statement of interest', 'Title of beta', 'Title of alpha', 'Question 2.d.i', 'Conclusion'],
  ])
  expect(plainText(doc)).toContain('This section responds to Questions 2 and 2.d.')
})

test('a letter without a notice needs no docket, agency, due date or question', () => {
  const plan = { questionIds: [], items: [item('alpha'), item('beta')] }
  const open = { ...frame, opening: '{organisation} writes ({citation}).', organisedBy: 'theme' as const }
  const doc = assembleLetter(input({ facts: null, questions: [], plan, frame: open }))
  expect(partText(doc, 'reference')).toBe('Re: Our letter on ferries')
  expect(plainText(doc)).toContain('eFerry Alliance writes.')
  expect(headings(doc)).toEqual(['Statement of interest', 'Title of alpha', 'Title of beta', 'Conclusion'])
  expect(fieldsIn(doc).map(({ id }) => id)).toEqual(['letter-addressee', 'letter-addressee'])
})

test('whatever the profile lacks is a blank to fill, never an empty line', () => {
  const empty: Profile = {
    ...{ organisation: 'eFerry Alliance', description: '', kind: null, statementOfInterest: '', address: '' },
    ...{ contactEmail: '' as const, signatoryName: '', signatoryTitle: '' },
  }
  const doc = assembleLetter(input({ profile: empty }))
  expect(fieldsIn(doc).map(({ id }) => id)).toEqual([
    ...['letter-address', 'letter-organisation-is', 'letter-statement-of-interest', 'answer-q2di'],
    ...['letter-signatory-name', 'letter-signatory-title', 'letter-contact-email'],
  ])
  doc.descendants((node) => {
    expect(node.isTextblock && node.childCount === 0).toBe(false)
  })
})

test('an argument the library no longer has is named', () => {
  const plan = { questionIds: [], items: [item('omega')] }
  expect(() => assembleLetter(input({ plan }))).toThrow(/omega/)
})

test('whatever is picked: every chosen question once, every argument once, every citation a known source', () => {
  const ids = questions.map(({ id }) => id)
  const plans = fc.record({
    questionIds: fc.subarray(ids),
    items: fc
      .shuffledSubarray(['alpha', 'beta', 'gamma', 'delta'])
      .chain((picked) =>
        fc.tuple(...picked.map((id) => fc.subarray(ids).map((asked) => item(id, ...asked)))),
      ),
  })
  fc.assert(
    fc.property(plans, fc.constantFrom('question' as const, 'theme' as const), (plan, organisedBy) => {
      const doc = assembleLetter(input({ plan, frame: { ...frame, organisedBy } }))
      for (const { argumentId } of plan.items) expect(count(doc, `Standard ${argumentId}.`)).toBe(1)
      const carried = new Set(doc.children.flatMap((node) => node.attrs.answers ?? []))
      expect([...carried].sort()).toEqual([...plan.questionIds].sort())
      const sources: string[] = []
      doc.descendants((node) => {
        if (node.type.name === 'citation') sources.push(node.attrs.sourceId)
      })
      expect(sources).toEqual(plan.items.map(() => 'rivera-2023'))
    }),
    { numRuns: 200 },
  )
})
