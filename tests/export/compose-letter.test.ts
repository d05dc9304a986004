import { Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { LIMITS } from '#domain/limits.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { inlineWords } from '#export/page/words.ts'
import { renderText } from '#export/text/render-text.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf, testImage } from './support/letter-of.ts'
import { bodyWords, noteCalls, noteWords, squeeze } from './support/letter-words.ts'

const text = (words: string, ...marks: NonNullable<DocJson['marks']>): DocJson =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const heading = (level: number, ...content: DocJson[]): DocJson => ({
  type: 'heading',
  attrs: { level },
  content,
})
const cite = (sourceId: string, locator: string | null = null): DocJson => ({
  type: 'citation',
  attrs: { sourceId, locator },
})
const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
const levels = (...written: number[]) =>
  letterOf(written.map((level) => heading(level, text('A title')))).blocks.map(
    (block) => block.type === 'heading' && block.level,
  )

describe('a composed letter', () => {
  it('numbers its notes in the order of their calls, one call each', () => {
    const letter = letterOf(kitchenSinkDoc())
    expect(noteCalls(letter)).toEqual([1, 2, 3])
    expect(letter.notes.map((each) => each.number)).toEqual([1, 2, 3])
  })
  it('cites in full first and in short form after', () => {
    const letter = letterOf([
      p(
        text('A'),
        note(cite('rivera-2023', 'p. 2')),
        text('B'),
        note(cite('agency-report-2024')),
        text('C'),
        note(cite('rivera-2023', 'p. 9')),
      ),
    ])
    expect(noteWords(letter)[0]).toContain('JournalofPublicMethods')
    expect(noteWords(letter)[2]).toBe(squeeze('Rivera, “Counting What Is Shared,” 9.'))
  })
  it('parts citations that touch with a semicolon and ends a note that closes on one with a full stop', () => {
    const [words = ''] = noteWords(
      letterOf([p(text('A'), note(cite('rivera-2023'), cite('agency-report-2024')))]),
    )
    expect(words).toMatch(/rivera;Office.*\.$/)
  })
  it('puts the full stop of a note inside its closing quotation mark', () => {
    const works = ['rivera-2023', 'agency-report-2024', 'rivera-2023']
    const letter = letterOf(works.map((work) => p(text('A'), note(cite(work)))))
    expect(inlineWords(letter.notes[2]?.inlines ?? [])).toBe('Rivera, “Counting What Is Shared.”')
  })
  it('counts a numbered list inside another in letters', () => {
    const list = (...content: DocJson[]): DocJson => ({
      type: 'orderedList',
      content: [{ type: 'listItem', content }],
    })
    const letter = letterOf([list(p(text('one')), list(p(text('a')))), list(p(text('one again')))])
    expect(JSON.stringify(letter.blocks).match(/"marker":"\w+"/g)).toEqual([
      '"marker":"number"',
      '"marker":"letter"',
      '"marker":"number"',
    ])
  })
  it('says the words given for a blank, and lists by label the ones still open', () => {
    const doc = [
      p(
        { type: 'field', attrs: { id: 'own-release' } },
        { type: 'field', attrs: { id: 'size' } },
        { type: 'field', attrs: { id: 'size' } },
      ),
    ]
    const letter = letterOf(doc, {
      fields: { 'own-release': 'Our March release', size: '  ' },
      labels: { size: 'how many you are' },
    })
    expect(bodyWords(letter)).toBe(squeeze('Our March release [how many you are] [how many you are]'))
    expect(letter.openBlanks).toEqual(['how many you are'])
  })
  it('keeps the lines of what was given for a blank', () => {
    const letter = letterOf([p({ type: 'field', attrs: { id: 'where' } })], {
      fields: { where: '1 Quay Street\nDuluth' },
    })
    expect(letter.blocks[0]).toMatchObject({
      inlines: [{ inlines: [{ text: '1 Quay Street' }, { type: 'break' }, { text: 'Duluth' }] }],
    })
  })
  it('gives headings levels without a gap, starting at the first', () => {
    expect(levels(2, 2, 1, 4, 4, 3, 1)).toEqual([1, 1, 1, 2, 2, 2, 1])
    expect(levels(1, 2, 3, 4)).toEqual([1, 2, 3, 4])
  })
  it('drops a heading without words, but never a note called in one', () => {
    const letter = letterOf([heading(1), heading(1, text(' ')), heading(1, note(text('Kept.')))])
    expect(letter.blocks.map((block) => block.type)).toEqual(['paragraph'])
    expect(noteWords(letter)).toEqual(['Kept.'])
  })
  it('links to web and mail addresses only, and says which words lost their link', () => {
    const link = (words: string, href: string) => text(words, { type: 'link', attrs: { href } })
    const letter = letterOf([
      p(
        link('script', 'javascript:alert(1)'),
        link('data', 'data:text/html,x'),
        link('web', 'HTTPS://Example.org/a b'),
      ),
    ])
    expect(letter.blocks[0]).toMatchObject({
      inlines: [{ text: 'script' }, { text: 'data' }, { text: 'web', href: 'https://example.org/a%20b' }],
    })
    expect(JSON.stringify(letter)).not.toMatch(/javascript:|data:text/)
    expect(letter.warnings.join()).toMatch(/“script”.*“data”/)
  })
  it('keeps every word of lists nested deeper than a page can show', () => {
    const deep = Array.from({ length: 20 }, (_, index) => `level ${index}`).reduceRight<DocJson | null>(
      (inner, words) => ({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [p(text(words)), ...(inner ? [inner] : [])] }],
      }),
      null,
    )
    const letter = letterOf(deep ? [deep] : [])
    expect(bodyWords(letter)).toBe(
      squeeze(Array.from({ length: 20 }, (_, index) => `level ${index}`).join('')),
    )
    expect(JSON.stringify(letter).match(/"bullets"/g)).toHaveLength(LIMITS.exportDepth)
    expect(letter.warnings.join()).toContain(`more than ${LIMITS.exportDepth} deep`)
  })
  it('takes out control characters and broken halves of characters, and no others', () => {
    const letter = letterOf([p(text('a\u0007b\ud800c\u202ed\u0000e\tf é漢🚢'))])
    expect(letter.blocks).toMatchObject([{ inlines: [{ text: 'abcde f é漢🚢' }] }])
    expect(letterOf([p(text('one\u0085two'))]).blocks).toMatchObject([{ inlines: [{ text: 'one two' }] }])
  })
  it('says where a picture is missing instead of leaving a hole', () => {
    const picture: DocJson = { type: 'image', attrs: { src: '/api/attachments/gone', alt: 'Ships by pier' } }
    const letter = letterOf([picture])
    expect(bodyWords(letter)).toBe(squeeze('[Picture missing: Ships by pier]'))
    expect(letter.warnings.join()).toContain('Ships by pier')
  })
  it('opens with its logo alone where asked to, and every other note keeps its own works', async () => {
    const body = p(text('A claim.'), note(cite('rivera-2023')))
    const head: DocJson = {
      type: 'letterPart',
      attrs: { part: 'letterhead' },
      content: [p(text('Open Harbours Alliance'), note(cite('agency-report-2024')))],
    }
    const settings = draftSettingsSchema.parse({ letterhead: 'logo' })
    const letter = letterOf([head, body], { settings, logo: testImage })
    expect(letter.notes).toEqual(letterOf([body]).notes)
    expect(bodyWords(letter)).toBe(squeeze('A claim.'))
    const plain = new TextDecoder().decode((await renderText(letter)).bytes)
    expect(plain).toMatch(/^Open Harbours Alliance\n\nA claim\./)
  })
  it('dates the file as the letter is dated', () => {
    const dated = (words: string) =>
      letterOf([{ type: 'letterPart', attrs: { part: 'date' }, content: [p(text(words))] }]).date
    expect(dated('March 27, 2024')).toBe('2024-03-27')
    const filled = letterOf(
      [
        {
          type: 'letterPart',
          attrs: { part: 'date' },
          content: [p({ type: 'field', attrs: { id: 'day' } })],
        },
      ],
      { fields: { day: 'April 2, 2024' } },
    )
    expect(filled.date).toBe('2024-04-02')
    expect(dated('27 March 2024')).toBe('2024-03-27')
    expect(dated('February 30, 2024')).toBe('2024-03-20')
    expect(dated('soon')).toBe('2024-03-20')
  })
  it('runs the docket numbers and a short title at the head of its pages', () => {
    const read = <T>(value: T) => ({ value, span: null })
    const facts = {
      ...EMPTY_FACTS,
      docketIds: [read('IW-2024-0009')],
      title: read(`Harbour ${'traffic '.repeat(30)}`),
    }
    const head = letterOf([p(text('A'))], { facts }).runningHead
    expect(head).toMatch(/^Docket No\. IW-2024-0009 · Harbour traffic .*traffic…$/)
    expect(head.length).toBeLessThan(110)
  })
  it('refuses a node or mark it has no rule for rather than losing its words', () => {
    const schema = new Schema({
      nodes: { doc: { content: 'aside+' }, aside: { content: 'text*' }, text: {} },
      marks: {},
    })
    const doc = schema.node('doc', null, [schema.node('aside', null, [schema.text('words')])])
    expect(() => letterOf(doc)).toThrow('aside')
    const marked = new Schema({
      nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
      marks: { glow: {} },
    })
    const glowing = marked.node('doc', null, [
      marked.node('paragraph', null, [marked.text('a', [marked.mark('glow')])]),
    ])
    expect(() => letterOf(glowing)).toThrow('glow')
  })
  it('leaves the writer’s words in a note alone', () => {
    const letter = letterOf([p(text('A'), note(text('See '), cite('rivera-2023'), text(' (our emphasis)')))])
    expect(inlineWords(letter.notes[0]?.inlines ?? [])).toMatch(/^See Ana Rivera.*\(our emphasis\)$/)
  })
})
