import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { letter, runCommand, savedMark, show } from './support/drafts.ts'
import { expect, test } from './support/test.ts'
import { makeWorld, type World } from './support/world.ts'

test.describe.configure({ timeout: 300_000 })

let world: World

test.beforeAll(async ({ browser, url }) => {
  world = await makeWorld(browser, url)
})

const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844 }

/** What a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * No rule of axe is broken, and nothing sticks out sideways, wide and narrow, light and dark. In the dark only what
 * colours can break is looked at again: the rest of the page is the same. Behind a window lies the shade, so that with
 * one open only its own colours count. `onNarrow` opens what a narrow page shows only when asked.
 */
async function expectGoodForEverybody(
  page: Page,
  { window, onNarrow = async () => {} }: { window?: string; onNarrow?: () => Promise<void> } = {},
): Promise<void> {
  // Our pages hold no frames of others, so there is no need to gather results on a page of their own, which is slow;
  // nor is it worth the time to list all that is well.
  const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const colours = () => (window === undefined ? axe() : axe().include(window)).withRules(COLOUR_RULES)
  const everything = () => (window === undefined ? [axe()] : [axe().disableRules(COLOUR_RULES), colours()])
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    if (size === NARROW) await onNarrow()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const look of colorScheme === 'light' ? everything() : [colours()]) {
        const found = (await look.analyze()).violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
        )
        expect.soft(found, `${size.width} px, ${colorScheme}`).toEqual([])
      }
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(overflow, `sideways overflow at ${size.width} px`).toBeLessThanOrEqual(0)
  }
}

/** One page for many tests: each goes to its place anew, and what all places load is loaded once. */
function sharedPage(signedIn: () => World['signedIn'] | undefined): () => Page {
  let page: Page
  test.beforeAll(async ({ browser, url }) => {
    const storageState = signedIn()
    page = await browser.newPage({ baseURL: url, ...(storageState && { storageState }) })
  })
  test.beforeEach(async () => {
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  })
  test.afterAll(() => page.close())
  return () => page
}

test.describe('signed out', () => {
  const shared = sharedPage(() => undefined)

  const pages: [string, () => string][] = [
    ['the first page', () => '/'],
    ['signing in', () => '/sign-in'],
    ['creating an account', () => '/sign-up'],
    ['asking for a new password', () => '/reset-password'],
    ['choosing a new password', () => '/reset-password?token=anything'],
    ['an invitation', () => world.invitation],
    ['a page that does not exist', () => '/nowhere'],
  ]
  for (const [name, address] of pages) {
    test(`${name} is good for everybody`, async () => {
      const page = shared()
      await page.goto(address())
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodForEverybody(page)
    })
  }
})

test.describe('signed in', () => {
  const shared = sharedPage(() => world.signedIn)

  const pages: [string, () => string][] = [
    ['the drafts', () => world.workspace],
    ['the profile', () => `${world.workspace}/profile`],
    ['the members', () => `${world.workspace}/members`],
    ['the library', () => `${world.workspace}/library`],
    ['the sources', () => `${world.workspace}/library/sources`],
    ['an argument in the library', () => `${world.workspace}/library?argument=define-terms`],
    ['writing an argument', () => `${world.workspace}/library/new?from=define-terms`],
    ['the history of an argument', () => `${world.workspace}/library/define-terms/history`],
    ['taking in a library', () => `${world.workspace}/library/import`],
    ['giving in a notice', () => `${world.workspace}/notices/new`],
    ['reviewing a notice', () => world.notice],
    ['a new draft', () => `${world.workspace}/drafts/new`],
    ['choosing questions and arguments', () => world.plan],
    ['starting from a finished letter', () => `${world.workspace}/drafts/import`],
    ['filing a letter', () => `${world.letter}/file`],
    ['filling in the form', () => `${world.letter}/file?step=form`],
    ['the account', () => '/account'],
    ['a new workspace', () => '/w/new'],
    ['an invitation', () => world.invitation],
  ]
  for (const [name, address] of pages) {
    test(`${name} is good for everybody`, async () => {
      const page = shared()
      await page.goto(address())
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodForEverybody(page)
    })
  }

  for (const pane of ['Chosen', 'Blanks', 'Options'] as const) {
    test(`composing, with “${pane}” open, is good for everybody`, async () => {
      const page = shared()
      await page.goto(world.plan)
      await show(page, pane)
      await expectGoodForEverybody(page)
    })
  }

  test('an argument read in full is good for everybody', async () => {
    const page = shared()
    await page.goto(world.plan)
    await page
      .getByRole('button', { name: /^Read “/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectGoodForEverybody(page, { window: '[role=dialog]' })
  })

  test('the menus are good for everybody', async () => {
    const page = shared()
    await page.goto(world.workspace)
    await page.getByRole('button', { name: /^Account: / }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectGoodForEverybody(page)
  })

  test.describe('in the letter', () => {
    test.beforeAll(async () => {
      await shared().goto(world.letter)
      await expect(savedMark(shared())).toHaveText('Saved')
    })

    for (const panel of ['Library', 'Evidence', 'Checks', 'Notice', 'Exhibits', 'Pages']) {
      test(`the page with the panel “${panel}” is good for everybody`, async () => {
        const page = shared()
        const show = () =>
          page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: panel }).click()
        await show()
        await expect(letter(page)).toBeVisible()
        await expectGoodForEverybody(page, {
          onNarrow: async () => {
            await expect(page.getByRole('dialog')).toBeHidden()
            await page.getByRole('button', { name: 'Library, evidence and notice' }).click()
            await show()
            await expect(page.getByRole('dialog', { name: panel })).toBeVisible()
          },
        })
      })
    }

    const windows: [string, (page: Page) => Promise<void>][] = [
      ['the commands', (page) => page.keyboard.press('Control+k')],
      ['exporting', (page) => page.getByRole('button', { name: 'Export', exact: true }).click()],
      ['sharing', (page) => page.getByRole('button', { name: 'Share', exact: true }).click()],
      ['page and type', (page) => runCommand(page, 'Page and type')],
      ['the text for the web form', (page) => runCommand(page, 'Text for the web form')],
      ['an edited copy', (page) => runCommand(page, 'Bring an edited copy back')],
      ['a blank to fill', (page) => page.getByRole('button', { name: /blanks? left$/ }).click()],
    ]
    for (const [name, open] of windows) {
      test(`the window for ${name} is good for everybody`, async () => {
        const page = shared()
        await open(page)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectGoodForEverybody(page, { window: '[role=dialog]' })
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      })
    }
  })
})
