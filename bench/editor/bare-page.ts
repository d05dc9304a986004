import { HocuspocusProvider } from '@hocuspocus/provider'
import { Editor } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import * as Y from 'yjs'

// The peer: TipTap as its guide sets it up for writing together, on the same letter, and nothing else on the page.
const parameters = new URLSearchParams(location.search)
const ydoc = new Y.Doc()
const provider = new HocuspocusProvider({
  url: parameters.get('room') ?? '',
  name: parameters.get('draft') ?? '',
  document: ydoc,
  onSynced: () => open(),
})

let isOpen = false

function open(): void {
  // The provider says so again after every reconnect.
  if (isOpen) return
  isOpen = true
  new Editor({
    element: document.querySelector('#editor'),
    extensions: [
      Document,
      Paragraph,
      Text,
      Heading,
      Blockquote,
      BulletList,
      OrderedList,
      ListItem,
      HardBreak,
      Bold,
      Italic,
      Underline,
      Strike,
      Link,
      Collaboration.configure({ document: ydoc, field: 'letter' }),
      CollaborationCaret.configure({ provider, user: { name: 'Writer', color: '#0369a1' } }),
    ],
  })
}
