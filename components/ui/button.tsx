import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

export const buttonVariants = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium text-sm whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
        secondary: 'border border-line-strong bg-surface text-ink hover:bg-muted',
        ghost: 'text-ink hover:bg-muted aria-expanded:bg-muted aria-pressed:bg-accent-soft',
        danger: 'bg-danger text-danger-ink hover:opacity-90',
        link: 'text-link px-0',
      },
      size: {
        sm: 'h-10 px-3 sm:h-8 sm:px-2.5',
        md: 'h-10 px-4 sm:h-9',
        lg: 'h-11 px-5 text-base',
        icon: 'size-10 sm:size-9',
        'icon-sm': 'size-10 sm:size-8',
      },
    },
    compoundVariants: [{ variant: 'link', class: 'px-0 sm:px-0' }],
    defaultVariants: { variant: 'primary', size: 'md' },
  },
)

type Props = ComponentProps<'button'> & VariantProps<typeof buttonVariants> & { asChild?: boolean }

/** A button. `asChild` dresses its one child instead, for example a link that leads somewhere. */
export function Button({ className, variant, size, asChild = false, type, ...props }: Props) {
  const classes = cn(buttonVariants({ variant, size }), className)
  if (asChild) return <Slot.Root className={classes} {...props} />
  return <button type={type ?? 'button'} className={classes} {...props} />
}
