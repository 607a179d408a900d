import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Kuva: Jo Ng / Lehtikuva`, `Kuvat: Jo Ng`, `Kuvaaja: Jo Ng` */
  photo: {
    lines: [
      '[© ](kuva|kuvat|kuvaaja|valokuva|valokuvat|valokuvaaja|kuvitus|grafiikka|piirros|video|videot|kuva ja teksti|' +
        'kuvat ja teksti|kuvakaappaus|kuvalähde|kansikuva|kuvankäsittely)[ ](:|©|\\|)[ ]{credit}',
      '(kuva|kuvat)[:] (poliisi|lehtikuva|stt|all over press|aop|arkisto|yksityinen|kotialbumi|adobe stock|shutterstock|kuvakaappaus|julkisuuskuva)',
      '(kuva|kuvat): (poliisi|lehtikuva|arkisto|kotialbumi|kuvakaappaus){title}',
    ],
    proof: {
      removes: ['Kuva: Jo Ng / Satama', 'Kuvat: Jo Ng', 'Kuvitus: Jo Ng'],
      keeps: ['Kuva: todiste oli joessa', 'Kuvat: tältä silta näyttää', 'Kuva voitti palkinnon.'],
    },
  },
  /** `Lähetä juttuvinkki`, `Anna palautetta`, `Ota yhteyttä toimitukseen` */
  contact: {
    lines: [
      '(lähetä juttuvinkki|lähetä uutisvinkki|anna palautetta|ota yhteyttä toimitukseen|ota yhteyttä toimittajaan|' +
        'juttuvinkit|vinkkaa|vinkkaa toimitukselle|uutisvinkit|palaute|lähetä palautetta|lähetä vinkki|' +
        'lähetä vinkki toimitukselle|lähetä palautetta toimitukselle)[ {rest}]',
      '(onko sinulla|tiedätkö) [{words}] (juttuvinkki|vinkki|uutisvinkki|juttuvinkkiä)[?][ (lähetä|ota|kerro|vinkkaa){matter}]',
      'tiedätkö [asiasta] (lisää|enemmän)[?] (ota yhteyttä (toimittajaan|toimitukseen|{email})|kerro meille|' +
        'kerro toimitukselle|vinkkaa|lähetä vinkki)[{matter}]',
      '(lähetä juttuvinkki|juttuvinkit|ota yhteyttä toimittajaan|ota yhteyttä toimitukseen|ota yhteyttä|palaute|vinkkaa)[:] {email}[ {words}]',
      '(sähköposti|vinkit|palaute|yhteydenotot)[:] {email}',
      'seuraa {author} (twitterissä|x:ssä|facebookissa|instagramissa)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Lähetä juttuvinkki',
        'Anna palautetta',
        'Onko sinulla juttuvinkki? Lähetä se meille',
        'Lähetä juttuvinkki: vinkit@lehti.example',
        'Tiedätkö asiasta lisää? Kerro meille',
      ],
      keeps: [
        'Vihjeitä otetaan vastaan poliisin numerossa 0295 555.',
        'Lähetä kirje',
        'Tiedätkö lisää? Ota yhteyttä poliisiin.',
        'Näitkö jotain? Ota yhteyttä poliisiin.',
      ],
    },
  },
  /** A heading above a biography: `Kirjoittajasta` */
  'about-author': {
    lines: ['(kirjoittajasta|tietoa kirjoittajasta|kirjoittaja)'],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Kirjoittajasta', 'Tietoa kirjoittajasta'],
      keeps: ['Kirjoittaja on tuntematon.', 'Kirjoittajasta ei kuultu.'],
    },
  },
  /** `Kirjoittaja on Satamalehden toimittaja.` */
  biography: {
    lines: [
      'kirjoittaja on {words} (toimittaja|kulttuuritoimittaja|päätoimittaja|kolumnisti|erikoistoimittaja|' +
        'toimituspäällikkö|vapaa toimittaja|uutispäällikkö|kirjeenvaihtaja|taloustoimittaja)[ ja {words}]',
      'kirjoittaja on (toimittaja|kolumnisti|vapaa toimittaja|vapaa toimittaja ja kirjailija|kirjailija|' +
        'kansanedustaja|professori|tutkija|dosentti|emeritusprofessori|toimittaja ja {words})',
    ],
    place: 'tail',
    proof: {
      removes: ['Kirjoittaja on Satamalehden toimittaja.', 'Kirjoittaja on vapaa toimittaja ja kirjailija.'],
      keeps: ['Kirjoittaja on tuntematon.', 'Kirjoittaja on vangittu.'],
    },
  },
  /** Who else worked on it: `Suomennos: Anna Virtanen`, `Teksti: Anna Virtanen` */
  hands: {
    lines: [
      '(suomennos|suomentanut|toimittaja|teksti|teksti ja kuvat|teksti ja kuva|kääntäjä|toimitus|haastattelu)[ ][:] {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Suomennos: Anna Virtanen', 'Teksti: Anna Virtanen'],
      keeps: ['Teksti: rakkaustarina', 'Suomennos: katoava ammatti'],
    },
  },
} satisfies ProvenFamily
