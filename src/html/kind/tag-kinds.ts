import { KNOWN_COUNT, numberOf } from '../parse/names.js'

/** What a tag is to a reader in a hurry. One bit each, for a tag may be more than one thing. */
export const TagKind = {
  /** What stands before and after it stands apart. */
  block: 1 << 0,
  link: 1 << 1,
  heading: 1 << 2,
  /** A heading of the first level. */
  title: 1 << 3,
  /** Menus, feet and the like: what is said in it is no story. */
  apart: 1 << 4,
  /** A story may begin: whatever was never closed before it is over. */
  fresh: 1 << 5,
  picture: 1 << 6,
  caption: 1 << 7,
  break: 1 << 8,
  /** What is in it, tags and all, is no text of the page. */
  unread: 1 << 9,
  script: 1 << 10,
  meta: 1 << 11,
  /** `<link>`, which may be the page’s own address. */
  address: 1 << 12,
  code: 1 << 13,
  time: 1 << 14,
  /** What is pressed: its names tell what a page is for. */
  control: 1 << 15,
} as const

const NAMES: readonly (readonly [kinds: number, names: string])[] = [
  [
    TagKind.block,
    'address blockquote body center dd details div dl dt fieldset figure form header hgroup hr li ol p section ' +
      'summary table td th tr ul',
  ],
  [TagKind.block | TagKind.code, 'pre'],
  [TagKind.block | TagKind.fresh, 'article main'],
  [TagKind.block | TagKind.heading | TagKind.title, 'h1'],
  [TagKind.block | TagKind.heading, 'h2 h3 h4 h5 h6'],
  [TagKind.block | TagKind.apart, 'aside dialog footer menu nav'],
  [TagKind.block | TagKind.caption, 'figcaption'],
  [TagKind.link, 'a'],
  [TagKind.picture, 'amp-img img'],
  [TagKind.break, 'br'],
  [TagKind.time, 'time'],
  [TagKind.unread | TagKind.control, 'button'],
  [TagKind.unread, 'audio canvas iframe noscript object option select style svg template textarea title video'],
  [TagKind.unread | TagKind.script, 'script'],
  [TagKind.meta, 'meta'],
  [TagKind.address, 'link'],
]

const table = /* @__PURE__ */ tableOf(NAMES)

function tableOf(lists: typeof NAMES): Int32Array {
  const kinds = new Int32Array(KNOWN_COUNT)
  for (const [bits, names] of lists) for (const name of names.split(' ')) kinds[numberOf(name)] = bits
  return kinds
}

/** The kinds of a tag by the number of its name; 0 for all that is not known. */
export const kindsOf = (name: number): number => (name < KNOWN_COUNT ? (table[name] as number) : 0)
