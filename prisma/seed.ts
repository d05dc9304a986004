import { openDatabase } from '#server/database/open-database.ts'
import { setDatabase } from '#server/db.ts'
import { env, secrets } from '#server/env.ts'
import { lockDataDir } from '#server/lock.ts'
import { migrate } from '#server/migrate.ts'
import { seedDemo } from './seed/seed-demo.ts'

/** `npm run seed`: a demo workspace with a half-written answer to a real notice, for looking around. */
async function seed(): Promise<void> {
  const { dataDir, databaseUrl, publicUrl } = env()
  const unlock = lockDataDir(dataDir, { isExclusive: databaseUrl === null })
  process.on('exit', unlock)
  secrets(dataDir)
  const database = await openDatabase(databaseUrl === null ? { folder: dataDir } : { url: databaseUrl })
  await migrate(database.adapter)
  setDatabase(database.client)
  const demo = await seedDemo(database.client)
  await database.close()
  process.stdout.write(
    [
      demo.isNew
        ? 'The demo workspace is ready.'
        : 'The demo workspace was there already; its password is new.',
      `Start the server with npm start, then open ${publicUrl}/d/${demo.draftId}`,
      `E-mail:   ${demo.email}`,
      `Password: ${demo.password}`,
      '',
    ].join('\n'),
  )
}

await seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
