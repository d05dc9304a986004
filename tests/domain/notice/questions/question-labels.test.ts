import { expect, test } from 'vitest'
import { inBody } from '../reading.ts'

/** How notices number what they ask: the law, the body, the outline read from it. */
const SHAPES: [law: string, body: string, outline: string][] = [
  [
    'numbers and capital letters as headings, numbering started over under each',
    `A. Market Structure

1. Which firms hold most of the market for lamp oil?

2. How have their shares moved since 2020?

B. Harm to Households

1. What harm have households seen, if any?

2. Please describe any remedies that worked.`,
    'A.1 | A.2 | B.1 | B.2',
  ],
  [
    'capital letters repeat under roman headings: both stand in the label',
    `I. Oil Lamps

A. Safety

1. Are oil lamps safe?

2. Who tests them?

B. Price

1. What do they cost?

2. Who sets the price?

II. Gas Lamps

A. Safety

1. Are gas lamps safe?

2. Who tests them?`,
    'I.A.1 | I.A.2 | I.B.1 | I.B.2 | II.A.1 | II.A.2',
  ],
  [
    'lettered questions started over under numbered headings take the heading’s number',
    `1. Definitions

The Office has used several terms for a lamp over the years and none has settled.

a. How should the Office define a lamp?

b. Should candles be counted as lamps?

2. Data

The Office holds little data on lamps, and what it holds is old and thin.

a. What data do you hold on lamps?

b. Can it be shared?`,
    '1.a | 1.b | 2.a | 2.b',
  ],
  [
    'headings in capital letters that are questions do not own the numbers that run on under them',
    `a. To What Extent Do Lamps Harm Those Who Read by Them?

1. Which lamps do the most harm?

2. How is the harm measured?

b. How Should the Office Balance Costs and Benefits?

3. What does a safe lamp cost?

4. Who should bear the cost?

c. What Else Should the Office Know?

5. Are there lamps that the Office has missed?

6. Which records exist?`,
    '1 | 2 | 3 | 4 | 5 | 6',
  ],
  [
    'Question 1 with letters under it',
    'Question 1: Are lamps safe?\n\na. Who says so?\n\nb. Since when?\n\nQuestion 2: Are they cheap?',
    '1 | 1.a < 1 | 1.b < 1 | 2',
  ],
  [
    'Question 2a hangs under Question 2',
    'Question 1. Are lamps safe?\n\nQuestion 2. Are they cheap?\n\nQuestion 2a. For whom?\n\nQuestion 2b. Since when?\n\nQuestion 3. Why?',
    '1 | 2 | 2.a < 2 | 2.b < 2 | 3',
  ],
  [
    'Question as a heading of its own',
    'Question 1\n\nShould lamps be tested each year, and by whom?\n\nQuestion 2\n\nWhat would such a test cost a small firm?',
    '1 | 2',
  ],
  [
    'Question with a title, then what it asks',
    'Question 1: Testing\n\nShould lamps be tested each year, and by whom?\n\nQuestion 2: Costs\n\nWhat would such a test cost a small firm?',
    '1 | 2',
  ],
  [
    'Q1, Q2 with letters',
    'Q1. Are lamps safe?\n\n(a) Who says so?\n\n(b) Since when?\n\nQ2. Are they cheap?',
    'Q1 | Q1.a < Q1 | Q1.b < Q1 | Q2',
  ],
  ['Q-1 and Q-2', 'Q-1: Are lamps safe?\n\nQ-2: Are they cheap?', 'Q-1 | Q-2'],
  [
    'a letter glued to a number',
    'A1. Are lamps safe?\n\nA2. Are they cheap?\n\nB1. Is oil safe?\n\nB2. Is it cheap?',
    'A1 | A2 | B1 | B2',
  ],
  [
    'a letter and a number with a stop between',
    'A.1. Are lamps safe?\n\nA.2. Are they cheap?\n\nB.1. Is oil safe?\n\nB.2. Is it cheap?',
    'A.1 | A.2 | B.1 | B.2',
  ],
  [
    'roman, letter and number in one label',
    'II.B.1 Are lamps safe?\n\nII.B.2 Are they cheap?\n\nII.B.3 Are they bright?',
    'II.B.1 | II.B.2 | II.B.3',
  ],
  [
    'Issue with a compound label and no stop',
    'Issue A.1 The Office requests comment on whether lamps are safe.\n\nIssue A.2 The Office requests data on prices.\n\nIssue B.1 The Office seeks comment on oil.',
    'A.1 | A.2 | B.1',
  ],
  [
    'two prefixes of the agency’s own',
    'AB-1. Are lamps safe?\n\nAB-2. Are they cheap?\n\nCD-1. Is oil safe?\n\nCD-2. Is it cheap?',
    'AB-1 | AB-2 | CD-1 | CD-2',
  ],
  [
    '(1) with (a) and (i)',
    '(1) Are lamps safe?\n\n(a) Who says so?\n\n(i) On what grounds?\n\n(ii) Since when?\n\n(b) Who doubts it?\n\n(2) Are they cheap?',
    '1 | 1.a < 1 | 1.a.i < 1.a | 1.a.ii < 1.a | 1.b < 1 | 2',
  ],
  [
    '1) with a)',
    '1) Are lamps safe?\n\na) Who says so?\n\nb) Since when?\n\n2) Are they cheap?',
    '1 | 1.a < 1 | 1.b < 1 | 2',
  ],
  [
    '1. with 1) under it',
    '1. Are lamps safe?\n\n1) Who says so?\n\n2) Since when?\n\n2. Are they cheap?',
    '1 | 1.1 < 1 | 1.2 < 1 | 2',
  ],
  [
    'decimals three deep',
    '6. Are lamps safe?\n\n6.1 Who says so?\n\n6.1.1 On what grounds?\n\n6.1.2 Since when?\n\n6.2 Who doubts it?\n\n7. Are they cheap?',
    '6 | 6.1 < 6 | 6.1.1 < 6.1 | 6.1.2 < 6.1 | 6.2 < 6 | 7',
  ],
  [
    'labels that carry their parents’ marks',
    '1. Are lamps safe?\n\n1.a. Who says so?\n\n1.a.i. On what grounds?\n\n1.a.ii. Since when?\n\n1.b. Who doubts it?\n\n2. Are they cheap?',
    '1 | 1.a < 1 | 1.a.i < 1.a | 1.a.ii < 1.a | 1.b < 1 | 2',
  ],
  [
    'roman numbers past ten',
    'We seek comment on the following questions:\n\n' +
      'i ii iii iv v vi vii viii ix x xi xii'
        .split(' ')
        .map((n) => `(${n}) Is it so in case ${n}?`)
        .join('\n\n'),
    'i | ii | iii | iv | v | vi | vii | viii | ix | x | xi | xii',
  ],
  [
    'letters past v and x',
    `1. What now?\n\n${'abcdefghijklmnopqrstuvwxyz'
      .split('')
      .map((n) => `${n}. Is it so in case ${n}?`)
      .join('\n\n')}\n\naa. And in this?\n\n2. What else?`,
    `1 | ${'abcdefghijklmnopqrstuvwxyz'
      .split('')
      .map((n) => `1.${n} < 1`)
      .join(' | ')} | 1.aa < 1 | 2`,
  ],
  [
    'v after u is a letter with romans open above it',
    'i. What now?\n\nii. What then?\n\niii. What else?\n\niv. And next?\n\nv. And last?',
    'i | ii | iii | iv | v',
  ],
  [
    'a small l printed for the figure 1',
    'Questions\n\nl. Are lamps safe?\n\n2. Are they cheap?\n\n3. Are they bright?',
    '1 | 2 | 3',
  ],
  [
    'a lost space after the label',
    '1.Are lamps safe?\n\n2.Are they cheap?\n\n(a)For whom?\n\n(b)Since when?\n\n3. Why?',
    '1 | 2 | 2.a < 2 | 2.b < 2 | 3',
  ],
  [
    'a label alone on its line',
    '1.\n\nAre lamps safe to read by at night?\n\n2.\n\nAre they cheap enough for every house?',
    '1 | 2',
  ],
  [
    'an item lost between two others',
    '1. Are lamps safe?\n\n2. Are they cheap?\n\n4. Are they bright?\n\n5. Are they warm?',
    '1 | 2 | 4 | 5',
  ],
  [
    'numbering that goes on past another list',
    `Questions

1. Are lamps safe?

2. Are they cheap?

Background on Oil

The Act sets three grades of oil:

(1) fine oil;

(2) plain oil; and

(3) coarse oil.

Questions on Oil

3. Is fine oil safe?

Background on Wicks

1. Cotton wicks are common.

2. Glass wicks are rare.

More Questions

4. Are wicks safe?`,
    '1 | 2 | 3 | 4',
  ],
  [
    'capital letters with numbers and small letters under them',
    'A. Are lamps safe?\n\n1. Who says so?\n\na. Since when?\n\nb. Until when?\n\n2. Who doubts it?\n\nB. Are they cheap?',
    'A | A.1 < A | A.1.a < A.1 | A.1.b < A.1 | A.2 < A | B',
  ],
  [
    'a run of questions of every shape under one word',
    'Questions:\n\nQ1. Is the scope right?\n\nQ2. Should agencies\n\ni) publish lists,\n\nii) name an officer, and\n\niii) report each year?\n\nQ3. (a) What costs do you expect? (b) What savings?\n\nQ4. Anything else we should know.',
    'Q1 | Q2 | Q2.i < Q2 | Q2.ii < Q2 | Q2.iii < Q2 | Q3 | Q4',
  ],
  [
    'titles over numbers that run on, though some numbers are left out',
    'b. Costs\n\n13. Who pays for lamps?\n\n14. Who should?\n\nd. How, If at All, Should the Office Regulate Lamps?\n\ni. Rules Generally\n\n30. Should there be a rule? What should it say?\n\nii. Safety\n\n31. Should lamps be tested?\n\n32. By whom?',
    '13 | 14 | 30 | 31 | 32',
  ],
  [
    'paragraphs of the paper that are numbered like parts of a question',
    '2.1 The Office proposes a duty.\n\nQuestion 1: Is it right?\n\nQuestion 2: What would it cost?\n\n2.2 The Office proposes a register.\n\nQuestion 3: Would it be used?',
    '1 | 2 | 3',
  ],
  [
    'answers to tick, beside parts of a question',
    'Question 1: Would a register be useful?\n\na) Strongly agree\n\nb) Agree\n\nc) Disagree\n\nQuestion 2: Should it apply to:\n\n(a) small firms;\n\n(b) schools?',
    '1 | 2 | 2.a < 2 | 2.b < 2',
  ],
  [
    'letters under the second of two runs, after a lone one under the first',
    'Makers\n\n1. Which lamps do you make?\n\n2. Which oil do you use?\n\na. Which is best?\n\nBuyers\n\n1. Which lamps do you buy?\n\n2. Have you been harmed? If so:\n\na. What was your experience?\n\nb. Did you complain?\n\n3. Please attach any documents.',
    'A:1 | A:2 | A:2.a < A:2 | B:1 | B:2 | B:2.a < B:2 | B:2.b < B:2 | B:3',
  ],
  [
    'questions under bare labels, in a paper with numbered paragraphs and a table of contents',
    'Contents\n\n1. Overview ........ 3\n\n2. Call for inputs ....... 6\n\n1. Overview\n\n1.1 We are asking for information to inform our work.\n\n2. Call for inputs\n\n2.1 We welcome responses to the questions set out below.\n\nQuestion 1\n\nPlease describe your lamps.\n\nQuestion 2\n\nAre they safe? Confidential? Y/N\n\nQuestion 3 – Costs\n\nWhat do they cost?',
    '1 | 2 | 3',
  ],
  [
    'requests numbered by chapter, each of which asks',
    '2. Oil\n\n2.1 We invite views on whether oil is safe.\n\n2.2 We invite views on what oil costs.',
    '2.1 | 2.2',
  ],
  [
    'bullets that ask, under a number',
    '1. Are lamps safe?\n\n• Who says so?\n\n• Who doubts it?\n\n2. Are they cheap?',
    '1 | “Who says so?” < 1 | “Who doubts it?” < 1 | 2',
  ],
  [
    'bullets within bullets',
    'The Office asks the following questions:\n\n• Are lamps safe?\n\n○ Who says so?\n\n○ Who doubts it?\n\n• Are they cheap?',
    '“Are lamps safe?” | “Who says so?” <  | “Who doubts it?” <  | “Are they cheap?”',
  ],
  [
    'bullets from a word processor',
    'The Office asks the following questions:\n\n\uf0b7 Are lamps safe?\n\n\uf0b7 Are they cheap?\n\n++ For whom?\n\n++ Since when?',
    '“Are lamps safe?” | “Are they cheap?” | “For whom?” <  | “Since when?” < ',
  ],
]

test.each(SHAPES)('%s', (_, body, outline) => {
  expect(inBody(body)).toBe(outline)
})
