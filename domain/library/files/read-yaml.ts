import { type Document, LineCounter, parseDocument } from 'yaml'

export type ReadYaml =
  | { ok: true; data: unknown; yaml: Document; lines: LineCounter }
  | { ok: false; line: number | null; reason: string }

/** Reads YAML that anybody may have written: broken, nested without end or multiplying itself, it is refused. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  try {
    const yaml = parseDocument(text, { lineCounter: lines })
    const error = yaml.errors[0]
    if (error) {
      const reason = error.message.split(' at line')[0] ?? error.message
      return { ok: false, line: error.linePos?.[0].line ?? null, reason }
    }
    return { ok: true, data: yaml.toJS(), yaml, lines }
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false, line: null, reason: error.message }
    if (error instanceof RangeError) return { ok: false, line: null, reason: 'It is nested too deeply' }
    throw error
  }
}
