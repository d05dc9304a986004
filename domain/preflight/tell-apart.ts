import type { Finding } from './finding.ts'

/** Findings of one check, where those about the same thing are counted, so that no two share a key. */
export function tellApart(findings: readonly Finding[]): Finding[] {
  const taken = new Set(findings.map(({ about }) => about))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    let nth = (seen.get(finding.about) ?? 0) + 1
    if (nth === 1) {
      seen.set(finding.about, nth)
      return finding
    }
    while (taken.has(`${finding.about} (${nth})`)) nth += 1
    const about = `${finding.about} (${nth})`
    taken.add(about)
    seen.set(finding.about, nth)
    return { ...finding, about }
  })
}
