/** A notice with so many questions, numbered through, as plain text. */
export const manyQuestions = (count: number): string =>
  [
    'Request for Comments on Lamps',
    'Comments are due by May 1, 2031.',
    'Questions',
    ...Array.from(
      { length: count },
      (_, index) => `${index + 1}. What should the Office know about the lamp in room ${index * 7}?`,
    ),
  ].join('\n\n')
