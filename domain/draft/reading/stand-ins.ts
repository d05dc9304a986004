import type { Node } from '@tiptap/pm/model'
import type { Exhibit } from '../exhibits.ts'

/** What stands for nodes that have no words of their own, by `standInKey`: values of blanks and labels of exhibits. */
export type StandIns = Readonly<Record<string, string>>

const exhibitKey = (id: string) => `exhibit ${id}`

/** Under what a node's words are found among `StandIns`: a blank by its field, an exhibit by its own id; null for others. */
export function standInKey(node: Node): string | null {
  if (node.type.name === 'field') return String(node.attrs.id)
  return node.type.name === 'exhibit' ? exhibitKey(String(node.attrs.id)) : null
}

/** The values of a letter's blanks and the labels of its exhibits together. No field's id has a space in it. */
export const withExhibits = (
  values: StandIns,
  exhibits: readonly Pick<Exhibit, 'id' | 'label'>[],
): StandIns =>
  exhibits.length === 0
    ? values
    : { ...values, ...Object.fromEntries(exhibits.map(({ id, label }) => [exhibitKey(id), label])) }
