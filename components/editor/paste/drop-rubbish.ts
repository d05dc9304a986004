import { isAttachment } from '#domain/draft/nodes/picture.ts'

const NEVER_WORDS =
  'script, style, meta, link, title, head, xml, iframe, object, embed, form, input, button, select, textarea, svg, canvas, video, audio, noscript, template'

/** Word's deletions and margin comments: what an accepted letter would not show. */
const TRACKED =
  'del, .msoDel, a.msocomanchor, .MsoCommentReference, .msocomoff, .msocomtxt, [style*="mso-element:comment"], [style*="mso-element: comment"]'

function removeComments(root: Element) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** A web beacon is no picture anybody would miss. */
const isTrackingPixel = (img: Element) =>
  Number(img.getAttribute('width') ?? 99) <= 1 || Number(img.getAttribute('height') ?? 99) <= 1

/** Removes what is not words, and pictures that are not ours; returns how many of those a reader would have seen. */
export function dropRubbish(body: HTMLElement): number {
  removeComments(body)
  for (const found of body.querySelectorAll(`${NEVER_WORDS}, ${TRACKED}`)) found.remove()
  for (const found of [...body.querySelectorAll('*')]) {
    // `o:p`, `w:sdt`, `st1:place`: Word's own elements; only their words stay. `v:` draws.
    if (!found.localName.includes(':')) continue
    if (found.localName.startsWith('v:')) found.remove()
    else found.replaceWith(...found.childNodes)
  }
  let dropped = 0
  for (const img of body.querySelectorAll('img')) {
    if (isAttachment(img.getAttribute('src') ?? '')) continue
    if (!isTrackingPixel(img)) dropped += 1
    img.remove()
  }
  return dropped
}
