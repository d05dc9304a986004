import { readImage } from '#domain/draft/reading/read-image.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LetterImage } from '#export/letter.ts'
import { db } from '#server/db.ts'
import { findProfile } from '#server/profile.ts'

/** The logo over a workspace's letterheads, where its profile has one. */
export async function findLogo(workspaceId: string): Promise<LetterImage | null> {
  const profile = await db().profile.findUnique({
    where: { workspaceId },
    select: { logo: true, logoMediaType: true, logoWidth: true, logoHeight: true },
  })
  if (!profile?.logo || profile.logoWidth === null || profile.logoHeight === null) return null
  return {
    id: 'logo',
    mediaType: profile.logoMediaType === 'image/png' ? 'image/png' : 'image/jpeg',
    bytes: profile.logo,
    width: profile.logoWidth,
    height: profile.logoHeight,
  }
}

/** Whether there is a logo, and when the profile last changed: enough to show it anew when it did. */
export async function findLogoVersion(workspaceId: string): Promise<string | null> {
  const profile = await db().profile.findFirst({
    where: { workspaceId, logo: { not: null } },
    select: { updatedAt: true },
  })
  return profile === null ? null : profile.updatedAt.getTime().toString(36)
}

/** Gives a workspace its logo: a PNG or JPEG by its bytes, without what a camera or program wrote beside the pixels. */
export async function saveLogo(workspaceId: string, bytes: Uint8Array): Promise<void> {
  if (bytes.byteLength > LIMITS.logoBytes) throw logoTooLarge()
  const image = readImage(bytes)
  if (image === null) {
    throw new AppError(
      'invalid',
      'This is not a PNG or JPEG picture, or it is damaged. Save the logo as one of those, then add it.',
    )
  }
  const { mediaType, width, height } = image
  if (width * height > LIMITS.logoPixels) {
    const most = LIMITS.logoPixels / 1_000_000
    throw new AppError(
      'too-large',
      `This picture has ${width} by ${height} pixels; ${most} million is the most for a logo. Make it smaller.`,
    )
  }
  await write(workspaceId, {
    logo: image.bytes,
    logoMediaType: mediaType,
    logoWidth: width,
    logoHeight: height,
  })
}

/** Takes the logo away; letters open with the organisation's name and address again. */
export const removeLogo = (workspaceId: string): Promise<void> =>
  write(workspaceId, { logo: null, logoMediaType: null, logoWidth: null, logoHeight: null })

/** The sentence for a logo of more bytes than every letter should carry. */
export const logoTooLarge = () =>
  new AppError(
    'too-large',
    `This picture is larger than ${LIMITS.logoBytes / 1024 / 1024} MB. Make it smaller, then add it.`,
  )

type Logo = {
  logo: Uint8Array<ArrayBuffer> | null
  logoMediaType: string | null
  logoWidth: number | null
  logoHeight: number | null
}

async function write(workspaceId: string, logo: Logo): Promise<void> {
  const { organisation } = await findProfile(workspaceId)
  await db().profile.upsert({
    where: { workspaceId },
    create: { workspaceId, organisation, ...logo },
    update: logo,
  })
}
