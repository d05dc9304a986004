import { cleanBlocks } from './clean-blocks.ts'
import { cleanInline } from './clean-inline.ts'
import { dropRubbish } from './drop-rubbish.ts'
import { keepGoogleLists } from './google-lists.ts'
import { keepFootnotes } from './keep-footnotes.ts'
import { keepWordLists } from './word-lists.ts'

/** Our own clipboard carries this mark; it is already clean. */
const isOurOwn = (html: string) => html.includes('data-pm-slice')

/**
 * Pasted HTML with its structure kept (headings, lists, tables, links, footnotes, bold and italic) and the rest
 * dropped (styles, comments, tracked deletions, pictures that live elsewhere). Says how many pictures were dropped.
 */
export function cleanPaste(html: string): { html: string; picturesDropped: number } {
  if (isOurOwn(html)) return { html, picturesDropped: 0 }
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const picturesDropped = dropRubbish(body)
  keepFootnotes(body)
  keepWordLists(body)
  keepGoogleLists(body)
  cleanBlocks(body)
  cleanInline(body)
  return { html: body.innerHTML, picturesDropped }
}
