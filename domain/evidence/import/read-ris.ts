import { cleanSource } from './clean-source.ts'
import { byLine, normalLines, type ReadSource, type SourcesRead, withinLimit } from './read-result.ts'
import { scanRecords } from './ris/scan-records.ts'
import { toRawSource } from './ris/to-raw-source.ts'

/** Reads RIS, as Zotero, EndNote and the catalogues of publishers export it. Never throws. */
export function readRis(text: string): SourcesRead {
  const { records, problems } = scanRecords(normalLines(text))
  const { taken, problems: tooMany } = withinLimit(records)
  const sources: ReadSource[] = []
  problems.push(...tooMany)
  for (const record of taken) {
    const { csl, problems: found } = cleanSource(toRawSource(record))
    problems.push(...found.map((message) => ({ line: record.line, message })))
    if (csl) sources.push({ line: record.line, csl })
  }
  return { sources, problems: byLine(problems) }
}
