import type { Fact } from '#domain/evidence/source.ts'
import type { DocJson } from '../doc.ts'

/** A citation of a letter that no fact of the library stands for yet. */
export type NewFact = { id: string; source: string; locator: string | null; statement: string }

/** A passage of a letter as an argument's Markdown, and what it needs of the library or had to leave behind. */
export type WrittenPassage = { markdown: string; newFacts: NewFact[]; fieldIds: string[]; lost: string[] }

/**
 * Blocks of a letter as the library's Markdown. A citation becomes the fact of the same source and place, or a new
 * fact whose statement is the sentence it stands behind. Tables, pictures and a note's own words have no place in an
 * argument: they are left out, and `lost` says so, one sentence for each.
 */
export function writePassage(blocks: readonly DocJson[], facts: readonly Fact[]): WrittenPassage {
  const newFacts: NewFact[] = []
  const fieldIds = new Set<string>()
  const lost: string[] = []
  const taken = new Set(facts.map(({ id }) => id))

  const factFor = (citation: DocJson, said: string): string => {
    const source = String(citation.attrs?.sourceId ?? '')
    const locator = (citation.attrs?.locator as string | null | undefined) ?? null
    const isSame = (fact: { source: string; locator?: string | null | undefined }) =>
      fact.source === source && (fact.locator ?? null) === locator
    const known = facts.find(isSame) ?? newFacts.find(isSame)
    if (known) return known.id
    let id = source
    for (let count = 2; taken.has(id); count += 1) id = `${source}-${count}`
    taken.add(id)
    newFacts.push({ id, source, locator, statement: lastSentence(said) })
    return id
  }

  const inline = (nodes: readonly DocJson[]): string => {
    let words = ''
    for (const node of nodes) {
      if (node.type === 'text') words += marked(node)
      else if (node.type === 'hardBreak') words += '\\\n'
      else if (node.type === 'field') {
        const id = String(node.attrs?.id ?? '')
        fieldIds.add(id)
        words += `{{${id}}}`
      } else if (node.type === 'exhibit') {
        words += '[exhibit]'
        lost.push('A mention of an exhibit was left open: exhibits belong to their letter.')
      } else if (node.type === 'citation') words += `[@${factFor(node, words)}]`
      else if (node.type === 'footnote') {
        const citations = (node.content ?? []).filter(({ type }) => type === 'citation')
        const own = (node.content ?? [])
          .flatMap(({ text }) => text ?? [])
          .join('')
          .replace(/[\s;,.]+/g, ' ')
          .trim()
        if (own !== '') lost.push(`The words of a note were left out: \u201c${own}\u201d.`)
        if (citations.length > 0)
          words += `[${citations.map((citation) => `@${factFor(citation, words)}`).join('; ')}]`
      }
    }
    return words
  }

  const block = (node: DocJson): string[] => {
    const content = node.content ?? []
    if (node.type === 'paragraph') return [inline(content)]
    if (node.type === 'heading') return [`### ${inline(content)}`]
    if (node.type === 'blockquote') return [indent(content.flatMap(block), '> ', '> ')]
    if (node.type === 'bulletList')
      return [content.map((item) => indent((item.content ?? []).flatMap(block), '- ', '  ')).join('\n')]
    if (node.type === 'orderedList')
      return [
        content
          .map((item, place) => indent((item.content ?? []).flatMap(block), `${place + 1}. `, '   '))
          .join('\n'),
      ]
    if (node.type === 'table') lost.push('A table was left out.')
    if (node.type === 'image') lost.push('A picture was left out.')
    return []
  }

  const markdown = blocks
    .flatMap(block)
    .filter((text) => text.trim() !== '')
    .join('\n\n')
  return { markdown, newFacts, fieldIds: [...fieldIds], lost }
}

const indent = (paragraphs: readonly string[], first: string, rest: string) =>
  paragraphs
    .join('\n\n')
    .split('\n')
    .map((line, at) => (line === '' && rest.trim() === '' ? '' : `${at === 0 ? first : rest}${line}`))
    .join('\n')

/** Words with their emphasis, and with every sign that Markdown would take for one of its own made plain. */
function marked({ text = '', marks = [] }: DocJson): string {
  const plain = text.replace(/[\\`*_{}[\]<>@]/g, '\\$&')
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const sign = `${has('bold') ? '**' : ''}${has('italic') ? '*' : ''}`
  const words = plain.trim()
  if (sign === '' || words === '') return plain
  const [before = '', after = ''] = [/^\s*/.exec(plain)?.[0], /\s*$/.exec(plain)?.[0]]
  return `${before}${sign}${words}${[...sign].reverse().join('')}${after}`
}

/** The sentence a citation stands behind, without signs. */
function lastSentence(words: string): string {
  const plain = words
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/\\([\\`*_{}[\]<>@])/g, '$1')
    .trim()
  return plain.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? plain
}
