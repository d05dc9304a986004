import { Skeleton } from '#components/ui/skeleton.tsx'

const LINES = ['w-2/5', 'w-1/3', 'w-full', 'w-11/12', 'w-10/12', 'w-4/5', 'w-9/12', 'w-3/5']

/** A page before its words are here. */
export function EditorSkeleton() {
  return (
    <div role="status" aria-busy="true" className="min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">Opening the letter</span>
      <div className="mx-auto mt-6 grid max-w-[50rem] gap-5 bg-page p-8 shadow-page sm:p-20">
        {LINES.map((width) => (
          <Skeleton key={width} className={`h-4 ${width}`} />
        ))}
      </div>
    </div>
  )
}
