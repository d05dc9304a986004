import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { createCiter } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import { composeLetter } from '#export/compose-letter.ts'
import type { DraftToExport } from '#export/export-job.ts'
import type { Letter } from '#export/letter.ts'
import { citationStyle } from '#server/citation-style.ts'
import { dice } from '../support/dice.ts'

const WORDS =
  `agency harbour measure evidence rule cost benefit operator vessel member record public review standard small port
  schedule safety filing request section burden market service method result question answer practice data access open
  report year region traffic crew cargo pilot channel survey estimate number model study authority comment period`.split(
    /\s+/,
  )
const JOINTS = ['of the', 'and', 'in', 'that', 'with', 'for each', 'under the', 'to', 'by the', 'which']
const PEOPLE = ['Rivera', 'Okafor', 'Lindqvist', 'Tanaka', 'Moreau', 'Haddad', 'Novak', 'Byrne']

const SOURCES: Source[] = Array.from({ length: 40 }, (_, index) => ({
  id: `study-${index}`,
  type: 'article-journal',
  title: `The ${WORDS[index]} of ${WORDS[(index * 7 + 3) % WORDS.length]}: a study of ${index + 2} harbours`,
  author: [{ family: PEOPLE[index % PEOPLE.length], given: 'A.' }],
  issued: { 'date-parts': [[2010 + (index % 14)]] },
  'container-title': 'Journal of Inland Waters',
  volume: String(10 + index),
  page: `${index * 10 + 1}–${index * 10 + 9}`,
  URL: `https://example.org/studies/${index}`,
  custom: { status: 'verified' },
}))

/** A made-up letter of so many sections; a hundred pages take about 100 of them. */
export function longLetter(sections: number, face: 'tinos' | 'source-serif' = 'tinos'): DraftToExport {
  const roll = dice(7)
  const pick = (list: readonly string[]) => list[roll(list.length)] ?? ''
  const words = (count: number) =>
    Array.from({ length: count }, () => (roll(3) === 0 ? pick(JOINTS) : pick(WORDS))).join(' ')
  const sentence = () => {
    const said = words(10 + roll(18))
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}. `
  }
  const text = (value: string, ...marks: string[]): DocJson => ({
    type: 'text',
    text: value,
    ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
  })
  const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
  const heading = (level: number, value: string): DocJson => ({
    type: 'heading',
    attrs: { level },
    content: [text(value)],
  })
  const note = (): DocJson => ({
    type: 'footnote',
    content: [
      ...(roll(3) === 0 ? [text('See ')] : []),
      { type: 'citation', attrs: { sourceId: `study-${roll(40)}`, locator: `p. ${1 + roll(90)}` } },
      ...(roll(4) === 0 ? [text(`. ${sentence().trim()}`)] : []),
    ],
  })
  const prose = () =>
    p(
      text(sentence() + sentence()),
      text(words(3), roll(2) === 0 ? 'italic' : 'bold'),
      text(` ${words(12)}.`),
      ...(roll(3) < 2 ? [note()] : []),
      text(` ${sentence()}${sentence()}${sentence().trim()}`),
    )
  const list = (type: string): DocJson => ({
    type,
    content: Array.from({ length: 3 + roll(3) }, () => ({
      type: 'listItem',
      content: [p(text(sentence().trim()))],
    })),
  })
  const cell = (type: string, value: string, attrs: Record<string, unknown> = {}): DocJson => ({
    type,
    attrs,
    content: [p(text(value))],
  })
  const table = (rows: number): DocJson => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: ['Port', 'What was counted', 'Ships', 'Share'].map((value) => cell('tableHeader', value)),
      },
      ...Array.from({ length: rows }, (_, row) => ({
        type: 'tableRow',
        content: [
          cell('tableCell', `Port ${row + 1}`),
          cell('tableCell', words(4 + roll(12))),
          cell('tableCell', String(roll(9000)), { align: 'right' }),
          cell('tableCell', `${roll(100)} %`, { align: 'right' }),
        ],
      })),
    ],
  })
  const part = (name: string, ...lines: string[]): DocJson => ({
    type: 'letterPart',
    attrs: { part: name },
    content: lines.map((line) => p(text(line))),
  })
  const section = (index: number): DocJson[] => [
    heading(index % 3 === 0 ? 1 : 2, `Question ${index + 1}: ${words(5)}`),
    { type: 'blockquote', content: [p(text(sentence().trim()))] },
    ...Array.from({ length: 4 }, prose),
    ...(index % 4 === 1 ? [list('bulletList')] : []),
    ...(index % 4 === 3 ? [list('orderedList')] : []),
    ...(index % 6 === 2 ? [table(index % 12 === 2 ? 30 : 5)] : []),
    prose(),
  ]
  const settings = draftSettingsSchema.parse({ face })
  return {
    title: 'Comments of the Inland Harbours Alliance on Harbour Traffic Records',
    doc: {
      type: 'doc',
      content: [
        part(
          'letterhead',
          'Inland Harbours Alliance',
          '12 Quay Street, Suite 400',
          'Duluth, Minnesota 55802',
        ),
        part('date', 'March 27, 2024'),
        part('addressee', 'Office of Harbours', 'Department of Inland Waters', 'Washington, DC 20230'),
        part(
          'reference',
          'Re: Harbour Traffic Records and the Burden of Keeping Them: Request for Information',
          'Docket No. IW-2024-0009',
          'RIN 0660-XC060',
          '89 FR 14059 (February 26, 2024)',
        ),
        part('salutation', 'To whom it may concern:'),
        prose(),
        ...Array.from({ length: sections }, (_, index) => section(index)).flat(),
        heading(1, 'Conclusion'),
        prose(),
        part('closing', 'Respectfully submitted,'),
        part('signature', 'Ana Rivera', 'Executive Director', 'Inland Harbours Alliance'),
      ],
    },
    fields: {},
    labels: {},
    facts: null,
    questions: [],
    skipped: {},
    profile: { organisation: 'Inland Harbours Alliance' },
    settings,
    sources: SOURCES,
    ...citationStyle(settings.citationStyle, settings.language),
    exhibits: [],
    logo: null,
    images: [],
    today: '2024-03-27',
  }
}

/** The same letter composed, for whoever sets it without the rest of the path. */
export function letterToSet(sections: number): Letter {
  const { doc, sources, styleXml, localeXml, ...rest } = longLetter(sections)
  return composeLetter({ ...rest, doc: parseDoc(doc), citer: createCiter({ styleXml, localeXml, sources }) })
}
