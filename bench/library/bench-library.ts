import type { Library } from '#domain/library/library.ts'
import { createMatcher, matchQuestions } from '#domain/library/matching/match-questions.ts'
import { createArgumentSearch } from '#domain/library/search/search-arguments.ts'
import type { Question } from '#domain/notice/notice.ts'
import { readTemplates } from '#server/library.ts'
import { type Judged, judgedQuestions, mean, recallAt5, reciprocalRank } from '#tests/support/relevance.ts'
import type { Report } from '../report.ts'
import { percentile } from '../support/statistics.ts'
import { bareSearch } from './bare-search.ts'
import { madeUpLibrary, madeUpQueries } from './made-up-library.ts'

const SIZE = 5000
const QUERIES = 400
const BARE = 'minisearch alone'

/** How well the arguments offered answer what was judged, and how fast a library of 5,000 is searched. */
export async function benchLibrary(report: Report): Promise<void> {
  const { library } = readTemplates()
  reportRelevance(report, library)
  reportSearch(report, library)
  reportMatching(report, library)
}

function reportRelevance(report: Report, library: Library) {
  const bare = bareSearch(library.arguments)
  const judge = (notice: string) => {
    const judged = judgedQuestions(notice)
    const matches = matchQuestions(
      judged.map(({ question }) => question),
      library,
    )
    return judged.map((one, place) => ({
      ...one,
      ours: (matches[place]?.matches ?? []).map(({ argumentId }) => argumentId),
      theirs: bare.asked(one.question.text),
    }))
  }
  const ntia = judge('2024-03763')
  const copyright = judge('2023-18624')
  const sets: [string, (Judged & { ours: string[]; theirs: string[] })[]][] = [
    ['NTIA 2024-03763', ntia],
    ['Copyright Office 2023-18624, even', copyright.filter(({ isHeldOut }) => !isHeldOut)],
    ['Copyright Office 2023-18624, held out', copyright.filter(({ isHeldOut }) => isHeldOut)],
    ['both notices', [...ntia, ...copyright]],
    ['questions nobody sent', judge('made-up')],
  ]
  for (const [name, all] of sets) {
    const answered = all.filter(({ answeredBy }) => answeredBy.length > 0)
    for (const [measure, of] of [
      ['recall@5', recallAt5],
      ['mean reciprocal rank', reciprocalRank],
    ] as const)
      report({
        what: `Suggestions, ${name}, ${measure} (higher is better)`,
        ours: mean(answered.map(({ ours, answeredBy }) => of(ours, answeredBy))),
        peer: BARE,
        theirs: mean(answered.map(({ theirs, answeredBy }) => of(theirs, answeredBy))),
        unit: '',
      })
  }
}

function reportSearch(report: Report, real: Library) {
  const library = madeUpLibrary(real, SIZE)
  const queries = madeUpQueries(library, QUERIES)
  const search = createArgumentSearch(library)
  const bare = bareSearch(library.arguments)
  const { ours, theirs } = takeTurns(
    queries,
    (text) => search({ text }),
    (text) => bare.typed(text),
  )
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const)
    report({
      what: `Search, 5,000 arguments, ${name}`,
      ours: percentile(ours, share),
      peer: BARE,
      theirs: percentile(theirs, share),
      unit: 'ms',
    })
}

/** One notice that asks far more than any agency would, so that no real one makes a reader wait. */
function reportMatching(report: Report, library: Library) {
  const asked = judgedQuestions('2024-03763').map(({ question }) => question)
  const questions = Array.from({ length: SIZE }, (_, number) => ({
    ...(asked[number % asked.length] as Question),
    id: String(number),
    parentId: number % asked.length === 0 ? null : String(number - (number % asked.length)),
  }))
  const match = createMatcher(questions, library)
  const bare = bareSearch(library.arguments)
  const { ours, theirs } = takeTurns(questions, match, ({ text }) => bare.asked(text))
  report({
    what: 'Suggestions for one of 5,000 questions, p95',
    ours: percentile(ours, 0.95),
    peer: BARE,
    theirs: percentile(theirs, 0.95),
    unit: 'ms',
  })
}

/** Milliseconds for each item by ours and by theirs, in turn, so that neither has the quieter moment. The first round warms up. */
function takeTurns<T>(items: readonly T[], ours: (item: T) => unknown, theirs: (item: T) => unknown) {
  const time = (run: () => unknown) => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (const isWarm of [false, true])
    for (const item of items) {
      const taken = { ours: time(() => ours(item)), theirs: time(() => theirs(item)) }
      if (!isWarm) continue
      times.ours.push(taken.ours)
      times.theirs.push(taken.theirs)
    }
  return times
}
