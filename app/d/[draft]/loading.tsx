import { EditorSkeleton } from '#components/editor/frame/editor-skeleton.tsx'

export default function Loading() {
  return (
    <main id="content" className="flex h-dvh flex-col">
      <EditorSkeleton />
    </main>
  )
}
