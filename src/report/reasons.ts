import type { Change } from '../edit/change.js'
import type { FamilyName } from '../rules/families.js'
import { familyOf } from '../rules/family-of.js'

/** The boilerplate that a family of rules removes, in words of readers. */
const FAMILIES: Readonly<Record<FamilyName, string>> = {
  'ad-marker': 'Ad marker',
  'app-promo': 'App promotion',
  byline: 'Byline, moved to doc.authors',
  'caption-credit': 'Picture credit',
  comments: 'Link to the comments',
  consent: 'Cookie notice',
  copyright: 'Copyright line',
  'correction-note': 'Correction note, moved to doc.corrections',
  credit: 'Credit line, moved to doc.credits',
  donation: 'Appeal for donations',
  'live-blog': 'Live blog control',
  model: 'Boilerplate by its words and place (no rule, a classifier)',
  navigation: 'Navigation',
  newsletter: 'Newsletter sign-up',
  paywall: 'Paywall prompt',
  'read-more': 'Link to another story',
  related: 'Related stories',
  repeat: 'Printed twice',
  'script-residue': 'Left behind by a script',
  share: 'Share button',
  shortcode: 'Shortcode of a publishing system',
  'source-trailer': 'Source line below the story',
  syndication: 'Syndication note',
  template: 'Template placeholder',
  timestamp: 'Time stamp',
  truncation: 'Mark of a shortened copy, moved to doc.truncated',
  'wire-signoff': 'Sign-off of a news agency',
}

/** The effect of other rules, by prefix; the first match counts. */
const STAGES: readonly (readonly [start: string, says: string])[] = [
  ['text/entity', 'HTML entity decoded'],
  ['text/mojibake', 'Wrong encoding repaired'],
  ['text/invisible', 'Invisible character'],
  ['text/control', 'Control character'],
  ['text/compose', 'Letter and accent composed (NFC)'],
  ['text/quotes', 'Quotation marks, as option “quotes” says'],
  ['text/dashes', 'Dashes, as option “dashes” says'],
  ['text/ellipsis', 'Ellipsis, as option “ellipsis” says'],
  ['text/lost-breaks', 'Lost paragraph break restored'],
  ['text/', 'White space and line breaks'],
  ['html/markup', 'Markup, kept as blocks and marks'],
  ['html/space', 'White space between elements'],
  ['html/unseen', 'Never displayed: scripts, styles, comments'],
  ['html/hidden', 'Hidden from readers'],
  ['html/box', 'Box around the article'],
  ['html/article', 'Outside the article'],
  ['html/data', 'Read from the data of a script'],
  ['html/caption', 'Picture caption, as option “captions” says'],
  ['html/site', 'Your rules for this site'],
  ['html/code', 'Decoration of a code listing'],
  ['html/footnote', 'Footnote links'],
  ['html/', 'Markup'],
  ['news/kicker', 'Section label above the headline, moved to doc.section'],
  ['news/headline', 'Headline, moved to doc.title'],
  ['news/page-title', 'Title of the page, moved to doc.title'],
  ['news/truncation', 'Mark of a shortened copy, moved to doc.truncated'],
  ['news/head', 'Header of a message or file, moved to fields'],
  ['news/', 'Moved to a field of the document'],
  ['site/repeated', 'Repeats across pages of this site'],
]

/** The reason for a rule, in a phrase: `en/share/this-page` → `Share button` */
export function reasonOf(rule: string): string {
  const family = familyOf(rule)
  if (family) return FAMILIES[family]
  return STAGES.find(([start]) => rule.startsWith(start))?.[1] ?? 'Custom stage'
}

/** The reasons for a change. Markup is only mentioned by itself. */
export function reasonsOf(rules: readonly string[]): string {
  const telling = rules.filter((rule) => !isMarkup({ rules: [rule] }))
  return [...new Set((telling.length > 0 ? telling : rules).map(reasonOf))].join('; ')
}

/** The effect of a change on a reader of the source. */
export type Effect = 'removed' | 'replaced' | 'added'

export function effectOf({ before, after }: Pick<Change, 'before' | 'after'>): Effect {
  if (after.trim() === '' && before.trim() !== '') return 'removed'
  if (before === '') return 'added'
  return after === '' ? 'removed' : 'replaced'
}

/** Whether a change affects only tags, comments, scripts or white space, which readers of a page do not see. */
export const isMarkup = ({ rules }: Pick<Change, 'rules'>): boolean =>
  rules.every((rule) => rule === 'html/markup' || rule === 'html/space' || rule.startsWith('html/unseen/'))
