import type { Node } from '@tiptap/pm/model'
import { wordsOf } from '#domain/library/words.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { type BlockWords, readBlocks, type Words } from '../read-blocks.ts'
import type { Corpus } from './corpus.ts'
import type { OriginalityReport, PassageOriginality, SourceShare } from './originality-report.ts'
import { ROW, type Shingle, shinglesOf, shinglesOfWords } from './shingles.ts'

/** What is compared: a letter with what its blanks are filled with, and the words of the notice it answers. */
export type ComparedLetter = { doc: Node; values: Readonly<Record<string, string>>; noticeText: string }

type Part = { title: string; pos: number; runs: string[][] }

/**
 * How much of a letter stands in other texts in rows of eight words. Headings, the parts around the letter, quotations,
 * notes and what the notice itself says are left out. Time grows with the length of letter, notice and texts.
 */
export function originalityOf(letter: ComparedLetter, corpora: readonly Corpus[]): OriginalityReport {
  const ofNotice = new Set(shinglesOf(letter.noticeText))
  const total = new Map<Corpus, number>()
  const passages = partsOf(readBlocks(letter.doc, letter.values)).map((part): PassageOriginality => {
    const counted = part.runs.map((words) => countRun(words, ofNotice, corpora))
    const shares = new Map<Corpus, number>()
    for (const { byCorpus } of counted) {
      for (const [corpus, words] of byCorpus) {
        shares.set(corpus, (shares.get(corpus) ?? 0) + words)
        total.set(corpus, (total.get(corpus) ?? 0) + words)
      }
    }
    return {
      ...{ title: part.title, pos: part.pos },
      words: sum(counted.map(({ words }) => words)),
      shared: sum(counted.map(({ shared }) => shared)),
      sources: sharesOf(shares),
    }
  })
  return {
    words: sum(passages.map(({ words }) => words)),
    shared: sum(passages.map(({ shared }) => shared)),
    sources: sharesOf(total),
    passages: passages.filter(({ words }) => words > 0),
  }
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

function ownRuns(words: Words): string[][] {
  if (words.role === 'quote' || words.role === 'footnote') return []
  const runs: string[][] = []
  let from = 0
  for (const { start, end } of findQuotations(words)) {
    if (wordsOf(words.text.slice(start, end)).length < QUOTED_WORDS) continue
    runs.push(wordsOf(words.text.slice(from, start)))
    from = end
  }
  return [...runs, wordsOf(words.text.slice(from))].filter((run) => run.length > 0)
}

/** Counts the words of one run that some row shared with a source runs over. */
function countRun(words: readonly string[], ofNotice: ReadonlySet<Shingle>, corpora: readonly Corpus[]) {
  const rows = shinglesOfWords(words)
  const isOwn = covered(words.length, rows, ofNotice).map((isOfNotice) => !isOfNotice)
  const isShared = new Array<boolean>(words.length).fill(false)
  const byCorpus = new Map<Corpus, number>()
  for (const corpus of corpora) {
    if (!rows.some((row) => corpus.shingles.has(row))) continue
    let count = 0
    for (const [place, isCovered] of covered(words.length, rows, corpus.shingles).entries()) {
      if (!isCovered || !isOwn[place]) continue
      count += 1
      isShared[place] = true
    }
    if (count > 0) byCorpus.set(corpus, count)
  }
  return { words: isOwn.filter(Boolean).length, shared: isShared.filter(Boolean).length, byCorpus }
}

/** Which of so many words stand in a row that is among the known ones. */
function covered(count: number, rows: readonly Shingle[], known: ReadonlySet<Shingle>): boolean[] {
  const is = new Array<boolean>(count).fill(false)
  let until = 0
  for (const [place, row] of rows.entries()) {
    if (!known.has(row)) continue
    for (let word = Math.max(place, until); word < place + ROW; word += 1) is[word] = true
    until = place + ROW
  }
  return is
}
