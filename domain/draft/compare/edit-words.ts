import type { Fragment, Node } from '@tiptap/pm/model'

/** How what is no word is called among words. */
const SIGNS: Readonly<Record<string, string>> = {
  hardBreak: '\n',
  citation: '[citation]',
  exhibit: '[exhibit]',
  field: '[blank]',
  image: '[picture]',
  horizontalRule: '[line]',
  contents: '[table of contents]',
  questionsAnswered: '[questions answered]',
  exhibitList: '[list of exhibits]',
}

/** What a reader sees of some content: paragraphs on lines of their own, notes in brackets, a sign for the rest. */
export function wordsOf(content: Fragment | Node): string {
  const children = 'isText' in content ? content.children : content.content
  const blocks: string[] = []
  let line = ''
  for (const node of children) {
    if (node.isText) line += node.text ?? ''
    else if (node.type.name === 'footnote') line += ` [note: ${wordsOf(node)}]`
    else if (node.isInline) line += SIGNS[node.type.name] ?? ''
    else blocks.push(SIGNS[node.type.name] ?? wordsOf(node))
  }
  return line === '' ? blocks.join('\n') : line
}

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  bulletList: 'a list with dots',
  orderedList: 'a numbered list',
  table: 'a table',
  letterPart: 'a part of the letter',
}

/** What a block is, in a sentence: `a heading of level 2`. */
export const blockName = (type: string, form: Readonly<Record<string, unknown>>): string => {
  if (type !== 'heading') return NAMES[type] ?? 'a block'
  if (form.role === 'summary') return 'the heading of the summary'
  return form.role === 'appendix' ? 'the heading of an appendix' : `a heading of level ${form.level}`
}
