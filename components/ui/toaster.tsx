'use client'

import { Toaster as Sonner, toast } from 'sonner'

export { toast }

/** Where passing messages appear: once, in the root layout. Call `toast('Saved')` or `toast.error('…')`. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-left"
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-start gap-3 rounded-lg border border-line bg-surface px-4 py-3 font-sans text-ink text-sm shadow-float',
          content: 'min-w-0 flex-1',
          title: 'font-medium',
          description: 'text-quiet',
          icon: 'mt-0.5',
          actionButton: 'rounded font-medium text-link',
          error: 'border-danger',
        },
      }}
    />
  )
}
