'use client'

import { RadioGroup as Primitive } from 'radix-ui'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from './cn.ts'

/** A choice of one. Name it with `aria-label` or `aria-labelledby`; its children are RadioGroupItems. */
export function RadioGroup({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root className={cn('grid gap-1', className)} {...props} />
}

type ItemProps = ComponentProps<typeof Primitive.Item> & { label: ReactNode; hint?: ReactNode }

export function RadioGroupItem({ className, label, hint, ...props }: ItemProps) {
  const id = useId()
  return (
    <div className={cn('flex items-start gap-3 py-1.5', className)}>
      <Primitive.Item
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="relative mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border border-line-strong bg-page before:absolute before:-inset-2.5 disabled:opacity-55 data-[state=checked]:border-accent"
        {...props}
      >
        <Primitive.Indicator className="size-2.5 rounded-full bg-accent" />
      </Primitive.Item>
      <div>
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-quiet text-sm">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}
