import { expect, test } from 'vitest'
import { isCurrent, workspaceNav } from '#components/shell/nav.ts'

const items = workspaceNav('acme')
const currentAt = (path: string) =>
  items.filter((item) => isCurrent(item, path, items)).map((item) => item.label)

test('exactly one place is the current one, wherever in the workspace you are', () => {
  expect(currentAt('/w/acme')).toEqual(['Drafts'])
  expect(currentAt('/w/acme/notices/new')).toEqual(['Drafts'])
  expect(currentAt('/w/acme/library')).toEqual(['Library'])
  expect(currentAt('/w/acme/members')).toEqual(['Members'])
})

test('a workspace whose name begins alike is another place', () => {
  expect(currentAt('/w/acme-too')).toEqual([])
})
