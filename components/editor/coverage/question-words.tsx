import type { Question } from '#domain/notice/notice.ts'

/** A question in a list: its label as the agency prints it, and its words. */
export function QuestionWords({ question: { label, text } }: { question: Question }) {
  return (
    <>
      {label ? <b className="font-semibold">{label}</b> : null} {text}
    </>
  )
}
