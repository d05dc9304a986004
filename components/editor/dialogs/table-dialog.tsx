'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { useLetterEditor } from '../editor-context.ts'

const clamp = (typed: string, most: number) => Math.min(most, Math.max(1, Math.round(Number(typed)) || 1))

/** How large a table starts; rows and columns come and go later. */
export function TableDialog({ onClose }: { onClose: () => void }) {
  const { editor } = useLetterEditor()
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [hasHeader, setHasHeader] = useState(true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const size = { rows: clamp(rows, 50), cols: clamp(columns, 12), withHeaderRow: hasHeader }
    editor.chain().focus().insertTable(size).run()
    onClose()
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined} className="sm:max-w-sm">
        <DialogHeader>
          <DialogTitle>Insert a table</DialogTitle>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-5">
          <div className="grid grid-cols-2 gap-4">
            <FormField label="Rows">
              <Input
                type="number"
                min={1}
                max={50}
                value={rows}
                onChange={(event) => setRows(event.target.value)}
              />
            </FormField>
            <FormField label="Columns">
              <Input
                type="number"
                min={1}
                max={12}
                value={columns}
                onChange={(event) => setColumns(event.target.value)}
              />
            </FormField>
          </div>
          <FormField label="The first row is a header" isInline>
            <Checkbox checked={hasHeader} onCheckedChange={(checked) => setHasHeader(checked === true)} />
          </FormField>
          <DialogFooter>
            <Button type="submit">Insert</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
