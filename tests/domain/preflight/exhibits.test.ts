import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { type Exhibit, exhibitLabel } from '#domain/draft/exhibits.ts'
import { LIMITS } from '#domain/limits.ts'
import { fixLetter, isLetterFix } from '#domain/preflight/fix-letter.ts'
import { runChecks } from '#domain/preflight/run-checks.ts'
import { preflightOf } from '#tests/support/preflight-of.ts'

const text = (words: string) => ({ type: 'text', text: words })
const mention = (id: string) => ({ type: 'exhibit', attrs: { id } })
const exhibit = (id: string, index = 0, facts: Partial<Exhibit> = {}): Exhibit => ({
  ...{ id, label: exhibitLabel(index), fileName: `${id}.pdf`, mediaType: 'application/pdf', bytes: 10 },
  ...{ caption: '', position: index },
  ...facts,
})
const letterOf = (...mentions: string[]) =>
  parseDoc({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('See '), ...mentions.map(mention), text(' for the count.')] },
    ],
  })
const found = (doc: ReturnType<typeof letterOf>, exhibits: Exhibit[], check: string) =>
  runChecks({ ...preflightOf(doc), exhibits }).filter((finding) => finding.check === check)

describe('mentions of exhibits', () => {
  it('are fine when every exhibit is there and spoken of', () => {
    expect(found(letterOf('herons'), [exhibit('herons')], 'exhibit-mentions')).toEqual([])
  })

  it('stand in the way of filing when the exhibit is gone, and the fix takes the mention out', () => {
    const doc = letterOf('herons')
    const [finding] = found(doc, [], 'exhibit-mentions')
    expect(finding).toMatchObject({ level: 'blocking', about: 'herons' })
    const { tr } = EditorState.create({ doc })
    const isFixed = finding?.fix !== undefined && isLetterFix(finding.fix) && fixLetter(tr, finding.fix)
    expect([isFixed, tr.doc.textContent]).toEqual([true, 'See  for the count.'])
    expect(found(tr.doc, [], 'exhibit-mentions')).toEqual([])
  })

  it('are missed for an exhibit the letter never speaks of, by its label and caption', () => {
    const exhibits = [exhibit('herons'), exhibit('egrets', 1, { caption: 'A count of egrets' })]
    const [finding, ...others] = found(letterOf('herons'), exhibits, 'exhibit-mentions')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ level: 'warning', about: 'egrets', place: { kind: 'exhibits' } })
    expect(finding?.message).toContain('Exhibit B')
    expect(finding?.message).toContain('A count of egrets')
  })

  it('are found in footnotes as well', () => {
    const note = { type: 'footnote', content: [mention('herons')] }
    const doc = parseDoc({
      type: 'doc',
      content: [{ type: 'paragraph', content: [text('See this.'), note] }],
    })
    expect(found(doc, [exhibit('herons')], 'exhibit-mentions')).toEqual([])
    expect(found(doc, [], 'exhibit-mentions')).toHaveLength(1)
  })
})

describe('files sent along', () => {
  it('may be as many as a filing takes beside the letter, and no more', () => {
    const some = (count: number) => Array.from({ length: count }, (_, index) => exhibit(`e${index}`, index))
    expect(found(letterOf(), some(LIMITS.exhibitsPerDraft), 'exhibit-files')).toEqual([])
    const [finding] = found(letterOf(), some(LIMITS.exhibitsPerDraft + 1), 'exhibit-files')
    expect(finding).toMatchObject({ level: 'blocking', about: 'number' })
  })

  it('are named when they are too large or of a type that is not taken', () => {
    const large = exhibit('herons', 0, { bytes: LIMITS.exhibitBytes + 1 })
    const odd = exhibit('egrets', 1, { fileName: 'egrets.exe' })
    const messages = found(letterOf(), [large, odd], 'exhibit-files').map(({ message }) => message)
    expect(messages[0]).toMatch(/Exhibit A.*herons\.pdf.*10 MB/)
    expect(messages[1]).toMatch(/Exhibit B.*egrets\.exe.*\.exe/)
  })
})
