import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Proof, RulePack } from '../src/rules/rule.js'
import { packsOfSource } from './serialize-packs.js'

/** So many lines that a rule takes out, and so many that it leaves, are printed: all of them made a tenth of the package. */
const PRINTED = 2

/** Writes lines of the proofs of all rules beside the command line, which prints them; the packs are written without. */
export async function writeProofs(): Promise<void> {
  const proofs = Object.entries(proofsOf(await packsOfSource())).map(([address, { removes, keeps }]) => [
    address,
    { removes: removes.slice(0, PRINTED), keeps: keeps.slice(0, PRINTED) },
  ])
  writeFileSync('dist/proofs.json.br', brotliCompressSync(JSON.stringify(Object.fromEntries(proofs))))
}

/** `en/share/share-this` → `{ removes: ['Share this', …], keeps: […] }` */
export function proofsOf(packs: readonly RulePack[]): Readonly<Record<string, Proof>> {
  const proofs: Record<string, Proof> = {}
  for (const { lang, families } of packs)
    for (const [family, rules] of Object.entries(families))
      for (const [name, { proof }] of Object.entries(rules)) if (proof) proofs[`${lang}/${family}/${name}`] = proof
  return proofs
}
