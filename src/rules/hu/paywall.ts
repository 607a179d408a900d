import type { Family } from '../rule.js'

/** The door a reader stands before. */
export const paywall = {
  /** `Ez a tartalom csak előfizetőink számára elérhető`, `A cikk folytatásához fizessen elő`. */
  'to-continue': {
    lines: [
      '(ez az|ez a|ezt a|az|a teljes|a) (tartalom|cikket|cikkünket|cikkünk|cikk|tartalmat|írást|írás) {matter}(előfizetőink|előfizetőknek|előfizetők|előfizetéssel|klubtagok|klubtagjaink|támogatóink|regisztrált olvasóink) [számára|részére] (elérhető|olvasható|olvashatják|férhetnek|érhető|érhetik|szól){matter}',
      '(ez az|ez a|ezt a|az|a teljes|a) (tartalom|cikket|cikkünket|cikkünk|cikk|tartalmat|írást|írás) {matter}(előfizetőink|előfizetőknek|előfizetők|előfizetéssel|klubtagok|klubtagjaink|támogatóink|regisztrált olvasóink) [számára|részére] (elérhető|olvasható|olvashatják|érhető el|érhetik el|szól)',
      '[az|a] [cikkek|cikk|tartalom|teljes cikk] (folytatásához|elolvasásához|továbbolvasáshoz|megtekintéséhez|az olvasáshoz|olvasásához|eléréséhez) (fizessen|fizess|jelentkez|lépjen|lépj|regisztrál|előfizetés|csatlakoz|vásárol)[{matter}]',
      '[az|a] [cikkek|cikk|tartalom|teljes cikk] (folytatásához|elolvasásához|továbbolvasáshoz|megtekintéséhez|az olvasáshoz|olvasásához|eléréséhez) {matter} (fizessen|fizess|jelentkez|lépjen|lépj|regisztrál|előfizetés|csatlakoz|vásárol)[{matter}]',
      '(csak|kizárólag) (előfizetőknek|előfizetőinknek|regisztráltaknak|előfizetőink számára|klubtagoknak)',
      '(fizessen|fizess) elő[ most| már| {words}|!]',
      '(már|ön már|van már|még nem) (előfizetőnk|előfizető|előfizetésem|előfizetésed|előfizetése|regisztrált|van előfizetése|vagyok előfizető)[ vagyok][?][ (lépjen|lépj|jelentkezzen|jelentkezz|belépés|bejelentkezés){rest}]',
      '(elfelejtette a|elfelejtetted a|elfelejtett|új) (jelszó|jelszavát|jelszavad)[?]',
      '(kapcsolja|kapcsold|kérjük, kapcsolja|kérjük, kapcsold|úgy tűnik,|ön) [ki|hogy] [az|a|ki] [ki|reklámblokkolót|reklámblokkolóját|hirdetésblokkolót|adblock] {matter}(blokkoló|adblock){rest}',
      '(kapcsolja|kapcsold) ki a (reklámblokkolót|hirdetésblokkolót|reklámblokkolóját)',
      'még nem vagyok előfizető',
    ],
  },
  /** A word that needs company: `Előfizetés`, `Prémium`. */
  button: {
    lines: [
      '(előfizetés|előfizetek|előfizetőknek|prémium tartalom|prémium|premium|plusz|jelszó|felhasználónév|belépek|fiók létrehozása|emlékezz rám|regisztrálok)',
    ],
    place: 'run',
  },
} satisfies Family
