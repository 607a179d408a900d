/** How good a text is at best if this is so; a warning without it says something that a reader should know. */
export type Grade = 'partial' | 'poor'

/** What one could do next. */
export const NEXT_STEPS = [
  'render',
  'subscribe',
  'follow-links',
  'read-original',
  'check-encoding',
  'check-rules',
  'review',
] as const
/** What to do with a document that is not good: `'render'`. */
export type NextStep = (typeof NEXT_STEPS)[number]

interface Said {
  /** With `…` where a detail goes. */
  readonly message: string
  readonly grade?: Grade
  readonly next?: NextStep
}

/**
 * All warnings, by their codes; codes are public and follow semver. First what leaves nothing or the wrong
 * thing, then what leaves too little or too much, then what is good to know.
 */
export const WARNINGS = {
  empty: { message: 'there is no text', grade: 'poor', next: 'read-original' },
  render: {
    message: 'the page is made by scripts: what it shows in a browser is not in its source',
    grade: 'poor',
    next: 'render',
  },
  scriptless: {
    message: 'the page shows no text without its scripts, so what it has for browsers without them was read',
    next: 'render',
  },
  'no-article': {
    message: 'no article was found on the page, so all of its text stayed',
    grade: 'poor',
    next: 'review',
  },
  'not-an-article': {
    message: 'the page is no single article but looks like …',
    grade: 'partial',
    next: 'follow-links',
  },
  incomplete: {
    message: 'parts of the story may be missing, or all of it',
    grade: 'partial',
    next: 'review',
  },
  surplus: { message: 'much of the text may not be part of the story', grade: 'partial', next: 'review' },
  paywalled: {
    message: 'the page says that its story is for subscribers: it may be cut short',
    grade: 'partial',
    next: 'subscribe',
  },
  truncated: { message: 'the text stops early, and says so', grade: 'partial', next: 'read-original' },
  'more-pages': {
    message: 'the story goes on on further pages',
    grade: 'partial',
    next: 'follow-links',
  },
  'bytes-lost': {
    message: 'bytes were lost before the text was read in a wrong encoding; U+FFFD stands for them',
    grade: 'partial',
    next: 'check-encoding',
  },
  'wrong-encoding': { message: 'not …', next: 'check-encoding' },
  'rules-spared': {
    message: 'the rules would have left no story, so its sentences stayed',
    grade: 'partial',
    next: 'review',
  },
  ciphered: {
    message:
      'the page holds text in a cipher, as some do for what only subscribers may read: it is not part of the text',
    grade: 'partial',
    next: 'subscribe',
  },
  'in-data': {
    message: 'the page shows its story in part or not at all, so it was read from the data in a script',
  },
  unhidden: { message: 'the page hides most of its text until a script shows it, so it was kept' },
  'hidden-doubted': { message: 'style sheets and colours hide more text than is seen, so they were not believed' },
  'site-rules-unmatched': {
    message: 'nothing with text matches …: the story was looked for as on any page',
    next: 'check-rules',
  },
  'site-rules-drop-all': { message: 'the rules of the site drop all of the text', grade: 'poor', next: 'check-rules' },
  'keep-unmatched': { message: 'nothing in the text matches …, which is to be kept', next: 'check-rules' },
  'more-stories': {
    message: 'the page tells further stories under headlines of their own: they were left out',
  },
  'left-out': {
    message: 'a part of the page that may belong to the story was left out: …',
    next: 'review',
  },
  'live-blog': { message: 'the text is a live blog: each entry is a story of its own' },
  'limit-reached': { message: 'not all was looked at: …' },
  'is-feed': { message: 'this is …, with several stories in it: cleanFeed cleans them one by one', grade: 'poor' },
  'is-json': { message: 'this is JSON, not a story: clean the texts in it one by one', grade: 'poor' },
  'is-binary': { message: 'this is no text: …', grade: 'poor' },
  'not-a-feed': { message: 'this is neither RSS nor Atom nor a JSON Feed', grade: 'poor' },
} as const satisfies Readonly<Record<string, Said>>

/** The code of a warning, public and stable: `'truncated'`. */
export type WarningCode = keyof typeof WARNINGS

/** Codes as a list, for the schema. */
export const WARNING_CODES = Object.keys(WARNINGS) as [WarningCode, ...WarningCode[]]

export const saidBy = (code: WarningCode): Said => WARNINGS[code]
