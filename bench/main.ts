import { benchChecks } from './checks/bench-checks.ts'
import { benchCollab } from './collab/bench-collab.ts'
import { benchEditor } from './editor/bench-editor.ts'
import { benchDocx } from './export/bench-docx.ts'
import { benchExport } from './export/bench-export.ts'
import { benchImport } from './import/bench-import.ts'
import { benchLibrary } from './library/bench-library.ts'
import { benchNotices } from './notices/bench-notices.ts'
import { type Report, table } from './report.ts'
import { forgetPrepared } from './support/prepare-data.ts'

// `npm run bench` measures everything; `npm run bench -- collab` one part. Every part starts what it needs.
const PARTS: Record<string, (report: Report) => Promise<void>> = {
  editor: benchEditor,
  checks: benchChecks,
  collab: benchCollab,
  export: benchExport,
  docx: benchDocx,
  import: benchImport,
  library: benchLibrary,
  notices: benchNotices,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in PARTS))
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}". The parts are: ${Object.keys(PARTS).join(', ')}.`,
  )
  process.exit(1)
}

const rows: Parameters<Report>[0][] = []
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`Measuring ${name}…`)
  await run((row) => rows.push(row))
}
console.log(`\n${table(rows)}`)
console.log(
  '\nLower is better unless a row says otherwise; a time with a ratio below 1 is faster than the peer on this machine.',
)
await forgetPrepared()
process.exit(0)
