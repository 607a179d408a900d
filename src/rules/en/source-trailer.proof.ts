import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  'source-link': {
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
  source: {
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
  address: {
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
  'hat-tip': {
    removes: ['h/t: Jo Ng', 'Hat tip: The Daily Post', 'H/T Example Blog'],
    keeps: ['Hat tip to the keeper, who saved three', 'HT: Luton 0 Villa 2', 'The hat tip: how a gesture died'],
  },
}
