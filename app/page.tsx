import { Landing } from '#components/shell/landing.tsx'
import { SiteHeader } from '#components/shell/site-header.tsx'

export default function Home() {
  return (
    <>
      <SiteHeader workspace={null} />
      <Landing />
    </>
  )
}
