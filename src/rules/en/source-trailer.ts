import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** The link a feed plug-in puts below: `Source link`, `[Original source]`. */
  'source-link': {
    lines: [
      'source link[s]',
      '[link to |link to the |the ]original source [link|article|story|post]',
      'view [the] (original|source) [article|story|post|page|content|version]',
      '(read|see) the (original|source|full original) (article|story|post|report|piece) [here|on {publication}|at {url}]',
      '(original|source) (article|story|post) link',
      '(go to|visit) [the] (source|original) [article|page]',
    ],
    endings: [
      'source link[s]',
      '(original|article) source',
      'read the original (article|story|post) [here]',
      'view original',
    ],
    proof: {
      removes: [
        'Source link',
        '[Source link]',
        'Original Source',
        'View original article',
        'Read the original story here',
      ],
      keeps: [
        'The source link was broken, the court heard on Monday.',
        'Read the original letter here, in the archive of the town.',
        'The original source of the leak was never found.',
      ],
    },
  },
  /** `Source`, `Source: The Daily Post`, `Sources: AFP, BBC`, `Via Reuters`, below the story. */
  source: {
    lines: [
      'source[s]',
      '(source|sources|src|via|credit) : {publication}',
      '(source|sources|src|via|story via|from|story source|news source|article source|information source|content source): {publication}',
      'via {publication}',
      '(source|sources): {publication} and [news|other|local] agencies',
      '[more|full|follow] (ap|associated press|cnn|reuters|afp) {words}[:| at] {url}',
      '[more|full|follow] (ap|associated press|cnn|reuters|afp) {words}: {url}',
      'source (:|-|–|—|\\|) {publication}',
      'article from: {publication}',
    ],
    endings: ['source[s]', '(source|sources|via): {publication}'],
    place: 'tail',
    proof: {
      removes: [
        'Source: Harbour News and news agencies',
        'More AP sports: https://example.org/sports',
        'Source',
        'Source: The Daily Post',
        'Source : Ministry of Health',
        'Sources: AFP, BBC',
        '(Source: Reuters)',
        'Via Reuters',
        'via: example.org',
        'Source - AFP',
      ],
      keeps: [
        'Sources: police, hospital staff and two witnesses confirmed the toll.',
        'A source close to the talks told the paper so.',
        'Source: unknown, says the label on the crate.',
        'Source of the Nile found at last',
        'Via a side door, the minister left the hall.',
        'From: my mother, with love',
      ],
    },
  },
  /** The same with an address: `Original article: https://example.org/4`, `Source URL: example.org/4`. */
  address: {
    lines: [
      '(via|sources|news source|article source|source url|source link|source article|original url|original link|' +
        'original source|story source|article link|link|permalink|url): {url}',
      '[the] (original|full|complete) (article|story|post|report|text|version) [here|at|source|can be found at|is available at|is here]: {url}',
      '(see|read|view|find) [the] (original|full|complete|whole) (article|story|post|report|text) [here|at|on]: {url}',
      '(see|read|view|find) [the] (original|full|complete|whole) (article|story|post|report|text) (here|at) {url}',
    ],
    endings: [
      '(via|original source|article source|original article|original post|full story|full article|read more): {url}',
      '(see|read|view) [the] (original|full|complete|whole) (article|story|post|report|text) (here|at)[:] {url}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Original article: https://example.org/4',
        'Source URL: example.org/news/4',
        'Read the full story at https://example.org/4',
        'Full story here: example.org/4',
      ],
      keeps: [
        'Read the full report before you judge it, the author asks.',
        'The original text is kept at the abbey.',
        'To report a sighting, go to https://example.org/report or call the council.',
      ],
    },
  },
  /** Whom a blog thanks for the find: `h/t: Jo Ng`, `Hat tip: The Daily Post`. */
  'hat-tip': {
    lines: ['h/t {publication}', '(h/t|hat tip|hat-tip)[ to|:] {publication}', 'hat tip to {publication}'],
    place: 'tail',
    proof: {
      removes: ['h/t: Jo Ng', 'Hat tip: The Daily Post', 'H/T Example Blog'],
      keeps: ['Hat tip to the keeper, who saved three', 'HT: Luton 0 Villa 2', 'The hat tip: how a gesture died'],
    },
  },
} satisfies ProvenFamily
