import type { EmbedMark, ImageMark, Mark } from '../document.js'

/** Web and mail addresses without characters that mean something in markup. `new URL` encodes all others as `%…`. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[!#-;=?-[\]^_a-z{|}~]{1,4000}$/i
const WEB = /^https?:/i

/** Whether a link may have this address: `https://paper.example/a`, not `javascript:alert(1)`. */
export const isAddress = (href: unknown): boolean => typeof href === 'string' && ADDRESS.test(href)

/** Whether a mark is an image from the web. */
export function isPicture(mark: Mark): mark is ImageMark {
  return mark.kind === 'image' && isAddress(mark.src) && WEB.test(mark.src)
}

/** Whether a mark is an embed that a link can lead to. */
export function isEmbed(mark: Mark): mark is EmbedMark {
  return mark.kind === 'embed' && isAddress(mark.src) && WEB.test(mark.src)
}

const NO_WORDS = /[<>\p{C}]+/gu

/** The alternative text of an image on one line. It cannot end its attribute or look like markup. */
export function wordsOf({ alt }: Pick<ImageMark, 'alt'>): string {
  return typeof alt === 'string' ? alt.replace(NO_WORDS, ' ').trim() : ''
}
