import type { ImageMark, Mark } from '../../document.js'
import { decodeEntities } from '../../repair/entities.js'
import { ClassFact } from '../parse/class-lists.js'
import type { Element } from '../parse/node.js'

const QUERY = /[?#]/

/** A picture, which stands where its element begins. */
export type SourcePicture = ImageMark

/** What has attributes: an element. */
type Tag = Pick<Element, 'get' | 'classes'>

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
/** Icons, faces of authors and pixels that count readers are no larger, in CSS pixels; lines are no higher, or wider. */
const LARGEST_ICON = 100
const THICKEST_LINE = 60
const NUMBER = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/
/** What stands for a picture until a script has loaded it, or for none at all. */
const PLACEHOLDER =
  /^(?:data|blob|about|javascript):|(?:^|[/_-])(?:spacer|blank|pixel|placeholder|transparent)\.(?:gif|png|svg)(?:$|[?#])/i
const NAMES = /(?:^|[\s_-])(?:emoji|smiley|icon|avatar|logo|gravatar|tracking|pixel|spacer)s?(?:$|[\s_-])/i

/**
 * The picture of an `<img>`, unless it is too small, or named like an icon. `given`: the address of a `<source>` beside it, in
 * the place of its own.
 */
export function pictureIn(image: Tag, start: number, given?: string): SourcePicture | undefined {
  if (isSmall(image) || NAMES.test(image.classes)) return undefined
  const src = addressIn(image, given)
  if (src === undefined) return undefined
  const alt = decodeEntities(image.get('alt') ?? '').trim()
  return { kind: 'image', start, end: start, src, ...(alt !== '' && { alt }) }
}

/** Pictographs, flags and their modifiers, which are joined by U+200D and U+FE0F. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,12}$/u
const EMOJI_CLASS = /(?:^|[\s_-])emoji(?:$|[\s_-])/i
const isEmoji = /* @__PURE__ */ new ClassFact((classes) => EMOJI_CLASS.test(classes), 'emoji')

/** The character that a picture stands for: `<img class="emoji" alt="🎉">` */
export function emojiIn(image: Element): string | undefined {
  const alt = image.tells(isEmoji) ? decodeEntities(image.get('alt') ?? '').trim() : ''
  return EMOJI.test(alt) ? alt : undefined
}

/** A thumbnail of 120 by 80 is none; of what says one size alone that counts. */
function isSmall(image: Tag): boolean {
  const height = lengthOf(image.get('height'))
  const wide = lengthOf(image.get('width')) ?? height
  if (wide === undefined) return false
  const high = height ?? wide
  return Math.max(wide, high) <= LARGEST_ICON || Math.min(wide, high) <= THICKEST_LINE
}

function lengthOf(side: string | undefined): number | undefined {
  const digits = side === undefined ? undefined : NUMBER.exec(side)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** A picture of a few pixels that is shown until the whole one is there: `/max/60/bridge.png?q=20` */
const PREVIEW = /\/(?:max|fit\/c)\/\d\d\/[^?/]{0,300}\?q=\d/
const SHORTEST_FILE = 8

/** Marks without pictures of a few pixels, where the whole one is there, too. */
export function withoutPreviews<Kind extends Mark>(marks: readonly Kind[]): Kind[] {
  const isPreview = (mark: Mark) => mark.kind === 'image' && PREVIEW.test(mark.src)
  if (!marks.some(isPreview)) return [...marks]
  const fileOf = (mark: Mark) => {
    if (mark.kind !== 'image') return undefined
    const address = mark.src.split(QUERY, 1)[0] ?? ''
    const file = address.slice(address.lastIndexOf('/') + 1)
    return file.length < SHORTEST_FILE ? undefined : file
  }
  const whole = new Set(marks.flatMap((mark) => (isPreview(mark) ? [] : (fileOf(mark) ?? []))))
  return marks.filter((mark) => !(isPreview(mark) && whole.has(fileOf(mark) ?? '')))
}

/** The largest picture of a `<source>`. */
export const sourceOf = (source: Tag): string | undefined => firstPicture(SETS, (name) => largestOf(source.get(name)))

const addressIn = (image: Tag, src = image.get('src')): string | undefined =>
  firstPicture(ADDRESSES, (name) => (name === 'src' ? src : image.get(name))?.trim()) ??
  firstPicture(SETS, (name) => largestOf(image.get(name)))

/** The first address of a picture in some attributes, its references decoded. */
function firstPicture(names: readonly string[], written: (name: string) => string | undefined): string | undefined {
  for (const name of names) {
    const address = decodeEntities(written(name) ?? '')
    if (address !== '' && !PLACEHOLDER.test(address)) return address
  }
  return undefined
}

/** Blanks part an address from its width; a comma may part that from the next address: `a.jpg 320w,b.jpg 640w` */
const BETWEEN = /\s+|(?<=\s[\d.]{1,9}[wx]),/
const WIDTH = /^(\d{1,6}(?:\.\d{1,6})?)[wx],?$/

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

const LONGEST_SET = 5000
