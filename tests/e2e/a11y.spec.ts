import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { letter, runCommand, savedMark, show } from './support/drafts.ts'
import { expect, test } from './support/test.ts'
import { makeWorld, type World } from './support/world.ts'

test.describe.configure({ timeout: 180_000 })

let world: World

test.beforeAll(async ({ browser, url }) => {
  world = await makeWorld(browser, url)
})

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** What a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * No rule of axe is broken, and nothing sticks out sideways, wide and narrow, light and dark. In the dark only what
 * colours can break is looked at again: the rest of the page is the same.
 */
async function expectGoodForEverybody(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const where = `${size.width} px, ${colorScheme}`
      // Our pages hold no frames of others, so there is no need to gather results on a page of their own, which is slow.
      const axe = new AxeBuilder({ page }).setLegacyMode()
      const { violations } = await (colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe).analyze()
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      )
      expect.soft(found, where).toEqual([])
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect.soft(overflow, `sideways overflow at ${size.width} px`).toBeLessThanOrEqual(0)
  }
}

test.describe('signed out', () => {
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
    test(`${name} is good for everybody`, async ({ page }) => {
      await page.goto(address())
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodForEverybody(page)
    })
  }
})

test.describe('signed in', () => {
  test.beforeEach(async ({ page }) => {
    await page.context().addCookies(world.signedIn.cookies)
  })

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
    test(`${name} is good for everybody`, async ({ page }) => {
      await page.goto(address())
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodForEverybody(page)
    })
  }

  for (const pane of ['Chosen', 'Blanks', 'Options'] as const) {
    test(`composing, with “${pane}” open, is good for everybody`, async ({ page }) => {
      await page.goto(world.plan)
      await show(page, pane)
      await expectGoodForEverybody(page)
    })
  }

  test('an argument read in full is good for everybody', async ({ page }) => {
    await page.goto(world.plan)
    await page
      .getByRole('button', { name: /^Read “/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectGoodForEverybody(page)
  })

  test('the menus are good for everybody', async ({ page }) => {
    await page.goto(world.workspace)
    await page.getByRole('button', { name: /^Account: / }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectGoodForEverybody(page)
  })

  test.describe('in the letter', () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(world.letter)
      await expect(savedMark(page)).toHaveText('Saved')
    })

    for (const panel of ['Library', 'Evidence', 'Checks', 'Notice', 'Exhibits', 'Pages']) {
      test(`the page with the panel “${panel}” is good for everybody`, async ({ page }) => {
        await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: panel }).click()
        await expect(letter(page)).toBeVisible()
        await expectGoodForEverybody(page)
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
      test(`the window for ${name} is good for everybody`, async ({ page }) => {
        await open(page)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectGoodForEverybody(page)
      })
    }
  })
})
