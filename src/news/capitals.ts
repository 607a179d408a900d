const SMALL = /\p{Ll}/u
const LETTERS = /\p{Lu}{2}/u
const WORD = /[\p{L}\p{M}]+/gu
const PARTICLE = /^(?:de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|zu|bin|ibn|al|y|e|av|af|ter|ten)$/
const NUMERAL = /^(?:II|III|IV)$/
const SCOTTISH = /Mc(\p{Ll})/u

/**
 * A name in capitals as it is usually written; any other name as it is.
 *
 * `JANE O'HARA-MCKAY DE LA CRUZ` → `Jane O'Hara-McKay de la Cruz`
 */
export function lowerCapitals(name: string, lang?: string): string {
  if (SMALL.test(name) || !LETTERS.test(name)) return name
  const isTurkic = lang?.startsWith('tr') || lang?.startsWith('az')
  // `toLocaleLowerCase` takes ten times as long, so it is called for Turkish and Azerbaijani alone.
  const lowered = (letters: string) => (isTurkic ? letters.toLocaleLowerCase('tr') : letters.toLowerCase())
  return name.replace(WORD, (word, at: number) => {
    if (NUMERAL.test(word)) return word
    const lower = lowered(word)
    if (PARTICLE.test(lower) && name[at - 1] === ' ' && name[at + word.length] === ' ') return lower
    const first = String.fromCodePoint(word.codePointAt(0) as number)
    return (first + lowered(word.slice(first.length))).replace(
      SCOTTISH,
      (_, letter: string) => `Mc${letter.toUpperCase()}`,
    )
  })
}
