import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LetterPreview } from '#components/compose/preview/letter-preview.tsx'
import { fieldLabels } from '#components/editor/field-labels.ts'
import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { citedPlacesOf } from '#domain/draft/citations/cited-places.ts'
import { fieldsIn } from '#domain/draft/reading/read-doc.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { readTemplates } from '#server/library.ts'

const { library } = readTemplates()
const profile = {
  ...{ organisation: 'eFerry Alliance', description: 'an association', kind: 'association' as const },
  ...{ statementOfInterest: 'We run ferries.', address: '', contactEmail: '' as const },
  ...{ signatoryName: '', signatoryTitle: '' },
}
const question = { id: 'q1', label: '1', text: 'What are the risks?', parentId: null, span: null }

const letterOf = (frame: (typeof library.frames)[number]) =>
  assembleLetter({
    ...{ title: 'Our letter', profile, frame, library, today: '2026-11-23' },
    facts: { ...EMPTY_FACTS, title: { value: 'Ticketing on Inland Ferries', span: null } },
    questions: [question],
    plan: {
      questionIds: ['q1'],
      withSummary: true,
      withContents: true,
      items: library.arguments.map(({ id }, index) => ({
        ...{ argumentId: id, form: 'long', questionIds: index === 0 ? ['q1'] : [] },
        ...{ withCounter: true, withReply: true },
      })),
    },
  })
const labelOf = fieldLabels(library.fields, [question])
const draw = (doc: ReturnType<typeof letterOf>, filled: Record<string, string> = {}) => {
  const words = { filled, labelOf }
  return new JSDOM(
    renderToStaticMarkup(<LetterPreview doc={doc} citer={null} sources={library.sources} words={words} />),
  ).window.document
}

describe.each(library.frames.map((frame) => ({ title: frame.title, frame })))(
  'the preview of: $title',
  ({ frame }) => {
    const doc = letterOf(frame)
    const page = draw(doc)

    it('says every word of the letter, in its order', () => {
      const words: string[] = []
      doc.descendants((node, _, parent) => {
        if (node.isText && parent?.type.name !== 'footnote') words.push(node.text ?? '')
      })
      const shown = page.querySelector('.preview')?.textContent ?? ''
      let at = 0
      for (const each of words) {
        const found = shown.indexOf(each, at)
        expect(found, `“${each}”`).toBeGreaterThanOrEqual(at)
        at = found + each.length
      }
    })

    it('numbers the footnotes as they come, each with its words at the end', () => {
      const numbers = [...page.querySelectorAll('.note-call')].map((call) => Number(call.textContent))
      const count = citedPlacesOf(doc).length
      expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1))
      const notes = [...page.querySelectorAll('.preview-notes li')]
      expect(notes).toHaveLength(count)
      for (const note of notes) expect(note.textContent?.trim()).not.toBe('')
    })

    it('shows an open blank wherever the letter has one, and the words once they are given', () => {
      const ids = fieldsIn(doc).map(({ id }) => id)
      const open = [...page.querySelectorAll('.field.is-open')].map((blank) => blank.textContent)
      expect(open).toEqual(ids.map(labelOf))
      const filled = draw(doc, Object.fromEntries(ids.map((id) => [id, `ours: ${id}`])))
      expect(filled.querySelectorAll('.field.is-open')).toHaveLength(0)
      expect([...filled.querySelectorAll('.field')].map((blank) => blank.textContent)).toEqual(
        ids.map((id) => `ours: ${id}`),
      )
    })
  },
)
