import type { CslItem } from 'citeproc'
import type { Source } from '../source.ts'

/** What styles call a periodical where they want its short name. */
const SHORT_NAMES: Record<string, string> = { 'Federal Register': 'Fed. Reg.' }

/**
 * What citeproc may see of a source: not our own data, and no address that is not of the web. A conference paper
 * that names no proceedings goes as a plain article, or some styles print an “In” with nothing behind it.
 */
export const cslItem = ({ custom: _custom, note: _note, URL: address, ...item }: Source): CslItem => {
  const container = item['container-title']
  const shortName = typeof container === 'string' ? SHORT_NAMES[container] : undefined
  return {
    ...item,
    ...(item.type === 'paper-conference' && !container ? { type: 'article' } : {}),
    ...(shortName ? { 'container-title-short': shortName } : {}),
    ...(address && /^https?:\/\//i.test(address) ? { URL: address } : {}),
  }
}
