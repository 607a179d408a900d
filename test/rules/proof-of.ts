import type { FamilyName } from '../../src/rules/families.js'
import type { Proof } from '../../src/rules/rule.js'

/** The proofs of a family: beside its file, or in the one file of a small pack. */
export async function proofOf(lang: string, family: FamilyName): Promise<Readonly<Record<string, Proof>>> {
  const { proofs } = await import(`../../src/rules/${lang}/index.ts`)
  return proofs ? proofs[family] : (await import(`../../src/rules/${lang}/${family}.proof.ts`)).proof
}
