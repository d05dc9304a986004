import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { outdatedPassages, passagesIn } from '#domain/draft/passages/passages.ts'
import { updatePassage } from '#domain/draft/passages/update-passage.ts'
import { plainText } from '#domain/draft/reading/read-doc.ts'
import type { Fact } from '#domain/evidence/source.ts'
import { UNKNOWN_SPEAKER } from '#domain/library/conditions.ts'
import { argumentFor } from '#tests/support/argument.ts'

const facts: Fact[] = [
  { id: 'fell', source: 'rivera', statement: 'Ships fell.', locator: 'p. 1', relation: 'supports' },
]
const OLD = 'Ships are old.[@fell] Most of them rust.\n\nWe ask for a survey of {{harbour}}.'
const NEW =
  'Ships are old.[@fell] Many of them rust.\n\nWe ask for a survey of {{harbour}}.\n\nIt should be yearly.'
const used = argumentFor({ revision: 'r1', forms: { short: 'x', standard: OLD } })
const newest = argumentFor({ revision: 'r2', forms: { short: 'x', standard: NEW } })
const kept = { argument: used, facts }

const letter = (blocks: DocJson[]) =>
  parseDoc({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Dear.' }] }, ...blocks],
  })
const inserted = argumentBlocks(used, 'standard', { facts, answers: ['q1'] })
const rewrite = (blocks: DocJson[], from: string, to: string): DocJson[] =>
  JSON.parse(JSON.stringify(blocks).replace(from, to))
const update = (blocks: DocJson[]) => {
  const [passage] = passagesIn(letter(blocks))
  if (!passage) throw new Error('The letter has no passage.')
  return updatePassage(passage, kept, { argument: newest, facts }, UNKNOWN_SPEAKER)
}
const textOf = (blocks: DocJson[] | undefined) => plainText(parseDoc({ type: 'doc', content: blocks ?? [] }))

describe('a passage of which the library has a newer revision', () => {
  it('is offered, until the writer takes or declines that revision', () => {
    const library = { arguments: [newest] }
    expect(outdatedPassages(letter(inserted), library)).toHaveLength(1)
    const all = JSON.parse(JSON.stringify(inserted).replaceAll('"r1"', '"r2"'))
    expect(outdatedPassages(letter(all), library)).toEqual([])
    const declined = JSON.parse(JSON.stringify(inserted).replaceAll('"r1"', '"r1","declined":"r2"'))
    expect(outdatedPassages(letter(declined), library)).toEqual([])
  })

  it('becomes the newest revision word for word where the writer changed nothing', () => {
    const { merged, replacement, hasConflict, inLetter } = update(inserted)
    expect(merged?.blocks).toEqual(replacement)
    expect(hasConflict).toBe(false)
    expect(inLetter.every((change) => change.kind === 'same')).toBe(true)
    expect(replacement[0]?.attrs).toMatchObject({
      argument: { id: 'measure-first', revision: 'r2', passage: 'standard' },
      answers: ['q1'],
    })
  })

  it('keeps what the writer changed beside what the library changed', () => {
    const { merged, hasConflict } = update(rewrite(inserted, 'We ask for', 'Our port asks for'))
    expect(hasConflict).toBe(false)
    expect(textOf(merged?.blocks)).toBe(
      'Ships are old. Many of them rust.\nOur port asks for a survey of .\nIt should be yearly.',
    )
    expect(merged?.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'Most' },
      { kind: 'added', text: 'Many' },
      { kind: 'added', text: 'It should be yearly.\n\n' },
    ])
  })

  it('keeps the writer’s wording, and says so, where both changed the same words', () => {
    const { merged, hasConflict } = update(rewrite(inserted, 'Most of them rust', 'Nearly all of them rust'))
    expect(hasConflict).toBe(true)
    expect(textOf(merged?.blocks)).toContain('Nearly all of them rust.')
    expect(textOf(merged?.blocks)).toContain('It should be yearly.')
  })

  it('keeps paragraphs, notes and blanks of the writer’s own, which stay their own', () => {
    const own: DocJson = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'In our port three sank.' },
        { type: 'footnote', content: [{ type: 'text', text: 'Own count.' }] },
      ],
    }
    const [first, ...others] = inserted
    const { merged } = update([...(first ? [first] : []), own, ...others])
    const kept = merged?.blocks.find((block) => textOf([block]).includes('three sank'))
    expect(textOf(kept ? [kept] : [])).toBe('In our port three sank. [Own count.]')
    expect(kept?.attrs?.argument ?? null).toBeNull()
    expect(
      merged?.blocks.map((block) => (block.attrs?.argument as { revision?: string } | null)?.revision),
    ).toEqual(['r2', undefined, 'r2', 'r2'])
  })

  it('makes a letter that fits the schema', () => {
    expect(() => letter(update(inserted).merged?.blocks ?? [])).not.toThrow()
  })
})

describe('the passages of a letter', () => {
  it('end at a heading of the writer’s own and at another argument', () => {
    const heading: DocJson = {
      type: 'heading',
      attrs: { level: 1 },
      content: [{ type: 'text', text: 'Next' }],
    }
    const other = argumentBlocks(argumentFor({ id: 'other' }), 'standard', { facts, answers: [] })
    const doc = letter([...inserted, heading, ...inserted, ...other])
    expect(passagesIn(doc).map(({ argument }) => argument.id)).toEqual([
      'measure-first',
      'measure-first',
      'other',
    ])
    for (const { from, to, blocks } of passagesIn(doc))
      expect(doc.slice(from, to).content.size).toBe(blocks.reduce((size, block) => size + block.nodeSize, 0))
  })
})
