import type { SourceName, SourceType } from '#domain/evidence/keeping/source-candidate.ts'
import type { RawSource } from '../read-result.ts'
import type { RisRecord } from './scan-records.ts'

const TYPES: Record<string, SourceType> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  JFULL: 'article-journal',
  INPR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  WEB: 'webpage',
  ICOMM: 'webpage',
  BLOG: 'post-weblog',
  STAT: 'legislation',
  LEGAL: 'legislation',
  BILL: 'bill',
  UNBILL: 'bill',
  CASE: 'legal_case',
  HEAR: 'hearing',
  PAT: 'patent',
  STAND: 'standard',
  DATA: 'dataset',
  DBASE: 'dataset',
  COMP: 'software',
  ENCYC: 'entry-encyclopedia',
  DICT: 'entry-encyclopedia',
  UNPB: 'manuscript',
  MANSCPT: 'manuscript',
  PCOMM: 'personal_communication',
  SLIDE: 'speech',
  VIDEO: 'motion_picture',
  MPCT: 'motion_picture',
}

/** `Last, First, Jr.` is a person; words without a comma are a body. */
function readName(typed: string): SourceName[] {
  const [family = '', given = '', suffix = ''] = typed.split(',').map((part) => part.trim())
  if (family === '') return []
  if (given === '') return [{ literal: typed.trim().replace(/,$/, '') }]
  return [{ family, given, ...(suffix ? { suffix } : {}) }]
}

/** `SP` may already hold the whole span. */
const pagesOf = (first: string, last: string) =>
  (last === '' || first === last || /[-–]/.test(first) ? first : `${first}–${last}`).replace(/-+/g, '–')

/** The work a RIS record describes, in CSL's keys. */
export function toRawSource({ tags }: RisRecord): RawSource {
  const all = (...names: string[]) =>
    names.flatMap((name) =>
      tags.filter(([tag, value]) => tag === name && value !== '').map(([, value]) => value),
    )
  const first = (...names: string[]) => all(...names)[0] ?? ''
  const type = TYPES[first('TY').toUpperCase()] ?? 'document'
  const isWhole = type === 'book' || type === 'report' || type === 'thesis'
  const isPaper = type.startsWith('article')
  const isBook = type === 'book' || type === 'chapter' || /^97[89]/.test(first('SN'))
  const number = type === 'article-journal' ? '' : first('M1')
  return {
    type,
    title: first('TI', 'T1', 'CT') || (isWhole ? first('BT') : ''),
    'title-short': first('ST'),
    'container-title': isPaper
      ? first('JF', 'T2', 'JO', 'JA', 'J2')
      : isWhole
        ? ''
        : first('T2', 'BT', 'C3', 'JF', 'JO'),
    'collection-title': isWhole ? first('T2', 'T3') : first('T3'),
    author: all('AU', 'A1').flatMap(readName),
    editor: all('ED', 'A2').flatMap(readName),
    translator: all('A4').flatMap(readName),
    issued: first('DA') || first('PY', 'Y1'),
    accessed: first('Y2'),
    volume: first('VL'),
    issue: isPaper ? first('IS') : '',
    number: isPaper ? number : first('IS') || number,
    page: pagesOf(first('SP'), first('EP')),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    edition: first('ET'),
    section: first('SE'),
    genre: first('M3'),
    language: first('LA'),
    ...(type === 'report' || type === 'thesis' ? {} : { [isBook ? 'ISBN' : 'ISSN']: first('SN') }),
    DOI: first('DO'),
    URL: all('UR', 'L2').find((address) => /^https?:/i.test(address)) ?? first('UR'),
  }
}
