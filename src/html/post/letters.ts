import { decodeEntities } from '../../repair/entities.js'

const LETTER = /[\p{L}\p{N}]/gu

/** How many letters and digits a piece of markup’s text has, its references decoded: `A&nbsp;b&#49;` → `3` */
export function lettersIn(text: string): number {
  return decodeEntities(text).match(LETTER)?.length ?? 0
}
