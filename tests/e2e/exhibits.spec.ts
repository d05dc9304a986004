import { readFile } from 'node:fs/promises'
import { letter, savedMark } from './support/drafts.ts'
import { createWorkspace, signUp, somebody } from './support/people.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 420_000 })

const COUNT = Buffer.from(`%PDF-1.7\n${'forty herons '.repeat(1_000)}`)
const SURVEY = Buffer.from('Most boats carry a lamp.')

test('files are attached, named and put in order, and what the letter calls them follows', async ({
  page,
}) => {
  const exhibit = (label: string) => page.getByRole('heading', { name: label, exact: true })
  const handle = (label: string) => page.getByRole('button', { name: `Move ${label}`, exact: true })
  const mentions = letter(page).locator('[data-exhibit]')

  await test.step('a letter that answers no notice', async () => {
    await page.goto('/sign-up')
    await signUp(page, somebody('Ada Writer'))
    await page.goto(`${await createWorkspace(page, 'Friends of the Harbour')}/drafts/new`)
    await page.getByLabel('Title').fill('Harbour lights for small boats')
    await page.getByRole('button', { name: 'Start the draft' }).click()
    await page.waitForURL(/\/d\/[^/]+\/compose$/)
    await page.getByRole('button', { name: 'Assemble the letter' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Assemble the letter' }).click()
    await expect(savedMark(page)).toHaveText('Saved')
  })

  await test.step('two files are attached, a third is of a type that agencies do not take', async () => {
    await page.getByRole('group', { name: 'Panel' }).getByRole('button', { name: 'Exhibits' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Attach files' }).click()
    await (await chooser).setFiles([
      { name: 'Heron count.pdf', mimeType: 'application/pdf', buffer: COUNT },
      { name: 'Lamp survey.txt', mimeType: 'text/plain', buffer: SURVEY },
      { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    ])
    await expect(exhibit('Exhibit B')).toBeVisible()
    await expect(page.getByText('A file ending in .exe cannot be attached.')).toBeVisible()
    await page.getByRole('button', { name: 'Dismiss setup.exe' }).click()
  })

  await test.step('one gets a caption and is mentioned', async () => {
    await page.getByLabel('Caption of Exhibit B').fill('Survey of lamps on small boats')
    await letter(page).locator('p').last().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' See ')
    await page.getByRole('button', { name: 'Mention Exhibit B at the cursor' }).click()
    await expect(mentions).toHaveText(['Exhibit B'])
    // Whoever mentions goes on in the letter.
    await expect(letter(page)).toBeFocused()
  })

  await test.step('moved up by keyboard it is another exhibit, in its mention too', async () => {
    await handle('Exhibit B').focus()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByLabel('Caption of Exhibit A')).toHaveValue('Survey of lamps on small boats')
    await expect(mentions).toHaveText(['Exhibit A'])
    await expect(handle('Exhibit A')).toBeFocused()
  })

  await test.step('dragged down it is the second again', async () => {
    await handle('Exhibit A').hover()
    await page.mouse.down()
    const box = await page.getByLabel('Caption of Exhibit B').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0), { steps: 8 })
    await page.mouse.up()
    await expect(mentions).toHaveText(['Exhibit B'])
  })

  await test.step('the bytes that come back are those that went in', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download Heron count.pdf' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('Heron count.pdf')
    expect((await readFile(await file.path())).equals(COUNT)).toBe(true)
  })

  await test.step('removed, its mention reads as gone, until undo brings it back', async () => {
    await page.getByRole('button', { name: 'Remove Exhibit B' }).click()
    await expect(handle('Exhibit A')).toBeFocused()
    await expect(mentions).toHaveText(['[exhibit]'])
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(mentions).toHaveText(['Exhibit B'])
    await expect(page.getByLabel('Caption of Exhibit B')).toHaveValue('Survey of lamps on small boats')
  })

  await test.step('put back from the list of removed files it is what it was, too', async () => {
    await page.getByRole('button', { name: 'Remove Exhibit B' }).click()
    await expect(handle('Exhibit A')).toBeFocused()
    await page.getByRole('button', { name: 'Put Lamp survey.txt back' }).click()
    await expect(page.getByLabel('Caption of Exhibit B')).toHaveValue('Survey of lamps on small boats')
  })

  await test.step('all of it is there after a reload', async () => {
    await expect(savedMark(page)).toHaveText('Saved')
    await page.reload()
    await expect(mentions).toHaveText(['Exhibit B'])
  })
})
