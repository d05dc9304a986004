/** Where an agency's clock hangs when the notice says nothing of it. */
const DEFAULT_ZONE = 'America/New_York'

/** In this order: “Central European Time” is not the American Central. */
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/^(CES?T\b|central europe|brussels|paris|berlin)/i, 'Europe/Brussels'],
  [/^(EES?T\b|eastern europe|athens|helsinki)/i, 'Europe/Athens'],
  [/^(E[SD]?T|eastern|washington|new york)\b/i, 'America/New_York'],
  [/^(C[SD]?T|central|chicago)\b/i, 'America/Chicago'],
  [/^(arizona|phoenix|mountain standard time \(arizona)/i, 'America/Phoenix'],
  [/^(M[SD]?T|mountain|denver)\b/i, 'America/Denver'],
  [/^(P[SD]?T|pacific|los angeles)\b/i, 'America/Los_Angeles'],
  [/^(AK[SD]?T|alaska)\b/i, 'America/Anchorage'],
  [/^(HA?S?T|hawaii|honolulu)\b/i, 'Pacific/Honolulu'],
  [/^(A[SD]?T|atlantic|puerto rico)\b/i, 'America/Puerto_Rico'],
  [/^(ChST|chamorro|guam)\b/i, 'Pacific/Guam'],
  [/^(SST|samoa)\b/i, 'Pacific/Pago_Pago'],
  [/^(N[SD]T|newfoundland)\b/i, 'America/St_Johns'],
  [/^(GMT|BST|WES?T|london|U\.?K\.?|british)\b/i, 'Europe/London'],
  [/^(UTC|Z|coordinated universal|universal)\b/i, 'UTC'],
  [/^(IST|india)\b/i, 'Asia/Kolkata'],
  [/^(JST|japan|tokyo)\b/i, 'Asia/Tokyo'],
  [/^(AE[SD]?T|canberra|sydney)\b/i, 'Australia/Sydney'],
  [/^(NZ[SD]?T|wellington)\b/i, 'Pacific/Auckland'],
]

const LEAD = /^[\s(“"]*(?:the|local|prevailing|U\.?S\.?|American|Canadian)?\s*/i

/** The IANA name of a time zone as a notice prints it ("Eastern Standard Time", "ET", "Brussels time"). */
export function placeOfZone(zone: string | null): string {
  if (zone === null) return DEFAULT_ZONE
  const printed = zone.replace(LEAD, '')
  const known = ZONES.find(([pattern]) => pattern.test(printed))?.[1]
  return known ?? (isPlace(zone.trim()) ? zone.trim() : DEFAULT_ZONE)
}

/** Whether a name is one of IANA's own, as an interface or a person may give it. */
function isPlace(name: string): boolean {
  if (!name.includes('/')) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
