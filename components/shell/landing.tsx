import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { SampleLetter } from './sample-letter.tsx'

/** What a visitor sees first: what this is, in three sentences, and the way in. */
export function Landing() {
  return (
    <main
      id="content"
      className="mx-auto grid max-w-6xl items-center gap-x-16 gap-y-12 px-5 py-12 sm:px-6 sm:py-20 lg:grid-cols-[1fr_26rem]"
    >
      <div className="grid gap-6">
        <h1 className="max-w-xl font-bold font-serif text-4xl tracking-tight sm:text-5xl">
          From a government notice to a filed comment letter
        </h1>
        <div className="grid max-w-prose gap-4 text-lg text-quiet leading-relaxed">
          <p>
            Rejoinder reads a notice for what it asks, by when, and how to answer. You choose the questions
            and build on arguments that come with their sources, their strongest counter-argument and a reply.
            Your team writes the letter together, and it leaves as a PDF and a Word file.
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button asChild size="lg">
            <Link href="/sign-up">Create an account</Link>
          </Button>
          <Button asChild size="lg" variant="secondary">
            <Link href="/sign-in">Sign in</Link>
          </Button>
        </div>
      </div>
      <SampleLetter />
    </main>
  )
}
