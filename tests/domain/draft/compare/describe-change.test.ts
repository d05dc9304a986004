import { expect, test } from 'vitest'
import { compareLetters } from '#domain/draft/compare/compare-letters.ts'
import { describeChange } from '#domain/draft/compare/describe-change.ts'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'

const block = (type: string, words: string, attrs: Record<string, unknown> = {}): DocJson => ({
  type,
  attrs,
  content: [{ type: 'text', text: words }],
})
const p = (words: string) => block('paragraph', words)
const h = (words: string, level = 1) => block('heading', words, { level })
const letter = (...content: DocJson[]) => parseDoc({ type: 'doc', content })
const described = (base: ReturnType<typeof letter>, edited: typeof base, current = base) =>
  compareLetters({ base, edited, current }).map((change) => describeChange(change, base, current))

test('a change is told with the words around it and the heading it stands under', () => {
  const [change] = described(
    letter(p('Before.'), h('Lamps'), p('The lamps stay lit all night.')),
    letter(p('Before.'), h('Lamps'), p('The lamps stay lit until dawn.')),
  )
  expect(change).toMatchObject({
    kind: 'words',
    section: 'Lamps',
    words: [
      { kind: 'same', text: 'The lamps stay lit ' },
      { kind: 'removed', text: 'all night' },
      { kind: 'added', text: 'until dawn' },
      { kind: 'same', text: '.' },
    ],
  })
})

test('whole blocks are told as added, taken out, or made into something else', () => {
  const changes = described(
    letter(h('Lamps', 2), p('The lamps stay lit all night.'), p('Keepers are asked first.')),
    letter(
      h('Lamps', 3),
      p('Nothing of the kind was said in the notice.'),
      p('The lamps stay lit all night.'),
    ),
  )
  expect(changes.map(({ kind }) => kind)).toEqual(['form', 'added', 'removed'])
  expect(changes[0]?.form).toEqual({ from: 'a heading of level 2', to: 'a heading of level 3' })
})

test('a change of looks alone is told as that', () => {
  const bold: DocJson = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'The ' },
      { type: 'text', text: 'lamps', marks: [{ type: 'bold' }] },
    ],
  }
  expect(described(letter(p('The lamps')), letter(bold))).toMatchObject([{ kind: 'looks' }])
})

test('a paragraph split, joined or moved is told as that', () => {
  const [one, other] = ['The lamps stay lit all night.', 'Keepers are asked before any is put out.']
  const whole = letter(p('Before.'), p(`${one} ${other}`))
  const halves = letter(p('Before.'), p(one), p(other))
  expect(described(whole, halves)).toMatchObject([
    {
      kind: 'split',
      words: [{ text: one }, { kind: 'removed', text: ' ' }, { kind: 'added', text: '¶\n' }, { text: other }],
    },
  ])
  expect(described(halves, whole)).toMatchObject([{ kind: 'joined' }])
  const moved = described(
    letter(p(one), p('Kept as it is.'), p(other)),
    letter(p('Kept as it is.'), p(other), p(one)),
  )
  expect(moved.map(({ kind }) => kind)).toEqual(['moved-away', 'moved-here'])
})

test('where both changed the same words, what each made of them is told', () => {
  const [change] = described(
    letter(p('The port counted ships.')),
    letter(p('The port counted ferries.')),
    letter(p('The port counted boats.')),
  )
  expect(change?.conflict).toEqual({
    inCopy: [
      { kind: 'same', text: 'The port counted ' },
      { kind: 'removed', text: 'ships' },
      { kind: 'added', text: 'ferries' },
      { kind: 'same', text: '.' },
    ],
    now: 'The port counted boats.',
  })
})
