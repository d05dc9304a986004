import { type DragEvent, useState } from 'react'

/**
 * What an element needs so that files can be dropped on it, and whether some are held over it. Dropping is an extra:
 * a button inside has to do the same for those who use no mouse.
 */
export function useDropTarget(onDrop: (files: File[]) => void) {
  const [isOver, setIsOver] = useState(false)
  const target = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      const files = [...event.dataTransfer.files]
      if (files.length > 0) onDrop(files)
    },
  }
  return { isOver, target }
}
