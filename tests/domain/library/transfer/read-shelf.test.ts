import { describe, expect, it } from 'vitest'
import { type LibraryFile, problemText } from '#domain/library/files/problem.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import type { TeamShelf } from '#domain/library/team/merge-libraries.ts'
import { readShelf } from '#domain/library/transfer/read-shelf.ts'
import { writeShelf } from '#domain/library/transfer/write-shelf.ts'
import { library } from '#server/library.ts'
import { ownShelf } from '#tests/support/own-shelf.ts'

const builtIn = library()
const shelf = ownShelf(builtIn)
const offered = new Set([...builtIn.arguments, ...shelf.arguments].map(({ id }) => id))
const FILES = writeShelf(shelf, offered)

const read = (files: readonly LibraryFile[]) => readShelf(files, { builtIn, current: builtIn })
const problemsOf = (files: readonly LibraryFile[]) => read(files).problems.map(problemText)
/** The files with one of them changed. */
const withChange = (path: string, change: (text: string) => string) =>
  FILES.map((file) => (file.path === path ? { ...file, text: change(file.text) } : file))

const byId = <T extends { id: string }>(items: T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const withoutRevisions = ({ arguments: list, ...rest }: TeamShelf) => ({
  arguments: byId(list).map(({ revision: _, ...argument }) => argument),
  ...{ facts: byId(rest.facts), fields: byId(rest.fields), sources: byId(rest.sources) },
})

const [some] = shelf.arguments
const PATH = `arguments/${some?.topic}/${some?.id}.md`
const lineIn = (path: string, words: string) => {
  const text = FILES.find((file) => file.path === path)?.text ?? ''
  return text.split('\n').findIndex((line) => line.includes(words)) + 1
}

describe('a team’s library', () => {
  it('written as files and read back is the same library', () => {
    const { shelf: again, problems } = read(FILES)
    expect(problems.map(problemText)).toEqual([])
    expect(withoutRevisions(again)).toEqual(withoutRevisions(shelf))
  })

  it('is the same files whatever order it was kept in', () => {
    const turned = {
      arguments: shelf.arguments.toReversed(),
      facts: shelf.facts.toReversed(),
      fields: shelf.fields.toReversed(),
      sources: shelf.sources.toReversed(),
    }
    expect(writeShelf(turned, offered)).toEqual(FILES)
  })

  it('may be packed with its folder, and with what computers leave beside files', () => {
    const packed = FILES.map(({ path, text }) => ({ path: `our library/${path}`, text }))
    const aside = ['our library/.DS_Store', '__MACOSX/our library/._facts.yml', 'our library/README.md']
    const files = [...packed, ...aside.map((path) => ({ path, text: '' }))]
    expect(problemsOf(files)).toEqual([])
    expect(withoutRevisions(read(files).shelf)).toEqual(withoutRevisions(shelf))
  })

  it('leaves out what is built in, when it is exactly that', () => {
    const given = builtIn.arguments.slice(0, 2).map((argument) => ({
      ...{ path: `arguments/${argument.topic}/${argument.id}.md`, text: writeArgument(argument) },
    }))
    expect(read([...FILES, ...given]).problems).toEqual([])
    expect(read(given).shelf.arguments).toEqual([])
  })

  it('writes no link to an argument that is not offered', () => {
    const only = shelf.arguments.filter(({ related }) => related.length > 0).slice(0, 1)
    const [file] = writeShelf({ ...shelf, arguments: only }, new Set())
    expect(file?.text).not.toContain('related:')
  })
})

describe('a library file that does not fit is named with its line:', () => {
  it.each<[string, LibraryFile[], string | RegExp]>([
    [
      'a missing part',
      withChange(PATH, (text) => text.replace('## Reply', '## Counter-argument')),
      new RegExp(`^${PATH}:\\d+: There is a second "## Counter-argument"`),
    ],
    [
      'an unknown field',
      withChange(PATH, (text) => text.replace('title:', 'colour: red\ntitle:')),
      `${PATH}:2: The front matter does not know "colour". Take it out or correct the spelling.`,
    ],
    [
      'HTML',
      withChange(PATH, (text) => text.replace('## Reply\n\n', '## Reply\n\n<script>alert(1)</script> ')),
      new RegExp(`^${PATH}:\\d+: There is HTML in the text`),
    ],
    [
      'a citation of a fact nobody recorded',
      withChange(PATH, (text) => text.replace(/\[@[^\]]+\]/, '[@rumour]')),
      new RegExp(`^${PATH}:\\d+: \\[@rumour\\] is not in facts\\.yml`),
    ],
    [
      'a fact with an unknown key',
      withChange('facts.yml', (text) => text.replace('- id:', '- mood: glad\n  id:')),
      /^facts\.yml:1: At 0: .*mood/,
    ],
    [
      'a date that is none',
      withChange('sources.csl.json', (text) => text.replace(/"date-parts": \[\s*\[/, '$&2024, 13, "x",')),
      /^sources\.csl\.json:\d+: At \d+\.issued\.date-parts/,
    ],
    [
      'an id given twice',
      withChange('fields.yml', (text) => `${text}${text.split('\n').slice(0, 4).join('\n')}\n`),
      /^fields\.yml:\d+: "our-.*" is there twice/,
    ],
    ['broken JSON', withChange('sources.csl.json', (text) => text.slice(0, -5)), /^sources\.csl\.json:\d+: /],
    [
      'a body of five megabytes',
      withChange(PATH, (text) => text + 'word '.repeat(1024 * 1024)),
      `${PATH}: This file is larger than 1 MB. Make it shorter.`,
    ],
    [
      'a file of something else',
      [...FILES, { path: 'photo.png', text: '' }],
      /^photo\.png: This is not a file/,
    ],
    [
      'a path out of the folder',
      [...FILES, { path: '../../etc/passwd', text: '' }],
      /^\.\.\/\.\.\/etc.*leads out/,
    ],
    [
      'a path from the root',
      [...FILES, { path: '/facts.yml', text: '' }],
      /^\/facts\.yml: The path does not start/,
    ],
    [
      'YAML that multiplies itself',
      withChange('facts.yml', yamlBomb),
      /^facts\.yml: The file cannot be read/,
    ],
    [
      'YAML nested without end',
      withChange('facts.yml', () => '['.repeat(100_000)),
      /^facts\.yml(?::\d+)?: The file cannot be read/,
    ],
  ])('%s', (_name, files, expected) => {
    const found = problemsOf(files)
    expect(found).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it('an id that is built in and means something else there', () => {
    const [given] = builtIn.facts
    const text = `- { id: ${given?.id}, source: ${given?.source}, statement: Another thing., relation: context }\n`
    expect(problemsOf([{ path: 'facts.yml', text }])).toEqual([
      `facts.yml:1: "${given?.id}" is built in and says something else. Give yours another id.`,
    ])
  })

  it('the very line a wrong citation stands on', () => {
    const words = some?.counter.slice(0, 30) ?? ''
    const files = withChange(PATH, (text) => text.replace(words, `[@rumour] ${words}`))
    expect(problemsOf(files)).toContainEqual(
      expect.stringContaining(`${PATH}:${lineIn(PATH, words)}: [@rumour]`),
    )
  })
})

function yamlBomb(): string {
  const levels = Array.from({ length: 12 }, (_, at) => {
    const one = at === 0 ? 'x' : `*l${at - 1}`
    return `l${at}: &l${at} [${Array.from({ length: 10 }, () => one).join(', ')}]`
  })
  return `${levels.join('\n')}\n`
}
