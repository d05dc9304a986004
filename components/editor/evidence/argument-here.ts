import { useEditorState } from '@tiptap/react'
import type { Argument } from '#domain/library/argument.ts'
import { useLetterEditor } from '../editor-context.ts'

/** The argument of the library that the words under the cursor came from, or null. */
export function useArgumentHere(): Argument | null {
  const { editor, library } = useLetterEditor()
  const id = useEditorState({
    editor,
    selector: (): string | null => {
      const { $from } = editor.state.selection
      const found: unknown = $from.depth > 0 ? $from.node(1).attrs.argument?.id : null
      return typeof found === 'string' ? found : null
    },
  })
  return library.arguments.find((argument) => argument.id === id) ?? null
}
