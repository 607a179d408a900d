import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** What one of the press is, without the letter that opens it and the ending: `Wirtschaftsredakteurin`, `Autor` */
const PRESS = ['edakteur', 'ournalist', 'orrespondent', 'eporter', 'olumnist', 'utor', 'essortleiter', 'olontär']

/** Who took the picture, who wrote the story, and where to reach them. */
export const credit = {
  /** `Foto: Jo Ng/dpa`, `Bild: imago`, `Titelbild: Jo Ng`, `© Foto: Jo Ng` */
  photo: {
    lines: [
      '[© |quelle ](foto|fotos|bild|bilder|grafik|grafiken|illustration|illustrationen|karikatur|fotomontage|montage|' +
        'collage|titelbild|titelfoto|beitragsbild|artikelbild|aufmacherbild|teaserbild|vorschaubild|headerbild|' +
        'bildquelle|bildquellen|fotoquelle|bildnachweis|bildrechte|bildcredit[s]|bild-credit[s]|fotocredit[s]|' +
        'foto-credit[s]|fotonachweis|bild-copyright|fotograf|fotografin|foto/video|foto und video|coverfoto|profilbild|' +
        'screenshot)[ ](:|©|: ©|\\|)[ ]{credit}',
      '(foto|fotos|bild|bilder|illustration|grafik) (von|by) {author}',
      '(foto|bild|grafik)[ ][/|-|–][ ](dpa|apa|afp|imago|keystone|reuters|picture alliance|getty images|sda|epd|archiv|privat|zvg|pixabay|unsplash)[/{credit}]',
      '[bild|foto|fotos][ ]\\(c\\) {credit}',
      '(bild|foto|screenshot|grafik|fotos): (privat|zvg|z. v. g.|zur verfügung gestellt|archiv|screenshot|pd|handout|imago|dpa){title}',
      '(bild|foto|fotos): (privat|zvg|archiv|pd|handout|dpa|apa|afp|imago)',
    ],
    proof: {
      removes: [
        'Foto: Jo Ng/Hafen',
        'Bild: Jo Ng / Hafenpost',
        'Titelbild: Jo Ng',
        '© Foto: Jo Ng',
        'Fotos von Jo Ng',
        'Bild: zvg',
        'Bildnachweis: Jo Ng',
      ],
      keeps: [
        'Foto: das Beweisstück lag im Fluss',
        'Bild: So sieht die neue Brücke aus',
        'Foto von der Brücke gestohlen',
        'Das Foto: Ein Mann lacht.',
        'Fotos von Oma',
      ],
    },
  },
  /** Where the words could be a subhead: `Video: Hafen TV`, `Karte: Landesamt`, `Text und Fotos: Jo Ng` */
  'other-work': {
    lines: [
      '(text|texte|video|videos|karte|audio|redaktion|schnitt|kamera|produktion|gestaltung|layout|übersetzung|' +
        'lektorat|datenquelle|daten|datenanalyse|mitarbeit|recherche|programmierung|animation|infografik|text und foto|' +
        'text und fotos|text und bild|text & foto|text & fotos|text/foto|text/fotos|text & bilder|text und bilder)[ ]: ' +
        '{credit}',
      '(mitarbeit|übersetzung|aus dem englischen|aus dem englischen übersetzt|aus dem französischen|adaption|bearbeitet|redigiert) [von|durch][:] {author}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Text und Fotos: Jo Ng',
        'Redaktion: Jo Ng',
        'Kamera: Jo Ng',
        'Übersetzung: Jo Ng',
        'Mitarbeit: Jo Ng, Ed Poe',
      ],
      keeps: [
        'Video: so lief der Überfall ab',
        'Text: das Wort fehlte',
        'Redaktion: wir irrten',
        'Daten: was Ämter wissen',
      ],
    },
  },
  /** Where to reach whoever wrote it: `Jo Ng ist Redakteurin im Ressort Politik.`, `Mehr von Jo Ng` */
  biography: {
    shapes: [
      ...shapesHolding(PRESS, {
        pattern:
          /^(?!(?:Herr|Frau|Der|Die|Das|Ein|Eine)\b)(?![^\n]{0,500}(?:\b(?:wurde|wurden|worden|war|waren|starb|hatte|sagte|gilt|muss|soll|drohte|verhaftet|verurteilt|angeklagt)\b|, (?:die|der|dem|den|deren|dessen|das) ))(?:Dr\.? |Prof\.? ){0,3}(?:\p{Lu}[\p{L}.'’-]{0,30} (?:von |van |de )?){2,4}(?:\(\d\d\) |\(Jahrgang \d{4}\) |, Jahrgang \d{4}, )?ist (?:seit \d{4} |freie[r]? |stellvertretende[r]? |leitende[r]? |ein |eine |als |der |die ){0,4}(?:[\p{L}-]{0,20}(?:[Rr]edakteur|[Jj]ournalist|[Kk]orrespondent|[Rr]eporter|[Kk]olumnist|[Aa]utor|[Rr]essortleiter)(?:in)?|Volontär(?:in)?)\b[^\n]{0,250}$/u,
      }),
      {
        holds: ' schreibt ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} (?:von |van |de )?){2,4}schreibt (?:(?:seit \d{4} (?:regelmäßig )?|regelmäßig |als [\p{L}-]{3,30} )(?:für|über)|für [\p{L} -]{3,60} über) [^.\n]{3,120}\.?$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        'Jo Ng ist Redakteurin im Ressort Politik.',
        'Jo Ng ist seit 2014 freier Journalist in Wien und schreibt über Verkehr.',
        'Jo Ng schreibt für die Hafenpost über Brücken.',
      ],
      keeps: [
        'Jo Ng ist tot.',
        'Jo Ng ist Bäckerin in Wien.',
        'Frau Ng ist Redakteurin.',
        'Jo Ng schreibt Geschichte',
        'Jo Ng ist Autor des Buches und wurde am Montag verhaftet.',
        'Anna Schmidt ist eine Journalistin, die 2019 entführt wurde.',
        'Anna Schmidt schreibt über den Krieg.',
      ],
    },
  },
  /** `E-Mail an den Autor`, `Kontakt: jo@zeitung.example`, `Schreiben Sie der Autorin`, `Jo Ng, jo@zeitung.example` */
  contact: {
    lines: [
      '(e-mail|mail|email|nachricht|kontakt|schreiben sie) (an|zu|zum|zur|mit) ' +
        '(den autor|die autorin|der autorin|dem autor|autor|autorin|die redaktion|der redaktion|die verfasserin)' +
        '[: {email}]',
      '(kontakt|kontakt zum autor|kontakt zur autorin|kontakt zur redaktion|e-mail|mail|email|' +
        'e-mail an die redaktion|feedback|leserbriefe|leserbriefe an|zuschriften an|schreiben sie uns|' +
        'schreiben sie uns an|schreib uns|haben sie hinweise)[ ][:][ an][ ]{email}',
      '{author}[,|:| \\|] [(e-mail|mail|kontakt)[:] ]{email}',
      '(folgen sie|folge|folgt) (dem autor|der autorin|{author}) [auf|bei] {platforms}[: {rest}]',
      '(sie erreichen|du erreichst) (den autor|die autorin|die redaktion|unsere redaktion|den verfasser|uns) ' +
        '(unter|per e-mail unter|per mail unter|per e-mail an|via)[:] {email}',
      '(den autor|die autorin|die redaktion|unsere redaktion|uns) erreichen sie (unter|per e-mail unter|per mail unter|via)[:] {email}',
      'schreiben sie (dem autor|der autorin|der redaktion|an den autor|an die autorin)[: {email}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'E-Mail an die Redaktion',
        'Kontakt zur Autorin: jo@zeitung.example',
        'Schreiben Sie uns: post@zeitung.example',
        'Leserbriefe an: post@zeitung.example',
        'Sie erreichen die Autorin unter jo@zeitung.example',
        'Schreiben Sie dem Autor',
      ],
      keeps: [
        'Hinweise an die Polizei unter 0555 0100',
        'Zeugen schreiben an hinweise@polizei.example oder rufen an.',
        'Kontakt zur Mafia',
        'Mail an den Täter',
        'Sie erreichen den Gipfel unter Mühen',
      ],
    },
  },
  /** `Haben Sie Hinweise? Schreiben Sie uns!`; a number for witnesses stays. */
  tip: {
    lines: [
      '(haben sie|hast du|habt ihr) [einen|eine] [hinweis|hinweise|tipp|tipps|themenvorschlag|anregungen|anregung|' +
        'feedback|fragen|fragen oder anregungen|lob oder kritik|kritik] [für uns|an uns][?|!] ' +
        '(schreiben sie|schreib|schreibt|mailen sie|kontaktieren sie) ' +
        '(uns|der redaktion|an die redaktion|an unsere redaktion)[ {rest}]',
      '(so erreichen sie|so erreichst du|kontaktieren sie|kontaktiere) (uns|die redaktion|unsere redaktion)[ {rest}]',
      '(schreiben sie uns|schreib uns|schreibt uns) (ihre meinung|deine meinung|eure meinung|einen leserbrief)[ {rest}]',
      '(sie haben|haben sie|hast du|habt ihr) [einen|eine] ' +
        '(hinweis|hinweise|tipp|tipps|themenvorschlag|themenvorschläge|geschichte|anregungen) für ' +
        '(uns|unsere redaktion|die redaktion)?',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Haben Sie Hinweise für uns? Schreiben Sie uns!',
        'Schreiben Sie uns Ihre Meinung',
        'So erreichen Sie die Redaktion',
        'Haben Sie einen Tipp für uns?',
      ],
      keeps: [
        'Haben Sie Hinweise? Die Polizei bittet um Anrufe.',
        'Schreiben Sie uns nicht ab, rief der Trainer.',
        'So erreichen Sie die Insel',
        'Haben Sie einen Tipp für Ostern?',
      ],
    },
  },
  /** A heading with a name, above a biography: `Über Maria Gomez` */
  'about-name': {
    lines: ['über {author}'],
    place: 'tail',
    headsBiography: 'named',
    proof: {
      removes: ['Über Maria Gomez', 'Über Jo Ng'],
      keeps: ['Über vierzig Leute kamen.', 'Der Autor ist unbekannt.'],
    },
  },
  /** A heading above a biography: `Über den Autor` */
  'about-author': {
    lines: [
      '(über (den autor|die autorin|die autoren|den verfasser|die verfasserin|den redakteur|die redakteurin)|zum autor|zur autorin|zur person)',
    ],
    place: 'tail',
    headsBiography: 'any',
    proof: {
      removes: ['Über den Autor', 'Zur Autorin:'],
      keeps: ['Über vierzig Leute kamen.', 'Der Autor ist unbekannt.'],
    },
  },
  /** A plea to write to the desk: `Fehler gefunden? Schreiben Sie uns an desk@zeitung.example`, `Schicken Sie uns Ihre Fotos per WhatsApp an 0170 000000` */
  'write-us': {
    lines: [
      '[{title}? ](schreiben sie|schreib|schreibe|schreibt|mailen sie|schicken sie|schick|schickt|senden sie|' +
        'kontaktieren sie|erreichen sie) uns {words} {email}',
      '{title}? (schreiben sie|schreib|schreibt|mailen sie) uns: {email}',
      '[{title}? ](schicken sie|schick|schicke|schickt|senden sie|sende) uns {words} whatsapp[ {matter}]',
      '(haben sie|hast du|habt ihr|kennen sie) (einen hinweis|einen tipp|eine geschichte|ein thema|eine anregung|' +
        'anregungen) für (uns|unsere redaktion)? {matter}',
    ],
    proof: {
      removes: [
        'Fehler gefunden? Schreiben Sie uns an desk@zeitung.example',
        'Schicken Sie uns Ihre Fotos per WhatsApp an 0170 000000',
        'Haben Sie einen Hinweis für uns? Schreiben Sie an desk@zeitung.example',
        'Haben Sie Fragen? Schreiben Sie uns: desk@zeitung.example',
      ],
      keeps: [
        'Zeugen schreiben an polizei@hafen.example.',
        'Haben Sie etwas gesehen? Schreiben Sie an polizei@hafen.example',
        'Schreiben Sie uns, bat die Lehrerin ihre Schüler.',
      ],
    },
  },
} satisfies ProvenFamily
