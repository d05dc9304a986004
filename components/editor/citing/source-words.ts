import type { Source } from '#domain/evidence/source.ts'

/** Who wrote it and when, in a line: `Rivera and Okafor, 2023`. */
export function sourceLine({ author = [], issued }: Pick<Source, 'author' | 'issued'>): string {
  const names = author.map((name) => name.family ?? name.literal ?? '').filter(Boolean)
  const who = names.length > 2 ? `${names[0]} and others` : names.join(' and ')
  const year = issued?.['date-parts']?.[0]?.[0]
  return [who, year].filter(Boolean).join(', ')
}

/** Whether every word somebody typed is in a source’s title, authors or id. */
export function matchesSource(source: Source, search: string): boolean {
  const words = `${source.title} ${sourceLine(source)} ${source.id}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}
