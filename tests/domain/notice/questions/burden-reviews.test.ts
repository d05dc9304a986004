import { expect, test } from 'vitest'
import { readBody } from '../reading.ts'

/** How agencies introduce the points of a burden review, each in words of its own. */
const INTRODUCTIONS = [
  'Comments are invited on:',
  'Written comments from the public and affected agencies are invited on one or more of the following points:',
  'This notice is soliciting comments from members of the public concerning the collection of information described in Section A on the following:',
  'Interested persons are invited to send comments regarding our burden estimates or any other aspect of this collection of information, including any of the following subjects:',
  'The Department is particularly interested in comments which:',
  'The Bureau specifically solicits comments and information to enable it to:',
  'We are soliciting comments from the public concerning our information collection. These comments will help us:',
  'With respect to the following collection of information, the Bureau invites comments on:',
  'You are asked to comment on any aspect of this information collection, including:',
  'Your comments should address one or more of the following four points:',
  'We again invite comments concerning this collection on:',
  'The Office is soliciting comments for this collection. The Office is especially interested in public comment addressing the following issues:',
  'Request for Comments: Comments are invited on:',
]
const POINTS = [
  'Evaluate whether the collection is necessary, including whether the information has practical utility',
  'Evaluate the accuracy of the estimate of the burden',
  'Enhance the quality and clarity of the information',
  'Minimize the burden on those who respond',
]
const NOUNS = [
  'Whether the collection is necessary for the performance of the functions of the Office',
  'the accuracy of the estimate of the burden',
  'ways to enhance the quality of the information',
  'ways to minimize the burden on those who respond',
]
const FINISHES_VERB = /(?:which|to|us|points):$/u

test('beside questions of its own a notice’s burden review is left out, in line or set apart', () => {
  const points =
    '%s(i) evaluate whether the proposed collection of information is necessary;%s(ii) evaluate the accuracy of the estimates; and%s(iii) minimize the burden on those who respond.'
  const review = `Paperwork Reduction Act\n\nThe Office solicits comments in order to:${points}`
  const own = '1. Are lamps safe?\n\n2. Who lights them?\n\n'
  for (const gap of [' ', '\n\n'])
    expect(readBody(own + review.replaceAll('%s', gap)).questions.map(({ label }) => label)).toEqual([
      '1',
      '2',
    ])
})

test.each(INTRODUCTIONS)('“%s” hands over four points, in line or set apart', (introduction) => {
  const points = FINISHES_VERB.test(introduction) ? POINTS : NOUNS
  const after = 'Comments will be summed up in the request for approval.'
  for (const mark of ['(1)', '(a)', '1.', '•', '—']) {
    const marked = points.map(
      (point, n) => `${mark.replace('1', `${n + 1}`).replace('a', 'abcd'[n] ?? '')} ${point}`,
    )
    const apart = `${introduction}\n\n${marked.join(';\n\n')}.\n\n${after}`
    expect(readBody(apart).questions, mark).toHaveLength(4)
    if (!mark.startsWith('(')) continue
    const inLine = `${introduction} ${marked.join('; ')}. ${after}`
    expect(
      readBody(inLine).questions.map(({ label }) => label),
      mark,
    ).toEqual(mark === '(1)' ? ['1', '2', '3', '4'] : ['a', 'b', 'c', 'd'])
  }
})
