import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { testPng } from '#tests/export/support/test-image.ts'
import { blocksOf, marked, para, readWord, run, style } from '#tests/support/word-letter.ts'

const linksIn = (json: DocJson): [string, unknown][] => [
  ...(json.marks ?? []).flatMap(({ type, attrs }): [string, unknown][] =>
    type === 'link' ? [[json.text ?? '', attrs?.href]] : [],
  ),
  ...(json.content ?? []).flatMap(linksIn),
]
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (code: string, shown: string) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`

describe('links', () => {
  test('are found as relations with their fragment, as fields and as simple fields', () => {
    const body = para(
      [
        `<w:hyperlink r:id="web" w:anchor="part-2">${run('one')}</w:hyperlink>`,
        field(' HYPERLINK "https://example.org/two" \\l "top" \\o "A tip"', run('two')),
        `<w:fldSimple w:instr=" HYPERLINK &quot;mailto:a@example.org&quot; ">${run('three')}</w:fldSimple>`,
        run('four'),
      ].join(''),
    )
    const { doc } = readWord({ body }, { web: ['hyperlink', 'https://example.org/one'] })
    expect(linksIn(doc)).toEqual([
      ['one', 'https://example.org/one#part-2'],
      ['two', 'https://example.org/two#top'],
      ['three', 'mailto:a@example.org'],
    ])
  })
  test('that lead where no letter may lead keep their words, and the writer hears which and where', () => {
    const body = para('We write.') + para(`<w:hyperlink r:id="bad">${run('press here')}</w:hyperlink>`)
    const { doc, warnings } = readWord({ body }, { bad: ['hyperlink', 'javascript:alert(1)'] })
    expect(linksIn(doc)).toEqual([])
    expect(JSON.stringify(doc)).not.toContain('javascript')
    expect(warnings.join()).toMatch(
      /link on “press here” after “We write\.” was left out, its words were kept/u,
    )
  })
  test('underlined because they are links are not underlined words', () => {
    const styles = style(
      'Hyperlink',
      '<w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr>',
      'character',
    )
    const link = (looks: string) => `<w:hyperlink r:id="web">${run('x', looks)}</w:hyperlink>`
    const body = ['<w:rStyle w:val="Hyperlink"/>', '<w:color w:val="0000FF"/><w:u w:val="single"/>']
      .map((looks) => para(link(looks)))
      .join('')
    const { doc } = readWord({ body, styles }, { web: ['hyperlink', 'https://example.org/'] })
    expect(marked(doc)).toEqual(['x [link]', 'x [link]'])
  })
})

describe('fields', () => {
  test('keep the words they show, and one that is broken keeps the words in it', () => {
    const broken = `${mark('begin')}<w:r><w:instrText>REF</w:instrText></w:r>${run('kept')}`
    const body = [
      para(`See page ${''}`),
      para(field(' PAGEREF x \\h', run('12'))),
      para(broken),
      para('On.'),
    ].join('')
    expect(blocksOf({ body })).toEqual(['p See page ', 'p 12', 'p kept', 'p On.'])
  })
})

describe('notes', () => {
  test('at the foot and at the end are notes where they are called, paragraphs parted by a break', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">${para(
      `<w:r><w:footnoteRef/></w:r>${run(' See ')}${run('there', '<w:i/>')}`,
    )}${para('And here.')}</w:footnote>`
    const endnotes = `<w:endnote w:id="2">${para('At the end.')}</w:endnote>`
    const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const body = para(
      `${run('Words')}${call('footnote', 2)}${run('.')}${call('endnote', 2)}${call('footnote', 7)}`,
    )
    const { warnings } = readWord({ body, footnotes, endnotes })
    expect(blocksOf({ body, footnotes, endnotes })).toEqual(['p Words^(See there/And here.).^(At the end.)'])
    expect(warnings).toEqual(['A note called at the start is missing from the file.'])
  })
})

describe('signs', () => {
  test('tabs, breaks, hyphens and symbols become the letters they look like', () => {
    const body = para(
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type="page"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
    )
    expect(blocksOf({ body })).toEqual(['p a b/c\u2011d\u00ade≥✓'])
  })
  test('what a file brings twice is read once, text boxes are taken in, equations become words', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${para('In the box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${para('In the box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const body = para(`${run('Beside')}${box}<m:oMath><m:r><m:t>e=mc</m:t></m:r></m:oMath>`)
    expect(blocksOf({ body })).toEqual(['p Besidee=mc', 'p In the box'])
    expect(readWord({ body }).warnings.join()).toMatch(/equation at the start.*“e=mc”[\s\S]*text box after/u)
  })
  test('content controls, smart tags and other wrappings keep what is in them', () => {
    const wrapped = `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run('in a control')}</w:sdtContent></w:sdt>`
    const body = `<w:sdt><w:sdtContent>${para(`<w:smartTag>${wrapped}</w:smartTag>`)}</w:sdtContent></w:sdt><w:customXml>${para('wrapped')}</w:customXml>`
    expect(blocksOf({ body })).toEqual(['p in a control', 'p wrapped'])
  })
  test('hidden words are left out and said to be', () => {
    const { doc, warnings } = readWord({ body: para(run('Seen') + run('secret', '<w:vanish/>')) })
    expect(marked(doc)).toEqual(['Seen'])
    expect(warnings.join()).toContain('Hidden words')
  })
})

describe('pictures', () => {
  const drawing = (id: string, alt: string) =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" descr="${alt}"/><a:graphic><pic:pic><a:blip r:embed="${id}"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`
  const png = testPng(40, 30)
  const huge = testPng(40, 30)
  new DataView(huge.buffer).setUint32(16, 50_000)
  new DataView(huge.buffer).setUint32(20, 50_000)

  test('are known by their bytes, stand as blocks of their own, and take the caption under them', () => {
    const styles = style('Caption', '<w:name w:val="caption"/>')
    const body = [
      para(`${run('Before')}${drawing('one', 'Ships')}${run('after')}`),
      para(drawing('one', 'Ships again')),
      para('Figure 2. By pier', '<w:pStyle w:val="Caption"/>'),
    ].join('')
    const read = readWord(
      { body, styles },
      { one: ['image', 'media/lies.jpeg'] },
      { 'word/media/lies.jpeg': png },
    )
    const [, first, , second] = read.doc.content ?? []
    expect(read.doc.content?.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph', 'image'])
    expect(first?.attrs).toMatchObject({
      src: '/api/attachments/picture-1',
      alt: 'Ships',
      width: 100,
      caption: '',
    })
    expect(second?.attrs).toMatchObject({ src: '/api/attachments/picture-1', caption: 'By pier' })
    expect(read.pictures).toMatchObject([{ id: 'picture-1', mediaType: 'image/png', width: 40, height: 30 }])
  })
  test.each<[string, Uint8Array | null, RegExp]>([
    ['of another kind', strToU8('<svg/>'), /neither PNG nor JPEG/u],
    ['that is missing', null, /missing from the file/u],
    ['of 50,000 pixels a side', huge, /50000 × 50000 pixels/u],
  ])('a picture %s is left out with a warning that says where', (_, bytes, sentence) => {
    const body = para('We write.') + para(drawing('one', 'x'))
    const extra: Record<string, Uint8Array> = bytes ? { 'word/media/a.png': bytes } : {}
    const { pictures, warnings } = readWord({ body }, { one: ['image', 'media/a.png'] }, extra)
    expect(pictures).toEqual([])
    expect(warnings.join()).toMatch(sentence)
    expect(warnings.join()).toContain('after “We write.”')
  })
})
