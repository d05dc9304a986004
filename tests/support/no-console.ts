import { afterEach, beforeEach, expect, vi } from 'vitest'

// A warning nobody expected is a defect nobody saw: any test that prints one fails.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const printed = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(printed, 'console.error or console.warn was called').toEqual([])
})
