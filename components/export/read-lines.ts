const NEWLINE = 10

/** Reads a stream line by line, and at any point the rest of it as bytes. A broken stream ends early. */
export function readLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let held: Uint8Array<ArrayBuffer> = new Uint8Array()
  const pull = async () => (await reader.read().catch(() => null))?.value ?? null

  return {
    /** The next line, or null where the stream ends before one is complete. */
    async line(): Promise<string | null> {
      let end = held.indexOf(NEWLINE)
      while (end < 0) {
        const more = await pull()
        if (more === null) return null
        const joined = new Uint8Array(held.length + more.length)
        joined.set(held)
        joined.set(more, held.length)
        held = joined
        end = held.indexOf(NEWLINE)
      }
      const line = decoder.decode(held.subarray(0, end))
      held = held.slice(end + 1)
      return line
    },
    async rest(): Promise<Blob> {
      const parts = [held]
      for (let more = await pull(); more !== null; more = await pull()) parts.push(more)
      return new Blob(parts)
    },
  }
}
