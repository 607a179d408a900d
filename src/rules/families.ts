/** What a line that a rule took says of the story; the document keeps it: `{ lines: ['by {author}'], yields: 'byline' }` */
export type Yield = 'byline' | 'continuation' | 'correction' | 'credit' | 'live-blog' | 'sign-off' | 'truncation'

/** What the engine knows of a kind of matter, whatever its rules are called. */
export interface FamilyTraits {
  /** Whose words they are: the site says it for itself, an editor says it of the story, or a machine left it. */
  readonly voice: 'site' | 'editor' | 'machine'
  /** Labels and buttons: no full stop closes one. */
  readonly label?: true
  /** Its labels stand in boxes, again and again: no subhead of a story is one, and no name in an interview. */
  readonly boxed?: true
  /** It stands between sentences of a page that lost its line breaks, and says nothing of the story. */
  readonly between?: true
  /** What no sentence goes on with, wherever lines were wrapped. */
  readonly unwrapped?: true
  /** A text about programs may show it as an example. */
  readonly code?: true
  /** It leads to another story. */
  readonly pointer?: true
  /** Copies hang it on the end of a story. */
  readonly trailer?: true
  /** It may stand behind the link to the rest of an excerpt. */
  readonly behindLink?: true
  /** What its lines say of the story, unless a rule says that its own say something else. */
  readonly yields?: Yield
}

/** The kinds of matter around a story; the second part of a rule’s address. */
export const FAMILIES = {
  'ad-marker': { voice: 'site', boxed: true, between: true, unwrapped: true },
  'app-promo': { voice: 'site', label: true, boxed: true, between: true },
  byline: { voice: 'editor', yields: 'byline' },
  'caption-credit': { voice: 'editor' },
  comments: { voice: 'site', label: true, boxed: true, between: true },
  consent: { voice: 'site', label: true, between: true },
  copyright: { voice: 'site', trailer: true },
  'correction-note': { voice: 'editor' },
  credit: { voice: 'editor', yields: 'credit' },
  donation: { voice: 'site', label: true, between: true },
  'live-blog': { voice: 'site', label: true },
  model: { voice: 'machine' },
  navigation: { voice: 'editor', label: true },
  newsletter: { voice: 'site', label: true, boxed: true, between: true },
  paywall: { voice: 'site', label: true, boxed: true, between: true },
  'read-more': {
    voice: 'editor',
    label: true,
    boxed: true,
    between: true,
    pointer: true,
    trailer: true,
    behindLink: true,
  },
  related: { voice: 'editor', label: true, boxed: true, pointer: true },
  repeat: { voice: 'machine' },
  'script-residue': { voice: 'machine', between: true, unwrapped: true, code: true },
  share: { voice: 'site', label: true, boxed: true, between: true },
  shortcode: { voice: 'machine', unwrapped: true },
  'source-trailer': { voice: 'editor', trailer: true, behindLink: true },
  syndication: { voice: 'site', trailer: true, behindLink: true },
  template: { voice: 'machine', unwrapped: true, code: true },
  timestamp: { voice: 'editor' },
  truncation: { voice: 'editor', trailer: true, yields: 'truncation' },
  'wire-signoff': { voice: 'editor', yields: 'sign-off' },
} as const satisfies Readonly<Record<string, FamilyTraits>>

/** The name of a family of rules: `'share'`. */
export type FamilyName = keyof typeof FAMILIES

/** In the order of the alphabet. */
export const FAMILY_NAMES = /* @__PURE__ */ Object.keys(FAMILIES) as [FamilyName, ...FamilyName[]]

/** `('read-more')` → `{ voice: 'editor', pointer: true, … }` */
export const traitsOf = (family: FamilyName): FamilyTraits => FAMILIES[family]
