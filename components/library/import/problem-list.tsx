import type { LibraryProblem } from '#domain/library/files/problem.ts'
import { LIMITS } from '#domain/limits.ts'

/** What is wrong with files, file by file, each with its line. */
export function ProblemList({ problems }: { problems: readonly LibraryProblem[] }) {
  const files = [...new Set(problems.map(({ file }) => file))]
  return (
    <div className="grid gap-5">
      {files.map((file) => (
        <section key={file} className="grid gap-1.5">
          <h3 className="font-mono text-sm [overflow-wrap:anywhere]">{file}</h3>
          <ul className="grid gap-1 text-sm">
            {problems
              .filter((problem) => problem.file === file)
              .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
              .map(({ line, message }) => (
                <li key={`${line} ${message}`} className="grid grid-cols-[5rem_1fr] gap-x-3">
                  <span className="text-quiet tabular-nums">
                    {line === null ? 'Whole file' : `Line ${line}`}
                  </span>
                  <span className="min-w-0 [overflow-wrap:anywhere]">{message}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {problems.length >= LIMITS.libraryProblems ? (
        <p className="text-quiet text-sm">
          Only the first {LIMITS.libraryProblems} are listed. Put these right, then look again.
        </p>
      ) : null}
    </div>
  )
}
