/** The best verdict that a text can get with this warning. Without a grade, a warning does not affect the verdict. */
export type Grade = 'partial' | 'poor'

/** All next steps. */
export const NEXT_STEPS = [
  'render',
  'subscribe',
  'follow-links',
  'read-original',
  'check-encoding',
  'check-rules',
  'review',
] as const
/** What to do with a document that is not good: `'render'` */
export type NextStep = (typeof NEXT_STEPS)[number]

interface Said {
  /** `…` is replaced by a detail. */
  readonly message: string
  readonly grade?: Grade
  readonly next?: NextStep
}

/**
 * All warnings by code. Codes are public and follow semver. First those for no text or the wrong text, then those for too
 * little or too much text, then information.
 */
export const WARNINGS = {
  empty: { message: 'There is no text.', grade: 'poor', next: 'read-original' },
  render: {
    message: 'The page is rendered by JavaScript; its content is not in the HTML.',
    grade: 'poor',
    next: 'render',
  },
  scriptless: {
    message: 'The page shows no text without JavaScript, so its fallback for browsers without JavaScript was used.',
    next: 'render',
  },
  'no-article': {
    message: 'No article was found on the page, so all text was kept.',
    grade: 'poor',
    next: 'review',
  },
  'not-an-article': {
    message: 'The page is not a single article. It looks like ….',
    grade: 'partial',
    next: 'follow-links',
  },
  incomplete: {
    message: 'The story may be incomplete or missing.',
    grade: 'partial',
    next: 'review',
  },
  surplus: { message: 'Much of the text may not belong to the story.', grade: 'partial', next: 'review' },
  paywalled: {
    message: 'The page says that the story is for subscribers only; the text may be incomplete.',
    grade: 'partial',
    next: 'subscribe',
  },
  truncated: { message: 'The text is truncated.', grade: 'partial', next: 'read-original' },
  'more-pages': {
    message: 'The story continues on other pages.',
    grade: 'partial',
    next: 'follow-links',
  },
  'bytes-lost': {
    message: 'The text was decoded with the wrong encoding and bytes were lost; they are now U+FFFD.',
    grade: 'partial',
    next: 'check-encoding',
  },
  'wrong-encoding': { message: 'The input is not …', next: 'check-encoding' },
  'rules-spared': {
    message: 'The rules would have removed the whole story, so its sentences were kept.',
    grade: 'partial',
    next: 'review',
  },
  ciphered: {
    message: 'The page contains scrambled text, probably for subscribers only; it was left out.',
    grade: 'partial',
    next: 'subscribe',
  },
  'in-data': {
    message: 'The page shows little or none of the story, so the text was read from data in a script.',
  },
  unhidden: { message: 'The page hides most of its text until a script shows it, so hidden text was kept.' },
  'hidden-doubted': { message: 'Style sheets and colors hide most of the text, so they were ignored.' },
  'site-rules-unmatched': {
    message: 'Nothing with text matches "…", so the story was detected as on any other page.',
    next: 'check-rules',
  },
  'site-rules-drop-all': { message: 'The site rules remove all text.', grade: 'poor', next: 'check-rules' },
  'keep-unmatched': { message: 'Nothing matches …, which should be kept.', next: 'check-rules' },
  'more-stories': {
    message: 'The page has more stories under their own headlines; they were left out.',
  },
  'page-text': {
    message: 'The input looks like the text of a whole page; cleaning the HTML of the page would give a better result.',
  },
  'left-out': {
    message: 'A part of the page that may belong to the story was left out: ….',
    next: 'review',
  },
  'live-blog': { message: 'The text is a live blog; each entry is a separate story.' },
  'limit-reached': { message: 'Reached the limit of …; part of the input was not analyzed.' },
  'is-feed': { message: 'The input is … with several stories. Use cleanFeed() to clean each one.', grade: 'poor' },
  'is-json': { message: 'The input is JSON, not a story. Clean the texts in it one by one.', grade: 'poor' },
  'is-binary': { message: 'The input is not text: ….', grade: 'poor' },
  'not-a-feed': { message: 'The input is not an RSS, Atom, or JSON feed.', grade: 'poor' },
} as const satisfies Readonly<Record<string, Said>>

/** The code of a warning, public and stable: `'truncated'`. */
export type WarningCode = keyof typeof WARNINGS

/** All codes, for the schema. */
export const WARNING_CODES = Object.keys(WARNINGS) as [WarningCode, ...WarningCode[]]

export const saidBy = (code: WarningCode): Said => WARNINGS[code]
