/** Words of a citation as an exporter or the page sets them. */
export type CitedRun = { text: string; italic: boolean; href: string | null }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const decode = (html: string) =>
  html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return ENTITIES[name] ?? whole
  })

/** Only web addresses become links; anything else stays words. */
const safeHref = (tag: string) => {
  const href = /href="([^"]*)"/.exec(tag)?.[1]
  return href && /^https?:\/\//i.test(href) ? decode(href) : null
}

type Style = { tag: string; italic: boolean; href: string | null }

/** Takes citeproc's HTML apart into runs. It knows the few tags citeproc writes and keeps the words of any other. */
export const citedRuns = (html: string): CitedRun[] => {
  const runs: CitedRun[] = []
  const open: Style[] = []
  for (const piece of html.split(/(<[^>]*>)/)) {
    const style = open.at(-1) ?? { tag: '', italic: false, href: null }
    const closing = /^<\/(\w+)>$/.exec(piece)?.[1]
    const opening = /^<(\w+)/.exec(piece)?.[1]
    if (closing) {
      const at = open.findLastIndex((entry) => entry.tag === closing)
      if (at >= 0) open.splice(at)
    } else if (opening) {
      const italic =
        opening === 'i' || opening === 'em' || (style.italic && !/font-style:\s*normal/.test(piece))
      open.push({ tag: opening, italic, href: opening === 'a' ? safeHref(piece) : style.href })
    } else if (piece !== '') {
      const text = decode(piece)
      const last = runs.at(-1)
      if (last && last.italic === style.italic && last.href === style.href) last.text += text
      else runs.push({ text, italic: style.italic, href: style.href })
    }
  }
  return runs
}
