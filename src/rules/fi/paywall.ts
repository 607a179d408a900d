import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Tilaajille`, `Kirjaudu sisään lukeaksesi`, `Oletko jo tilaaja? Kirjaudu` */
  'to-continue': {
    lines: [
      '(kirjaudu|kirjaudu sisään|tilaa|rekisteröidy|luo tunnus) [(ja|tai|nyt|ilmaiseksi) {words}] ' +
        '(lukeaksesi|lue|jatkaaksesi|jatka lukemista|lukeaksesi lisää|lue koko juttu|jatkaaksesi lukemista)[ {words}]',
      'haluatko lukea (koko|tämän|tilaajille tarkoitetun) (jutun|artikkelin)[?][ {matter}]',
      'haluatko (lukea lisää|jatkaa lukemista)[?][ {matter}]',
      'jatka lukemista [tilaajana][ {matter}]',
      '(tilaa|kirjaudu) ja lue [koko] (juttu|artikkeli|jutut)[{matter}]',
      'olet lukenut {words} (artikkelia|artikkelisi|juttua|juttusi|artikkelit)[{matter}]',
      'sinulla on {n} (ilmaista|maksutonta) (artikkelia|juttua) jäljellä[ {words}]',
      '(saat|avaa|osta) (kaikki|rajattomasti) [{words}] (artikkelit|jutut|sisällöt) [käyttöösi|luettavaksi][ {words}]',
      '(eikö sinulla ole|ei) (tunnusta|tunnuksia|tiliä|tilausta) [vielä][?] (luo|tilaa|rekisteröidy|hanki){matter}',
      '(kokeile|lue) [nyt] (ilmaiseksi|maksutta)[ {n} (päivää|viikkoa|kuukautta|kk|vk|pv)]',
      'sen jälkeen {n}[ ](€|e|euroa)[ ](/|per)[ ](kk|kuukausi|kuukaudessa|vko)[{matter}]',
      'olet kirjautunut sisään[ (nimellä|käyttäjänä) {words}]',
      'voit (perua|peruuttaa|irtisanoa|lopettaa) [tilauksen|tilauksesi] (milloin|koska) (tahansa|vain)',
      '[(oletko|onko sinulla) ][jo ](tilaaja|tilaajana|tilaus|tunnukset|tunnus)[?] [(kirjaudu|tilaa|luo|ota|rekisteröidy)[{matter}]]',
      '(tämä|artikkeli|juttu|tämä artikkeli|tämä juttu|sisältö) on [vain] ' +
        '(tilaajille|tilaajillemme|luettavissa vain tilaajille|vain tilaajille|varattu tilaajille)[{matter}]',
      'unohditko (salasanan|salasanasi)[?]',
      '(ei määräaikaisuutta|peru milloin vain|irtisano milloin vain|voit perua milloin vain|voit irtisanoa tilauksen milloin vain)[{matter}]',
      '(näyttää siltä|käytät|poista|huomasimme) {matter} (mainosten esto|mainosten eston|mainosten esto-ohjelmaa|mainosestoa|adblock)[{matter}]',
    ],
    words: ['vain tilaajille', 'tilaajille', 'tilaajan etu', 'vain tilaajan luettavissa', 'tilaajien luettavissa'],
    proof: {
      removes: [
        'Kirjaudu sisään lukeaksesi',
        'Tilaajille',
        'Oletko jo tilaaja? Kirjaudu',
        'Tämä artikkeli on vain tilaajille',
        'Unohditko salasanan?',
        'Tilaa ja lue koko juttu',
        'Haluatko jatkaa lukemista?',
        'Olet lukenut ilmaiset artikkelisi',
        'Sen jälkeen 9,90 €/kk',
        'Voit perua milloin tahansa.',
      ],
      keeps: [
        'Kirjaudu pankkiin, sanoi huijari.',
        'Tilaajille luvattiin liikaa',
        'Haluatko lisää rahaa',
        'Haluatko lukea koko kirjan?',
        'Olet lukenut väärin, sanoi opettaja.',
        'Kokeile ilmaiseksi jaettavia lippuja',
      ],
    },
  },
  /** Buttons: `Kirjaudu`, `Luo tunnus` */
  button: {
    words: [
      'kirjaudu',
      'kirjaudu sisään',
      'kirjaudu ulos',
      'luo tunnus',
      'luo tili',
      'tilaukset',
      'digitilaus',
      'tilaa lehti',
      'plus',
      'premium',
      'salasana',
      'käyttäjätunnus',
      'osta',
      'kokeile nyt',
      'aloita tilaus',
    ],
    place: 'run',
    proof: { removes: ['Kirjaudu', 'Luo tunnus'], keeps: ['Kirjaudu ulos somesta', 'Osta tai myy'] },
  },
  /** `Kirjaudu sisään kommentoidaksesi` */
  'log-in': {
    lines: [
      'kirjaudu sisään (lukeaksesi (koko jutun|koko artikkelin|jutun|artikkelin)|kommentoidaksesi|jatkaaksesi lukemista)',
    ],
    proof: {
      removes: ['Kirjaudu sisään kommentoidaksesi'],
      keeps: ['Tämä juttu on vain alku', 'Kirjaudu sisään, huijari sanoi.'],
    },
  },
  /** The end of what is free: `Tilaa ja jatka lukemista` */
  wall: {
    lines: [
      '(tilaa|osta) {words} ja jatka lukemista',
      'tilaa ja jatka lukemista',
      '(kokeile|lue) (kuukausi|{n} kuukautta|{n} päivää|1 kk|viikko) (ilmaiseksi|maksutta)',
      '(peruuta|voit perua|voit peruuttaa) (milloin tahansa|koska tahansa)',
    ],
    proof: {
      removes: ['Tilaa ja jatka lukemista', 'Kokeile kuukausi ilmaiseksi'],
      keeps: ['Jatka lukemista, neuvoi äiti.'],
    },
  },
} satisfies ProvenFamily
