import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { listPeople } from '#components/editor/collab/list-people.ts'
import { type RoomFacts, roomStatus, STATUS_WORDS } from '#components/editor/collab/room-status.ts'
import { SavedMark } from '#components/editor/collab/saved-mark.tsx'
import { REFUSALS } from '#domain/draft/record/room-protocol.ts'

const facts = (given: Partial<RoomFacts & { hasUnsaved: boolean; isLoaded: boolean }> = {}) => ({
  isConnected: true,
  hasConnected: true,
  canWrite: true,
  refusal: null,
  isTooLarge: false,
  isLate: false,
  isUnplugged: false,
  isKept: true,
  hasUnsaved: false,
  isLoaded: true,
  ...given,
})

describe('the saved mark', () => {
  it('says Saved only when connected and every edit is stored', () => {
    expect(roomStatus(facts())).toBe('saved')
    for (const not of [
      { hasUnsaved: true },
      { isConnected: false },
      { isLoaded: false },
      { canWrite: false },
      { isTooLarge: true },
      ...REFUSALS.map((refusal) => ({ refusal })),
    ]) {
      expect(roomStatus(facts(not)), JSON.stringify(not)).not.toBe('saved')
    }
  })

  it('asks to keep the tab open when an edit has waited for seconds', () => {
    expect(roomStatus(facts({ hasUnsaved: true }))).toBe('saving')
    expect(STATUS_WORDS[roomStatus(facts({ hasUnsaved: true, isLate: true }))].words).toContain(
      'keep this tab open',
    )
  })

  it('says offline for a waiting edit when the device has no network, and only then', () => {
    expect(roomStatus(facts({ isUnplugged: true, hasUnsaved: true, isLate: true }))).toBe('offline')
    expect(roomStatus(facts({ isUnplugged: true }))).toBe('saved')
  })

  it('promises a copy on the device only where the browser keeps one', () => {
    expect(roomStatus(facts({ isConnected: false, hasUnsaved: true }))).toBe('offline')
    expect(roomStatus(facts({ isConnected: false, hasUnsaved: true, isKept: false }))).toBe('offline-unkept')
  })

  it('speaks in words, and reads out trouble but not the flicker of every pause', () => {
    const saved = renderToStaticMarkup(<SavedMark status="saved" />)
    expect(saved).toContain('Saved')
    expect(saved).toContain('role="status"')
    expect(saved).toContain('aria-live="off"')
    expect(renderToStaticMarkup(<SavedMark status="offline" />)).toContain('aria-live="polite"')
  })
})

describe('the people present', () => {
  it('are who the server says, once each, by name', () => {
    const ada = { id: '1', name: 'Ada', color: '#0369a1' }
    const ben = { id: '2', name: 'Ben', color: '#b42318' }
    const states = new Map<number, unknown>([
      [7, { user: ben }],
      [8, { user: ada, cursor: null }],
      [9, { user: ben }],
      [10, {}],
      [11, { user: 'nonsense' }],
    ])
    expect(listPeople(states)).toEqual([ada, ben])
  })
})
