/** Every check, in the order their findings are listed. Each has a guide in `templates/checks.yml`. */
export const CHECK_IDS = ['open-fields'] as const
export type CheckId = (typeof CHECK_IDS)[number]
