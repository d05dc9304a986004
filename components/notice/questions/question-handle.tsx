import { GripVertical } from 'lucide-react'

/** What a question is moved by: dragged, or with the arrow keys while it has the focus. The outline listens. */
export function QuestionHandle({ name, hintId }: { name: string; hintId: string }) {
  return (
    <button
      type="button"
      data-handle
      aria-label={`Move ${name}`}
      aria-describedby={hintId}
      className="grid h-10 w-7 shrink-0 cursor-grab touch-none place-items-center rounded text-quiet hover:bg-muted active:cursor-grabbing sm:h-8"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  )
}
