import type { Family } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `Mainos`, `MAINOS`, `Mainos alkaa` */
  label: {
    lines: ['mainos[ (mainos|alkaa|päättyy|sulje|ladataan)]'],
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
  },
  /** Where an ad or a box cuts the text: `Juttu jatkuu mainoksen jälkeen`, `Artikkeli jatkuu kuvan jälkeen` */
  'continues-below': {
    lines: [
      '(juttu|artikkeli|teksti|uutinen|haastattelu|kolumni|arvio|kirjoitus|tarina) jatkuu [vielä] (mainoksen|kuvan|videon|ilmoituksen|kuvien|grafiikan|upotuksen|faktalaatikon|kartan|tviitin|kyselyn|taulukon|somepäivityksen|kuvagallerian|gallerian|julkaisun|postauksen|instagram-upotuksen|twitter-upotuksen|some-upotuksen|ilmoitusten|mainosten|ääninäytteen|infolaatikon|listan|diagrammin) (jälkeen|alla|alapuolella)',
      '(juttu|artikkeli|teksti) jatkuu (alla|alempana|mainosten jälkeen)',
      '(lue lisää|jatka lukemista) (mainoksen|mainosten) jälkeen',
    ],
  },
  /** Controls of an ad, and the networks: `Sulje mainos`, `Suosittelee Outbrain` */
  control: {
    lines: [
      '(sulje|piilota|ohita|ilmianna) (mainos|mainokset)',
      '(suositellut|suosittelee|mainokset|tarjoaa) (google|taboola|outbrain|strossle)',
      'miksi näen tämän mainoksen[?]',
      '(lue|selaa) ilman mainoksia',
    ],
  },
  /** What a shop link owes its readers: `Juttu sisältää mainoslinkkejä` */
  affiliate: {
    lines: [
      '(juttu|artikkeli|teksti|kirjoitus|tämä juttu|tämä artikkeli|sivu|postaus) (sisältää|voi sisältää) (mainoslinkkejä|affiliate-linkkejä|affiliatelinkkejä|kumppanuuslinkkejä|kaupallisia linkkejä)[{matter}]',
      '(saatamme|voimme) (saada|ansaita) [pienen] (komission|palkkion|provision)[,|{matter}] {matter}link{matter}',
    ],
  },
} satisfies Family
