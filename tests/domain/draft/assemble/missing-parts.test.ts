import { describe, expect, it } from 'vitest'
import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { missingParts } from '#domain/draft/assemble/missing-parts.ts'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { profileSchema } from '#domain/profile.ts'
import { library as builtIn } from '#server/library.ts'

const library = builtIn()
const profile = profileSchema.parse({
  ...{ organisation: 'Ferry League', description: '', statementOfInterest: '', address: '' },
  ...{ contactEmail: '', signatoryName: '', signatoryTitle: '' },
})
const plan = { questionIds: [], items: [] }

describe.each(library.frames)('a letter of the kind $id', (frame) => {
  const facts = frame.needsNotice ? EMPTY_FACTS : null
  const doc = assembleLetter({
    ...{ title: 'Ferries', profile, facts, questions: [], plan, library, frame, today: '2026-11-25' },
  })
  const blocks: DocJson[] = doc.toJSON().content

  it('lacks nothing when it is assembled, blanks or no blanks', () => {
    expect(missingParts(doc, frame)).toEqual([])
  })

  it('is told of each part that is taken out, and of no other', () => {
    for (const part of frame.required) {
      const heading = { interest: frame.interestHeading, conclusion: frame.conclusionHeading }
      const without = blocks.filter((block) =>
        part === 'interest' || part === 'conclusion'
          ? block.type !== 'heading' || block.content?.[0]?.text !== heading[part]
          : block.attrs?.part !== part,
      )
      expect(without.length).toBe(blocks.length - 1)
      expect(missingParts(parseDoc({ type: 'doc', content: without }), frame)).toEqual([part])
    }
  })

  it('is told of a part that is emptied', () => {
    const emptied = blocks.map((block) =>
      block.attrs?.part === 'signature' ? { ...block, content: [{ type: 'paragraph' }] } : block,
    )
    expect(missingParts(parseDoc({ type: 'doc', content: emptied }), frame)).toEqual(['signature'])
  })
})
