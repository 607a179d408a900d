import type { ImageMark } from '../../mark.js'
import { decodeEntities } from '../../repair/entities.js'
import { attributeNamed, attributeOf } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import type { Page } from '../read/columns.js'
import { tagOf } from '../read/tags.js'
import { isNamedFor, Named } from './names.js'

const [PICTURE, SOURCE] = /* @__PURE__ */ (['picture', 'source'] as const).map(tagOf) as [number, number]
/** Where pages put the address of a picture that a script loads when it comes into view, before the one they show till then. */
const ADDRESSES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'src',
]
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset']
/** Any other attribute that says the address of a picture alone. */
const FILE = /^\s*(?:https?:)?[^\s"'<>]{1,1000}\.(?:jpe?g|png|webp|avif)(?:[?#][^\s"'<>]{0,1000})?\s*$/i
/** Icons, faces of authors and pixels that count readers are no larger, in CSS pixels; lines are no higher, or wider. */
const LARGEST_ICON = 80
const THICKEST_LINE = 60
const LENGTH = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/
/** What stands for a picture until a script has loaded it, or for none at all. */
const PLACEHOLDER =
  /^(?:data|blob|about|javascript):|(?:^|[/_-])(?:spacer|blank|pixel|placeholder|transparent)\.(?:gif|png|svg)(?:$|[?#])/i
/** The types of pictures that every browser of the last years shows; mail and feed readers may show no others. */
const SHOWN_EVERYWHERE = /^image\/(?:webp|jpe?g|png|gif|svg\+xml)$/i
/** Blanks part an address from its width; a comma may part that from the next address: `a.jpg 320w,b.jpg 640w` */
const BETWEEN = /\s+|(?<=\s[\d.]{1,9}[wx]),/
const WIDTH = /^(\d{1,6}(?:\.\d{1,6})?)[wx],?$/
const LONGEST_SET = 5000
const MOST_SOURCES = 20
/** Pictographs, flags and their modifiers, which are joined by U+200D and U+FE0F. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,12}$/u

/**
 * The picture of an `<img>`, unless it is too small, or named like an icon.
 *
 * `<img src="blank.gif" data-srcset="a.jpg 320w, b.jpg 640w" alt="The bridge">` → `b.jpg`
 */
export function pictureAt(page: Page, image: number): ImageMark | undefined {
  if (isSmall(page, image) || isNamedFor(page, image, Named.icon)) return undefined
  const src =
    sourceIn(page, image, true) ?? addressOf(page, image) ?? sourceIn(page, image, false) ?? fileIn(page, image)
  if (src === undefined) return undefined
  const start = page.openStart[image] as number
  const alt = decodeEntities(attributeOf(page, image, Attribute.alt) ?? '').trim()
  return { kind: 'image', start, end: start, src, ...(alt !== '' && { alt }) }
}

/** The character that a picture stands for: `<img class="emoji" alt="🎉">` */
export function emojiAt(page: Page, image: number): string | undefined {
  if (!isNamedFor(page, image, Named.emoji)) return undefined
  const alt = decodeEntities(attributeOf(page, image, Attribute.alt) ?? '').trim()
  return EMOJI.test(alt) ? alt : undefined
}

/**
 * The picture of a `<picture>` around an image, by its sources: of the first of them that browsers show at any width, or, for
 * an image without an address of its own, of the first that has one.
 */
function sourceIn(page: Page, image: number, isShown: boolean): string | undefined {
  const { parent, tag } = page
  const around = parent[image] as number
  if (tag[around] !== PICTURE) return undefined
  for (let row = around + 1; row < Math.min(image, around + MOST_SOURCES); row++) {
    if (tag[row] !== SOURCE) continue
    if (isShown && attributeNamed(page, row, 'media') !== undefined) continue
    if (isShown && !SHOWN_EVERYWHERE.test(attributeOf(page, row, Attribute.type) ?? '')) continue
    const src = inSets(page, row)
    if (src !== undefined) return src
  }
  return undefined
}

function addressOf(page: Page, image: number): string | undefined {
  for (const name of ADDRESSES) {
    const src = pictureAddress(attributeNamed(page, image, name))
    if (src !== undefined) return src
  }
  return inSets(page, image)
}

/** The largest picture of a set. */
function inSets(page: Page, row: number): string | undefined {
  for (const name of SETS) {
    const src = pictureAddress(largestOf(attributeNamed(page, row, name)))
    if (src !== undefined) return src
  }
  return undefined
}

/** The picture that any other attribute of a lazy image names. */
function fileIn({ html, attribute, valueStart, valueEnd }: Page, image: number): string | undefined {
  const end = attribute[image + 1] as number
  for (let at = attribute[image] as number; at < end; at++) {
    const value = html.slice(valueStart[at], valueEnd[at])
    const src = FILE.test(value) ? pictureAddress(value) : undefined
    if (src !== undefined) return src
  }
  return undefined
}

function pictureAddress(written: string | undefined): string | undefined {
  const address = decodeEntities(written ?? '').trim()
  return address === '' || PLACEHOLDER.test(address) ? undefined : address
}

/** The widest of a set: `a.jpg 320w, b.jpg 640w` → `b.jpg` */
function largestOf(set = ''): string | undefined {
  let address: string | undefined
  let largest: string | undefined
  let most = -1
  for (const part of set.slice(0, LONGEST_SET).split(BETWEEN)) {
    const [, width] = WIDTH.exec(part) ?? []
    if (width === undefined) address = part.endsWith(',') ? part.slice(0, -1) : part
    const wide = Number(width ?? 0)
    if (!address || wide <= most) continue
    largest = address
    most = wide
  }
  return largest
}

/** A thumbnail of 120 by 80 is none; of what says one size alone that counts. */
function isSmall(page: Page, image: number): boolean {
  const height = lengthOf(attributeOf(page, image, Attribute.height))
  const wide = lengthOf(attributeOf(page, image, Attribute.width)) ?? height
  if (wide === undefined) return false
  const high = height ?? wide
  return Math.max(wide, high) <= LARGEST_ICON || Math.min(wide, high) <= THICKEST_LINE
}

function lengthOf(side: string | undefined): number | undefined {
  const digits = side === undefined ? undefined : LENGTH.exec(side)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
