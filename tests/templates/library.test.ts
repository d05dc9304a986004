import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findRefused } from '#domain/library/checking/refused-phrasing.ts'
import { problemText } from '#domain/library/files/problem.ts'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'
import { library, readTemplates } from '#server/library.ts'

const read = readTemplates()
const shelf = read.library
const TEMPLATES = join(import.meta.dirname, '../../templates')

describe('the library in templates/', () => {
  it('fits together', () => {
    expect(read.problems.map(problemText)).toEqual([])
  })

  it('is what the server hands out, read once', () => {
    expect(library()).toEqual(shelf)
    expect(library()).toBe(library())
  })

  it('has something on every topic, and no argument under another', () => {
    expect(new Set(shelf.arguments.map((argument) => argument.topic))).toEqual(
      new Set(shelf.topics.map((topic) => topic.id)),
    )
  })

  it('says of every check why it is made, in the order in which they are made', () => {
    expect(shelf.checkGuides.map(({ id }) => id)).toEqual([...CHECK_IDS])
  })

  it('calls every argument by the name of its file, and its topic by the folder', () => {
    const files = readdirSync(join(TEMPLATES, 'arguments'), { recursive: true, encoding: 'utf8' })
    expect(shelf.arguments.map(({ topic, id }) => join(topic, `${id}.md`)).toSorted()).toEqual(
      files.filter((file) => file.endsWith('.md')).toSorted(),
    )
  })

  it('holds no HTML, and no refused phrasing but in the list of them', () => {
    const { refusedPhrasings, ...rest } = shelf
    const words = JSON.stringify(rest)
    expect(/<\/?[a-z!][^>]*>/i.exec(words)?.[0]).toBeUndefined()
    expect(findRefused(words, refusedPhrasings)).toEqual([])
  })

  it('says of every source that was verified only in part what was not seen of it', () => {
    const silent = shelf.sources.filter(
      ({ custom }) =>
        custom.status === 'verified-partial' &&
        !/\bnot seen\b|\bnot shown\b|\bwas seen only\b|\bread (only )?(as|in|on|through)\b|\binferred\b/i.test(
          custom.caution ?? '',
        ),
    )
    expect(silent.map((source) => source.id)).toEqual([])
  })

  it("links only to addresses of the web, without anyone's research notes", () => {
    for (const source of shelf.sources) {
      expect(source.URL ?? 'https://none.example').toMatch(/^https?:\/\/[^\s]+$/)
      expect(source).not.toHaveProperty('note')
    }
  })

  it('keeps quotations out: no argument or fact puts more than a few words between quotation marks', () => {
    const texts = [
      ...shelf.facts.map((fact) => fact.statement),
      ...shelf.arguments.flatMap((argument) => [
        ...Object.values(argument.forms),
        argument.counter,
        argument.reply,
      ]),
    ]
    const quoted = texts.flatMap((text) =>
      [...text.matchAll(/["\u201c]([^"\u201d]+)["\u201d]/g)].map((m) => m[1] ?? ''),
    )
    expect(quoted.filter((words) => words.split(/\s+/).length > 4)).toEqual([])
  })

  it('has a letter for each way to speak up', () => {
    expect(shelf.frames.map((frame) => [frame.id, frame.needsNotice, frame.organisedBy])).toEqual([
      ['bill', false, 'theme'],
      ['coalition', true, 'theme'],
      ['individual', true, 'theme'],
      ['open-letter', false, 'theme'],
      ['proposed-rule', true, 'theme'],
      ['request-for-information', true, 'question'],
    ])
  })
})
