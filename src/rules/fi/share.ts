import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Jaa artikkeli`, `Jaa Facebookissa`, `Kopioi linkki` */
  'share-this': {
    lines: [
      'jaa [(tämä|koko)] (artikkeli|juttu|uutinen|sivu|julkaisu|linkki)[ (facebookissa|whatsapissa|twitterissä|x:ssä|linkedinissä|sähköpostilla|somessa|ystävillesi)]',
      'jaa (facebookissa|whatsapissa|twitterissä|x:ssä|linkedinissä|sähköpostilla|sähköpostitse|somessa|palvelussa {platforms}|blueskyssa|telegramissa|pinterestissä)',
      'kopioi [artikkelin|jutun] (linkki|osoite)',
      'linkki kopioitu[ {words}]',
      '(jaa tämä|klikkaa jakaaksesi|jaa ystävillesi|lähetä linkki sähköpostilla|lähetä kaverille)[ {title}]',
      '{title} \\(avautuu uudessa (ikkunassa|välilehdessä)\\)',
      '[tykkää tästä: ]tykkää ladataan',
    ],
  },
  /** A button of one word: `Jaa`, `Seuraa` */
  button: {
    lines: ['(jaa|jakoa|seuraa|seurataan|tykkää|twiittaa|lähetä|tulosta)', '{n} (jakoa|tykkäystä)'],
    place: 'run',
  },
  /** `Seuraa meitä Facebookissa`, `Seuraa Esimerkkiä Instagramissa` */
  'follow-us': {
    lines: [
      '(seuraa|tykkää|löydät) (meitä|meistä|meidät|{publication}) [myös] (facebookissa|instagramissa|twitterissä|x:ssä|somessa|sosiaalisessa mediassa|tiktokissa|whatsapissa|linkedinissä)[ {words}]',
      'seuraa meitä[ (täällä|somessa)]',
    ],
    endings: ['seuraa (meitä|{publication}) (facebookissa|instagramissa|twitterissä|x:ssä|somessa)'],
    place: 'edges',
  },
} satisfies Family
