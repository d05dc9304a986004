import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/{domain,templates,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/no-console.ts'],
          // Laws are tried on hundreds of texts; a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/{server,export,app}/**/*.test.ts'],
          setupFiles: ['tests/support/no-console.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
