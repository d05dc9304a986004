import { type Argument, passagesOf, passageText } from '#domain/library/argument.ts'
import { plainWords } from '#domain/library/argument-markup.ts'
import { everyVariant } from '#domain/library/conditions.ts'
import { type Shingle, shinglesOf } from './shingles.ts'

/** Whose words a letter is compared with: the library's, a letter of the team's own, or one that a campaign hands out. */
const CORPUS_KINDS = ['library', 'own', 'campaign'] as const
export type CorpusKind = (typeof CORPUS_KINDS)[number]

export type CorpusSource = { kind: CorpusKind; id: string; title: string }
/** A text a letter is compared with, as its rows of words. */
export type Corpus = CorpusSource & { shingles: ReadonlySet<Shingle> }

/** Reads the texts of one source, several where it says things in several ways. */
export function createCorpus(source: CorpusSource, texts: readonly string[]): Corpus {
  const shingles = new Set<Shingle>()
  for (const text of texts) for (const shingle of shinglesOf(text)) shingles.add(shingle)
  return { ...source, shingles }
}

const kept = new WeakMap<Argument, Corpus>()

/** An argument as every speaker could say it, in all its passages. */
export function corpusOfArgument(argument: Argument): Corpus {
  const known = kept.get(argument)
  if (known) return known
  // A blank is filled differently in each letter: no row of words runs across one. What several speakers share is read once.
  const texts = new Set(
    passagesOf(argument)
      .flatMap((passage) => everyVariant(passageText(argument, passage)))
      .flatMap((text) => text.split(/\{\{[a-z0-9-]+\}\}|\n\s*\n/)),
  )
  const corpus = createCorpus(
    { kind: 'library', id: argument.id, title: argument.title },
    [...texts].map(plainWords),
  )
  kept.set(argument, corpus)
  return corpus
}
