import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sourceOf } from '#tests/support/imports.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const filesNamed = (name: string) =>
  readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('app', path))
    .filter((path) => path === join('app', name) || path.endsWith(`/${name}`))
    .sort()

/** The address a file answers at, with its parameters in brackets. */
const addressOf = (file: string) =>
  file.replace(/^app|\/(\([^)]*\))|\/[^/]+\.tsx?$/g, '').replace(/\/\([^)]*\)/g, '') || '/'

/** Every page of the app, by its address. */
export const listPages = () => filesNamed('page.tsx').map(addressOf)

/** Every method of every route handler: `GET /api/…`. */
export function listRoutes(): string[] {
  return filesNamed('route.ts').flatMap((file) => {
    const source = sourceOf(file)
    const declared = [...source.matchAll(/export (?:async )?(?:function|const) ([A-Z]+)\b/g)]
    const renamed = [...source.matchAll(/\bas ([A-Z]+)\b(?=[^;]*\})/g)]
    return [...declared, ...renamed].map(([, method]) => `${method} ${addressOf(file)}`)
  })
}

export type Action = { name: string; id: string; page: string }

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** Every server action in the build, whoever wrote it where: its name, its secret id, and a page that carries it. */
export function listActions(): Action[] {
  const path = join(ROOT, '.next', 'server', 'server-reference-manifest.json')
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename} ${exportedName}`,
    page: addressOf(`${Object.keys(workers).sort()[0]}.tsx`),
  }))
}

/** What the actions files export: the name, and what made it. */
export function listActionExports(): { name: string; madeBy: string }[] {
  return filesNamed('actions.ts').flatMap((file) =>
    [...sourceOf(file).matchAll(/^export (?!type)(?:const (\w+) = (\w+)|.*)/gm)].map(
      ([line, name, madeBy]) => ({
        name: `${file} ${name ?? line}`,
        madeBy: madeBy ?? '',
      }),
    ),
  )
}
