const buttonsIn = (toolbar: HTMLElement) => [...toolbar.querySelectorAll<HTMLElement>('button')]

const makeOnlyStop = (toolbar: HTMLElement, stop: Element | undefined) => {
  for (const button of buttonsIn(toolbar)) button.tabIndex = button === stop ? 0 : -1
}

/** Makes a toolbar one stop of the Tab key, with Left, Right, Home and End moving inside it. Returns how to stop. */
export function moveFocusWithArrows(toolbar: HTMLElement): () => void {
  const onFocus = (event: FocusEvent) => {
    if (event.target instanceof Element && event.target.matches('button')) makeOnlyStop(toolbar, event.target)
  }
  const onKey = (event: KeyboardEvent) => {
    const buttons = buttonsIn(toolbar)
    const here = buttons.findIndex((button) => button.matches(':focus'))
    const places: Record<string, number> = {
      ArrowRight: (here + 1) % buttons.length,
      ArrowLeft: (here - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }
    const next = places[event.key]
    if (here < 0 || next === undefined) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  makeOnlyStop(toolbar, buttonsIn(toolbar)[0])
  toolbar.addEventListener('focusin', onFocus)
  toolbar.addEventListener('keydown', onKey)
  return () => {
    toolbar.removeEventListener('focusin', onFocus)
    toolbar.removeEventListener('keydown', onKey)
  }
}
