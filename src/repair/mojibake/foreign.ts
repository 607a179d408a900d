import { ALPHABETS } from './alphabets.table.js'

/** Two letters side by side that no language has both. */
const FOREIGN = 10
const FIRST = 0xaa
const LAST = 0x1eff

/** For each letter of the Latin blocks, the alphabets that have it, as a mask. */
const ALPHABETS_OF = /* @__PURE__ */ new Uint32Array(LAST + 1)

/** Whether `ALPHABETS_OF` is filled: it is once, before the first question. */
let ready = false

function prepare(): void {
  ready = true
  ALPHABETS.forEach((letters, alphabet) => {
    for (const letter of letters) {
      for (const form of [letter, letter.toUpperCase()]) {
        if (form.length > 1) continue
        const code = form.charCodeAt(0)
        ALPHABETS_OF[code] = (ALPHABETS_OF[code] as number) | (1 << alphabet)
      }
    }
  })
}

/**
 * What two neighbours cost that no language has both of, in half bits; nothing if either is no letter of these.
 *
 * `Ă` (Romanian) before `ś` (Polish) → 10
 */
export function foreignness(before: number, after: number): number {
  if (before < FIRST || after < FIRST || before > LAST || after > LAST) return 0
  if (!ready) prepare()
  const [one, other] = [ALPHABETS_OF[before] as number, ALPHABETS_OF[after] as number]
  return one === 0 || other === 0 || (one & other) !== 0 ? 0 : FOREIGN
}
