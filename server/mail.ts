import { createTransport } from 'nodemailer'
import { AppError } from '#domain/errors.ts'
import { env } from '#server/env.ts'

export type Mail = { to: string; subject: string; text: string }

/** Whether this installation can send mail. Where it cannot, every link is shown to be copied instead. */
export const canSendMail = () => env().smtpUrl !== null

/** Sends one plain-text mail. Throws `unavailable` when the mail server does not take it. */
export async function sendMail(mail: Mail): Promise<void> {
  const { smtpUrl, mailFrom } = env()
  if (smtpUrl === null || mailFrom === null) {
    throw new AppError(
      'unavailable',
      'This server is not set up to send mail. Ask an admin for a link instead.',
    )
  }
  try {
    await createTransport(smtpUrl).sendMail({ from: mailFrom, ...mail })
  } catch (error) {
    console.error('A mail could not be sent.', error)
    throw new AppError(
      'unavailable',
      'The mail could not be sent. Try again later, or copy the link instead.',
    )
  }
}
