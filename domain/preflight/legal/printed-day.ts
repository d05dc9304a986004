const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** An ISO day in words, with its month short where that of the `model` is: "Feb. 26, 2024". */
export function printedDay(day: string, model = ''): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const isShort = /[A-Z][a-z]{2,3}\./.test(model)
  return `${(isShort ? SHORT : MONTHS)[month - 1]} ${date}, ${year}`
}
