import { mkdtempSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** Bundles the bare page for production and returns the folder it is in. */
export async function buildBarePage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'rejoinder-bare-'))
  await build({
    root: import.meta.dirname,
    logLevel: 'error',
    configFile: false,
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: join(import.meta.dirname, 'bare-page.html') },
    },
  })
  await rename(join(outDir, 'bare-page.html'), join(outDir, 'index.html'))
  return outDir
}
