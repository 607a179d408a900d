import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Jo Ng/Ritzau Scanpix`, `Billede: Jo Ng`, `Foto: Privat` */
  photo: {
    lines: [
      '[© ](foto|fotos|fotograf|billede|billeder|illustration|illustrationer|grafik|montage|fotomontage|tekst/foto|' +
        'foto og tekst|topfoto|pressefoto|pr-foto|arkivfoto)[ ](:|©|\\|)[ ]{credit}',
      '(foto|billede|illustration) (af) {author}',
      '(foto|billede|fotos)[:] (privat|privatfoto|arkiv|politiet|pr|pr-foto|pressefoto|ritzau scanpix|scanpix|shutterstock|screenshot|skærmbillede|polfoto)',
      '(foto|billede|fotos): (privat|arkiv|politiet|pr|pressefoto|ritzau scanpix){title}',
    ],
    proof: {
      removes: ['Foto: Jo Ng/Havnen', 'Billede: Jo Ng', 'Foto: Privat'],
      keeps: ['Foto: beviset lå i åen', 'Billede: sådan ser broen ud', 'Fotoet vandt en pris.'],
    },
  },
  /** `Tip os`, `Kontakt redaktionen`, `Skriv til journalisten` */
  contact: {
    lines: [
      'har du [(et|en)] (tip|historie|nyhed) til (redaktionen|os)[?][ (skriv|send|tip|kontakt){matter}]',
      'har du [(set|fundet|opdaget)] (en fejl|fejl|spørgsmål|et spørgsmål|kommentarer|en idé|en historie)[ {words}]' +
        '[?] (skriv til|send en mail til|mail|kontakt) {email}',

      '(tip os|tip redaktionen|kontakt os|kontakt redaktionen|kontakt journalisten|send et tip|send os et tip|' +
        'send tip|skriv til journalisten|skriv til redaktionen|følg journalisten|skriv til os)[ (her|anonymt|om sagen)]',
      '(tip|e-mail|kontakt|skriv til|mail)[:] {email}',
      '(har du|ved du) [{words}] (tip|tips|historie|input|nyhedstip|tip til os)[?][ (tip|kontakt|send|skriv|så){matter}]',
      '(har du|ved du) {words}[?] (tip|kontakt|skriv til|send {words} til) (os|redaktionen|journalisten|mig|{author})[{matter}]',
      '(kontakt|skriv til|mail) {author}[: | på | via ]{email}',
      'følg {author} på {platforms}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Har du set en fejl? Skriv til desk@avis.example',

        'Tip os',
        'Kontakt redaktionen',
        'Har du et tip? Skriv til os',
        'Har du et tip? Skriv til tip@avis.example',
        'Ved du mere? Tip os',
      ],
      keeps: [
        'Har du set noget? Skriv til politiet@byen.example',

        'Tip: sådan sparer du strøm',
        'Vidner kan ringe 114.',
        'Har du set manden? Ring til politiet på 114.',
        'Kontakt os, hvis du har set noget, beder politiet.',
        'Tip os om bilen, beder politiet.',
        'Har du set noget? Ring til politiet.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Om Maria Gomez` */
  'about-name': {
    lines: ['om {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om fyrre år.', 'Forfatteren er ukendt.'] },
  },
  /** A heading above a biography: `Om forfatteren` */
  'about-author': {
    lines: ['om (forfatteren|skribenten|journalisten|forfatterne)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['Om forfatteren', 'Om skribenten'], keeps: ['Om fyrre år.', 'Forfatteren er ukendt.'] },
  },
  /** A plea to write to the desk: `Skriv til os på redaktion@avis.example`, `Send dine billeder på WhatsApp til 20 00 00 00` */
  'write-us': {
    lines: [
      '(skriv|skriv en mail|send en mail|mail) til (os|redaktionen) på {email}',
      'send (dine|jeres|gerne dine|os dine) {words} whatsapp[ {matter}]',
    ],
    proof: {
      removes: ['Skriv til os på redaktion@avis.example', 'Send dine billeder og videoer på WhatsApp til 20 00 00 00'],
      keeps: ['Vidner kan skrive til politiet@byen.example.', 'Skriv til os, bad lærerinden sine elever.'],
    },
  },
  /** Who else worked on it: `Oversættelse: Anna Jensen` */
  hands: {
    lines: ['(oversættelse|oversat af|redaktør|redigering|tekst|tekst og foto|redigeret af)[ ][:] {author}'],
    place: 'tail',
    proof: { removes: ['Oversættelse: Anna Jensen'], keeps: ['Oversættelse: et truet fag'] },
  },
} satisfies ProvenFamily
