import type { Fault } from './prose-faults.ts'
import { cite, note, paragraph, says, text } from './prose-letter.ts'

/** What goes wrong when others' words and works are quoted and cited. */
export const QUOTING_FAULTS: Fault[] = [
  {
    what: 'a word of the notice misquoted',
    changes: {
      quoting: says(
        'The Office was told that “small boats wait longer than large ones at every harbour that was visited.”',
      ),
    },
    check: 'quotation',
    words: /^small boats .* visited\.$/,
    fixed: '“small boats wait longer than large ones at every port that was visited.”',
  },
  {
    what: 'a word left out of a quotation',
    changes: {
      quoting: says(
        'The Office asks which berths “should be kept for boats, and on what terms” they be let.',
      ),
    },
    check: 'quotation',
    words: /^should be kept/,
    fixed: '“should be kept for small boats, and on what terms”',
  },
  {
    what: 'a word put into a quotation',
    changes: {
      quoting: says(
        'The Office asks which berths “should be kept for very small boats, and on what terms” they be let.',
      ),
    },
    check: 'quotation',
    words: /^should be kept/,
    fixed: '“should be kept for small boats, and on what terms”',
  },
  {
    what: 'a quotation the notice does not hold',
    changes: { quoting: says('The notice says that “every boat shall be painted green by summer.”') },
    check: 'quotation',
    words: /painted green/,
  },
  {
    what: 'a stored source misquoted',
    changes: {
      quotingSource: paragraph(
        text('A survey saw that “every third berth stood empty on weekdays.”'),
        note(cite('quay-survey')),
      ),
    },
    check: 'quotation',
    words: /^every third/,
    fixed: '“every second berth stood empty on weekdays.”',
  },
  {
    what: 'a title of the Code that does not exist',
    changes: { lawful: says('The rule rests on 73 C.F.R. § 26.08.') },
    check: 'citation-form',
    words: '73 C.F.R. § 26.08',
  },
  {
    what: 'a title of the U.S.C. that does not exist',
    changes: { lawful: says('The rule rests on 63 U.S.C. § 1221.') },
    check: 'citation-form',
    words: '63 U.S.C. § 1221',
  },
  {
    what: 'a section without its sign',
    changes: { lawful: says('The rule rests on 33 U.S.C. 1221 alone.') },
    check: 'citation-form',
    words: '33 U.S.C. 1221',
    fixed: '33 U.S.C. §\u00a01221 alone',
  },
  {
    what: 'a volume of the register that is still to come',
    changes: { lawful: says('It was set out at 188 Fed. Reg. 1,234 (Jan. 9, 2023).') },
    check: 'citation-form',
    words: '188 Fed. Reg. 1,234 (Jan. 9, 2023)',
  },
  {
    what: 'a volume and a year that do not agree',
    changes: { lawful: says('It was set out at 88 Fed. Reg. 1,234 (Jan. 9, 2021).') },
    check: 'citation-form',
    words: /^88 Fed/,
  },
  {
    what: 'a day the calendar does not have',
    changes: { lawful: says('It was set out at 88 Fed. Reg. 1,234 (Feb. 30, 2023).') },
    check: 'citation-form',
    words: /^88 Fed/,
  },
  {
    what: 'a citation without its date',
    changes: { lawful: says('It was set out at 88 Fed. Reg. 1,234.') },
    check: 'citation-form',
    words: '88 Fed. Reg. 1,234',
  },
  {
    what: 'the day of the notice mistyped',
    changes: { lawful: says('It was set out at 89 Fed. Reg. 14,059 (Feb. 16, 2024).') },
    check: 'citation-form',
    words: /^89 Fed/,
    fixed: '(Feb. 26, 2024).',
  },
  {
    what: 'the page of the notice mistyped in a note',
    changes: {
      lawful: paragraph(text('It was set out before.'), note(text('89 Fed. Reg. 14,859 (Feb. 26, 2024).'))),
    },
    check: 'citation-form',
    words: /^89 Fed/,
    fixed: '89 Fed. Reg. 14,059 (Feb. 26, 2024).',
  },
  {
    what: 'a public law of a Congress to come',
    changes: { lawful: says('It follows Pub. L. 171-167 in this.') },
    check: 'citation-form',
    words: 'Pub. L. 171-167',
  },
  {
    what: 'a bill without its Congress',
    changes: { lawful: says('It follows H.R. 1234 in this.') },
    check: 'citation-form',
    words: 'H.R. 1234',
  },
  {
    what: 'a Congress that did not sit in the year',
    changes: { lawful: says('It follows H.R. 1234, 118th Cong. (2021) in this.') },
    check: 'citation-form',
    words: '118th Cong. (2021)',
  },
]
