import type { ReactNode } from 'react'
import { LibraryTabs } from '#components/library/library-tabs.tsx'

type Props = { params: Promise<{ workspace: string }>; children: ReactNode }

export default async function LibraryLayout({ params, children }: Props) {
  return (
    <>
      <LibraryTabs base={`/w/${(await params).workspace}/library`} />
      {children}
    </>
  )
}
