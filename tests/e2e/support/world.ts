import type { Browser, BrowserContext } from '@playwright/test'
import { answer, assemble, NOTICE_PDF, startDraft, uploadNotice } from './drafts.ts'
import { createWorkspace, type Person, signUp, somebody } from './people.ts'

/** A workspace in the middle of its work: the addresses of its pages, and somebody who may see them all. */
export type World = {
  person: Person
  signedIn: Awaited<ReturnType<BrowserContext['storageState']>>
  workspace: string
  notice: string
  /** Still being composed. */
  plan: string
  letter: string
  invitation: string
}

/** Makes a world by walking there as a person would. */
export async function makeWorld(browser: Browser, baseURL: string): Promise<World> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const person = somebody('Ada Writer')
  await page.goto('/sign-up')
  await signUp(page, person)
  const workspace = await createWorkspace(page, 'Open Model Builders Alliance')
  await page.goto(`${workspace}/members`)
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  const invitation = await page.getByLabel('Invitation link', { exact: true }).inputValue()
  await uploadNotice(page, workspace, NOTICE_PDF)
  const notice = page.url()
  await startDraft(page)
  await answer(page, '1')
  await assemble(page)
  const letter = page.url()
  await page.goto(notice)
  await startDraft(page)
  await answer(page, '2')
  const plan = page.url()
  const signedIn = await context.storageState()
  await context.close()
  return { person, signedIn, workspace, notice, plan, letter, invitation }
}
