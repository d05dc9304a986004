'use client'

import { BookMarked, Download, Ellipsis, Plus, Upload } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'

/** What can be done with the library as a whole. A team that has nothing of its own has nothing to export. */
export function LibraryMenu({ base, hasOwn }: { base: string; hasOwn: boolean }) {
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label="Import and export">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem asChild>
            <Link href={`${base}/import`}>
              <Upload aria-hidden />
              Import a library
            </Link>
          </DropdownMenuItem>
          {hasOwn ? (
            <DropdownMenuItem asChild>
              <a href={`${base}/export`} download>
                <Download aria-hidden />
                Export your team’s own
              </a>
            </DropdownMenuItem>
          ) : null}
        </DropdownMenuContent>
      </DropdownMenu>
      <Button asChild variant="secondary">
        <Link href={`${base}/sources`}>
          <BookMarked aria-hidden />
          Sources
        </Link>
      </Button>
      <Button asChild>
        <Link href={`${base}/new`}>
          <Plus aria-hidden />
          Write an argument
        </Link>
      </Button>
    </>
  )
}
