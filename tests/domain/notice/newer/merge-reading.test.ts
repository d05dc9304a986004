import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeDueDate } from '#domain/notice/dates/change-due-date.ts'
import { mergeReading } from '#domain/notice/newer/merge-reading.ts'
import { isUnchanged } from '#domain/notice/newer/merge-report.ts'
import { EMPTY_FACTS, type NoticeFacts, type Question } from '#domain/notice/notice.ts'
import { nest, place, remove } from '#domain/notice/questions/edit-outline.ts'
import { mergeWithBefore, splitAt } from '#domain/notice/questions/join-split.ts'
import { orderQuestions } from '#domain/notice/questions/order-questions.ts'

const NONE: ReadonlySet<string> = new Set()

const WORDS = {
  '1': 'How should a lamp be defined for these rules?',
  '1.a': 'Which bulbs are bright enough to count?',
  '1.b': 'Who tests the wiring of old lanterns?',
  '2': 'What would labels cost small makers?',
} as const

/** A version of a notice whose questions are these, by label; ids are made of `who` and the label. */
function version(who: string, labelled: Record<string, string>, facts: Partial<NoticeFacts> = {}) {
  let text = 'Notice.'
  const questions: Question[] = []
  for (const [label, words] of Object.entries(labelled).sort()) {
    const start = text.length + 2
    text += `\n\n${words}`
    const parent = label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : null
    questions.push({
      id: `${who}-${label}`,
      label,
      parentId: parent === null ? null : `${who}-${parent}`,
      text: words,
      span: { start, end: text.length },
    })
  }
  return { text, questions, facts: { ...EMPTY_FACTS, ...facts }, gone: [] as string[] }
}

const read = version('q', WORDS, {
  title: { value: 'Lamps', span: { start: 0, end: 5 } },
  dueOn: { value: { date: '2031-05-01', time: null, zone: 'ET' }, span: null },
  docketIds: [{ value: 'LAMP-1', span: null }],
})
type Version = typeof read

const merge = (
  ours: Version,
  newer: Version,
  answered = NONE,
  takeNewer = NONE,
  base: Version | null = read,
) => mergeReading({ base, ours, newer, answered, takeNewer })
const shown = (questions: Question[]) => questions.map(({ id, label }) => `${id} ${label}`)

