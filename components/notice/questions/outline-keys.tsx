import { Keyboard } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#components/ui/popover.tsx'
import { OUTLINE_KEYS } from './outline-command.ts'

/** The keys of the outline, in a small window. */
export function OutlineKeys({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}) {
  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger asChild>
        <Button variant="ghost" size="sm">
          <Keyboard aria-hidden /> Keys
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" aria-label="Keys for the questions" className="w-96">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5 text-sm">
          {OUTLINE_KEYS.map(([keys, does]) => (
            <div key={keys} className="contents">
              <dt>
                <Kbd>{keys}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </PopoverContent>
    </Popover>
  )
}
