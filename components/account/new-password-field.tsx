import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { LIMITS } from '#domain/limits.ts'

/** The password that takes the place of another. */
export function NewPasswordField({ error }: { error?: string }) {
  return (
    <FormField
      label="New password"
      hint={`At least ${LIMITS.passwordMin} characters.`}
      error={error}
      isRequired
    >
      <Input name="newPassword" type="password" autoComplete="new-password" />
    </FormField>
  )
}
