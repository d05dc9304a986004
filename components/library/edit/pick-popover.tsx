'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '#components/ui/command.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#components/ui/popover.tsx'

export type Pickable = { id: string; title: string; detail?: string | undefined }

type Props = {
  /** The button's words; also the name of the window it opens. */
  label: string
  icon: ReactNode
  placeholder: string
  items: readonly Pickable[]
  /** What to say when no item fits. */
  none: string
  onPick: (id: string) => void
  /** Called when the window has closed after a pick, for whoever wants the focus then. */
  onPicked?: () => void
  /** Something below the list, for example a way to make what is missing. */
  footer?: (close: () => void) => ReactNode
}

/** More could not be read through; typing another word narrows it. */
const SHOWN = 40

/** A button that opens a list to search and pick one thing from. */
export function PickPopover(props: Props) {
  const { label, icon, placeholder, items, none, onPick, onPicked, footer } = props
  const [isOpen, setIsOpen] = useState(false)
  const [search, setSearch] = useState('')
  const [wasPicked, setWasPicked] = useState(false)
  const words = search.toLowerCase().split(/\s+/)
  const fitting = items.filter(({ id, title, detail }) => {
    const text = `${title} ${detail ?? ''} ${id}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const close = () => {
    setIsOpen(false)
    setSearch('')
  }
  const pick = (id: string) => {
    onPick(id)
    setWasPicked(true)
    close()
  }
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button variant="secondary" size="sm">
          {icon}
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverContent
        aria-label={label}
        className="w-[28rem] p-0"
        onCloseAutoFocus={(event) => {
          if (!wasPicked || !onPicked) return
          event.preventDefault()
          setWasPicked(false)
          onPicked()
        }}
      >
        <Command label={label} shouldFilter={false}>
          <CommandInput placeholder={placeholder} value={search} onValueChange={setSearch} />
          <CommandList className={footer ? 'max-h-40' : 'max-h-72'}>
            <CommandEmpty>{none}</CommandEmpty>
            {fitting.slice(0, SHOWN).map(({ id, title, detail }) => (
              <CommandItem key={id} value={id} onSelect={() => pick(id)}>
                <span className="grid min-w-0 gap-0.5">
                  <span className="[overflow-wrap:anywhere]">{title}</span>
                  {detail ? <span className="text-quiet text-xs">{detail}</span> : null}
                </span>
              </CommandItem>
            ))}
          </CommandList>
        </Command>
        {footer ? <div className="border-line border-t p-3">{footer(close)}</div> : null}
      </PopoverContent>
    </Popover>
  )
}
