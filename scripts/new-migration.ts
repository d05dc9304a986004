import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { fromPglite } from '#server/database/open-database.ts'
import { drift, migrate } from '#server/migrate.ts'

// `npm run db:migration -- NAME` writes the next migration; `-- --check` fails when one is missing.
const [argument] = process.argv.slice(2)
const isCheck = argument === '--check'
if (argument === undefined || (!isCheck && !/^[a-z][a-z0-9_]{0,60}$/.test(argument))) {
  console.error('Give the migration a name in lower case, for example: npm run db:migration -- add_notes')
  process.exit(1)
}

const database = fromPglite(await PGlite.create())
await migrate(database.adapter)
const sql = await drift(database.adapter)
await database.close()

if (sql === '') {
  console.log('The migrations match prisma/schema.prisma: there is nothing to write.')
  process.exit(0)
}
if (isCheck) {
  console.error(
    `prisma/schema.prisma has changes no migration makes. Write one with: npm run db:migration -- NAME\n\n${sql}`,
  )
  process.exit(1)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = join(import.meta.dirname, '..', 'prisma', 'migrations', `${stamp}_${argument}`)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'migration.sql'), sql)
console.log(`Wrote prisma/migrations/${stamp}_${argument}/migration.sql. Read it before committing it.`)
