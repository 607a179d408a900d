import { hash64 } from './hash.js'

const BREAKS = /\n+/u
const DIGITS = /\p{N}/gu
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu

/** A paragraph of a text. */
export interface Paragraph {
  readonly text: string
  /** Equal for paragraphs that differ only in case, digits, punctuation and white space (CCNet, Wenzek et al. 2020). */
  readonly key: string
}

/** The paragraphs of a text that contain a letter, with their keys. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split(BREAKS).flatMap((paragraph) => {
    const bare = paragraph.toLowerCase().replace(NO_LETTERS, '').replace(DIGITS, '0')
    return bare === '' ? [] : [{ text: paragraph, key: hash64(bare) }]
  })
}

const WHITE = /\s+/gu

/** Equal for texts that differ only in white space. */
export const exactKeyOf = (text: string): string => hash64(text.normalize('NFC').replace(WHITE, ' ').trim())
