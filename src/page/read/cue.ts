/** What the name of an element tells of what is in it. One bit each. */
export const Cue = {
  /** `article`, `story`, `post` */
  story: 1 << 0,
  /** `body`, `content`, `text` */
  body: 1 << 1,
  related: 1 << 2,
  share: 1 << 3,
  newsletter: 1 << 4,
  ad: 1 << 5,
  promo: 1 << 6,
  caption: 1 << 7,
  media: 1 << 8,
  author: 1 << 9,
  meta: 1 << 10,
  headline: 1 << 11,
  standfirst: 1 << 12,
  bio: 1 << 13,
  comments: 1 << 14,
  navigation: 1 << 15,
  header: 1 << 16,
  footer: 1 << 17,
  tags: 1 << 18,
  sidebar: 1 << 19,
  listing: 1 << 20,
  consent: 1 << 21,
  embed: 1 << 22,
  quote: 1 << 23,
  note: 1 << 24,
  live: 1 << 25,
  hidden: 1 << 26,
  box: 1 << 27,
  paywall: 1 << 28,
  widget: 1 << 29,
  main: 1 << 30,
} as const
export type Cue = (typeof Cue)[keyof typeof Cue]

/** What names a box that holds no part of the story. */
export const FURNITURE_CUES =
  Cue.navigation |
  Cue.footer |
  Cue.header |
  Cue.sidebar |
  Cue.related |
  Cue.listing |
  Cue.promo |
  Cue.newsletter |
  Cue.ad |
  Cue.consent |
  Cue.paywall |
  Cue.share |
  Cue.comments |
  Cue.tags |
  Cue.author |
  Cue.bio |
  Cue.caption |
  Cue.hidden
