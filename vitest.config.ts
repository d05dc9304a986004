import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that need a page come after all others: a process goes on to the next file only while both need the same. */
class AlikeTogether extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const needsPage = new Map(
      files.map((file) => [file, readFileSync(file.moduleId, 'utf8').startsWith('// @vitest-environment')]),
    )
    const sorted = await super.sort(files)
    return [false, true].flatMap((needs) => sorted.filter((file) => needsPage.get(file) === needs))
  }
}

export default defineConfig({
  test: {
    // Every core runs tests, where Vitest would keep one for itself and so leave half of a small machine idle.
    maxWorkers: '100%',
    sequence: { sequencer: AlikeTogether },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{domain,templates,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/no-console.ts'],
          // What they test keeps nothing for itself, so that one process can run many files and load each module once.
          isolate: false,
          // Laws are tried on hundreds of texts; a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/{server,export,app}/**/*.test.ts'],
          setupFiles: ['tests/support/no-console.ts'],
          // Databases and processes are started here, which a small and busy machine takes its time over.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
