import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export type Person = { name: string; email: string; password: string }

/** Somebody new, whose address nobody used before. */
export const somebody = (name: string): Person => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID().slice(0, 8)}@example.org`,
  password: 'a long enough password',
})

/** Creates an account on the page that asks for one and waits until signed in. */
export async function signUp(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Your name').fill(person.name)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('button', { name: `Account: ${person.name}` })).toBeVisible()
}

/** Creates a workspace; answers with its address, `/w/…`. */
export async function createWorkspace(page: Page, name: string): Promise<string> {
  await page.goto('/w/new')
  await page.getByLabel('Workspace name').fill(name)
  await page.getByRole('button', { name: 'Create workspace' }).click()
  await page.waitForURL(/\/w\/(?!new$)/)
  const slug = new URL(page.url()).pathname.split('/')[2]
  return `/w/${slug}`
}
