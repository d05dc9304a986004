/** Words at a place on a page, in points from its lower left corner. */
export type PlacedWords = { text: string; x: number; y: number; size?: number }

/** A minimal PDF, one list of words a page; `trailer` is added to its trailer dictionary, `objects` to its objects. */
export function tinyPdf(
  pages: PlacedWords[][],
  extra: { objects?: string[]; trailer?: string } = {},
): Uint8Array {
  const font = 3
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((words, index) => {
      const content = words.map(drawn).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    ...(extra.objects ?? []),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

const drawn = ({ text, x, y, size = 9 }: PlacedWords) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`

/** A PDF that opens only with a password nobody knows. */
export function lockedPdf(): Uint8Array {
  const page = [{ text: 'Locked', x: 72, y: 700 }]
  const key = `<${'5a'.repeat(32)}>`
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`
  return tinyPdf([page], { objects: [encrypt], trailer: '/Encrypt 6 0 R /ID [<00112233> <00112233>]' })
}
