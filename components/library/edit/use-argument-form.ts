'use client'

import { useRouter } from 'next/navigation'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { checkInput, type InputProblems } from '#domain/library/checking/check-input.ts'
import type { Library } from '#domain/library/library.ts'
import { type ArgumentInput, inputFrom } from '#domain/library/team/argument-input.ts'
import { freeSlug } from '#domain/library/team/argument-slug.ts'
import type { TeamArgument } from '#domain/library/team/team-argument.ts'
import { dropUnsaved, keepUnsaved, readUnsaved, type Unsaved, unsavedKey } from './unsaved-argument.ts'

/** What came of a save, as the server says it. */
type Saved = { is: 'saved'; revision: string } | { is: 'newer'; newest: TeamArgument }

export type ArgumentFormProps = {
  library: Library
  /** The address of the library, and of the workspace. */
  base: string
  slug: string
  userId: string
  /** The argument being changed and the revision it is at; null while it is new. */
  stored: { id: string; revision: string } | null
  /** What the form begins with. */
  begin: ArgumentInput
  /** Where on this device words from elsewhere wait for the form to open with them. */
  heldAs?: string
  create: (input: unknown) => Promise<ActionResult<{ id: string; revision: string }>>
  save: (input: unknown) => Promise<ActionResult<Saved>>
}

const REST_MS = 300
const UNREACHABLE = 'The server could not be reached. What you typed is still here; try again.'

/** An argument being written: what is typed, what is wrong with it, keeping it on this device, and saving it. */
export function useArgumentForm(props: ArgumentFormProps) {
  const { library, base, slug, userId, stored, begin, heldAs, create, save } = props
  const router = useRouter()
  const [input, setInput] = useState(begin)
  const [basedOn, setBasedOn] = useState(stored?.revision ?? null)
  const [theirs, setTheirs] = useState<TeamArgument | null>(null)
  const [found, setFound] = useState<Unsaved | null>(null)
  const [message, setMessage] = useState('')
  const [isPending, setIsPending] = useState(false)
  const [wasTried, setWasTried] = useState(false)
  const [isKept, setIsKept] = useState(true)
  const isTouched = useRef(false)
  const key = unsavedKey(userId, slug, stored?.id ?? heldAs ?? `new:${begin.adaptedFrom?.id ?? ''}`)

  const id = stored?.id ?? freeSlug(input.title, (each) => library.arguments.some((one) => one.id === each))
  const seen = useDeferredValue(input)
  const checked = useMemo(() => checkInput(seen, id, library), [seen, id, library])
  const problems: InputProblems = checked.ok ? {} : checked.problems

  useEffect(() => {
    const left = readUnsaved(key)
    if (heldAs !== undefined && left !== null) setInput(left.input)
    else setFound(left)
  }, [key, heldAs])

  // Only what somebody typed is kept: opening the form must not hide words left here before.
  useEffect(() => {
    if (!isTouched.current) return
    const timer = setTimeout(() => setIsKept(keepUnsaved(key, { input, basedOn, at: new Date() })), REST_MS)
    return () => clearTimeout(timer)
  }, [key, input, basedOn])

  useEffect(() => {
    if (isKept) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isKept])

  const change = (parts: Partial<ArgumentInput>) => {
    isTouched.current = true
    setInput((now) => ({ ...now, ...parts }))
  }

  async function submit(): Promise<boolean> {
    setWasTried(true)
    setMessage('')
    const now = checkInput(input, id, library)
    if (!now.ok) {
      setMessage('Some parts need another look before this can be saved. Each says what is wrong.')
      return false
    }
    setIsPending(true)
    try {
      const answer = await (stored === null
        ? create({ slug, input })
        : save({ slug, id: stored.id, basedOn, input }))
      if (!answer.ok) {
        setMessage([answer.message, ...Object.values(answer.fields)].join(' '))
        return false
      }
      if ('is' in answer.value && answer.value.is === 'newer') {
        setTheirs(answer.value.newest)
        return false
      }
      isTouched.current = false
      dropUnsaved(key)
      toast(stored === null ? 'Argument added to the library' : 'Saved as a new revision')
      router.push(`${base}?argument=${'id' in answer.value ? answer.value.id : id}`)
      router.refresh()
      return true
    } catch {
      setMessage(UNREACHABLE)
      return false
    } finally {
      setIsPending(false)
    }
  }

  return {
    ...{ id, input, change, problems, wasTried, message, isPending, submit, theirs },
    /** Words left on this device earlier, offered once. */
    found,
    bringBack: () => {
      if (found === null) return
      change(found.input)
      if (found.basedOn !== null) setBasedOn(found.basedOn)
      setFound(null)
    },
    throwAway: () => {
      dropUnsaved(key)
      setFound(null)
    },
    /** Goes on with what is in the form, on top of what the other saved. */
    keepMine: () => {
      if (theirs === null) return
      setBasedOn(theirs.argument.revision)
      setTheirs(null)
    },
    /** Puts what the other saved into the form; what stood there can be brought back. */
    takeTheirs: () => {
      if (theirs === null) return
      setFound({ input, basedOn: theirs.argument.revision, at: new Date() })
      setBasedOn(theirs.argument.revision)
      change(inputFrom(theirs.argument))
      setTheirs(null)
    },
  }
}
