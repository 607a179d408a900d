import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Tilaa uutiskirje`, `Tilaa Esimerkin uutiskirjeitä!`, `Uutiset suoraan sähköpostiisi` */
  'sign-up': {
    lines: [
      '[(älä jää|älä missaa|haluatko|pysy|piditkö){matter}(.|?|!| –| -|,) ](tilaa|lue|liity) ' +
        '[nyt|tästä|ilmainen|maksuton|meidän] [{words}] ' +
        '(uutiskirje|uutiskirjeemme|uutiskirjeitä|uutiskirjeen tilaajaksi|uutiskirjeet)[[!|.|:| –| -] {matter}]',
      '{title} (suoraan sähköpostiisi|sähköpostiisi|suoraan puhelimeesi)[ {words}]',
      'hyväksyn (ehdot|käyttöehdot|tilausehdot|tietosuojaselosteen)[ ja {words}]',
      'kiitos (tilauksesta|tilauksestasi|ilmoittautumisesta|että tilasit {words})[{matter}]',
      'haluatko uutiskirjeen[?][ {matter}]',
      '(anna|syötä|kirjoita|täytä) (sähköpostiosoitteesi|sähköpostiosoite|sähköpostisi)[ {words}]',
      'olet nyt (tilannut|tilaaja|tilannut uutiskirjeen)[ {words}]',
      '(ota|salli) (ilmoitukset|uutishälytykset|push-ilmoitukset|selainilmoitukset) käyttöön',
      'voit (perua|peruuttaa) {words} (milloin tahansa|koska tahansa)',
      '(ota|salli) [push-|selain](ilmoitukset|uutishälytykset) käyttöön',
    ],
    proof: {
      removes: [
        'Tilaa uutiskirje',
        'Tilaa Esimerkin uutiskirjeitä!',
        'Päivän uutiset suoraan sähköpostiisi',
        'Älä jää paitsi – tilaa uutiskirje',
        'Hyväksyn käyttöehdot',
        'Kiitos tilauksesta!',
        'Anna sähköpostiosoitteesi',
        'Olet nyt tilannut uutiskirjeen',
      ],
      keeps: [
        'Uutiskirje vuoti.',
        'Tilaa on vielä',
        'Kiitos avusta',
        'Kiitos kaikesta, hän sanoi ja kertoi tilauksesta.',
        'Anna periksi',
      ],
    },
  },
  /** Labels and buttons, which need company: `Uutiskirje`, `Sähköpostiosoite` */
  form: {
    lines: ['[sinun ](sähköpostiosoite|sähköpostiosoitteesi|sähköposti|anna sähköpostiosoite)[ \\*]'],
    words: ['uutiskirje'],
    place: 'run',
    proof: { removes: ['Sähköpostiosoite'], keeps: ['Uutiskirje paljasti juonen', 'Tilaa riittää'] },
  },
  /** A letter of the site’s own by its name: `Tilaa satama24:n uutiskirje`, `Tilaa uutiskirjeemme` */
  letter: {
    lines: [
      'tilaa (uutiskirjeemme|{publication} uutiskirje|ilmainen uutiskirje|ilmainen uutiskirjeemme)[ (tästä|sähköpostiisi|täältä|maksutta|ilmaiseksi)]',
      '(tilaa|kuuntele|seuraa) (podcastimme|podcastiamme|podcast|podcastejamme)[ {words}]',
      '(päivän|viikon|aamun) (tärkeimmät|parhaat|kiinnostavimmat) (uutiset|jutut)[ {words}] (sähköpostiisi|sähköpostiin|suoraan sähköpostiisi)',
    ],
    proof: {
      removes: ['Tilaa uutiskirjeemme', 'Tilaa podcastimme', 'Päivän tärkeimmät uutiset sähköpostiisi'],
      keeps: ['Tilaa ei ollut enää'],
    },
  },
  /** The way out of a mailing list: `Peruuta tilaus` */
  unsubscribe: {
    lines: ['(peruuta|peru|lopeta) (tilaus|uutiskirjeen tilaus|uutiskirje)'],
    place: 'edges',
    proof: { removes: ['Peruuta tilaus'], keeps: ['Peruuta varaus ajoissa, muistuttaa lääkäri'] },
  },
} satisfies ProvenFamily
