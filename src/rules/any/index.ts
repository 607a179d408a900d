import type { RulePack } from '../rule.js'
import { adMarker } from './ad-marker.js'
import { captionCredit } from './caption-credit.js'
import { copyright } from './copyright.js'
import { credit } from './credit.js'
import { navigation } from './navigation.js'
import { related } from './related.js'
import { scriptResidue } from './script-residue.js'
import { share } from './share.js'
import { shortcode } from './shortcode.js'
import { sourceTrailer } from './source-trailer.js'
import { template } from './template.js'
import { timestamp } from './timestamp.js'
import { truncation } from './truncation.js'
import { wireSignoff } from './wire-signoff.js'

/** Marks of machines, the same in every language: `createCleaner({ packs: [any, en] })` */
export const any: RulePack = {
  lang: 'any',
  families: {
    'ad-marker': adMarker,
    'caption-credit': captionCredit,
    copyright,
    credit,
    navigation,
    related,
    'script-residue': scriptResidue,
    share,
    shortcode,
    'source-trailer': sourceTrailer,
    template,
    timestamp,
    truncation,
    'wire-signoff': wireSignoff,
  },
}
