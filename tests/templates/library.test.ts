import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/fill-argument.ts'
import { ARGUMENT_FORMS } from '#domain/library/argument.ts'
import { citedFacts } from '#domain/library/argument-markup.ts'
import { problemText } from '#domain/library/problem.ts'
import { library, readTemplates } from '#server/library.ts'

const read = readTemplates()
const shelf = read.library

describe('the library in templates/', () => {
  it('fits together', () => {
    expect(read.problems.map(problemText)).toEqual([])
  })

  it('is what the server hands out, read once', () => {
    expect(library()).toEqual(shelf)
    expect(library()).toBe(library())
  })

  it('holds the arguments of the first shelf', () => {
    expect(shelf.arguments.map((argument) => argument.id)).toEqual(
      expect.arrayContaining([
        'no-special-rules',
        'risk-not-unique',
        'misuse-is-real',
        'downstream-liability',
        'many-eyes-safety',
        'define-terms',
        'openness-spectrum',
        'build-not-pretrain',
        'entry-barriers',
        'regulate-use',
      ]),
    )
  })

  it('has something on every topic, and no argument under another', () => {
    expect(new Set(shelf.arguments.map((argument) => argument.topic))).toEqual(
      new Set(shelf.topics.map((topic) => topic.id)),
    )
  })

  it('lets an argument that pulls against another cite what counters it, in its standard form', () => {
    const counters = new Set(
      shelf.facts.filter((fact) => fact.relation !== 'supports').map((fact) => fact.id),
    )
    const oneSided = shelf.arguments
      .filter((argument) => argument.stance === 'pro' && argument.pullsAgainst.length > 0)
      .filter((argument) => !citedFacts(argument.forms.standard).some((id) => counters.has(id)))
    expect(oneSided.map((argument) => argument.id)).toEqual([])
  })

  it('can be set in a letter: every form of every argument becomes blocks with footnotes and blanks', () => {
    for (const argument of shelf.arguments) {
      for (const form of ARGUMENT_FORMS) {
        const blocks = argumentBlocks(argument, form, { facts: shelf.facts, answers: [] })
        const doc = parseDoc({ type: 'doc', content: blocks })
        const names: string[] = []
        doc.descendants((node) => void names.push(node.type.name))
        expect(names, `${argument.id}, ${form}`).toEqual(
          expect.arrayContaining(['footnote', 'citation', 'field']),
        )
        expect(doc.textContent, `${argument.id}, ${form}`).not.toMatch(/\{\{|\[@|\*\*|'|"/)
      }
    }
  })

  it('says of every source that was verified only in part what to be careful about', () => {
    const silent = shelf.sources.filter(
      (source) => source.custom.status === 'verified-partial' && !source.custom.caution,
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
