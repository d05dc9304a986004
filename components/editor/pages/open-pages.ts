import type { Editor } from '@tiptap/core'
import { fetchPreview } from '#components/preview/fetch-preview.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { LetterPreview } from '../editor-props.ts'
import { LetterPages } from './letter-pages.ts'

type Options = {
  editor: Editor
  preview: LetterPreview
  notice: NoticeRecord | null
  /** What the pages depend on besides the letter itself. */
  watch: readonly { subscribe: (listener: () => void) => () => void }[]
}

/** Follows an open letter with its pages. They are counted all the time where the notice limits them. */
export function openPages({ editor, preview, notice, watch }: Options): LetterPages {
  const onLetter = (listener: () => void) => {
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) listener()
    }
    editor.on('transaction', onTransaction)
    return () => editor.off('transaction', onTransaction)
  }
  return new LetterPages({
    ask: (given) => fetchPreview(preview.url, given),
    watch: [onLetter, onSeen, ...watch.map(({ subscribe }) => subscribe)],
    isCounting: instructionsOf(notice?.facts.instructions ?? [], 'page-limit').length > 0,
    isSeen,
  })
}

const isSeen = () => document.visibilityState !== 'hidden'

const onSeen = (listener: () => void) => {
  const onChange = () => isSeen() && listener()
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}
