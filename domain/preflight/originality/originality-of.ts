import type { Node } from '@tiptap/pm/model'
import { wordsOf } from '#domain/library/search/words.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { type BlockWords, readBlocks, type Words } from '../read-blocks.ts'
import type { Corpus } from './corpus.ts'
import type { OriginalityReport, PassageOriginality, SourceShare } from './originality-report.ts'
import { ROW, type Shingle, shinglesOf, shinglesOfWords } from './shingles.ts'

/** What is compared: a letter with what its blanks are filled with, and the words of the notice it answers. */
export type ComparedLetter = { doc: Node; values: Readonly<Record<string, string>>; noticeText: string }

/** Words that nothing interrupts, with their rows. */
type Run = { words: readonly string[]; rows: readonly Shingle[] }
type Part = { title: string; pos: number; runs: Run[] }

/**
 * How much of a letter stands in other texts in rows of eight words. Headings, the parts around the letter, quotations,
 * notes and what the notice itself says are left out. Time grows with the length of letter, notice and texts.
 */
export function originalityOf(letter: ComparedLetter, corpora: readonly Corpus[]): OriginalityReport {
  const ofNotice = new Set(shinglesOf(letter.noticeText))
  const parts = partsOf(readBlocks(letter.doc, letter.values))
  const holders = holdersOf(parts, corpora)
  const total = new Map<Corpus, number>()
  const passages = parts.map(({ title, pos, runs }): PassageOriginality => {
    const counted = runs.map((run) => countRun(run, ofNotice, holders))
    const shares = new Map<Corpus, number>()
    for (const { byCorpus } of counted) {
      for (const [corpus, words] of byCorpus) {
        shares.set(corpus, (shares.get(corpus) ?? 0) + words)
        total.set(corpus, (total.get(corpus) ?? 0) + words)
      }
    }
    const words = sum(counted.map((each) => each.words))
    return { title, pos, words, shared: sum(counted.map(({ shared }) => shared)), sources: sharesOf(shares) }
  })
  return {
    words: sum(passages.map(({ words }) => words)),
    shared: sum(passages.map(({ shared }) => shared)),
    sources: sharesOf(total),
    passages: passages.filter(({ words }) => words > 0),
  }
}

/** The texts that hold each row of the letter. */
function holdersOf(parts: readonly Part[], corpora: readonly Corpus[]): Map<Shingle, Corpus[]> {
  const holders = new Map<Shingle, Corpus[]>()
  for (const { runs } of parts) for (const { rows } of runs) for (const row of rows) holders.set(row, [])
  for (const corpus of corpora) for (const row of corpus.shingles) holders.get(row)?.push(corpus)
  return holders
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

const sharesOf = (shares: ReadonlyMap<Corpus, number>): SourceShare[] =>
  [...shares]
    .map(([{ kind, id, title }, words]) => ({ kind, id, title, words }))
    .sort((a, b) => b.words - a.words || a.title.localeCompare(b.title))

/** The letter's own words, by what stands under one heading, in runs that nothing interrupts. */
function partsOf(blocks: readonly BlockWords[]): Part[] {
  const parts: Part[] = [{ title: '', pos: 0, runs: [] }]
  for (const { node, pos, words } of blocks) {
    if (node.type.name === 'heading') parts.push({ title: node.textContent.trim(), pos, runs: [] })
    else if (node.type.name !== 'letterPart') parts.at(-1)?.runs.push(...words.flatMap(ownRuns))
  }
  return parts
}

/** Fewer words in quotation marks are a manner of speaking. */
const QUOTED_WORDS = 4

function ownRuns(words: Words): Run[] {
  if (words.role === 'quote' || words.role === 'footnote') return []
  const runs: string[][] = []
  let from = 0
  for (const { start, end } of findQuotations(words)) {
    if (wordsOf(words.text.slice(start, end)).length < QUOTED_WORDS) continue
    runs.push(wordsOf(words.text.slice(from, start)))
    from = end
  }
  runs.push(wordsOf(words.text.slice(from)))
  return runs.filter((run) => run.length > 0).map((run) => ({ words: run, rows: shinglesOfWords(run) }))
}

/** Counts the words of one run over which some row shared with a text runs. */
function countRun({ words, rows }: Run, ofNotice: ReadonlySet<Shingle>, holders: Map<Shingle, Corpus[]>) {
  const isOwn = new Array<boolean>(words.length).fill(true)
  const isShared = new Array<boolean>(words.length).fill(false)
  for (const [place, row] of rows.entries()) if (ofNotice.has(row)) isOwn.fill(false, place, place + ROW)
  const byCorpus = new Map<Corpus, number>()
  const reached = new Map<Corpus, number>()
  for (const [place, row] of rows.entries()) {
    for (const corpus of holders.get(row) ?? []) {
      let count = byCorpus.get(corpus) ?? 0
      for (let word = Math.max(place, reached.get(corpus) ?? 0); word < place + ROW; word += 1) {
        if (!isOwn[word]) continue
        count += 1
        isShared[word] = true
      }
      reached.set(corpus, place + ROW)
      if (count > 0) byCorpus.set(corpus, count)
    }
  }
  return { words: isOwn.filter(Boolean).length, shared: isShared.filter(Boolean).length, byCorpus }
}
