import { contentDisposition } from '#domain/export/file-name.ts'

/** Hands an iCalendar file over under a name. */
export const calendarResponse = (file: string, name: string) =>
  new Response(file, {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': contentDisposition(name),
      'x-content-type-options': 'nosniff',
    },
  })
