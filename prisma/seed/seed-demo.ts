import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '#domain/profile.ts'
import { buildUser } from '#prisma/builders/build-team.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { createAccount } from '#server/accounts.ts'
import { assembleDraft } from '#server/assembly.ts'
import { auth } from '#server/auth.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { createDraft, getDraft, savePlan } from '#server/drafts.ts'
import { library } from '#server/library.ts'
import { createNotice } from '#server/notices.ts'
import { saveProfile } from '#server/profile.ts'
import { createWorkspace } from '#server/workspaces.ts'
import { demoPlan } from './demo-plan.ts'
import { writeHalf } from './write-half.ts'

const PERSON = { name: 'Dana Demo', email: 'demo@example.org' }
const WORKSPACE = 'Open Model Builders Alliance'
const FILE = '2024-03763.pdf'

const PROFILE: Profile = {
  organisation: WORKSPACE,
  description: 'an association of 40 small companies and laboratories that build on openly released models',
  kind: 'association',
  statementOfInterest:
    'Our members adapt openly released models to narrow tasks: reading medical records, translating court forms, inspecting welds. None of them could train such a model from nothing, and most of them publish what they change. They would feel any rule on model weights within weeks.',
  address: '1200 Harbour Street, Suite 4\nPortland, ME 04101',
  contactEmail: 'policy@example.org',
  signatoryName: '',
  signatoryTitle: 'Executive Director',
}

const OWN_WORDS =
  'Two of our members run small test programmes for models they depend on. We would support a shared, public list of such tests, kept by an agency that does not also license their use.'

export type Demo = { email: string; password: string; slug: string; draftId: string; isNew: boolean }

/** The demo workspace, made on the first call. Every call sets a new password, so that what it prints is true. */
export async function seedDemo(client: PrismaClient): Promise<Demo> {
  const password = randomBytes(9).toString('base64url')
  const known = await client.user.findUnique({ where: { email: PERSON.email } })
  if (known === null) await createAccount({ ...PERSON, password })
  else await setPassword(known.id, password)
  const user = known ?? (await client.user.findUniqueOrThrow({ where: { email: PERSON.email } }))

  const draft = await client.draft.findFirst({
    where: {
      assembledAt: { not: null },
      workspace: { name: WORKSPACE, members: { some: { userId: user.id } } },
    },
    select: { id: true, workspace: { select: { slug: true } } },
    orderBy: { createdAt: 'asc' },
  })
  const signIn = { email: PERSON.email, password }
  if (draft !== null) return { ...signIn, slug: draft.workspace.slug, draftId: draft.id, isNew: false }
  return { ...signIn, ...(await makeWorkspace(client, user.id)), isNew: true }
}

async function setPassword(userId: string, password: string): Promise<void> {
  const { internalAdapter, password: hasher } = await auth().$context
  await internalAdapter.updatePassword(userId, await hasher.hash(password))
}

async function makeWorkspace(client: PrismaClient, userId: string) {
  const workspace = await createWorkspace({ userId, name: WORKSPACE })
  const teammate = await buildUser(client, { name: 'Sam Okafor' })
  await client.member.create({
    data: { id: teammate.id, workspaceId: workspace.id, userId: teammate.id, role: 'member' },
  })
  await saveProfile(workspace.id, PROFILE)
  const bytes = readFileSync(join(import.meta.dirname, FILE))
  const notice = await createNotice({ workspaceId: workspace.id, fileName: FILE, bytes })

  const title = 'Comment to NTIA on open model weights'
  const draft = await createDraft({ workspaceId: workspace.id, userId, title, noticeId: notice.id })
  const { updatedAt } = await getDraft(draft.id)
  const argumentIds = library().arguments.map((argument) => argument.id)
  const plan = demoPlan(notice.questions, argumentIds)
  await savePlan({ draftId: draft.id, plan, basedOn: updatedAt })
  await assembleDraft(draft.id, userId)

  const answered = notice.questions.find((question) => question.label === '9')
  const fields = { 'letter-signatory-name': 'Dana Demo' }
  const own = { fields, questionId: answered?.id ?? '', words: OWN_WORDS }
  await withYdoc(draft.id, (ydoc) => writeHalf(ydoc, own), teammate.id)
  return { slug: workspace.slug, draftId: draft.id }
}
