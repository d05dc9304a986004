import type { FilingMethod, Instruction, PAPERS } from './instruction.ts'

const METHODS: Record<FilingMethod, string> = {
  portal: 'Online',
  email: 'By e-mail',
  mail: 'By post',
  hand: 'By hand or courier',
  fax: 'By fax',
  other: 'Another way',
}

export const PAPER_NAMES: Record<(typeof PAPERS)[number], string> = { 'us-letter': 'US Letter', a4: 'A4' }

const CONFIDENTIAL = {
  forbidden: 'Nothing confidential may be filed',
  marked: 'Confidential parts must be marked as the notice says',
} as const

const LATE = {
  refused: 'Late comments are not considered',
  'if-practicable': 'Late comments are considered as far as practicable',
  considered: 'Late comments are considered',
} as const

/** An instruction in plain words, without a final stop: "At most 15 pages, not counting exhibits". */
export function describeInstruction(instruction: Instruction): string {
  switch (instruction.kind) {
    case 'page-limit':
      return `At most ${count(instruction.pages, 'page')}${instruction.except ? `, not counting ${instruction.except}` : ''}`
    case 'word-limit':
      return `At most ${count(instruction.count, 'word')}`
    case 'character-limit':
      return `At most ${count(instruction.characters, 'character')}`
    case 'font-size':
      return `Letters of ${instruction.points} points or larger`
    case 'font-face':
      return `Set in ${instruction.face}`
    case 'paper':
      return `On ${PAPER_NAMES[instruction.paper]} paper`
    case 'line-spacing':
      return `Line spacing of ${instruction.lines}`
    case 'page-numbers':
      return 'A number on every page'
    case 'question-numbers':
      return 'Each answer names the number of its question'
    case 'docket-reference':
      return `The letter cites ${instruction.id ?? 'the docket number'}`
    case 'statement':
      return `The letter says, word for word: “${instruction.statement}”`
    case 'identify':
      return instruction.what.length > 0
        ? `The letter gives ${instruction.what.join(', ')}`
        : 'The letter says who files it'
    case 'file-format':
      return formatWords(instruction.accepted, instruction.refused)
    case 'file-name':
      return `The file is named ${instruction.pattern}`
    case 'subject-line':
      return `The subject line is “${instruction.subject}”`
    case 'copies':
      return count(instruction.count, 'copy', 'copies')
    case 'language':
      return `Written in ${instruction.language}`
    case 'confidential':
      return CONFIDENTIAL[instruction.rule]
    case 'late-comments':
      return LATE[instruction.rule]
    case 'method':
      return `${METHODS[instruction.method]}${instruction.address ? `: ${instruction.address}` : ''}`
  }
}

function formatWords(accepted: string[], refused: string[]): string {
  const list = (formats: string[]) => formats.map((format) => format.toUpperCase()).join(', ')
  const parts = [
    ...(accepted.length > 0 ? [`accepted: ${list(accepted)}`] : []),
    ...(refused.length > 0 ? [`not accepted: ${list(refused)}`] : []),
  ]
  return parts.length > 0 ? `File formats ${parts.join('; ')}` : 'File formats as the notice says'
}

const count = (number: number, one: string, several = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`
