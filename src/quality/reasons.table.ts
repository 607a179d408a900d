import type { Signs } from './signs.js'
import type { NextStep } from './warnings.table.js'

/** A statement that explains the doubt about a page. It is given if one of its signs raised the doubt and it holds. */
export interface SignReason {
  readonly code: string
  readonly message: string
  readonly next: NextStep
  /** The features of the model that it explains. */
  readonly signs: readonly string[]
  readonly holds: (signs: Signs) => boolean
}

const of = (signs: Signs, name: string): number => signs[name] ?? 0
/** A count that a sign stores as a logarithm. */
const count = (signs: Signs, name: string): number => 2 ** of(signs, name) - 1

/** All reasons that the model can give, in order. Codes are public and follow semver. */
export const SIGN_REASONS: readonly SignReason[] = [
  {
    code: 'little-kept',
    message: 'Less than 60% of the prose on the page was kept.',
    next: 'review',
    signs: ['kept of prose', 'likely left'],
    holds: (signs) => of(signs, 'kept of prose') < 0.6,
  },
  {
    code: 'unlikely-passages',
    message: 'The kept text is less than 80% likely to belong to the story.',
    next: 'review',
    signs: ['likely kept', 'doubtful', 'core prose', 'words a passage'],
    holds: (signs) => of(signs, 'likely kept') < 0.8,
  },
  {
    code: 'short',
    message: 'The text has fewer than 120 words.',
    next: 'read-original',
    signs: ['words', 'kept', 'passages', 'blocks', 'page words'],
    holds: (signs) => count(signs, 'words') < 120,
  },
  {
    code: 'rival-text',
    message: 'Another part of the page has at least half as much prose.',
    next: 'review',
    signs: ['rival', 'runs', 'longest run'],
    holds: (signs) => of(signs, 'rival') >= 0.5,
  },
  {
    code: 'title-not-in-text',
    message: 'The text contains less than half of the words in its title.',
    next: 'review',
    signs: ['title', 'title on top', 'title known'],
    holds: (signs) => of(signs, 'title known') === 1 && of(signs, 'title') < 0.5,
  },
  {
    code: 'description-not-in-text',
    message: 'The text contains less than half of the words in its description.',
    next: 'review',
    signs: ['description', 'description on top', 'description known', 'described'],
    holds: (signs) => of(signs, 'description known') === 1 && of(signs, 'description') < 0.5,
  },
  {
    code: 'length-not-as-told',
    message: 'The page declares less than half or more than twice as much text.',
    next: 'review',
    signs: ['body told', 'words told'],
    holds: (signs) => Math.max(Math.abs(of(signs, 'body told')), Math.abs(of(signs, 'words told'))) >= 1,
  },
  {
    code: 'several-parts',
    message: 'Less than 60% of the text is in one part of the page.',
    next: 'review',
    signs: [
      'one pattern',
      'one group',
      'articles',
      'tail',
      'head',
      'parents',
      'parents a passage',
      'cut blocks',
      'stamps',
      'stamps a block',
      'digits',
      'by times',
      'stands alone',
    ],
    holds: (signs) => of(signs, 'one group') < 0.6,
  },
  {
    code: 'furniture-kept',
    message: 'At least 20% of the text is in menus, lists, boxes, or links.',
    next: 'review',
    signs: ['named', 'linked', 'items', 'headings', 'comments'],
    holds: (signs) => Math.max(of(signs, 'named'), of(signs, 'items'), of(signs, 'linked')) >= 0.2,
  },
  {
    code: 'unlike-an-article',
    message: 'The page looks more like another kind of page than an article.',
    next: 'follow-links',
    signs: ['no article', 'leaning', 'other kind'],
    holds: (signs) => of(signs, 'other kind') === 1 || of(signs, 'no article') >= 0.5,
  },
  {
    code: 'far-from-title',
    message: 'The text starts at least ten blocks below the page title.',
    next: 'review',
    signs: ['title before', 'begins'],
    holds: (signs) => count(signs, 'title before') >= 10,
  },
  {
    code: 'made-by-scripts',
    message: 'At least half of the source is scripts.',
    next: 'render',
    signs: ['script share', 'scripts', 'hidden'],
    holds: (signs) => of(signs, 'script share') >= 0.5,
  },
  {
    code: 'unlike-prose',
    message: 'Fewer than half of the blocks end like sentences.',
    next: 'review',
    signs: ['short blocks', 'ended blocks', 'last ended'],
    holds: (signs) => of(signs, 'ended blocks') < 0.5,
  },
]
