import { expect, test } from 'vitest'
import { inBody } from '../reading.ts'

const ANSWER =
  'The Office has looked at this for ten years, and its findings are set out at length in the report that goes with this paper.'

/** What looks like a question and is not: the law and the body. Nothing may be read from it. */
const DECOYS: [law: string, body: string][] = [
  [
    'advice on how to prepare comments, though every line of it is an order',
    `When preparing and submitting your comments, remember to:

i. Identify the docket number and the heading of this paper.

ii. Explain why you agree or disagree, and suggest other ways.

iii. Describe any assumptions that you made.

iv. Provide specific examples to show your concerns.

v. Make sure to submit your comments in time.`,
  ],
  [
    'advice under a heading that is a question',
    `B. What should I consider as I prepare my comments?

1. Submitting Confidential Business Information. Do not send this by e-mail.

2. Tips for Preparing Your Comments. When submitting comments, follow these steps:

a. Identify the docket.

b. Explain your views as clearly as possible.

c. Provide examples.`,
  ],
  [
    'headings that ask in the reader’s own voice',
    `A. Does this action apply to me?\n\n${ANSWER}\n\nB. How do I obtain a copy?\n\n${ANSWER}\n\nC. Where can I send my views?`,
  ],
  [
    'headings that ask and are answered, numbered',
    `1. What does this paper do?\n\n${ANSWER}\n\n2. Who is affected?\n\n${ANSWER}\n\n3. Why now?\n\n${ANSWER}`,
  ],
  [
    'what a statute tells somebody else to do',
    `Section 4 of the Lamp Act directs the Secretary to—

(1) Identify the lamps in use;

(2) Describe the harm that they do;

(3) Provide a report to the Senate; and

(4) Recommend new law.`,
  ],
  [
    'what a rule would have a firm do',
    `Under the proposal a maker would have to:

• Describe each lamp in its record;

• Provide the record on request; and

• Identify who keeps it.`,
  ],
  [
    'a short title that asks, over what the notice says itself',
    'A. What Are Lamps?\n\nLamps are devices. They have two parts:\n\n1. Wicks; and\n\n2. Oil.',
  ],
  [
    'what to bear in mind with every answer',
    'We will review every comment. In addressing these questions, please consider:\n\n(1) Which people you serve;\n\n(2) Where evidence can be found.',
  ],
  [
    'questions of an earlier paper, summed up',
    `In its 2029 request for information, the Office asked the public:

1. Which lamps are in use?

2. What do they cost?

3. Should they be tested?

It received forty answers.`,
  ],
  [
    'questions of an earlier paper, in line',
    'In 2029 the Office asked (1) which lamps are in use; (2) what they cost; and (3) whether they should be tested.',
  ],
  [
    'the items of a survey',
    `The survey will ask each household:

1. How many lamps do you own?

2. How often do you light them?

3. Would you buy another?`,
  ],
  [
    'the facts of a form',
    `1. The title of the information collection: Lamp Log.

2. OMB approval number: 9999-0001.

3. How often the collection is required or requested: On occasion.

4. Who will be required or asked to respond: Makers of lamps.

5. The estimated number of annual responses: 40.`,
  ],
  [
    'what a letter must carry',
    `Each response should include the following information:

1. Name of the person or organization responding.

2. Mailing address, telephone number, and e-mail address.

3. The docket number.`,
  ],
  [
    'what is to be weighed in a regulatory analysis',
    `Under the Order a rule is significant if it would:

(1) Have an annual effect on the economy of $200 million or more;

(2) Create a serious inconsistency with an action of another agency; or

(3) Raise legal or policy issues.`,
  ],
  [
    'paragraphs of a rule under a section heading',
    `§ 12.3 What must my application contain?

(a) Describe the lamp.

(1) State its weight.

(2) Provide a drawing.

(b) Identify the maker.

§ 12.4 When will the Office decide?

(a) Explain any delay.

(b) Provide an answer in 30 days.`,
  ],
  [
    'the text of the rule after its list of subjects',
    `${`${ANSWER}\n\n`.repeat(4)}List of Subjects in 12 CFR Part 3

Lamps, Oil.

For the reasons set out above, the Office proposes to amend 12 CFR part 3 as follows:

PART 3—LAMPS

1. The authority citation for part 3 continues to read as follows:

2. Add § 3.1 to read as follows:

(a) Is the lamp new? If so, provide its number.

(b) Is the lamp old? If so, describe it.`,
  ],
  [
    'a table of contents whose entries are questions',
    `Table of Contents

I. Background

II. What is proposed?

A. Which lamps are covered?

B. What must makers do?

III. How to comment

I. Background

${ANSWER}`,
  ],
  [
    'headings that a table of contents without a title lists first',
    `I. Background\n\nA. Which lamps are covered?\n\nB. What must makers do?\n\nII. Comments\n\nI. Background\n\nA. Which lamps are covered?\n\n1. Oil lamps are. ${ANSWER}\n\nB. What must makers do?\n\n1. They must label. ${ANSWER}\n\nII. Comments\n\n${ANSWER}`,
  ],
  ['a question that the notice asks itself', `Why, then, does oil matter? ${ANSWER}`],
  [
    'law that is quoted',
    'The question for the court was whether a lamp is a tool. The Board asks whether the lamp was lit. See the cases cited above.',
  ],
  [
    'comments received on an earlier paper',
    'Several commenters asked whether lamps are covered. One commenter requested information on how the fee is set. Others sought comment on whether candles count.',
  ],
  [
    'invitations in general',
    'We welcome comments on this notice. The Office invites comments from all interested parties. All comments are welcome. The Office seeks comment on all aspects of this proposal.',
  ],
  [
    'what a meeting will take up',
    'The agenda of the public meeting will include the following topics:\n\n1. Welcome and introductions.\n\n2. Review of lamp standards.\n\n3. Public comment.\n\n4. Adjourn.',
  ],
  [
    'criteria by which bids are judged',
    'Applications will be scored on the following criteria:\n\n(a) Need. Describe the need for the project.\n\n(b) Quality. Explain the design of the project.\n\n(c) Budget. Provide a budget.',
  ],
]

test.each(DECOYS)('%s: nothing is read', (_, body) => {
  expect(inBody(body)).toBe('')
})
