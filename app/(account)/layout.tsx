import type { ReactNode } from 'react'
import { SiteFrame } from '#app/_lib/site-frame.tsx'

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <main id="content" className="mx-auto w-full max-w-xl px-4 py-10 sm:px-6 sm:py-16">
        {children}
      </main>
    </SiteFrame>
  )
}
