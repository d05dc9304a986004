import { problemText } from '#domain/library/files/problem.ts'
import { readTemplates } from '#server/library.ts'

/** Checks the library of `templates/`, or of the folder named, and says what does not fit, by file and line. */
const [folder] = process.argv.slice(2)
const { library, problems } = readTemplates(folder)
for (const problem of problems) console.error(problemText(problem))
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'thing does' : 'things do'} not fit.`)
  process.exitCode = 1
} else {
  console.log(
    `${library.arguments.length} arguments, ${library.facts.length} facts and ${library.sources.length} sources fit together.`,
  )
}
