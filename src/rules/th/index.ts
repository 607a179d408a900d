import { th as locale } from '../../locale/th.js'
import { wordsIn } from '../../locale/words-in.js'
import type { RulePack } from '../rule.js'
import { adMarker } from './ad-marker.js'
import { appPromo } from './app-promo.js'
import { byline } from './byline.js'
import { captionCredit } from './caption-credit.js'
import { comments } from './comments.js'
import { consent } from './consent.js'
import { copyright } from './copyright.js'
import { correctionNote } from './correction-note.js'
import { credit } from './credit.js'
import { donation } from './donation.js'
import { navigation } from './navigation.js'
import { newsletter } from './newsletter.js'
import { paywall } from './paywall.js'
import { readMore } from './read-more.js'
import { related } from './related.js'
import { share } from './share.js'
import { sourceTrailer } from './source-trailer.js'
import { syndication } from './syndication.js'
import { timestamp } from './timestamp.js'
import { truncation } from './truncation.js'
import { wireSignoff } from './wire-signoff.js'

/** Thai: `createCleaner({ packs: [any, th] })` */
export const th: RulePack = {
  lang: 'th',
  words: wordsIn(locale),
  families: {
    syndication,
    'ad-marker': adMarker,
    'app-promo': appPromo,
    byline,
    'caption-credit': captionCredit,
    comments,
    consent,
    copyright,
    'correction-note': correctionNote,
    credit,
    donation,
    navigation,
    newsletter,
    paywall,
    'read-more': readMore,
    related,
    share,
    'source-trailer': sourceTrailer,
    timestamp,
    truncation,
    'wire-signoff': wireSignoff,
  },
}
