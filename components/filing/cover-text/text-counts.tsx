import { TriangleAlert } from 'lucide-react'
import { measureText, type TextLimits } from '#domain/filing/cover-text/measure-text.ts'
import type { Limit } from '#domain/filing/filing-profile.ts'

/** How long a text is, in characters and bytes, and whether that is more than the form takes. */
export function TextCounts({ text, limits }: { text: string; limits: TextLimits }) {
  const { characters, bytes } = measureText(text)
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <Count size={characters} unit="characters" limit={limits.maxChars} />
      <Count size={bytes} unit="bytes" limit={limits.maxBytes} />
    </p>
  )
}

function Count({ size, unit, limit }: { size: number; unit: string; limit: Limit | null }) {
  const isOver = limit !== null && size > limit.value
  const of = limit === null ? '' : ` of ${limit.value.toLocaleString('en-GB')}`
  const words = `${size.toLocaleString('en-GB')}${of} ${unit}${limit?.verified === false ? ' (limit not checked)' : ''}`
  if (!isOver) return <span className="text-quiet tabular-nums">{words}</span>
  return (
    <span role="status" className="flex items-center gap-1.5 font-medium text-danger tabular-nums">
      <TriangleAlert aria-hidden className="size-4 shrink-0" />
      {words}: too long
    </span>
  )
}
