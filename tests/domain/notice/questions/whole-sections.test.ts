import { expect, test } from 'vitest'
import { inBody } from '../reading.ts'

const TEXT =
  'The Office has looked at this for ten years, and its findings are set out at length in the report that goes with this paper.'

/** Whole sections as papers of different kinds print them: the kind, the body, the outline. */
const SECTIONS: [kind: string, body: string, outline: string][] = [
  [
    'a petition finding that asks for information on a species',
    `Public Comments

We request information on the following:

(1) The species’ biology, range, and population trends, including:

(a) Biological or ecological requirements of the species;

(b) Genetics and taxonomy; and

(c) Historical and current range.

(2) Factors that may affect the continued existence of the species, which may include habitat loss and disease.

(3) Biological, commercial trade, or other relevant data concerning any threats.

Please note that submissions merely stating support for or opposition to the action will not be considered.`,
    '1 | 1.a < 1 | 1.b < 1 | 1.c < 1 | 2 | 3',
  ],
  [
    'a proposed rule that says what it is most interested in',
    `I. Public Comment

We will consider all comments. In particular, we are interested in comments on:

1. Whether the rule should apply to candles.

2. The cost of the label.

II. Background

A. What is a lamp?

${TEXT}

B. Why is the Office acting now?

${TEXT}`,
    '1 | 2',
  ],
  [
    'an advance notice with questions under topics with a discussion each',
    `III. Questions

A. Licensing

${TEXT}

Question 1: Should lamps be licensed? Please explain.

Question 2: Who should license them?

B. Fees

${TEXT} ${TEXT}

Question 3: What should the fee be?

a. Should it vary with the size of the firm?

b. Should it vary with the kind of lamp?

Question 4: Should anyone be exempt?

IV. Regulatory Analyses

A. Executive Order 12866

${TEXT}

B. Regulatory Flexibility Act

${TEXT}`,
    '1 | 2 | 3 | 3.a < 3 | 3.b < 3 | 4',
  ],
  [
    'a request for information with topics in capital letters',
    `The Office requests input on any or all of the following topics:

A. Safety

1. What tests of lamps exist?

2. Which of them are reliable?

B. Cost

3. What does a lamp cost to run?

4. Describe any ways to lower the cost.`,
    '1 | 2 | 3 | 4',
  ],
  [
    'a request that numbers its topics and bullets their points',
    `The Office seeks input on the following topics:

1. Safety of lamps in homes and in schools:

• What tests exist?

• Which of them are reliable?

2. Cost of lamps to households:

• What does a lamp cost?

• Who pays?`,
    '1 | “What tests exist?” < 1 | “Which of them are” < 1 | 2 | “What does a lamp” < 2 | “Who pays?” < 2',
  ],
  [
    'a draft paper that asks for comment on itself',
    `Request for Comment

The Office invites comment on the draft, and in particular on these questions:

1. Is the scope of the draft right?

2. Are its terms clear?

Instructions

Comments should:

1. Identify the section and page of the draft.

2. Explain the change that is sought.

3. Provide the words to be used instead.`,
    '1 | 2',
  ],
  [
    'a list of questions whose reasons stand between them',
    `Request for Comment

1. Should lamps be tested? ${TEXT}

${TEXT}

2. Should tests be yearly? ${TEXT}

${TEXT}

${TEXT}

${TEXT}

${TEXT}

3. Should results be published?`,
    '1 | 2 | 3',
  ],
  [
    'an inquiry with numbered paragraphs and questions in them',
    Array.from(
      { length: 8 },
      (_, n) =>
        `${n + 1}. ${TEXT} ${TEXT} ${TEXT}${n % 3 === 0 ? ` We seek comment on whether rule ${n} should stand. Should it be narrowed?` : ''} ${TEXT}`,
    ).join('\n\n'),
    '“We seek comment on” | “We seek comment on” | “We seek comment on”',
  ],
  [
    'a solicitation of comments on a filing',
    'IV. Solicitation of Comments\n\nInterested persons are invited to submit written data, views, and arguments concerning the foregoing. Comments may be submitted by any of the following methods:\n\nElectronic Comments\n\n• Use the internet comment form; or\n\n• Send an e-mail to rule@example.gov. Please include the file number on the subject line.\n\nPaper Comments\n\n• Send paper comments in triplicate to the Secretary.\n\nAll submissions should refer to the file number. To help us process and review your comments, please use only one method.',
    '',
  ],
  [
    'what a request for a hearing must set out',
    'A petition must set forth the following information: (1) the name and address of the petitioner; (2) the nature of the petitioner’s right; and (3) the possible effect of any decision. The petition should also identify the specific contentions.\n\nFor each contention, the petitioner must:\n\n(1) Provide a statement of the issue;\n\n(2) Explain the basis for the contention;\n\n(3) Demonstrate that the issue is within the scope;\n\n(4) Provide a concise statement of the facts.',
    '',
  ],
  [
    'a directive that names what an owner must do',
    `Comments Invited\n\nWe invite you to send any written relevant data, views, or arguments about this proposed rule. Send your comments to an address listed under the ADDRESSES section. Include the docket number at the beginning of your comments. We specifically invite comments on the overall regulatory, economic, environmental, and energy aspects of this proposed rule.\n\nRelevant Service Information\n\nThe bulletin describes procedures for the following:\n\n• Inspect the lamp for cracks.\n\n• Replace the wick.\n\n• Provide the results to the maker.`,
    '',
  ],
  [
    'an environmental study that names what it will look at',
    `The study will consider the following issues: (1) water; (2) air; and (3) noise. ${TEXT}\n\nThe Office invites comments on the scope of the study, including alternatives, and on the following questions: (a) Which species live there? (b) What trails are used?`,
    'a | b',
  ],
  [
    'a rule that asks in passing, and states what others asked',
    `Some commenters asked whether candles are lamps. The Office believes that they are not. The Office requests comment on whether that is right.\n\nThe Board asked the Office to consider (1) fees, (2) forms, and (3) time limits. ${TEXT}`,
    '“The Office requests comment”',
  ],
  [
    'questions with headings in bold before each, in capital letters',
    `SPECIFIC QUESTIONS\n\nGENERAL\n\n1. WHAT IS A LAMP? ${TEXT}\n\n2. Who makes lamps?\n\nSAFETY\n\n3. Are lamps safe?`,
    '1 | 2 | 3',
  ],
  [
    'a part of a paper that begins at its sixth question',
    '6. Are lamps safe?\n\n7. Are they cheap?\n\n8. Are they bright?',
    '6 | 7 | 8',
  ],
  [
    'questions for two groups of readers, numbered anew',
    `Questions for Makers\n\n1. What do you make?\n\n2. For whom?\n\nQuestions for Households\n\n1. What do you use?\n\n2. Since when?\n\n3. Would you change?`,
    'A:1 | A:2 | B:1 | B:2 | B:3',
  ],
  [
    'roman headings over numbers that start over',
    `I. Questions on Oil\n\n1. Is oil safe?\n\n2. Is it cheap?\n\nII. Questions on Gas\n\n1. Is gas safe?\n\n2. Is it cheap?`,
    'I.1 | I.2 | II.1 | II.2',
  ],
  [
    'topics called by number over numbers that start over',
    `Topic 1: Oil\n\n1. Is oil safe?\n\n2. Is it cheap?\n\nTopic 2: Gas\n\n1. Is gas safe?\n\n2. Is it cheap?`,
    '1.1 | 1.2 | 2.1 | 2.2',
  ],
]

test.each(SECTIONS)('%s', (_, body, outline) => {
  expect(inBody(body)).toBe(outline)
})
