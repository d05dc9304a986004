'use client'

import { Check } from 'lucide-react'
import { DropdownMenu as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** A menu that leaves the page around it usable and readable: a click elsewhere closes it and counts. */
export function DropdownMenu(props: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root modal={false} {...props} />
}

export const DropdownMenuTrigger = Primitive.Trigger
export const DropdownMenuGroup = Primitive.Group
export const DropdownMenuRadioGroup = Primitive.RadioGroup

const itemClasses =
  'relative flex min-h-10 cursor-default select-none items-center gap-2.5 rounded px-2.5 py-1.5 text-sm outline-none data-[disabled]:opacity-55 data-[highlighted]:bg-accent-soft sm:min-h-8 [&_svg]:size-4 [&_svg]:shrink-0'

export function DropdownMenuContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      {/* At the end of the body it is in no landmark, where assistive technology could not say what it belongs to. */}
      <section aria-label="Menu">
        <Primitive.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 max-w-[calc(100vw-1rem)] animate-appear overflow-y-auto rounded-lg border border-line bg-surface p-1 text-ink shadow-float',
            className,
          )}
          {...props}
        />
      </section>
    </Primitive.Portal>
  )
}

type ItemProps = ComponentProps<typeof Primitive.Item> & { isDangerous?: boolean }

export function DropdownMenuItem({ className, isDangerous = false, ...props }: ItemProps) {
  return <Primitive.Item className={cn(itemClasses, isDangerous && 'text-danger', className)} {...props} />
}

const tick = (
  <Primitive.ItemIndicator className="absolute left-2.5">
    <Check aria-hidden />
  </Primitive.ItemIndicator>
)

export function DropdownMenuCheckboxItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.CheckboxItem>) {
  return (
    <Primitive.CheckboxItem className={cn(itemClasses, 'pl-9', className)} {...props}>
      {tick}
      {children}
    </Primitive.CheckboxItem>
  )
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemClasses, 'pl-9', className)} {...props}>
      {tick}
      {children}
    </Primitive.RadioItem>
  )
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Primitive.Label>) {
  return <Primitive.Label className={cn('px-2.5 py-1.5 text-quiet text-xs', className)} {...props} />
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn('-mx-1 my-1 h-px bg-line', className)} {...props} />
}
