import { hash64 } from './hash.js'

const BREAKS = /\n+/u
const DIGITS = /\p{N}/gu
const NO_LETTERS = /[^\p{L}\p{N}\p{M}]+/gu

/** A paragraph of a text. */
export interface Paragraph {
  readonly text: string
  /** The same for paragraphs that differ in case, digits, signs and white space only (CCNet, Wenzek et al. 2020). */
  readonly key: string
}

/** The paragraphs of a text that hold a letter, with what tells them apart. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split(BREAKS).flatMap((paragraph) => {
    const bare = paragraph.toLowerCase().replace(NO_LETTERS, '').replace(DIGITS, '0')
    return bare === '' ? [] : [{ text: paragraph, key: hash64(bare) }]
  })
}

const WHITE = /\s+/gu

/** The same for texts that differ in nothing but white space. */
export const exactKeyOf = (text: string): string => hash64(text.normalize('NFC').replace(WHITE, ' ').trim())
