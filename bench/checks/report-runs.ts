import { Fragment, Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { sizeOf } from '#domain/draft/reading/read-doc.ts'
import { keepBlocks } from '#domain/draft/tokens/keep-blocks.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import { checkSteps } from '#domain/preflight/run-checks.ts'
import { goodLetter } from '#tests/support/good-letter.ts'
import { surveyOf } from '../../components/editor/findings/survey.ts'
import type { Report } from '../report.ts'
import { median } from '../support/statistics.ts'

const WORDS = 45_000
const ROUNDS = 9
const SURVEY = 'the survey alone'

/** The time a whole run of the checks takes, and the longest it goes without letting anything else happen, in ms. */
function timed(preflight: Preflight) {
  const start = performance.now()
  let last = start
  let longest = 0
  for (const _ of checkSteps(preflight)) {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  return { whole: performance.now() - start, longest }
}

/** A run on a letter never seen, one after a keystroke of the writer's own, and one after a teammate's. */
export async function reportRuns(report: Report): Promise<void> {
  const good = await goodLetter()
  const letter = { ...good, doc: longLetter(good.doc) }
  const library = { arguments: [...letter.arguments] }
  const survey = (doc: Node) => {
    const start = performance.now()
    surveyOf(doc, letter.values, library)
    return performance.now() - start
  }
  // Warms the compiler; the letters measured are new to every cache.
  timed({ ...letter, doc: rebuilt(letter.doc) })
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const fresh = rebuilt(letter.doc)
    const cold = timed({ ...letter, doc: fresh })
    const coldSurvey = survey(fresh)
    const typed = afterKeystroke(fresh, round)
    const warm = timed({ ...letter, doc: typed })
    const warmSurvey = survey(typed)
    const remote = rebuilt(afterKeystroke(typed, round))
    const start = performance.now()
    const kept = keepBlocks(typed, remote)
    const keeping = performance.now() - start
    const afterRemote = timed({ ...letter, doc: kept })
    return { cold, coldSurvey, warm, warmSurvey, afterRemote, keeping }
  })
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of))
  const row = (what: string, ours: number, theirs: number) =>
    report({ what: `${what}, 45,000 words`, ours, peer: SURVEY, theirs, unit: 'ms' })
  row(
    'All checks, letter never seen',
    middle(({ cold }) => cold.whole),
    middle(({ coldSurvey }) => coldSurvey),
  )
  row(
    'All checks after a keystroke',
    middle(({ warm }) => warm.whole),
    middle(({ warmSurvey }) => warmSurvey),
  )
  row(
    'All checks after a teammate’s keystroke',
    middle(({ afterRemote, keeping }) => afterRemote.whole + keeping),
    middle(({ coldSurvey }) => coldSurvey),
  )
  row(
    'Longest step, letter never seen',
    middle(({ cold }) => cold.longest),
    middle(({ coldSurvey }) => coldSurvey),
  )
  row(
    'Longest step after a keystroke',
    middle(({ warm }) => warm.longest),
    middle(({ warmSurvey }) => warmSurvey),
  )
}

/** The same letter of nodes that nobody has seen, as a teammate's edit leaves it. */
const rebuilt = (doc: Node) => Node.fromJSON(doc.type.schema, doc.toJSON())

function longLetter(doc: Node): Node {
  const times = Math.ceil(WORDS / Math.max(1, sizeOf(doc).words))
  return doc.copy(Fragment.from(Array.from({ length: times }, () => doc.children).flat()))
}

function afterKeystroke(doc: Node, round: number): Node {
  let place = 0
  doc.forEach((block, pos, index) => {
    if (block.type.name === 'paragraph' && index < doc.childCount / 2 + round) place = pos + 1
  })
  return new Transform(doc).insert(place, doc.type.schema.text('e')).doc
}
