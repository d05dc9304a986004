import { describe, expect, it } from 'vitest'
import { createArgumentSearch } from '#domain/library/search/search-arguments.ts'
import { readTemplates } from '#server/library.ts'

const search = createArgumentSearch(readTemplates().library)
const firstThree = (text: string) =>
  search({ text })
    .slice(0, 3)
    .map(({ id }) => id)

describe('somebody who does not know the library yet', () => {
  it.each([
    ['who is liable if someone misuses my model', 'downstream-liability'],
    ['small company cannot afford compliance', 'proportionate-burden'],
    ['chinese models', 'geostrategic-provenance'],
    ['first amendment', 'code-as-speech'],
    ["can't recall weights", 'irreversible-release'],
    ['log4j', 'oss-security-record'],
    ['deepfake porn', 'targeted-abuse-rules'],
    ['patient data must stay in house', 'privacy-local'],
    ['fifty different state laws', 'patchwork'],
    ['export controls', 'export-publication'],
    ['what is in the training data', 'training-data-transparency'],
    ['what does open source mean', 'define-terms'],
    ['fake open source', 'open-washing'],
    ['license terms are confusing', 'license-standardization'],
    ['llama license', 'restrictive-licenses'],
    ['flops threshold', 'tiered-thresholds'],
    ['california bill veto', 'sb1047-lesson'],
    ['terrorists and bioweapons', 'misuse-is-real'],
    ['university researchers', 'collaboration-research'],
    ['red teaming', 'many-eyes-safety'],
    ['black box', 'closed-single-point'],
    ['big tech monopoly', 'competition-price'],
    ['vendor lock-in', 'competition-price'],
    ['cost of training a model', 'build-not-pretrain'],
    ['fine tune on our own data', 'fine-tune-adapt'],
    ['hospitals and libraries', 'public-benefit'],
    ['regulate uses not models', 'regulate-use'],
    ['ban open models', 'no-special-rules'],
    ['what has the government said before', 'agency-record-open'],
    ['guardrails', 'technical-mitigations'],
    ['security bugs in open source', 'oss-security-record'],
    ['cheaper to launch a startup', 'oss-startup-cost'],
    ['barriers to entry', 'entry-barriers'],
    ['degrees of openness', 'openness-spectrum'],
    ['is there evidence of harm', 'evidence-first'],
    ['closed models are just as risky', 'risk-not-unique'],
    ['third-party audits', 'auditor-access'],
    ['hobbyist developers', 'liability-allocation'],
    ['software supply chain', 'oss-foundation'],
    ['innovation and new companies', 'oss-innovation'],
    ['engineers should work on the product', 'focus-on-differentiation'],
    ['same rules whether open or licensed', 'downstream-builders-neutral'],
    ['run it on our own servers', 'privacy-local'],
    ['hackers', 'misuse-is-real'],
  ])('finds with “%s” among the first three: %s', (words, argumentId) => {
    expect(firstThree(words)).toContain(argumentId)
  })

  it('finds what has some of the words where nothing has all of them', () => {
    expect(firstThree('log4j elvers')).toContain('oss-security-record')
  })

  it('finds what means the same, though it says so in other words', () => {
    expect(firstThree('shut down copies')).toContain('irreversible-release')
  })

  it('sees everything while only small words are typed', () => {
    expect(search({ text: 'who is the' })).toHaveLength(search({}).length)
  })
})
