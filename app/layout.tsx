import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@fontsource-variable/inter'
import '@fontsource/tinos'
import './globals.css'

export const metadata: Metadata = { title: { default: 'Rejoinder', template: '%s · Rejoinder' } }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
