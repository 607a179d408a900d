import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Visa alla kommentarer` */
  count: {
    lines: ['{n} kommentar[er]'],
    words: ['visa alla kommentarer'],
    proof: {
      removes: ['12 kommentarer'],
      keeps: ['12 kommentarer om valet', 'Inga kommentarer, sade ministern på väg ut ur rummet.'],
    },
  },
  /** `Lämna ett svar Avbryt svar`, `Skriv en kommentar`, `Logga in för att kommentera` */
  invitation: {
    lines: [
      '(lämna|skriv|lägg till|skicka|ge|posta|dela) (en|ett|din|ditt|första) (kommentar|svar|egen kommentar) [avbryt svar]',
      '(kommentera|diskutera) (via|med) facebook',
      '(var med och|gå med och) (diskutera|kommentera)',
    ],
    proof: {
      removes: ['Lämna ett svar', 'Lämna ett svar Avbryt svar', 'Skriv en kommentar', 'Var med och diskutera'],
      keeps: [
        'Lämna ett svar till domaren, bad hon.',
        'Skriv en bok',
        'Logga in på banken, sade bedragaren.',
        'Rapporten kommer inte publiceras.',
        'Håll god ton i kören',
        'Kommentarer till domen väntas i dag.',
        'Skicka kommentarer, bad hon.',
        'Vad tycker du? frågade hon.',
        'Skicka frågor via e-post till kommunen',
      ],
    },
  },
  /** `Vad tycker du? Skriv i kommentarerna`, `Kommentera artikeln`, `Kommentarsfältet är stängt` */
  call: {
    lines: [
      '{title}? (skriv|berätta|kommentera|diskutera|säg vad du tycker) [(gärna|det)] i (kommentarerna|kommentarsfältet)[ {words}]',
      'kommentera (artikeln|den här artikeln|texten)[ här]',
      '(kommentarsfältet|kommentarerna) (är|har) (stängt|stängda|avstängt|stängts)[ för {words}]',
      'bli (först|den första) (med att|att) kommentera[ artikeln| den här artikeln]',
    ],
    proof: {
      removes: [
        'Vad tycker du? Skriv i kommentarerna',
        'Kommentera artikeln',
        'Kommentarsfältet är stängt',
        'Bli först med att kommentera',
      ],
      keeps: [
        'Kommentarsfältet är stängt, sade talesmannen.',
        'Bli först med att våga',
        'Vad tycker du om bron, borgmästaren?',
      ],
    },
  },
  /** Who is not known may not comment: `Logga in för att kommentera` */
  'log-in': {
    lines: [
      '(logga in|du måste logga in|du måste vara inloggad) för att (kommentera|delta i diskussionen|skriva en kommentar)',
      'logga in för att (anmäla|rösta|betygsätta|följa)',
      '(e-mail|e-post|användarnamn) lösenord',
      'kom ihåg mig[ \\({words}\\)]',
      'klicka här för att skaffa {words}',
      'för att använda den här funktionen (behöver|måste) du {words}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Logga in för att kommentera',
        'Logga in för att anmäla.',
        'E-mail Lösenord',
        'Kom ihåg mig',
        'Klicka här för att skaffa ett konto',
      ],
      keeps: ['Logga in för att rösta, uppmanar kommunen.'],
    },
  },
  /** That nobody has written yet: `Inga kommentarer`, `Inga kommentarer än` */
  none: {
    lines: ['(inga|inga [nya]) kommentarer[ än| ännu]'],
    place: 'tail',
    proof: { removes: ['Inga kommentarer', 'Inga kommentarer än'], keeps: ['Inga kommentarer från ministern'] },
  },
  /**
   * What comment tools print around their box:
   * `Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.`,
   * `Kommentarer är stängda.`
   */
  box: {
    lines: [
      'spara mitt namn, {matter} i denna webbläsare {matter}',
      '(kommentarer|kommentarsfältet|kommenteringen) är (stängda|stängt|stängd|avstängda|avstängt)[ {words}]',
      '(kommentaren|din kommentar) (sparades|har sparats|granskas|väntar på granskning)[. {title}]',
      '[obligatoriska fält är märkta] [din e-postadress|e-postadressen] kommer inte [att] (publiceras|visas)[. {matter}]',
      'innan den publiceras måste den godkännas av {words}',
      '(diskutera|kommentera|debattera) (här|artikeln|artikeln här|inlägget)',
      '(äldre|nyare|tidigare) kommentarer',
      'kommentarsnavigering',
      'din kommentar (inväntar|väntar på) (granskning|godkännande|moderering)',
      '(en tanke|{n} tankar|ett svar|{n} svar|en reaktion|{n} reaktioner) (om|på) {title}',
      '(pingback|ping|trackback)[s]: {title}',
      'kommentarer (med|som innehåller) {words} (publiceras inte|tas bort|raderas|kommer att tas bort)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.',
        'Kommentarer är stängda.',
        'Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *',
        'Diskutera här!',
        'Äldre kommentarer',
        'Din kommentar inväntar granskning.',
        'En tanke om ”Ny bro invigd”',
        'Kommentarer med förolämpningar publiceras inte.',
      ],
      keeps: [
        'Kommentarer är välkomna, sade rektorn.',
        'Spara mitt namn, bad han.',
        'Äldre kommentarer av ministern dök upp igen.',
      ],
    },
  },
} satisfies ProvenFamily
