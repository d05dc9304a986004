import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import '@fontsource-variable/inter'
import '@fontsource/tinos/400.css'
import '@fontsource/tinos/400-italic.css'
import '@fontsource/tinos/700.css'
import '@fontsource/tinos/700-italic.css'
import './globals.css'
import { isTheme, THEME_COOKIE } from '#components/shell/theme.ts'
import { Toaster } from '#components/ui/toaster.tsx'

export const metadata: Metadata = {
  title: { default: 'Rejoinder', template: '%s · Rejoinder' },
  description: 'From a government notice to a filed comment letter, written together.',
  icons: { icon: '/icon.svg' },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f4ee' },
    { media: '(prefers-color-scheme: dark)', color: '#191816' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  return (
    <html lang="en" data-theme={isTheme(chosen) ? chosen : undefined} suppressHydrationWarning>
      <body>
        {children}
        <Toaster />
      </body>
    </html>
  )
}
