'use client'

import {
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
} from '#components/ui/dropdown-menu.tsx'
import { THEMES, type Theme } from './theme.ts'
import { useTheme } from './use-theme.ts'

const NAMES: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** The choice of theme, as items of a menu. */
export function ThemeItems() {
  const [theme, choose] = useTheme()
  return (
    <>
      <DropdownMenuLabel id="theme-label">Theme</DropdownMenuLabel>
      <DropdownMenuRadioGroup aria-labelledby="theme-label" value={theme} onValueChange={choose}>
        {THEMES.map((each) => (
          <DropdownMenuRadioItem key={each} value={each} onSelect={(event) => event.preventDefault()}>
            {NAMES[each]}
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
    </>
  )
}
