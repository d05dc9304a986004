export type NavItem = { href: string; label: string }

/** The places of a workspace, in the order of work. */
export const workspaceNav = (slug: string): NavItem[] => [
  { href: `/w/${slug}`, label: 'Drafts' },
  { href: `/w/${slug}/library`, label: 'Library' },
  { href: `/w/${slug}/profile`, label: 'Profile' },
  { href: `/w/${slug}/members`, label: 'Members' },
]

/** Whether the page at `path` belongs to the item; the first item, the workspace itself, also holds notices and drafts. */
export function isCurrent(item: NavItem, path: string, items: readonly NavItem[]): boolean {
  const isInside = (href: string) => path === href || path.startsWith(`${href}/`)
  if (item !== items[0]) return isInside(item.href)
  return isInside(item.href) && !items.slice(1).some((other) => isInside(other.href))
}
