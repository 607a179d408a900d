import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Mainos`, `MAINOS`, `Mainos alkaa` */
  label: {
    lines: [
      'mainos[ (mainos|alkaa|päättyy|sulje|ladataan)]',
      '(kumppanisisältöä|kumppanilta|artikkeleita kumppaneilta|sponsoroitua sisältöä|\\(affiliatelinkki\\)|kaupallinen yhteistyö[, yhteistyössä {words}])',
    ],
    words: [
      'maksettu mainos',
      'kaupallinen yhteistyö',
      'maksettu yhteistyö',
      'sisältömarkkinointi',
      'yhteistyössä mainostajan kanssa',
      'kaupallinen tiedote',
      'mainoslinkki',
      'sisältää mainoslinkkejä',
      'sisältää affiliate-linkkejä',
    ],
    proof: {
      removes: ['Mainos', 'MAINOS', 'Mainos päättyy', 'Kaupallinen yhteistyö', 'Kumppanisisältöä'],
      keeps: [
        'Mainos johti harhaan, katsoi oikeus.',
        'Mainos paljasti varkaan',
        'Mainokset vähenevät',
        'Mainos johti kuluttajia harhaan.',
        'Kaupallinen yhteistyö tiivistyy maiden välillä',
        'Mainos vai totuus',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Ilmoitus`, `Mainokset`, `Yhteistyössä` */
  'short-label': {
    lines: ['yhteistyössä[:] {publication}'],
    words: [
      'ilmoitus',
      'ilmoitukset',
      'mainokset',
      'mainonta',
      'sponsoroitu',
      'sponsoroitu sisältö',
      'yhteistyössä',
      'kumppanisisältö',
      'kumppanin sisältö',
      'mainosta meillä',
      'mediatiedot',
      'mediakortti',
    ],
    place: 'run',
    proof: {
      removes: ['Ilmoitus', 'Mainokset', 'Yhteistyössä Esimerkkipankki'],
      keeps: ['Ilmoitus poliisille', 'Mainokset kasvavat', 'Yhteistyössä on voimaa'],
    },
  },
  /** Where an ad or a box cuts the text: `Juttu jatkuu mainoksen jälkeen`, `Artikkeli jatkuu kuvan jälkeen` */
  'continues-below': {
    lines: [
      '(juttu|artikkeli|teksti|uutinen|haastattelu|kolumni|arvio|kirjoitus|tarina) jatkuu [vielä] ' +
        '(mainoksen|kuvan|videon|ilmoituksen|kuvien|grafiikan|upotuksen|faktalaatikon|kartan|tviitin|kyselyn|taulukon|' +
        'somepäivityksen|kuvagallerian|gallerian|julkaisun|postauksen|instagram-upotuksen|twitter-upotuksen|' +
        'some-upotuksen|ilmoitusten|mainosten|ääninäytteen|infolaatikon|listan|diagrammin) (jälkeen|alla|alapuolella)',
      '(juttu|artikkeli|teksti) jatkuu (alla|alempana|mainosten jälkeen)',
      '(lue lisää|jatka lukemista) (mainoksen|mainosten) jälkeen',
    ],
    proof: {
      removes: ['Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu kuvan jälkeen', 'Teksti jatkuu kuvan alla'],
      keeps: ['Juttu jatkuu oikeudessa maanantaina.', 'Teksti jatkuu kirjassa'],
    },
  },
  /** Controls of an ad, and the networks: `Sulje mainos`, `Suosittelee Outbrain` */
  control: {
    lines: [
      '(sulje|piilota|ohita|ilmianna) (mainos|mainokset)',
      '(suositellut|suosittelee|mainokset|tarjoaa) (google|taboola|outbrain|strossle)',
      'miksi näen tämän mainoksen[?]',
      '(lue|selaa) ilman mainoksia',
    ],
    proof: {
      removes: ['Sulje mainos', 'Suosittelee Outbrain', 'Lue ilman mainoksia'],
      keeps: ['Sulje ovi', 'Suosittelee lääkäri', 'Mainos sulkeutuu taloon'],
    },
  },
  /** What a shop link owes its readers: `Juttu sisältää mainoslinkkejä` */
  affiliate: {
    lines: [
      '(juttu|artikkeli|teksti|kirjoitus|tämä juttu|tämä artikkeli|sivu|postaus) (sisältää|voi sisältää) ' +
        '(mainoslinkkejä|affiliate-linkkejä|affiliatelinkkejä|kumppanuuslinkkejä|kaupallisia linkkejä)[{matter}]',
      '(saatamme|voimme) (saada|ansaita) [pienen] (komission|palkkion|provision)[,|{matter}] {matter}link{matter}',
    ],
    proof: {
      removes: ['Juttu sisältää mainoslinkkejä', 'Saatamme saada komission, jos ostat tuotteen linkkiemme kautta.'],
      keeps: [
        'Juttu sisältää virheen',
        'Saatamme saada lunta, hän sanoo.',
        'Voimme saada palkkion työstämme, hän sanoo.',
      ],
    },
  },
  /** `Mainos – juttu jatkuu alla` */
  'paid-label': {
    lines: ['mainos (–|-|—) juttu jatkuu (alla|mainoksen jälkeen)'],
    proof: { removes: ['Mainos – juttu jatkuu alla'], keeps: ['Mainos sillalla', 'Juttu jatkuu keväällä'] },
  },
} satisfies ProvenFamily
