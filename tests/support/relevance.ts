import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Question } from '#domain/notice/notice.ts'

/** What a person judged to answer a question: argument ids, the one to read first at the front. */
export type Judged = { question: Question; answeredBy: string[]; isHeldOut: boolean }

const judgmentsSchema = z.array(
  z.strictObject({
    question: z.string(),
    asks: z.string(),
    best: z.string().nullable(),
    others: z.array(z.string()).default([]),
  }),
)

const parentOf = (label: string) => label.split('.').slice(0, -1).join('.') || null

/** Of the Copyright Office's questions every other one is held out: the ranking was made without looking at them. */
const isHeldOut = (notice: string, label: string) =>
  notice === '2023-18624' && Number.parseInt(label, 10) % 2 === 1

/** The judged questions of a notice, by its document number, in the order of the notice. */
export const judgedQuestions = (notice: string): Judged[] => {
  const file = join(import.meta.dirname, 'relevance', `${notice}.yml`)
  const judgments = judgmentsSchema.parse(parse(readFileSync(file, 'utf8')))
  return judgments.map(({ question: label, asks, best, others }) => ({
    question: { id: label, label, parentId: parentOf(label), text: asks, span: null },
    answeredBy: best === null ? [] : [best, ...others],
    isHeldOut: isHeldOut(notice, label),
  }))
}

/** Of the arguments that answer a question, the share found among the first five: 0 to 1. */
export const recallAt5 = (ranked: readonly string[], answeredBy: readonly string[]): number =>
  ranked.slice(0, 5).filter((id) => answeredBy.includes(id)).length / Math.min(5, answeredBy.length)

/** One over the place of the first argument that answers a question; 0 when there is none. */
export const reciprocalRank = (ranked: readonly string[], answeredBy: readonly string[]): number => {
  const place = ranked.findIndex((id) => answeredBy.includes(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
