import { table } from '../report.ts'
import { benchExport } from './bench-export.ts'

const rows: any[] = []
await benchExport((row) => rows.push(row))
console.log(table(rows))
process.exit(0)
