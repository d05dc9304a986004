'use client'

import { CircleUserRound } from 'lucide-react'
import Link from 'next/link'
import { leave } from '#components/account/sign-out-button.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuGroup,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { ThemeItems } from './theme-items.tsx'

type Props = {
  user: { name: string; email: string }
  workspaces: { name: string; slug: string }[]
  signOut: (input: unknown) => Promise<ActionResult<null>>
}

/** Who is signed in, their workspaces, the theme, and the way out. */
export function AccountMenu({ user, workspaces, signOut }: Props) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" className="px-2.5" aria-label={`Account: ${user.name}`}>
          <CircleUserRound aria-hidden />
          <span className="hidden max-w-36 truncate lg:inline">{user.name}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="w-64">
        <div className="px-2.5 py-1.5">
          <p className="truncate font-medium text-sm">{user.name}</p>
          <p className="truncate text-quiet text-xs">{user.email}</p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuLabel id="workspaces-label">Workspaces</DropdownMenuLabel>
        <DropdownMenuGroup aria-labelledby="workspaces-label">
          {workspaces.map((workspace) => (
            <DropdownMenuItem key={workspace.slug} asChild>
              <Link href={`/w/${workspace.slug}`}>
                <span className="truncate">{workspace.name}</span>
              </Link>
            </DropdownMenuItem>
          ))}
          <DropdownMenuItem asChild>
            <Link href="/w/new">New workspace</Link>
          </DropdownMenuItem>
        </DropdownMenuGroup>
        <DropdownMenuSeparator />
        <ThemeItems />
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/account">Account</Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void leave(signOut)}>Sign out</DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
