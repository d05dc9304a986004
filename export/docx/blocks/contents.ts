import { LeaderType, Tab, TabStopType, TextRun, type XmlComponent } from 'docx'
import { textWidth } from '../../page/geometry.ts'
import { inlineWords } from '../../page/words.ts'
import { OwnBlock, OwnXml, valued } from '../package/own-xml.ts'
import { newParagraph, type Sheet } from '../sheet.ts'
import { guessPages } from './guess-pages.ts'
import { contentsBookmark, type Heading, isInContents } from './headings.ts'

const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  new OwnXml('w:r', {}, [new OwnXml('w:fldChar', { 'w:fldCharType': type })])

const fieldOpening = (instruction: string): XmlComponent[] => [
  fieldMark('begin'),
  new OwnXml('w:r', {}, [new OwnXml('w:instrText', { 'xml:space': 'preserve' }, [instruction])]),
  fieldMark('separate'),
]

const INSTRUCTION = ' TOC \\h \\z \\o "1-3" \\t "Summary Heading,1,Appendix Heading,1" '

/**
 * The table of contents: a field that Word fills anew when asked to, holding the lines it has now. Their pages are a
 * guess: a field that is empty or marked as stale makes Word ask questions when the file is opened.
 */
export function setContents(sheet: Sheet): OwnBlock {
  const { blocks } = sheet.letter
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && isInContents(block))
  const pages = guessPages(sheet.letter)
  const lines = headings.map((heading, index) => ({
    style: `TOC${heading.role === 'section' ? heading.level : 1}`,
    children: [setLine(heading, contentsBookmark(index + 1), pages.get(heading) ?? 1)],
  }))
  const [first = { style: 'TOC1', children: [] }, ...rest] = lines
  const paragraphs = [{ ...first, children: [...fieldOpening(INSTRUCTION), ...first.children] }, ...rest].map(
    ({ style, children }, index) =>
      newParagraph(sheet, style, index === rest.length ? [...children, fieldMark('end')] : children, {
        tabStops: tabStops(sheet),
      }),
  )
  return new OwnBlock('w:sdt', [
    new OwnXml('w:sdtPr', {}, [
      new OwnXml('w:docPartObj', {}, [
        valued('w:docPartGallery', 'Table of Contents'),
        new OwnXml('w:docPartUnique'),
      ]),
    ]),
    new OwnXml('w:sdtContent', {}, paragraphs),
  ])
}

/** Pages stand at the end of dots, as where Word sets the lines itself. */
const tabStops = ({ letter }: Sheet) => [
  { type: TabStopType.RIGHT, position: textWidth(letter.paper) * 20, leader: LeaderType.DOT },
]

/** A heading's number, words and page. */
function setLine({ number, role, inlines }: Heading, bookmark: string, page: number): OwnXml {
  const tab = () => new TextRun({ children: [new Tab()] })
  const numbered =
    number === null ? [] : [new TextRun(number), role === 'appendix' ? new TextRun('\u2002') : tab()]
  return new OwnXml('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
    ...numbered,
    new TextRun(inlineWords(inlines).replaceAll('\n', ' ')),
    tab(),
    ...fieldOpening(` PAGEREF ${bookmark} \\h `),
    new TextRun(String(page)),
    fieldMark('end'),
  ])
}
