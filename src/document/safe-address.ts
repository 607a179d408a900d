import type { EmbedMark, ImageMark, Mark } from '../document.js'

/** Addresses of the web and of mail, of characters that mean nothing to markup; `new URL` writes all others as `%…`. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[!#-;=?-[\]^_a-z{|}~]{1,4000}$/i
const WEB = /^https?:/i

/** Whether a link may lead there: `https://paper.example/a`, not `javascript:alert(1)`. */
export const isAddress = (href: unknown): boolean => typeof href === 'string' && ADDRESS.test(href)

/** Whether a mark is a picture from the web. */
export function isPicture(mark: Mark): mark is ImageMark {
  return mark.kind === 'image' && isAddress(mark.src) && WEB.test(mark.src)
}

/** Whether a mark is something of another site that a link can lead to. */
export function isEmbed(mark: Mark): mark is EmbedMark {
  return mark.kind === 'embed' && isAddress(mark.src) && WEB.test(mark.src)
}

const NO_WORDS = /[<>\p{C}]+/gu

/** What a picture shows, as one line: no sign of it ends the attribute that it stands in, or looks like markup. */
export function wordsOf({ alt }: Pick<ImageMark, 'alt'>): string {
  return typeof alt === 'string' ? alt.replace(NO_WORDS, ' ').trim() : ''
}