test('the same notice read again changes nothing, whatever the team corrected', () => {
  const edits = fc.array(
    fc.record({
      how: fc.constantFrom('text', 'label', 'remove', 'nest', 'after', 'merge', 'split', 'add', 'title'),
      at: fc.nat({ max: 9 }),
      to: fc.nat({ max: 9 }),
    }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(edits, fc.boolean(), (changes, isBaseKnown) => {
      const ours = changes.reduce(
        (version, { how, at, to }, index) => edited(version, how, at, to, index),
        read,
      )
      const again = { ...read, questions: read.questions.map(renamed) }
      const base = isBaseKnown ? read : null
      const newer = isBaseKnown ? again : { ...ours, questions: ours.questions.map(renamed) }
      const { facts, questions, report } = merge(ours, newer, NONE, NONE, base)
      expect({ facts, questions }).toEqual({ facts: ours.facts, questions: ours.questions })
      expect(isUnchanged(report)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

const renamed = (question: Question): Question => ({
  ...question,
  id: `again-${question.id}`,
  parentId: question.parentId && `again-${question.parentId}`,
})

function edited(version: Version, how: string, at: number, to: number, index: number): Version {
  const { questions } = version
  const question = questions[at % Math.max(1, questions.length)]
  const target = questions[to % Math.max(1, questions.length)]
  if (!question || !target) return version
  const { id } = question
  const set = (part: Partial<Question>) =>
    questions.map((each) => (each.id === id ? { ...each, ...part } : each))
  if (how === 'title')
    return { ...version, facts: { ...version.facts, title: { value: `Title ${index}`, span: null } } }
  const outlines: Record<string, () => Question[]> = {
    text: () => set({ text: `Corrected by hand ${index}` }),
    label: () => set({ label: `L${index}` }),
    remove: () => remove(questions, id),
    nest: () => nest(questions, id),
    after: () => place(questions, id, target.id, 'after'),
    merge: () => mergeWithBefore(questions, id),
    split: () => splitAt(questions, id, question.text.indexOf(' ', to), `own-${index}`),
    add: () => [
      ...questions,
      { id: `own-${index}`, label: '', parentId: null, text: `Our own ${index}`, span: null },
    ],
  }
  return { ...version, questions: orderQuestions(outlines[how]?.() ?? questions) }
}

test('new questions come in at their place, and the others keep their ids when all are numbered anew', () => {
  const newer = version('n', {
    '1': 'What is light, in your view?',
    '2': WORDS['1'],
    '2.a': WORDS['1.a'],
    '2.b': WORDS['1.b'],
    '3': WORDS['2'],
  })
  const { questions, report } = merge(read, newer)
  expect(shown(questions)).toEqual(['n-1 1', 'q-1 2', 'q-1.a 2.a', 'q-1.b 2.b', 'q-2 3'])
  expect(report.added.map(({ id }) => id)).toEqual(['n-1'])
  expect(report.changed.map(({ before }) => before.split(' ')[0])).toEqual(['1', '1.a', '1.b', '2'])
  expect(report.gone).toEqual([])
})

test('a corrected question stays corrected while the newer version does not touch it', () => {
  const ours = {
    ...read,
    questions: read.questions.map((q) => (q.id === 'q-2' ? { ...q, text: 'Ours?' } : q)),
  }
  const { questions, report } = merge(ours, version('n', { ...WORDS, '3': 'Anything else about glass?' }))
  expect(questions.find(({ id }) => id === 'q-2')?.text).toBe('Ours?')
  expect(report.conflicts).toEqual([])
})

test('where both changed a question the person chooses, and until then the correction stands', () => {
  const ours = {
    ...read,
    questions: read.questions.map((q) => (q.id === 'q-2' ? { ...q, text: 'Ours?' } : q)),
  }
  const newer = version('n', { ...WORDS, '2': 'What would new labels cost small makers?' })
  const first = merge(ours, newer)
  expect(first.report.conflicts).toMatchObject([{ ours: 'Ours?', newer: newer.questions[3]?.text }])
  expect(first.questions[3]?.text).toBe('Ours?')
  const choice = new Set(first.report.conflicts.map(({ id }) => id))
  expect(merge(ours, newer, NONE, choice).questions[3]).toMatchObject({
    id: 'q-2',
    text: newer.questions[3]?.text,
  })
})

test('a question that is gone goes, unless a letter answers it: then it stays, and is said to be gone', () => {
  const { '1.b': _, ...rest } = WORDS
  const newer = version('n', rest)
  const dropped = merge(read, newer)
  expect(shown(dropped.questions)).toEqual(['q-1 1', 'q-1.a 1.a', 'q-2 2'])
  expect(dropped.report.gone).toMatchObject([{ question: { id: 'q-1.b' }, isKept: false }])
  const kept = merge(read, newer, new Set(['q-1.b']))
  expect(shown(kept.questions)).toEqual(['q-1 1', 'q-1.a 1.a', 'q-1.b 1.b', 'q-2 2'])
  expect(kept.gone).toEqual(['q-1.b'])
})

test('what the team removed stays removed, what it added stays', () => {
  const added: Question = { id: 'own', label: 'X', parentId: 'q-1', text: 'Our own question?', span: null }
  const ours = { ...read, questions: orderQuestions([...remove(read.questions, 'q-1.a'), added]) }
  const newer = version('n', { ...WORDS, '1.c': 'Are there other bulbs on sale?' })
  expect(shown(merge(ours, newer).questions)).toEqual(['q-1 1', 'q-1.b 1.b', 'own X', 'n-1.c 1.c', 'q-2 2'])
})

test('nothing a person typed is lost, whatever the newer version says', () => {
  const labels = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '2.a', '3.a'), { maxLength: 6 })
  fc.assert(
    fc.property(labels, fc.nat({ max: 3 }), (list, at) => {
      const ours = edited(edited(read, 'text', at, 0, 7), 'add', 0, 0, 8)
      const newer = version(
        'n',
        Object.fromEntries(list.toSorted().map((label) => [label, `New words ${label} here`])),
      )
      const { questions } = merge(ours, newer)
      const texts = questions.map(({ text }) => text)
      expect(texts).toContain('Corrected by hand 7')
      expect(texts).toContain('Our own 8')
      questions.forEach(({ parentId }, index) => {
        expect(parentId === null || questions.slice(0, index).some(({ id }) => id === parentId)).toBe(true)
      })
    }),
    { numRuns: 100 },
  )
})

const title = (value: string) => ({ value, span: null })

test('facts follow the newer version unless the team corrected them, and a conflict is the person’s to settle', () => {
  const newer = {
    ...read,
    facts: { ...read.facts, title: title('Lamps and Lanterns'), citation: title('96 FR 1') },
  }
  const plain = merge(read, newer)
  expect(plain.facts).toMatchObject({
    title: { value: 'Lamps and Lanterns' },
    citation: { value: '96 FR 1' },
  })
  expect(plain.report.facts.map(({ key }) => key)).toEqual(['title', 'citation'])
  const ours = { ...read, facts: { ...read.facts, title: title('Our lamps') } }
  expect(merge(ours, newer).facts.title?.value).toBe('Our lamps')
  expect(merge(ours, newer).report.conflicts).toMatchObject([{ id: 'fact:title', ours: 'Our lamps' }])
  expect(merge(ours, newer, NONE, new Set(['fact:title'])).facts.title?.value).toBe('Lamps and Lanterns')
})

test('an extension the team entered outlives the notice as first published', () => {
  const to = { date: '2031-06-01', time: null, zone: 'ET' }
  const extended = { ...read, facts: changeDueDate(read.facts, { kind: 'extension', to, announcedIn: '' }) }
  expect(merge(extended, read).facts.dueOn?.value).toEqual(to)
  expect(merge(extended, read, NONE, NONE, null).facts.dueOn?.value).toEqual(to)
})

test('lists keep what the team added, leave out what it removed, and take in what is new', () => {
  const docketIds = (...ids: string[]) => ids.map((value) => ({ value, span: null }))
  const was = { ...read, facts: { ...read.facts, docketIds: docketIds('A-1', 'B-2', 'C-3') } }
  const ours = { ...was, facts: { ...was.facts, docketIds: docketIds('A-1', 'C-3', 'OUR-9') } }
  const newer = { ...was, facts: { ...was.facts, docketIds: docketIds('A-1', 'B-2', 'D-4') } }
  const ids = merge(ours, newer, NONE, NONE, was).facts.docketIds.map(({ value }) => value)
  expect(ids).toEqual(['A-1', 'OUR-9', 'D-4'])
})
