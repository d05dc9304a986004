import { AppError } from '#domain/errors.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { mutateDocx } from '#tests/support/mutate-docx.ts'
import { richLetter } from '#tests/support/rich-letter.ts'
import { dice } from '../support/dice.ts'

// `node bench/fuzz/fuzz-letters.ts 2000 1` reads two thousand damaged Word files, drawn by seed 1, and tells what came of
// them. It ends with an error when one made the reader fail otherwise than by a refusal in a sentence.
const [files = 2_000, seed = 1] = process.argv.slice(2).map(Number)
const doc = kitchenSinkDoc()
const copy = new Uint8Array((await renderDocx(letterOf(doc), { doc: doc.toJSON(), copyId: 'c' })).bytes)
const foreign = richLetter()
const roll = dice(seed)
const refusals = new Map<string, number>()
const crashes: string[] = []
let read = 0
let slowest = 0

for (let file = 0; file < files; file++) {
  const broken = mutateDocx(file % 2 === 0 ? foreign : copy, roll)
  const start = performance.now()
  try {
    readLetter(broken)
    read++
  } catch (error) {
    if (error instanceof AppError) {
      const kind = error.message.replace(/\(.*?\)/u, '').slice(0, 60)
      refusals.set(kind, (refusals.get(kind) ?? 0) + 1)
    } else crashes.push(`file ${file}: ${error instanceof Error ? error.stack : error}`)
  }
  slowest = Math.max(slowest, performance.now() - start)
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${files} damaged files: ${read} read, ${crashes.length} crashes; slowest ${Math.round(slowest)} ms, peak ${peak} MB`,
)
for (const [kind, count] of [...refusals].sort((a, b) => b[1] - a[1]))
  console.log(`  ${count} refused: ${kind}…`)
for (const crash of crashes.slice(0, 10)) console.error(crash)
process.exit(crashes.length > 0 ? 1 : 0)
