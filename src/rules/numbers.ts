const BASE = 26

/**
 * Numbers in ascending order as letters: each by how much it is more than the one before, in base 26, its last digit a small
 * letter and those before it capitals. Lists of digits were a quarter of all packs.
 *
 * `[0, 2, 55]` → `'acCb'`
 */
export function writeNumbers(numbers: readonly number[]): string {
  let before = 0
  return numbers
    .map((number) => {
      const step = number - before
      before = number
      return writeNumber(step)
    })
    .join('')
}

function writeNumber(number: number): string {
  let letters = letterOf(number % BASE)
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    letters = letterOf(rest % BASE).toUpperCase() + letters
  return letters
}

const letterOf = (digit: number): string => String.fromCharCode(97 + digit)

/** What `writeNumbers` wrote: `'acCb'` → `[0, 2, 55]` */
export function readNumbers(letters: string): number[] {
  const numbers: number[] = []
  let number = 0
  let step = 0
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at)
    step = step * BASE + (code & 31) - 1 // the place in the alphabet, of a capital or a small letter
    if (code < 97) continue
    number += step
    numbers.push(number)
    step = 0
  }
  return numbers
}
