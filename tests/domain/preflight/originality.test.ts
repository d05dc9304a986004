import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { UNKNOWN_SPEAKER } from '#domain/library/conditions.ts'
import { originality } from '#domain/preflight/checks/sources/originality.ts'
import { type CorpusKind, corpusOfArgument, createCorpus } from '#domain/preflight/originality/corpus.ts'
import { originalityOf } from '#domain/preflight/originality/originality-of.ts'
import { percentShared } from '#domain/preflight/originality/originality-report.ts'
import { ROW, shinglesOf } from '#domain/preflight/originality/shingles.ts'
import { readTemplates } from '#server/library.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { heading, note, paragraph, preflightOf, says, text } from '#tests/support/prose-letter.ts'

const CAMPAIGN =
  'Keep the berths of our harbours open for small boats, because whoever owns one has nowhere else to go in winter.'
const OWN =
  'Our club has counted the boats at its own gate for eleven winters now, and in nine of them more came than went.'

const corpus = (kind: CorpusKind, id: string, ...texts: string[]) =>
  createCorpus({ kind, id, title: `The ${id}` }, texts)
const campaign = corpus('campaign', 'campaign', `Dear Sir. ${CAMPAIGN} Yours.`)
const letter = (content: DocJson[], noticeText = '') => ({
  doc: parseDoc({ type: 'doc', content }),
  values: {},
  noticeText,
})
const words = (said: string) => said.split(/[\s-]+/).length

describe('the rows of a text', () => {
  it('are the same whatever its capitals, spaces, marks and quotation marks', () => {
    const plain = 'Keep the berths of our harbours open for small boats'
    expect(shinglesOf('KEEP the\nberths, of “our” harbours open  for small boats!')).toEqual(
      shinglesOf(plain),
    )
    expect(shinglesOf(plain)).toHaveLength(words(plain) - ROW + 1)
  })

  it('differ as soon as a word does', () => {
    const some = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: ROW, maxLength: ROW })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const isSame = a.join(' ') === b.join(' ')
        expect(shinglesOf(a.join(' '))[0] === shinglesOf(b.join(' '))[0]).toBe(isSame)
      }),
    )
  })
})

describe('a letter compared with others', () => {
  it('is its writer’s own when nothing of it stands elsewhere', () => {
    const report = originalityOf(letter([says(OWN)]), [campaign])
    expect(report).toMatchObject({ words: words(OWN), shared: 0, sources: [] })
  })

  it('says how much of which part stands where', () => {
    const report = originalityOf(
      letter([says(OWN), heading('Berths'), says(CAMPAIGN), heading('Fees'), says(`${OWN} ${CAMPAIGN}`)]),
      [campaign],
    )
    expect(report.passages.map(({ title, shared }) => [title, shared])).toEqual([
      ['', 0],
      ['Berths', words(CAMPAIGN)],
      ['Fees', words(CAMPAIGN)],
    ])
    expect(report.passages.map(percentShared)).toEqual([0, 100, expect.closeTo(50, -1)])
    expect(report.sources).toEqual([
      { kind: 'campaign', id: 'campaign', title: 'The campaign', words: 2 * words(CAMPAIGN) },
    ])
  })

  it('counts words that stand in several texts once, and names the text that has most of them first', () => {
    const half = CAMPAIGN.split(' ').slice(0, 10).join(' ')
    const report = originalityOf(letter([says(CAMPAIGN)]), [corpus('own', 'half', half), campaign])
    expect(report.shared).toBe(words(CAMPAIGN))
    expect(report.sources.map(({ id, words: count }) => [id, count])).toEqual([
      ['campaign', words(CAMPAIGN)],
      ['half', 10],
    ])
  })

  it.each<[string, DocJson[], string?]>([
    ['in quotation marks', [says(`They write “${CAMPAIGN}” to us.`)]],
    ['in a block quotation', [{ type: 'blockquote', content: [says(CAMPAIGN)] }, says('They write so.')]],
    ['in a footnote', [paragraph(text('They write so.'), note(text(CAMPAIGN)))]],
    ['of the notice itself', [says(CAMPAIGN)], `The Office says: ${CAMPAIGN}`],
    ['around the letter', [{ type: 'letterPart', attrs: { part: 'reference' }, content: [says(CAMPAIGN)] }]],
    ['of seven in a row', [says(`Now ${CAMPAIGN.split(' ').slice(0, 7).join(' ')} elsewhere.`)]],
  ])('does not count words %s', (_, content, noticeText) => {
    expect(originalityOf(letter(content, noticeText), [campaign]).shared).toBe(0)
  })

  it('adds up whatever the letter is', () => {
    fc.assert(
      fc.property(docArbitrary(), (doc) => {
        const own = createCorpus({ kind: 'own', id: 'itself', title: 'Itself' }, [doc.textContent, CAMPAIGN])
        const report = originalityOf({ doc, values: {}, noticeText: '' }, [own, campaign])
        const sum = (of: 'words' | 'shared') => report.passages.reduce((all, part) => all + part[of], 0)
        expect([report.words, report.shared]).toEqual([sum('words'), sum('shared')])
        expect(report.shared).toBeLessThanOrEqual(report.words)
        for (const { words: count } of report.sources) expect(count).toBeLessThanOrEqual(report.shared)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the built-in library', () => {
  const { library } = readTemplates()
  const argumentNamed = (id: string) => {
    const argument = library.arguments.find((each) => each.id === id)
    if (!argument) throw new Error(`The library has no “${id}”.`)
    return argument
  }

  it('is recognised in a letter that takes an argument over as it is, and the argument named first', () => {
    const argument = argumentNamed('patchwork')
    const content = argumentBlocks(argument, 'long', {
      facts: library.facts,
      answers: [],
      speaker: UNKNOWN_SPEAKER,
    })
    const report = originalityOf(letter(content), library.arguments.map(corpusOfArgument))
    expect(percentShared(report)).toBeGreaterThan(90)
    expect(report.sources[0]).toMatchObject({ kind: 'library', id: argument.id })
  })
})

describe('what the checks say of it', () => {
  const share = (kind: CorpusKind, count: number) => ({
    ...preflightOf(parseDoc({ type: 'doc', content: [says(OWN)] })),
    originality: {
      ...{ words: 1000, shared: count, passages: [] },
      sources: [{ kind, id: 'x', title: 'Save our berths', words: count }],
    },
  })

  it('is nothing before somebody had the letter compared, or when little is shared', () => {
    expect(originality({ ...share('campaign', 900), originality: null })).toEqual([])
    expect(originality(share('campaign', 100))).toEqual([])
    expect(originality(share('library', 500))).toEqual([])
  })

  it('is a warning about a campaign’s letter, by its name and share', () => {
    const [finding, ...others] = originality(share('campaign', 420))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'warning', about: 'x' })
    expect(finding?.message).toMatch(/42 percent .* “Save our berths”, a campaign’s letter/)
  })

  it('is advice about library text that nobody changed, and about an earlier letter', () => {
    expect(originality(share('library', 900))).toMatchObject([{ level: 'advice', about: 'library' }])
    expect(originality(share('own', 900))).toMatchObject([{ level: 'advice', about: 'x' }])
  })
})
