'use client'

import { Menu } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogContent, DialogTitle, DialogTrigger } from '#components/ui/dialog.tsx'
import type { NavItem } from './nav.ts'
import { NavLinks } from './nav-links.tsx'

/** The navigation on a narrow screen. */
export function MobileMenu({ title, items }: { title: string; items: NavItem[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="icon" aria-label="Menu" className="md:hidden">
          <Menu aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent place="left" aria-describedby={undefined}>
        <DialogTitle className="pr-10">{title}</DialogTitle>
        <nav aria-label="Workspace">
          <NavLinks
            items={items}
            className="flex-col"
            linkClassName="w-full text-base"
            onFollow={() => setIsOpen(false)}
          />
        </nav>
      </DialogContent>
    </Dialog>
  )
}
