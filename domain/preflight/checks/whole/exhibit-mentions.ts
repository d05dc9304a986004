import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, readBlocks } from '../../read-blocks.ts'

/** The exhibits a block mentions, from its start. */
const mentionsIn = keptPerBlock(({ node: block }) => {
  const mentions: { id: string; at: number }[] = []
  block.descendants((node, pos) => {
    if (node.type.name === 'exhibit') mentions.push({ id: String(node.attrs.id), at: pos + 1 })
  })
  return mentions
})

/** Mentions of exhibits that are gone, and exhibits the letter never speaks of. */
export const exhibitMentions: Check = ({ doc, values, exhibits }): Finding[] => {
  const attached = new Set(exhibits.map(({ id }) => id))
  const mentioned = new Set<string>()
  const gone: Finding[] = []
  for (const block of readBlocks(doc, values)) {
    for (const { id, at } of mentionsIn(block)) {
      mentioned.add(id)
      if (attached.has(id)) continue
      const [from, to] = [block.pos + at, block.pos + at + 1]
      gone.push({
        check: 'exhibit-mentions',
        level: 'blocking',
        about: id,
        message:
          'The letter mentions an exhibit that was removed. Put the file back, or take the mention out.',
        place: { kind: 'words', from, to },
        fix: { kind: 'remove', label: 'Take the mention out', from, to },
      })
    }
  }
  const silent = exhibits.filter(({ id }) => !mentioned.has(id))
  return [
    ...gone,
    ...silent.map(
      ({ id, label, caption, fileName }): Finding => ({
        check: 'exhibit-mentions',
        level: 'warning',
        about: id,
        message: `The letter never mentions ${label}, “${caption.trim() || fileName}”. Say what it shows, or remove it.`,
        place: { kind: 'exhibits' },
      }),
    ),
  ]
}
