import { expect, test } from 'vitest'
import { inBody } from '../reading.ts'

const TEXT =
  'The Office has looked at this for ten years, and its findings are set out at length in the report that goes with this paper.'

/** How notices ask without numbering, and what stands beside what they number: the law, the body, the outline. */
const SHAPES: [law: string, body: string, outline: string][] = [
  [
    'orders and noun phrases as topics',
    'The Office requests information on the following topics:\n\n1. Costs. Describe what a lamp costs to run.\n\n2. The burden on small firms.\n\n3. Alternatives to oil.',
    '1 | 2 | 3',
  ],
  [
    'noun phrases after a paragraph that stands between',
    `The Office seeks comment on the following topics.\n\nResponders need not address every topic.\n\n1. The cost of oil in the winter months\n\n2. The safety of lamps in rooms with children\n\n3. Other sources of light`,
    '1 | 2 | 3',
  ],
  [
    'capital letters over noun phrases without a stop',
    'The Office invites comment on the following issues:\n\nA. The cost of oil\n\nB. The safety of lamps\n\nC. Other sources of light',
    'A | B | C',
  ],
  [
    'topics under a heading that asks for comment',
    'Topics for Comment\n\n1. The cost of oil.\n\n2. The safety of lamps. Commenters may want to say how often lamps fail.\n\n3. Please describe other sources of light.',
    '1 | 2 | 3',
  ],
  [
    'questions with no mark at all after an introduction',
    `The Office invites answers to the following questions:\n\nWhich lamps are safe? Who says so?\n\nWhat do they cost?\n\nWho pays for them?\n\nSubmitting Comments\n\n${TEXT}`,
    '“Which lamps are safe?” | “What do they cost?” | “Who pays for them?”',
  ],
  [
    'requests in prose in the voices that notices use',
    `We seek comment on whether the fee is too high. ${TEXT}\n\nThe Commission also seeks comment on how lamps should be counted. ${TEXT}\n\nComment is requested on what a small firm would pay. ${TEXT}\n\nThe Agencies invite comment on whether candles are lamps. We ask commenters to explain how they count lamps. Commenters are asked to provide data on oil.`,
    '“We seek comment on” | “The Commission also seeks” | “Comment is requested on” | “The Agencies invite comment” | “We ask commenters to” | “Commenters are asked to”',
  ],
  [
    'a request and the questions that follow it are one',
    'The Office seeks comment on the fee. Is it too high? Should it vary by size of firm? The fee was set in 2020.',
    '“The Office seeks comment”',
  ],
  [
    'a question right before a request belongs to it, one further off does not',
    `How should lamps be counted? We seek comment on whether the present count is right. ${TEXT}\n\nWhy now? ${TEXT} We seek comment on how lamps are taxed.`,
    '“How should lamps be” | “We seek comment on”',
  ],
  [
    'bullets as topics, under words that end in a stop or that only call them topics',
    'The Office is seeking information regarding topics related to oil, including the following.\n\n• Prices;\n\n• Stocks.\n\nWicks\n\nThe Office is requesting information on:\n\n(1) Guidance on wicks. Topics include:\n\n• Length;\n\n• Trim.\n\n(2) Other guidance.',
    '“Prices;” | “Stocks.” | 1 | “Length;” < 1 | “Trim.” < 1 | 2',
  ],
  [
    'bullets under words that say only that something is wanted, or list the points of a request',
    'We hope for rules on oil that are well understood. In particular, we are interested in:\n\n• The present rules;\n\n• Rules that could be changed.\n\nWicks\n\nWe request input on what wicks cost. Specifically:\n\n• Taxes;\n\n• Fees.',
    '“The present rules;” | “Rules that could be” | “Taxes;” | “Fees.”',
  ],
  [
    'topics under headings that the words over the first of them hand over',
    'TOPICS FOR PUBLIC COMMENT\n\nThe Agency is interested in receiving comments on the following topics:\n\nI. Oil\n\n1. Laws that require testing of oil:\n\na. Whether they agree with the Act\n\nb. Gaps in them\n\n2. Benefits and drawbacks for firms\n\nII. Wicks\n\n1. How should wicks be defined?\n\n2. Access to wicks\n\n3. Laws of other places\n\nIII. Next Steps\n\nThe Agency may then:\n\n1. Adopt a rule;\n\n2. Hold a hearing; or\n\n3. Do nothing.',
    'I.1 | I.1.a < I.1 | I.1.b < I.1 | I.2 | II.1 | II.2 | II.3',
  ],
  [
    'short questions next to each other, which do not answer one another',
    'A. General Use of Lamps\n\nQuestion 1: Is the meaning of lamp used in this paper right for schools and hospitals?\n\nQuestion 2: Which kinds of lamps do schools and hospitals use today? To what extent do they expect to use more of them?',
    '1 | 2',
  ],
  [
    'lists in line: figures, letters, small romans',
    'The Office seeks comment on: (1) the fee; (2) the form; and (3) the time it takes.\n\nThe Office also invites comment on (a) whether lamps are safe, (b) what they cost, and (c) who pays.\n\nIn particular, we request information about: (i) oil; (ii) wicks.',
    '1 | 2 | 3 | a | b | c | i | ii',
  ],
  [
    'points of a burden review, with dashes',
    'The Office is particularly interested in comments that:\n\n—Evaluate whether the collection is necessary;\n\n—Evaluate the accuracy of the estimate;\n\n—Enhance the quality of the information; and\n\n—Minimize the burden on those who respond.',
    '“Evaluate whether the collection” | “Evaluate the accuracy of” | “Enhance the quality of” | “Minimize the burden on”',
  ],
  [
    'requests before a burden review are kept',
    `We seek comment on whether the fee is too high. ${TEXT}\n\nPaperwork Reduction Act\n\nWe request comments on:\n\n1. Whether the collection is necessary for the proper performance of our functions;\n\n2. The accuracy of our estimate of the burden;\n\n3. Ways to minimize the burden of the collection.`,
    '“We seek comment on” | 1 | 2 | 3',
  ],
  [
    'numbered paragraphs are not questions, what they ask is',
    `1. Introduction. ${TEXT} ${TEXT} ${TEXT}\n\n2. ${TEXT} ${TEXT} We seek comment on whether lamps should be licensed. ${TEXT}\n\n3. ${TEXT} ${TEXT} ${TEXT} Should the fee be waived for small firms?\n\n4. ${TEXT} ${TEXT} ${TEXT} We seek comment on how the fee should be set. ${TEXT}\n\n5. ${TEXT} ${TEXT} ${TEXT} ${TEXT}`,
    '“We seek comment on” | “We seek comment on”',
  ],
  [
    'a question of several paragraphs',
    `1. Are lamps safe? Who says so?\n\n${TEXT} Should that change?\n\n2. ${TEXT} Given that, what should a lamp cost? Should it cost the same everywhere?\n\n3. Who pays?`,
    '1 | 2 | 3',
  ],
  [
    'questions under topics that are headings',
    `Request for Comment\n\nThe Office asks for comment on the questions below.\n\nOil\n\n1. Is oil safe?\n\n2. Is it cheap?\n\nWicks\n\n${TEXT}\n\n3. Are wicks safe?\n\n4. Are they cheap?`,
    '1 | 2 | 3 | 4',
  ],
  [
    'orders of every kind',
    'We ask that those who respond address the following:\n\na. Discuss the costs.\n\nb. Please comment on the benefits.\n\nc. To the extent possible, quantify both.\n\nd. If you make lamps, tell us how many.\n\ne. Any other matter.',
    'a | b | c | d | e',
  ],
  [
    'a single question after an introduction',
    'The Office poses the following question:\n\n1. Should lamps be licensed?',
    '1',
  ],
  [
    'a list of questions with a title each',
    '1. Scope. The Office is considering all lamps. Is that right?\n\n2. Testing. Each lamp would be tested. How often should that be?\n\n3. Labels. What should a label say?',
    '1 | 2 | 3',
  ],
  [
    'whether-clauses as bullets, with a small letter',
    'We seek comment on the fee, including:\n\n• whether it is too high;\n\n• how it is collected; and\n\n• the effect on small firms.',
    '“whether it is too” | “how it is collected;” | “the effect on small”',
  ],
]

test.each(SHAPES)('%s', (_, body, outline) => {
  expect(inBody(body)).toBe(outline)
})
