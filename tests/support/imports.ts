import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')

/** One import of a source file: a path of the repository, or a package by its name. */
export type Import = { from: string; file: string | null; package: string | null; specifier: string }

/** The TypeScript files under a folder, as paths from the root, generated code left out. */
export function sourceFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('prisma/generated'))
}

export const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const SPECIFIER = [
  /(?:^|[\n;}])\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]/g,
  /(?:^|[\n;])\s*import\s*['"]([^'"\n]+)['"]/g,
  /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g,
]

/** What a file imports, types included, with every path resolved to the file it really names. */
export function importsOf(file: string): Import[] {
  const source = sourceOf(file)
  const specifiers = SPECIFIER.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, name = '']) => name),
  )
  return specifiers.map((specifier) => ({ from: file, specifier, ...resolveImport(file, specifier) }))
}

function resolveImport(file: string, specifier: string): Pick<Import, 'file' | 'package'> {
  if (specifier.startsWith('#')) return { file: specifier.slice(1), package: null }
  if (specifier.startsWith('.')) {
    return { file: relative(ROOT, resolve(ROOT, dirname(file), specifier)), package: null }
  }
  const parts = specifier.split('/')
  const name = specifier.startsWith('node:') ? specifier : parts.slice(0, specifier.startsWith('@') ? 2 : 1)
  return { file: null, package: Array.isArray(name) ? name.join('/') : name }
}
