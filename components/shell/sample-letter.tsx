const line = (width: string) => <span className="block h-1.5 rounded-full bg-muted" style={{ width }} />

/** A letter at a glance, for the eye only. */
export function SampleLetter() {
  return (
    <div
      aria-hidden
      className="hidden select-none gap-4 rounded-sm border border-line bg-page px-10 py-12 font-serif text-ink text-sm shadow-page lg:grid"
    >
      <p className="border-line border-b pb-3 text-center font-bold text-base">Your organisation</p>
      <p className="leading-snug">
        <strong>Re:</strong> Request for comments
        <br />
        <span className="text-quiet">Docket number, citation, due date</span>
      </p>
      <div className="grid gap-2">
        {line('100%')}
        {line('94%')}
        {line('97%')}
        {line('62%')}
      </div>
      <p className="mt-2 font-bold">Question 3(a)</p>
      <div className="grid gap-2">
        {line('98%')}
        <span className="flex items-center gap-2">
          {line('58%')}
          <span className="rounded-xs bg-warn-soft px-1.5 text-warn text-xs">your own figure</span>
        </span>
        {line('91%')}
        <span className="flex items-start gap-1">
          {line('74%')}
          <sup className="text-[0.625rem] text-accent">1</sup>
        </span>
      </div>
      <div className="mt-6 grid gap-2 border-line border-t pt-3">
        <span className="flex items-center gap-2 text-xs">
          <sup>1</sup>
          {line('66%')}
        </span>
      </div>
    </div>
  )
}
