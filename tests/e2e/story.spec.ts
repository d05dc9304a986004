import type { Page } from '@playwright/test'
import {
  answer,
  assemble,
  goToEndOf,
  letter,
  NOTICE_PDF,
  savedMark,
  show,
  startDraft,
  uploadNotice,
} from './support/drafts.ts'
import { readDocx, readPdf } from './support/files.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 600_000 })

const INTEREST = 'Our members build products on models whose weights anyone may study and change.'

test('from a notice to a PDF and a Word file, written by two people through a lost network and a killed server', async ({
  app,
  browser,
  page,
}) => {
  const ada = somebody('Ada Writer')
  const ben = somebody('Ben Teammate')
  const workspace = await test.step('an account, a workspace and its profile', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Create an account' }).click()
    await signUp(page, ada)
    const at = await createWorkspace(page, 'Open Model Builders Alliance')
    await page.goto(`${at}/profile`)
    await page.getByLabel('What it is').fill('an association of small companies')
    await page.getByLabel('Statement of interest').fill(INTEREST)
    await page.getByLabel('Address').fill('12 Harbour Street\nSpringfield')
    await page.getByLabel('Signatory', { exact: true }).fill('Grace Example')
    await page.getByLabel('Signatory’s title').fill('Executive Director')
    await page.getByRole('button', { name: 'Save profile' }).click()
    await expect(page.getByText('Profile saved')).toBeVisible()
    return at
  })

  await test.step('the notice is read: its facts and its 52 questions', async () => {
    await uploadNotice(page, workspace, NOTICE_PDF)
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue(
      /Dual Use Foundation Artificial Intelligence Models/i,
    )
    await expect(page.getByText('52 questions')).toBeVisible()
    await expect(page.getByText('NTIA–2023–0009').first()).toBeVisible()
  })

  await test.step('at least six arguments are chosen for the questions to answer', async () => {
    await startDraft(page)
    for (const label of ['1', '2', '3']) await answer(page, label)
    await page
      .getByRole('button', { name: /^Read “/ })
      .first()
      .click()
    const argument = page.getByRole('dialog')
    for (const part of ['In the letter', 'Strongest counter-argument', 'Reply', 'Evidence'])
      await expect(argument.getByRole('heading', { name: part })).toBeVisible()
    await page.keyboard.press('Escape')
    await show(page, 'Chosen')
    await expect(page.getByRole('button', { name: /^Take out: / })).toHaveCount(6)
  })

  await test.step('cards are put in order by hand and by key', async () => {
    const grips = page.getByRole('button', { name: /^Move .*, place / })
    const name = (await grips.nth(1).getAttribute('aria-label'))?.split(', place')[0] ?? ''
    const grip = page.getByRole('button', { name: `${name}, place` })
    await grip.hover()
    await page.mouse.down()
    await grips.first().hover()
    await page.mouse.up()
    await expect(grip).toHaveAccessibleName(/place 1 of 6/)
    await grip.press('End')
    await expect(grip).toHaveAccessibleName(/place 6 of 6/)
    await expect(grip).toBeFocused()
  })

  await test.step('the preview holds what was picked, and a blank that is filled once', async () => {
    await show(page, 'Blanks')
    await page.getByRole('textbox').first().fill('forty harbours we lit ourselves')
    await expect(page.getByRole('region', { name: 'Preview' })).toContainText(
      'forty harbours we lit ourselves',
    )
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('the assembled letter has its parts, real notes and blanks to fill by key', async () => {
    await assemble(page)
    await expect(letter(page)).toContainText('Open Model Builders Alliance')
    await expect(letter(page)).toContainText(INTEREST)
    await expect(letter(page)).toContainText('Grace Example')
    await expect(letter(page)).toContainText('forty harbours we lit ourselves')
    const blanks = page.getByRole('button', { name: /blanks? left$/ })
    const before = Number.parseInt((await blanks.textContent()) ?? '', 10)
    await letter(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.type('A first answer by key')
    await page.keyboard.press('F8')
    await page.keyboard.type('A second answer by key')
    await page.keyboard.press('Control+Enter')
    await expect(blanks).toHaveText(new RegExp(`^${before - 2} `))
    await expect(letter(page)).toContainText('A first answer by key')
    await expect(letter(page)).toContainText('A second answer by key')
  })

  const draft = page.url()
  const bensPage = await test.step('a teammate joins by link in another browser', async () => {
    await page.goto(`${workspace}/members`)
    await page.getByRole('button', { name: 'Make an invitation link' }).click()
    const link = await page.getByLabel('Invitation link', { exact: true }).inputValue()
    const theirs = await (await browser.newContext()).newPage()
    await theirs.goto(link)
    await theirs.getByRole('link', { name: 'Create an account and join' }).click()
    await signUp(theirs, ben)
    await theirs.getByRole('button', { name: 'Join Open Model Builders Alliance' }).click()
    await expect(theirs.getByRole('heading', { name: 'Drafts' })).toBeVisible()
    await theirs.getByRole('link', { name: /^Comment on Dual Use Foundation/ }).click()
    await expect(letter(theirs)).toContainText(INTEREST)
    return theirs
  })

  const bothSaved = async () => {
    for (const each of [page, bensPage])
      await expect(savedMark(each)).toHaveText('Saved', { timeout: 60_000 })
  }
  const bothRead = async (...words: string[]) => {
    for (const each of [page, bensPage])
      for (const word of words) await expect(letter(each)).toContainText(word, { timeout: 60_000 })
  }

  await test.step('they see each other and both type at once', async () => {
    await page.goto(draft)
    await goToEndOf(page, INTEREST)
    await goToEndOf(bensPage, 'Open Model Builders Alliance')
    await expect(page.getByRole('list', { name: 'Also here' })).toContainText(ben.name)
    await expect(bensPage.getByRole('list', { name: 'Also here' })).toContainText(ada.name)
    await goToEndOf(page, INTEREST)
    await goToEndOf(bensPage, 'Respectfully')
    await Promise.all([type(page, ' Written by Ada.'), type(bensPage, ' Written by Ben.')])
    await bothRead('Written by Ada.', 'Written by Ben.')
    await expect(letter(page).getByText(ben.name)).toBeVisible()
    await bothSaved()
  })

  await test.step('one loses the network, goes on typing, and both end with the same letter', async () => {
    await bensPage.context().setOffline(true)
    await type(bensPage, ' Offline words by Ben.')
    await type(page, ' Online words by Ada.')
    await expect(savedMark(bensPage)).toContainText('You are offline')
    await expect(letter(page)).not.toContainText('Offline words by Ben.')
    await bensPage.context().setOffline(false)
    await bothRead('Offline words by Ben.', 'Online words by Ada.')
    await bothSaved()
  })

  await test.step('the server is killed while both type; everything is there when it is back', async () => {
    const server = must(app)
    const typing = [
      type(page, ' Ada typed through the kill.'),
      type(bensPage, ' Ben typed through the kill.'),
    ]
    await expect(letter(page)).toContainText('Ada typed')
    await server.kill()
    await Promise.all(typing)
    await expect(savedMark(page)).not.toHaveText('Saved')
    await server.restart()
    await bothRead('Ada typed through the kill.', 'Ben typed through the kill.')
    await bothSaved()
  })

  await test.step('what was shown as saved survives a kill even when no browser comes back', async () => {
    const server = must(app)
    await type(page, ' Saved and then killed.')
    await expect(savedMark(page)).toHaveText('Saved')
    await server.kill()
    const cookies = await page.context().storageState()
    await Promise.all([page.goto('about:blank'), bensPage.goto('about:blank')])
    await server.restart()
    const elsewhere = await browser.newContext({ storageState: cookies })
    const fresh = await elsewhere.newPage()
    await fresh.goto(draft)
    await expect(letter(fresh)).toContainText('Saved and then killed.')
    await elsewhere.close()
  })

  await test.step('both files carry both people’s words, and nobody’s account', async () => {
    await page.goto(draft)
    await expect(savedMark(page)).toHaveText('Saved')
    const pdf = await readPdf(await exported(page, 'PDF'))
    const docx = await readDocx(await exported(page, 'Word (DOCX)'))
    for (const file of [pdf, docx]) {
      for (const words of ['Written by Ada.', 'Offline words by Ben.', 'Ben typed through the kill.'])
        expect(file.text).toContain(words)
      expect(file.text).toContain('Saved and then killed.')
      expect(file.about).toContain('Open Model Builders Alliance')
      for (const account of [ada, ben]) {
        expect(file.text + file.about).not.toContain(account.email)
        expect(file.about).not.toContain(account.name)
      }
    }
    expect(docx.parts).toContain('word/footnotes.xml')
    expect(pdf.parts.length).toBeGreaterThan(1)
  })
})

const type = (page: Page, words: string) => page.keyboard.type(words, { delay: 25 })

async function exported(page: Page, format: string) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('radio', { name: format }).check()
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: 'Make a working copy' }).click()
  const file = await download
  await page.getByRole('button', { name: 'Close' }).first().click()
  return file
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('This test kills the app, so it needs to start the app itself.')
  return value
}
