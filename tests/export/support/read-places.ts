import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Words that a PDF's first page shows in one piece, from where to where on the line: points from the left edge. */
export async function readPlaces(bytes: Uint8Array): Promise<{ words: string; from: number; to: number }[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  await pdf.destroy()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const from = Number(item.transform[4])
    return [{ words: item.str, from, to: from + item.width }]
  })
}
