import type { Node } from '@tiptap/pm/model'
import { passagesIn } from '#domain/draft/passages/passages.ts'
import { type Argument, passagesOf, passageText } from '#domain/library/argument.ts'
import { concessionsIn } from '#domain/library/argument-markup.ts'
import { everyVariant } from '#domain/library/conditions.ts'
import { wordsOf } from '#domain/library/search/words.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** Arguments in favour whose words pass over what the library knows to speak against them. */
export const concession: Check = ({ doc, arguments: library }) => {
  const byId = new Map(library.map((argument) => [argument.id, argument]))
  const parts = Map.groupBy(passagesIn(doc), ({ argument }) => argument.id)
  return [...parts].flatMap(([id, passages]): Finding[] => {
    const argument = byId.get(id)
    const others = argument?.pullsAgainst.flatMap((other) => byId.get(other)?.title ?? []) ?? []
    const [first] = passages
    if (!argument || !first || argument.stance !== 'pro' || others.length === 0) return []
    if (passages.some((each) => each.argument.passage === 'counter' || each.argument.passage === 'reply'))
      return []
    const blocks = passages.flatMap((passage) => passage.blocks)
    if (blocks.some((block) => concedes(block, argument))) return []
    const isLost = passages.some((each) => conceded(argument, each.argument.passage).length > 0)
    return [
      {
        ...{ check: 'concession', level: isLost ? 'warning' : 'advice', about: id },
        message: `“${argument.title}” ${isLost ? 'has lost the words that grant' : 'passes over'} what speaks against it (${others.map((title) => `“${title}”`).join(', ')}). Say it and answer it: an argument that concedes nothing is trusted less.`,
        place: { kind: 'words', from: first.from, to: first.to },
      },
    ]
  })
}

/** How writers grant a point in words of their own. */
const GRANTS =
  /\b(?:we (?:acknowledge|recogni[sz]e|concede|grant|accept|do not (?:dispute|deny|doubt)|agree)|(?:it is|that is) true\b|it must be (?:said|granted|admitted)|admittedly|granted,|to be (?:sure|fair)|(?:the|a|one) (?:fair |real |serious |strongest )?(?:objection|concern|counter-?argument|drawback|limit|risk)s? (?:is|are|remains?)\b|critics (?:rightly|fairly)|reasonable people|on the other hand|that said,|nonetheless|limits of (?:this|our|the) (?:argument|claim|evidence))/i

/** Words of a concession of which as many as this still stand in a row. */
const ROW = 4

const kept = new WeakMap<Node, WeakMap<Argument, boolean>>()

function concedes(block: Node, argument: Argument): boolean {
  const known = kept.get(block) ?? new WeakMap<Argument, boolean>()
  kept.set(block, known)
  const found = known.get(argument) ?? readConcession(block.textContent, argument)
  known.set(argument, found)
  return found
}

function readConcession(text: string, argument: Argument): boolean {
  if (GRANTS.test(text)) return true
  const said = rowsOf(text)
  return passagesOf(argument).some((passage) =>
    conceded(argument, passage).some((rows) => {
      const left = [...rows].filter((row) => said.has(row)).length
      // Its first half alone is still a concession; two rows in common may be chance.
      return left >= Math.max(2, Math.min(rows.size / 3, 12))
    }),
  )
}

const rows = new WeakMap<Argument, Map<string, Set<string>[]>>()

/** What a passage of an argument concedes, as rows of words. */
function conceded(argument: Argument, passage: Parameters<typeof passageText>[1]): Set<string>[] {
  const known = rows.get(argument) ?? new Map<string, Set<string>[]>()
  rows.set(argument, known)
  const found =
    known.get(passage) ??
    everyVariant(passageText(argument, passage)).flatMap((words) => concessionsIn(words).map(rowsOf))
  known.set(passage, found)
  return found
}

function rowsOf(text: string): Set<string> {
  const words = wordsOf(text)
  return new Set(words.slice(ROW - 1).map((_, place) => words.slice(place, place + ROW).join(' ')))
}
