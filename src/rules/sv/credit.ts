import type { ProvenFamily } from '../rule.js'

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Jo Ng/TT`, `Bild: Jo Ng`, `Foto: Privat` */
  photo: {
    lines: [
      '[© ](foto|foton|fotograf|bild|bilder|illustration|illustrationer|grafik|fotomontage|montage|collage|pressfoto|' +
        'pressbild|toppbild|omslagsbild|text/foto|text & foto|foto och text|bildkälla|kollage|foto/bild)[ ](:|©|\\|)[ ]' +
        '{credit}',
      '(foto|bild|illustration) (av|from) {author}',
      '(foto|bild|foton|bilder): (privat|arkiv|polisen|arkivbild|skärmdump|pressbild|press|tt|shutterstock|google|google maps){title}',
      '(foto|bild|foton|bilder)[:] (privat|arkiv|polisen|skärmdump|pressbild|press|tt|tt/ap|tt/afp|shutterstock)',
    ],
    proof: {
      removes: ['Foto: Jo Ng/Hamnen', 'Bild: Jo Ng', 'Foto: Privat', 'FOTO: TT'],
      keeps: ['Foto: beviset låg i ån', 'Bild: så ser bron ut', 'Fotot vann pris.'],
    },
  },
  /** `Tipsa oss`, `Kontakta redaktionen`, `Jo Ng jo@tidning.example` */
  contact: {
    lines: [
      'har du [(sett|hittat|upptäckt)] (ett fel|fel|frågor|en fråga|synpunkter|en idé|en berättelse)[ {words}][?] ' +
        '(mejla|skriv till|skicka dem till|kontakta) {email}',

      '(tipsa oss|tipsa redaktionen|kontakta oss|kontakta redaktionen|mejla oss|mejla redaktionen|mejla skribenten|' +
        'kontakta skribenten|kontakta reportern|följ skribenten|skicka tips|skicka ett tips|skicka ett nyhetstips|' +
        'skicka nyhetstips)[ (här|anonymt)]',
      '(hör av dig|skriv|mejla) till (oss|redaktionen|mig|skribenten|reportern|journalisten)',
      '(tips|mejl|mejla|e-post|kontakt|tipsa)[:] {email}',
      '(har du|vet du) [{words}] (tips|tips till oss|nyhetstips)[?][ {matter}]',
      '(har du|vet du) {words}[?] (tipsa|mejla|kontakta|hör av dig till|skriv till|skicka {words} till) (oss|redaktionen|vår reporter|mig|{author})[{matter}]',
      '(kontakta|mejla|nå) {author}[: | på | via ]{email}',
      'följ {author} på {platforms}',
    ],
    words: ['tipsa', 'hör av dig'],
    place: 'tail',
    proof: {
      removes: [
        'Har du sett ett fel? Mejla desk@tidning.example',

        'Tipsa oss',
        'Mejla skribenten',
        'Har du ett tips? Mejla oss',
        'Har du tips? Mejla oss på tips@tidning.example',
        'Vet du mer? Tipsa oss',
        'Hör av dig till redaktionen',
      ],
      keeps: [
        'Har du sett något? Mejla polisen@staden.example',

        'Tips: så sparar du el',
        'Vittnen kan ringa 114 14.',
        'Har du sett mannen? Ring polisen på 114 14.',
        'Tipsa polisen om du sett något.',
        'Hör av dig till polisen',
        'Har du sett något? Hör av dig till polisen.',
        'Vet du något? Ring polisen.',
        'Kontakta oss om du sett något, ber polisen.',
        'Skicka tips till polisen',
        'Tipsa oss om bilen, ber polisen.',
      ],
    },
  },
  /** A heading with a name, above a biography: `Om Maria Gomez` */
  'about-name': {
    lines: ['om {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om fyrtio år.', 'Författaren är okänd.'] },
  },
  /** A heading above a biography: `Om författaren` */
  'about-author': {
    lines: ['om (författaren|skribenten|författarna|journalisten)'],
    place: 'tail',
    headsBiography: 'any',
    proof: { removes: ['Om författaren', 'Om skribenten'], keeps: ['Om fyrtio år.', 'Författaren är okänd.'] },
  },
  /** A plea to write to the desk: `Mejla oss på redaktion@tidning.example`, `Skicka dina bilder via WhatsApp till 070 000 00 00` */
  'write-us': {
    lines: [
      '(mejla|maila|mejla till|skriv till|kontakta|tipsa) oss (på|via) {email}',
      'skicka (dina|era|gärna dina|in dina) {words} whatsapp[ {matter}]',
    ],
    proof: {
      removes: ['Mejla oss på redaktion@tidning.example', 'Skicka dina bilder via WhatsApp till 070 000 00 00'],
      keeps: ['Vittnen kan mejla polisen@staden.example.', 'Mejla oss, bad lärarinnan sina elever.'],
    },
  },
  /** Who else worked on it: `Översättning: Anna Lindberg` */
  hands: {
    lines: ['(översättning|översatt av|redaktör|redigering|research)[ ][:] {author}'],
    place: 'tail',
    proof: { removes: ['Översättning: Anna Lindberg'], keeps: ['Översättning: en utdöende konst'] },
  },
} satisfies ProvenFamily
