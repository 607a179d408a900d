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

const SIZE = 1 << 8
const PRIME = 0x01000193

/** The FNV-1a hash of no name yet … */
export const NO_NAME = 0x811c9dc5 | 0

/** … and of one with one more letter, of either case. */
export function nameWith(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 32), PRIME)
}

/** Kinds by the hash of a name, in open addressing, so that no name need be cut out of the source. */
const lexicon = /* @__PURE__ */ compile()

/** The kinds of a tag by the hash of its name; 0 for all that is not known. */
export function kindsOf(hash: number): number {
  const { keys, kinds } = lexicon
  const slot = slotOf(keys, hash)
  return keys[slot] === hash ? (kinds[slot] as number) : 0
}

function slotOf(keys: Int32Array, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1)
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  return slot
}

function compile(): { keys: Int32Array; kinds: Int32Array } {
  const keys = new Int32Array(SIZE)
  const kinds = new Int32Array(SIZE)
  for (const [kind, list] of NAMES) {
    for (const name of list.split(' ')) {
      let hash = NO_NAME
      for (let at = 0; at < name.length; at++) hash = nameWith(hash, name.charCodeAt(at))
      const slot = slotOf(keys, hash)
      keys[slot] = hash
      kinds[slot] = kind
    }
  }
  return { keys, kinds }
}
