import { exhibitProblem } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** More files than a filing takes, and files that are too large or of another type, also from before a limit changed. */
export const exhibitFiles: Check = ({ exhibits }): Finding[] => {
  const most = LIMITS.exhibitsPerDraft
  const tooMany: Finding[] =
    exhibits.length <= most
      ? []
      : [
          {
            check: 'exhibit-files',
            level: 'blocking',
            about: 'number',
            message: `There are ${exhibits.length} exhibits; ${most} go into one filing beside the letter. Remove some, or join several into one file.`,
            place: { kind: 'exhibits' },
          },
        ]
  const wrong = exhibits.flatMap(({ id, label, fileName, bytes }): Finding[] => {
    const problem = exhibitProblem(fileName, bytes)
    if (problem === null) return []
    const message = `${label}, “${fileName}”: ${problem}`
    return [{ check: 'exhibit-files', level: 'blocking', about: id, message, place: { kind: 'exhibits' } }]
  })
  return [...tooMany, ...wrong]
}
