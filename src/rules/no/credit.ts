import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Jo Ng / NTB`, `Bilde: Jo Ng`, `Foto: Privat` */
  photo: {
    lines: [
      '[© ](foto|fotograf|bilde|bilder|illustrasjon|illustrasjoner|grafikk|montasje|fotomontasje|tekst/foto|' +
        'tekst & foto|foto og tekst|toppbilde|toppfoto|video|pressefoto|foto/video)[ ](:|©|\\|)[ ]{credit}',
      '(foto|bilde|illustrasjon) (av) {author}',
      '(foto|bilde|bilder)[:] (privat|arkiv|politiet|skjermdump|pressefoto|ntb|ntb scanpix|ap/ntb|afp/ntb|shutterstock|faksimile|npk|nrk|vg)',
      '(foto|bilde): (privat|arkiv|politiet|skjermdump|pressefoto|ntb|faksimile){title}',
    ],
    proof: {
      removes: ['Foto: Jo Ng / Havna', 'Bilde: Jo Ng', 'Foto: Privat', 'FOTO: NTB'],
      keeps: ['Foto: beviset lå i elva', 'Bilde: slik ser brua ut', 'Fotoet vant pris.'],
    },
  },
  /** `Tips oss`, `Kontakt redaksjonen`, `Send e-post til journalisten` */
  contact: {
    lines: [
      'har du [(et|en)] (tips|sak|historie) til (redaksjonen|oss)[?][ (skriv|send|tips|kontakt){matter}]',
      'har du [(sett|funnet|oppdaget)] (en feil|feil|spørsmål|et spørsmål|innspill|en idé|en historie)[ {words}][?] ' +
        '(skriv til|send e-post til|send dem til|kontakt) {email}',

      '(tips oss|tips redaksjonen|kontakt oss|kontakt redaksjonen|kontakt journalisten|send tips|send oss tips|' +
        'send oss et tips|send inn tips|send e-post|send e-post til journalisten|følg journalisten)' +
        '[ (her|anonymt|om saken)]',
      '(tips oss|tips redaksjonen|kontakt oss|kontakt redaksjonen|kontakt journalisten|send tips|send oss tips|' +
        'send e-post|skriv til oss|skriv til journalisten)[:| på| til| via| her:] {email}[ {words}]',
      'send e-post til (journalisten|redaksjonen|oss|{author})[ {words}]',
      '(tips|e-post|kontakt|send tips til|mail)[:] {email}',
      '(har du|veit du|vet du) [{words}] (tips|nyhetstips|innspill|tips til oss|tips eller innspill|' +
        'tips til denne saken|innspill til saken|tips til saken)[?][ (tips|kontakt|send|skriv|ta|del){matter}]',
      '(har du|veit du|vet du) {words}[?] (tips|kontakt|skriv til|send {words} til) (oss|redaksjonen|journalisten|meg|{author})[{matter}]',
      '(kontakt|mail) {author}[: | på | via ]{email}',
      'følg {author} på {platforms}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Har du sett en feil? Skriv til desk@avis.example',

        'Tips oss',
        'Kontakt redaksjonen',
        'Har du et tips? Kontakt oss',
        'Tips oss: tips@avis.example',
        'Har du tips? Send e-post til tips@avis.example',
        'Vet du noe mer? Tips oss',
        'Har du innspill til saken?',
      ],
      keeps: [
        'Har du sett noe? Skriv til politiet@byen.example',

        'Tips: slik sparer du strøm',
        'Vitner kan ringe 02800.',
        'Har du sett mannen? Ring politiet på 02800.',
        'Kontakt oss hvis du har sett noe, ber politiet.',
        'Send tips til politiet',
        'Har du sett noe? Ring politiet.',
        'Tips oss om bilen, ber politiet.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Om Maria Gomez` */
  'about-name': {
    lines: ['om {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
  },
  /** A heading above a biography: `Om forfatteren` */
  'about-author': {
    lines: ['om (forfatteren|skribenten|forfattaren|journalisten|forfatterne)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['Om forfatteren', 'Om skribenten'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
  },
  /** A plea to write to the desk: `Send oss en e-post på redaksjon@avis.example`, `Send bildene dine på WhatsApp til 900 00 000` */
  'write-us': {
    lines: [
      'send oss (en e-post|e-post|en mail|mail) (på|til) {email}',
      'send (bildene|bilder|videoene|bildene og videoene|inn bilder|oss bilder) [(dine)] [{words} ](på|via|til oss på) whatsapp[ {matter}]',
    ],
    proof: {
      removes: [
        'Send oss en e-post på redaksjon@avis.example',
        'Send bildene og videoene dine på WhatsApp til 900 00 000',
      ],
      keeps: ['Vitner kan skrive til politiet@byen.example.', 'Send oss en e-post, ba lærerinnen elevene.'],
    },
  },
  /** Who else worked on it: `Oversatt av Anna Hansen` */
  hands: {
    lines: ['(oversatt av|oversettelse|redigering|research)[ ][:] {author}', 'oversatt av {author}'],
    place: 'tail',
    proof: { removes: ['Oversatt av Anna Hansen'], keeps: ['Oversatt av en ukjent'] },
  },
} satisfies ProvenFamily
