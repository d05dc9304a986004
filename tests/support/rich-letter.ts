import { strToU8 } from 'fflate'
import { testPng } from '#tests/export/support/test-image.ts'
import { wordOutline } from './tiny-docx.ts'
import { by, cell, para, row, run, style, wordFile } from './word-letter.ts'

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const drawing = `<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" descr="Ships"/><a:blip r:embed="picture"/></wp:inline></w:drawing></w:r>`
const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${para('Boxed')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`

/** A Word file from elsewhere with a little of everything a reader of letters meets. */
export const richLetter = (): Uint8Array =>
  wordFile(
    {
      body: [
        para('On lamps', '<w:pStyle w:val="Head"/>'),
        para(
          `${field('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${field('separate')}${run('Lamps 1')}`,
        ),
        para(`${run('Shade 2')}${field('end')}`),
        para(
          `<w:commentRangeStart w:id="0"/>${run('Dear ', '<w:b/>')}<w:ins ${by}>${run('Office')}</w:ins><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        para(
          `<w:hyperlink r:id="web" w:anchor="a">${run('link')}</w:hyperlink><w:del ${by}><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
        para('One', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        para('Deep', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
        `<w:tbl>${row(cell('Port', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}${row(`${cell('East', '<w:vMerge w:val="restart"/>')}${cell(drawing)}`)}${row(`${cell('', '<w:vMerge/>')}${cell('7')}`, `<w:ins ${by}/>`)}</w:tbl>`,
        para(`${box}${drawing}${run('after')}`, `<w:rPr><w:del ${by}/></w:rPr>`),
        para('Quoted', '<w:ind w:left="720" w:right="720"/>'),
        `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${para('Held')}</w:sdtContent></w:sdt>`,
      ].join(''),
      styles: style('Head', '<w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr>'),
      numbering: `${wordOutline(0, [
        ['decimal', '%1.'],
        ['bullet', '•'],
      ])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      footnotes: `<w:footnote w:id="2">${para('A note.')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="Ben">${para('Really?')}</w:comment>`,
    },
    { web: ['hyperlink', 'https://example.org/'], picture: ['image', 'media/a.png'] },
    { 'word/media/a.png': testPng(8, 8), 'word/empty.xml': strToU8('<x/>') },
  )
