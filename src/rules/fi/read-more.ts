import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Lue lisää`, `Lue koko juttu`, `Jatka lukemista →` */
  link: {
    yields: 'continuation',
    lines: [
      '(lue lisää|lue koko juttu) {publication}',
      'lue koko (haastattelu|juttu|artikkeli|kolumni|kirjoitus|arvio|raportti|tiedote|uutinen) (tästä|täältä|{publication})',
      'lue koko (haastattelu|kolumni|kirjoitus|arvio|raportti|tiedote|uutinen)',
      '(lue|katso) lisää (juttuja|uutisia|artikkeleita|kolumneja|arvioita|kuvia|videoita)[ (tästä|täältä|aiheesta)]',
      'lue seuraava (juttu|artikkeli)',
      '(näytä|piilota|avaa) koko (artikkeli|juttu|teksti)',
      'haluatko lukea lisää[?]',
    ],
    words: [
      'lue lisää',
      'lue koko juttu',
      'lue koko artikkeli',
      'jatka lukemista',
      'lue juttu',
      'lue artikkeli',
      'lue lisää täältä',
      'lue juttu tästä',
      'katso lisää',
      'siirry artikkeliin',
      'lue myös nämä',
      'lue tästä',
    ],
    headsList: true,
    proof: {
      removes: [
        'Lue lisää',
        'Lue koko juttu',
        'Jatka lukemista →',
        'Lue koko haastattelu tästä',
        'Lue lisää uutisia',
        'Näytä koko artikkeli',
        'Lue seuraava juttu',
      ],
      keeps: ['Lue lisää kirjoja, sanoi opettaja.', 'Lue koko laki', 'Lue lisää kirjoja', 'Lue koko Kalevala'],
    },
  },
  /** A label before the headline of another story: `Lue myös: Kaupunki äänesti sillasta`, `LUE LISÄÄ | Tämä tiedetään` */
  labelled: {
    labelled: true,
    lines: [
      '(lue myös|lue lisää|lue lisää aiheesta|lue aiheesta lisää|lue seuraavaksi|lue juttu|lue koko juttu|katso myös|' +
        'kuuntele myös|lisää aiheesta|aiheesta lisää|lukuvinkki|lue myös tämä)[ ](:|\\||>|>>|»|→|–|—|-)[ ]{headline}',
    ],
    proof: {
      removes: ['Lue myös: Kaupunki äänesti uudesta sillasta', 'LUE LISÄÄ | Tämä tiedetään palosta nyt'],
      keeps: [
        'Lue myös sopimus, neuvoi tuomari.',
        'Lue lisää: et koskaan.',
        'Taustaa: Kaupunki on riidellyt sillasta vuosia.',
        '(Lue myös liite)',
        '(katso myös sivu kolme)',
        'Kyltti seinällä (lue lisää: se tekee iloiseksi) oli siellä vuosia.',
        'Häntä ”autettiin” [katso myös: ostettiin] ja hän vaikeni vuosia.',
        'Kuuntele: se sattuu.',
        'Katso kuvat: ne ovat aitoja.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Lue myös Kaupunki äänesti uudesta sillasta` */
  'bare-title': {
    lines: ['(lue myös|lue lisää|lue aiheesta lisää|lue lisää aiheesta|lisää aiheesta|katso myös) {headline}'],
    place: 'between',
    proof: {
      removes: ['Lue myös Kaupunki äänesti uudesta sillasta', 'Lisää aiheesta Tämä palosta tiedetään'],
      keeps: ['Lue myös pieni präntti, neuvoo juristi.', 'Lue lisää Waltaria ja Kiveä, sanoi opettaja.'],
    },
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Näin silta rakennettiin` */
  section: {
    labelled: true,
    lines: [
      '(video|podcast|podi|kuvat|kuvagalleria|visa|testi|kolumni|pääkirjoitus|mielipide|arvio|grafiikka|' +
        'edellinen artikkeli|seuraava artikkeli|edellinen juttu|seuraava juttu)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['VIDEO: Näin uusi silta rakennettiin', 'Podcast: Kaikki uudesta sillasta'],
      keeps: ['Video: uusi taidemuoto', 'Mielipide: kyllä vai ei.'],
    },
  },
  /** Another form of the story, by its button: `▶️ Katso video`, `🎧 Kuuntele juttu`, `Vastaa kyselyymme` */
  media: {
    lines: [
      'katso (video|videot|kuvat|kuvagalleria|kuvagalleriamme|suora lähetys|kaikki kuvat)[ täältä| alta| tästä]',
      'kuuntele (juttu|artikkeli|podcastimme|podcast|jakso)[ täältä| tästä]',
      'seuraa (suoraa lähetystä|suoraa lähetystämme|tilannetta hetki hetkeltä)[ täällä| täältä]',
      'vastaa (kyselyymme|kyselyyn)[ tästä| täällä]',
      'kaikki {words} (jutut|uutiset) (aihesivullamme|aihesivulla|täältä)',
      'lue (lisää|lisää aiheesta) täältä',
      'lue (lisää yksityiskohtia|kaikki yksityiskohdat|lisätietoja|lisää aiheesta) täältä',
    ],
    proof: {
      removes: ['🎧 Kuuntele juttu', 'Vastaa kyselyymme', 'Lue lisää yksityiskohtia täältä'],
      keeps: ['Katso video, hän sanoi poliisille.', 'Kuuntele lapsia, hän sanoi.'],
    },
  },
  /** A button that shows more: `Näytä lisää` */
  button: {
    lines: ['(näytä|lataa|katso) lisää'],
    place: 'edges',
    proof: { removes: ['Näytä lisää'], keeps: ['Näytä lisää intoa, valmentaja vaati'] },
  },
  /** What a click on a picture does: `Suurenna kuvaa klikkaamalla` */
  enlarge: {
    lines: ['(suurenna|suurenna kuva|suurenna kuvaa|avaa kuva suurempana) [klikkaamalla|napsauttamalla|koskettamalla]'],
    proof: { removes: ['Suurenna kuvaa klikkaamalla'], keeps: ['Suurenna budjettia, valtuusto päätti.'] },
  },
  /** A call to take part in a poll: `Osallistu kyselyymme` */
  poll: {
    lines: ['(osallistu|vastaa) (kyselyymme|kyselyyn|äänestykseen|lukijakyselyymme)'],
    place: 'edges',
    proof: { removes: ['Osallistu kyselyymme'], keeps: ['Osallistu vaaleihin, presidentti kehotti.'] },
  },
  /** A gallery, with the number of its pictures: `Kuvagalleria (10 kuvaa)` */
  photos: {
    lines: ['(kuvagalleria|kuvat|kuvakooste)( |: | : )[\\(]{n} kuvaa[\\)]'],
    proof: { removes: ['Kuvagalleria (10 kuvaa)'], keeps: ['Kuvagalleria esittää 10 kuvaa'] },
  },
} satisfies ProvenFamily
