/** The first stop of the Tab key: past the navigation, straight to `#content`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only z-70 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      Skip to the content
    </a>
  )
}
