const DEFINITION = /^\[\^([^\]\s]{1,100})\]:[ \t]?(.*)$/
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

/** A Markdown text without the words of its footnotes, and those by the sign they are called with. */
export function takeNotes(source: string): { body: string; notes: Map<string, string> } {
  const notes = new Map<string, string>()
  const body: string[] = []
  let note: string | null = null
  let isCode = false
  for (const line of source.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode
    const [, sign, words] = (!isCode && DEFINITION.exec(line)) || []
    if (sign !== undefined && words !== undefined) {
      note = sign
      // Of two notes with one sign neither's words are lost.
      notes.set(sign, notes.has(sign) ? `${notes.get(sign)}\n${words}` : words)
    } else if (note !== null && /^(?: {2,}|\t)\S/.test(line)) {
      notes.set(note, `${notes.get(note) ?? ''}\n${line.trim()}`)
    } else {
      if (line.trim() !== '') note = null
      body.push(line)
    }
  }
  return { body: body.join('\n'), notes }
}
