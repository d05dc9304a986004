import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

export type Tag = { role?: string; alt?: string; type?: string; id?: string; children?: Tag[] }
const tagSchema: z.ZodType<Tag> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    alt: z.string().optional(),
    type: z.string().optional(),
    id: z.string().optional(),
    children: z.array(tagSchema).optional(),
  }),
)
const infoSchema = z.looseObject({
  Title: z.string().optional(),
  Author: z.string().optional(),
  Language: z.string().optional(),
  CreationDate: z.string().optional(),
})
const outlineSchema: z.ZodType<Outline[]> = z.lazy(() =>
  z.array(z.object({ title: z.string(), items: outlineSchema })),
)
export type Outline = { title: string; items: Outline[] }

/** Words of the tags under `tag`, without what is under a tag of a role in `without`. */
function words(tag: Tag, contents: ReadonlyMap<string, string>, without: readonly string[]): string {
  if (tag.role && without.includes(tag.role)) return ''
  if (tag.type === 'content') return contents.get(tag.id ?? '') ?? ''
  return (tag.children ?? []).map((child) => words(child, contents, without)).join('')
}

const under = (tag: Tag, role: string): Tag[] => [
  ...(tag.role === role ? [tag] : []),
  ...(tag.children ?? []).flatMap((child) => under(child, role)),
]

/** What a reader, and a screen reader, would find in a PDF file: its words come by way of its tags. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const tree = tagSchema.parse((await page.getStructTree()) ?? {})
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const contents = new Map<string, string>()
      const open: string[] = []
      let all = ''
      for (const item of items) {
        if ('str' in item) {
          all += item.str + (item.hasEOL ? '\n' : '')
          const id = open.at(-1) ?? ''
          contents.set(id, (contents.get(id) ?? '') + item.str)
        } else if (item.type.startsWith('begin')) {
          // Marked content without an id of its own belongs to what holds it.
          open.push('id' in item && item.id ? String(item.id) : (open.at(-1) ?? ''))
        } else open.pop()
      }
      const annotations: { subtype?: string; url?: string }[] = await page.getAnnotations()
      return { tree, contents, text: all, urls: annotations.flatMap(({ url }) => url ?? []) }
    }),
  )
  const metadata = await pdf.getMetadata()
  const result = {
    pages: pages.map((page) => page.text),
    body: pages.map((page) => words(page.tree, page.contents, ['Note', 'Lbl', 'TOC'])).join(''),
    /** The lines of every table of contents, with their pages. */
    contents: pages.flatMap((page) =>
      under(page.tree, 'TOCI').map((line) => words(line, page.contents, ['TOC'])),
    ),
    notes: pages
      .flatMap((page) => under(page.tree, 'Note').map((note) => words(note, page.contents, ['Lbl'])))
      .join(''),
    links: [...new Set(pages.flatMap((page) => page.urls))].toSorted(),
    /** The tags of every page, from the outermost. */
    roots: pages.map((page) => page.tree),
    tags: (role: string) => pages.flatMap((page) => under(page.tree, role)),
    outline: outlineSchema.parse((await pdf.getOutline()) ?? []),
    info: infoSchema.parse(metadata.info),
    xmp: metadata.metadata?.getRaw() ?? '',
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
  }
  await pdf.destroy()
  return result
}
