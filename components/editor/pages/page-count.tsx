'use client'

import { FileText } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { pageCountWords } from './page-count-words.ts'

/** How many pages the letter has: counted where somebody looks at them or the notice limits them, else estimated. */
export function PageCount({ onShowPages }: { onShowPages: () => void }) {
  const { letterPages, notice } = useLetterEditor()
  const { count } = useSyncExternalStore(letterPages.subscribe, letterPages.get, letterPages.get)
  const estimate = useSurvey('size').pages
  const limits = instructionsOf(notice?.facts.instructions ?? [], 'page-limit')
  const limit = limits.toSorted((a, b) => a.pages - b.pages)[0] ?? null
  const { words, isOver, hint } = pageCountWords({ count, estimate, limit })
  return (
    <Button
      variant="ghost"
      size="sm"
      className={cn('text-xs sm:h-7', isOver ? 'bg-warn-soft text-warn' : 'max-sm:hidden')}
      title={hint}
      onClick={onShowPages}
    >
      <FileText aria-hidden />
      {words}
    </Button>
  )
}
