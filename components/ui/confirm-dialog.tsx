'use client'

import { AlertDialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

type Props = {
  /** The control that opens it. */
  trigger: ReactNode
  title: string
  description: ReactNode
  /** The word on the button that does it: a verb, never "OK". */
  confirmLabel: string
  isDangerous?: boolean
  onConfirm: () => void | Promise<void>
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ trigger, title, description, confirmLabel, isDangerous, onConfirm }: Props) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-50 animate-appear bg-shade" />
        <Primitive.Content className="fixed inset-x-0 bottom-0 z-50 grid animate-appear gap-4 rounded-t-xl border border-line bg-surface p-6 shadow-float sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100%-2rem)] sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl">
          <div className="grid gap-1">
            <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
            <Primitive.Description className="text-quiet text-sm">{description}</Primitive.Description>
          </div>
          <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
            <Primitive.Cancel asChild>
              <Button variant="secondary">Cancel</Button>
            </Primitive.Cancel>
            <Primitive.Action asChild>
              <Button variant={isDangerous ? 'danger' : 'primary'} onClick={() => void onConfirm()}>
                {confirmLabel}
              </Button>
            </Primitive.Action>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
