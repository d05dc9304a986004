import { Download } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import type { FiledFile } from '#domain/filing/filing-record.ts'
import { ROLE_WORDS, sizeWords } from '../filing-words.ts'

type Props = {
  files: readonly FiledFile[]
  /** The address under which each file can be fetched by its id. */
  hrefBase: string
}

/** The files of a filing with their sizes and hashes, each to be saved byte for byte as it was made. */
export function FiledFileList({ files, hrefBase }: Props) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
          <div className="grid min-w-0 flex-1 basis-48 gap-0.5 text-sm">
            <p className="font-medium [overflow-wrap:anywhere]">{file.name}</p>
            <p className="text-quiet">
              {ROLE_WORDS[file.role]} · {sizeWords(file.size)}
            </p>
            <details className="text-quiet text-xs">
              <summary className="w-fit cursor-pointer rounded">SHA-256</summary>
              <code className="font-mono [overflow-wrap:anywhere]">{file.sha256}</code>
            </details>
          </div>
          <Button asChild variant="secondary" size="sm">
            <a href={`${hrefBase}/${file.id}`} download={file.name}>
              <Download aria-hidden /> Save
              <span className="sr-only"> {file.name}</span>
            </a>
          </Button>
        </li>
      ))}
    </ul>
  )
}
