import { answer, assemble, letter, savedMark, startDraft } from './support/drafts.ts'
import { readDocx } from './support/files.ts'
import { enter, tabTo, tabUntilFocused, typeInto } from './support/keyboard.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

const NOTICE = `DEPARTMENT OF COMMERCE
Harbour Safety Administration
[Docket No. HSA-2026-0001]
Lighting of Small Harbours
AGENCY: Harbour Safety Administration, Department of Commerce.
ACTION: Notice; request for comments.
SUMMARY: The Harbour Safety Administration requests comments on the lighting of small harbours.
DATES: Comments must be received on or before March 1, 2027.
ADDRESSES: Submit comments at https://www.regulations.gov under docket HSA-2026-0001.
SUPPLEMENTARY INFORMATION:
Questions for public comment
1. How should the terms that decide which rules apply be defined?
2. What benefits do small operators see in the present rules?
`

test('the way from an account to an exported letter needs no mouse', async ({ page }) => {
  const person = somebody('Kay Board')
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const link = (name: string) => page.getByRole('link', { name, exact: true })

  await test.step('the first stop leads past the navigation', async () => {
    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(link('Skip to the content')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#content$/)
  })

  await test.step('an account and a workspace', async () => {
    await enter(page, link('Create an account'))
    await typeInto(page, page.getByLabel('Your name'), person.name)
    await typeInto(page, page.getByLabel('E-mail'), person.email)
    await typeInto(page, page.getByLabel('Password'), person.password)
    await page.keyboard.press('Enter')
    await enter(page, link('Create a workspace'))
    await typeInto(page, page.getByLabel('Workspace name'), 'Friends of the Harbour')
    await page.keyboard.press('Enter')
    await enter(page, link('Drafts'))
  })

  await test.step('a notice, its questions, and an argument', async () => {
    await enter(page, link('Answer a notice'))
    await typeInto(page, page.getByLabel('Or paste a link, a number, or the text of the notice'), NOTICE)
    await enter(page, button('Read the notice'))
    await enter(page, link('Choose what to answer').first())
    await enter(page, button('Start the draft'))
    const question = page.getByRole('checkbox', { name: 'Answer question 1', exact: true })
    await tabTo(page, question)
    await page.keyboard.press('Space')
    await expect(question).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('For question 1:')).toBeVisible()
    await enter(page, page.getByRole('button', { name: /^Pick “/ }).first())
    await enter(page, button(/^Chosen/))
    await expect(page.getByRole('button', { name: /^Take out: / })).toHaveCount(1)
    await enter(page, button('Assemble the letter'))
  })

  await test.step('words in the letter, and a blank filled by key', async () => {
    await expect(savedMark(page)).toHaveText('Saved')
    // Where words are written, the caret shows the focus.
    await tabUntilFocused(page, letter(page))
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Typed without a mouse.')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await page.keyboard.type('1 Pier Road')
    await page.keyboard.press('Control+Enter')
    await expect(letter(page)).toContainText('1 Pier Road')
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('a command found by name exports the letter', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible()
    await page.keyboard.press('Escape')
    // Whoever thought better of it writes on where they were.
    await expect(letter(page)).toBeFocused()
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible()
    await page.keyboard.type('export')
    await expect(page.getByRole('option', { name: 'Export', selected: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: 'PDF' }))
    // A finger holds a key down for a moment; a choice that follows the focus needs that moment.
    await page.keyboard.press('ArrowDown', { delay: 100 })
    await expect(page.getByRole('radio', { name: 'Word (DOCX)' })).toBeChecked()
    const download = page.waitForEvent('download', { timeout: 120_000 })
    await enter(page, button('Make a working copy'))
    expect((await readDocx(await download)).text).toContain('Typed without a mouse.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('sharing, and the focus back where it was', async () => {
    await page.reload()
    await expect(savedMark(page)).toHaveText('Saved')
    await enter(page, button('Share'))
    const members = page.getByLabel('Members of the workspace')
    await tabTo(page, members)
    await page.keyboard.press('ArrowDown')
    await expect(members).toHaveValue('reviewer')
    await page.keyboard.press('Escape')
    await expect(button('Share')).toBeFocused()
    await enter(page, button('Share'))
    await expect(members).toHaveValue('reviewer')
    await page.keyboard.press('Escape')
  })

  await test.step('signing out', async () => {
    await page.goto('/')
    await enter(page, button(`Account: ${person.name}`))
    const menu = page.getByRole('menu')
    await expect(menu.locator(':focus')).toBeVisible()
    await page.keyboard.type('Sign')
    await expect(menu.getByRole('menuitem', { name: 'Sign out' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(link('Sign in')).toBeVisible()
  })
})

test('questions are merged and cut by key, and an extension entered once shows everywhere', async ({
  page,
}) => {
  await page.goto('/sign-up')
  await signUp(page, somebody('Kay Board'))
  const workspace = await createWorkspace(page, 'Friends of the Harbour')
  await page.goto(`${workspace}/notices/new`)
  const box = page.getByLabel('Or paste a link, a number, or the text of the notice')
  // A page that has only just arrived does not listen yet.
  await expect(async () => {
    await box.fill('Docket No. HSA-2026-0001')
    await expect(page.getByText('Regulations.gov docket HSA-2026-0001.')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await box.fill(NOTICE)
  await page.getByRole('button', { name: 'Read the notice', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Review the notice' })).toBeVisible({ timeout: 120_000 })
  const rows = page.getByRole('list', { name: 'Questions' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)

  await test.step('the second question is merged into the first, and the step taken back', async () => {
    await rows.last().locator('[data-text]').focus()
    await page.keyboard.press('m')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('be defined? What benefits')
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(2)
  })

  await test.step('the first question is cut in two at the caret', async () => {
    await rows.first().locator('[data-text]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' Why?')
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Alt+Enter')
    await page.keyboard.press('Control+Enter')
    await expect(rows).toHaveCount(3)
    await expect(rows.nth(1)).toContainText('Why?')
    await expect(rows.nth(1).locator('[data-text]')).toBeFocused()
  })

  const day = '2 June 2031'
  await test.step('an extension shows in the list, the calendar, the calendar file and beside the letter', async () => {
    await page.getByRole('button', { name: 'Extended or reopened…' }).press('Enter')
    await page.getByLabel('Now due on').fill('2031-06-02')
    await page.getByRole('button', { name: 'Use this date' }).press('Enter')
    await expect(page.getByRole('list', { name: 'Changes of the due date' })).toContainText(
      `Extended to ${day}`,
    )
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await startDraft(page)
    await answer(page, '1')
    await assemble(page)
    await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Notice' }).click()
    await page.getByRole('tab', { name: 'Dates and rules' }).click()
    await expect(page.getByRole('tabpanel', { name: 'Dates and rules' })).toContainText(day)
    await page.goto(workspace)
    await expect(page.getByRole('main')).toContainText(day)
    await page.goto(`${workspace}?view=calendar&month=2031-06`)
    await expect(page.getByRole('cell', { name: /^2 / }).getByRole('link')).toBeVisible()
    const file = await page.request.get(`${workspace}/deadlines`)
    expect(await file.text()).toContain('DTSTART;VALUE=DATE:20310602')
  })
})
