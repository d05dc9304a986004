import { useId } from 'react'
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import { type ExportFormat, exportFormatSchema } from '#domain/export/export-progress.ts'

const FORMATS: { format: ExportFormat; label: string; hint: string }[] = [
  { format: 'pdf', label: 'PDF', hint: 'To file or print. Readable by screen readers.' },
  { format: 'docx', label: 'Word (DOCX)', hint: 'To go on working with in Word or LibreOffice.' },
  {
    format: 'markdown',
    label: 'Markdown',
    hint: 'A working copy for wikis and websites, with its notes and tables.',
  },
  {
    format: 'text',
    label: 'Plain text',
    hint: 'A working copy for a web form or an e-mail, with the notes at the end.',
  },
]

type Props = { format: ExportFormat; onChange: (format: ExportFormat) => void; isDisabled: boolean }

/** What kind of file the letter becomes. */
export function FormatChoice({ format, onChange, isDisabled }: Props) {
  const label = useId()
  return (
    <div>
      <p id={label} className="font-medium text-sm">
        File format
      </p>
      <RadioGroup
        aria-labelledby={label}
        className="gap-x-6 sm:grid-cols-2"
        value={format}
        onValueChange={(value) => onChange(exportFormatSchema.parse(value))}
        disabled={isDisabled}
      >
        {FORMATS.map(({ format: value, label: name, hint }) => (
          <RadioGroupItem key={value} value={value} label={name} hint={hint} />
        ))}
      </RadioGroup>
    </div>
  )
}
