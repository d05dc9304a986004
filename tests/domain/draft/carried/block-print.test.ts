import { describe, expect, it } from 'vitest'
import { blockPrint, cellStep, itemStep } from '#domain/draft/carried/block-print.ts'

const words = (text: string, ...marks: string[]) => ({ words: text, marks, href: null })

describe('the print of a block', () => {
  it('is the same however a program cut its runs or ordered their marks', () => {
    expect(blockPrint([words('Har', 'bold', 'italic'), words('bours', 'italic', 'bold')])).toBe(
      blockPrint([words('Harbours', 'bold', 'italic'), words('')]),
    )
  })
  it('differs with a word, a mark, a link and the kind of paragraph', () => {
    const prints = [
      [words('Harbours'), { step: 'p' }],
      [words('Harbour'), { step: 'p' }],
      [words('Harbours', 'bold'), { step: 'p' }],
      [{ words: 'Harbours', marks: [], href: 'https://example.org/' }, { step: 'p' }],
      [words('Harbours'), { step: itemStep(1, 'bullet', 1) }],
      [words('Harbours'), { step: itemStep(1, 'number', 1) }],
      [words('Harbours'), { step: itemStep(1, 'number', 4) }],
    ].map(blockPrint)
    expect(new Set(prints).size).toBe(prints.length)
  })
  it('is empty where nothing was set', () => {
    expect(blockPrint([])).toBe('')
  })
  it('takes a cell that stands left for one that stands nowhere in particular', () => {
    const cell = { header: false, colspan: 1, rowspan: 1 }
    expect(cellStep({ ...cell, align: 'left' })).toBe(cellStep({ ...cell, align: null }))
    expect(cellStep({ ...cell, align: 'right' })).not.toBe(cellStep({ ...cell, align: null }))
  })
})
