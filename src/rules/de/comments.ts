import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Kommentare`, `Kommentare (32)`, `Alle Kommentare anzeigen` */
  count: {
    lines: [
      '{n} (kommentar|kommentare|leserkommentar|leserkommentare|leser-kommentare|postings|leserreaktionen|' +
        'diskussionsbeiträge)[ (anzeigen|lesen|ansehen|schreiben)]',
      '(kommentare|kommentar|leserkommentare|postings|diskussion|antworten)[ ]\\({n}\\)',
      'kommentare: {n}',
      '(noch keine|keine|bisher keine|es gibt noch keine|es sind noch keine|0|zu diesem artikel gibt es noch keine) ' +
        '(kommentare|leserkommentare|postings|kommentare vorhanden)',
      'kommentare (zu|für) diese(m|n) (artikel|beitrag)',
    ],
    words: ['alle kommentare anzeigen'],
    proof: {
      removes: ['12 Kommentare', 'Kommentare (32)', 'Keine Kommentare', '14 Postings'],
      keeps: [
        '12 Kommentare zur Wahl',
        'Alle Kommentare des Trainers',
        'Zur Diskussion steht ein Tempolimit',
        'Keine Kommentare wollte der Minister abgeben.',
        'Noch keine Kommentare. Minister schweigen.',
        'Der Beitrag kann nicht mehr kommentiert gelassen werden.',
      ],
    },
  },
  /** A single word, which could be a heading of the story: `Kommentare`, `Diskussion`, `Antworten` */
  heading: {
    lines: [
      '(name|dein name|ihr name|vorname|nachname|betreff|website|webseite|homepage|nachricht|ihre nachricht|' +
        'deine nachricht|ihr kommentar|dein kommentar|benutzername)' +
        '[ (erforderlich|\\(erforderlich\\)|\\*|\\(optional\\)|\\(pflichtfeld\\))]',
    ],
    words: [
      'kommentare',
      'kommentar',
      'leserkommentare',
      'leserkommentar',
      'leserbriefe',
      'leserbrief',
      'leserbrief schreiben',
      'postings',
      'posting',
      'diskussion',
      'antworten',
      'antwort',
      'kommentieren',
      'netiquette',
      'forum',
      'kommentarfunktion',
      'meistkommentiert',
      'neueste kommentare',
      'letzte kommentare',
      'aktuelle kommentare',
      'top-kommentare',
      'beste kommentare',
      'ihre meinung',
      'deine meinung',
      'eure meinung',
      'absenden',
      'abschicken',
      'senden',
      'melden',
      'kommentar melden',
      'löschen',
      'bearbeiten',
      'zitieren',
      'sortieren nach',
      'sortieren',
      'älteste zuerst',
      'neueste zuerst',
      'beste zuerst',
      'älteste',
      'neueste',
      'chronologisch',
      'vorschau',
      'pflichtfeld',
      'pflichtfelder',
      'zurücksetzen',
      'schreiben sie uns',
      'schreib uns',
      'schreibt uns',
    ],
    place: 'run',
    proof: {
      removes: ['Kommentare', 'Kommentar', 'Diskussion', 'Dein Name *', 'Absenden', 'Neueste Kommentare'],
      keeps: [
        'Kommentar verboten',
        'Diskussion um Tempo 30',
        'Drei Antworten auf eine Frage',
        'Name des Opfers',
        'Antwort aus Rom',
        'Kommentarregeln gelockert',
        'Neue Kommentare zum Koran',
        'Ihr Feedback fehlt',
      ],
    },
  },
  /** `Schreibe einen Kommentar Antworten abbrechen`, `Diskutieren Sie mit!`, `Kommentar verfassen` */
  invitation: {
    lines: [
      '[jetzt ](schreibe|schreib|schreiben sie|hinterlasse|hinterlassen sie|hinterlass|verfasse|verfassen sie|gib|' +
        'geben sie|poste|schreibt) (einen|uns einen|jetzt einen|als erster einen|den ersten|deinen|ihren|eine) ' +
        '[ersten|neuen] (kommentar|kommentar ab|antwort|leserbrief) [(antworten|antwort) abbrechen]',
      '[einen |neuen |einen neuen |jetzt |ersten |eigenen |ihren |deinen |den ersten |als erster ]kommentar ' +
        '(schreiben|verfassen|hinzufügen|hinterlassen|abgeben|abschicken|absenden|posten|veröffentlichen|erstellen|' +
        'eingeben) [(antworten|antwort) abbrechen]',
      'hier klicken, um (das antworten|die antwort) abzubrechen',
      '(jetzt|hier) (mitdiskutieren|kommentieren|mitreden|diskutieren|artikel kommentieren)',
      '(artikel|beitrag|diesen artikel|diesen beitrag) kommentieren',
      '(du musst|sie müssen|ihr müsst|bitte) [dich|sich] [angemeldet|eingeloggt|registriert] ' +
        '[sein|anmelden|einloggen|registrieren|melden sie sich an|melde dich an], um [hier] ' +
        '(einen kommentar|kommentare|einen beitrag|kommentieren|zu kommentieren|mitzudiskutieren|mitdiskutieren)' +
        '[ {words}]',
      '(bitte|zum kommentieren|um zu kommentieren)[,] [bitte] ' +
        '(anmelden|einloggen|melden sie sich an|melde dich an|loggen sie sich ein|logge dich ein)[, um {rest}]',
      '(ihre|deine|eure) meinung (ist gefragt|interessiert uns|zum thema|zu diesem thema|zum artikel|ist uns wichtig)',
      '[sie haben |haben sie ](fragen|anregungen|kritik|lob)( oder | und |, )(anregungen|kritik|fragen|hinweise|' +
        'wünsche)[?] [dann] schreiben sie uns[:| an] {email}',
    ],
    proof: {
      removes: [
        'Schreibe einen Kommentar',
        'Schreibe einen Kommentar Antworten abbrechen',
        'Kommentar verfassen Antwort abbrechen',
        'Hinterlasse eine Antwort',
        'Jetzt mitdiskutieren',
        'Du musst angemeldet sein, um einen Kommentar abzugeben.',
        'Hier klicken, um das Antworten abzubrechen.',
        'Ihre Meinung ist gefragt',
        'Sie haben Fragen oder Anregungen? Dann schreiben Sie uns: desk@example.org.',
      ],
      keeps: [
        'Schreiben Sie einen Kommentar, bat ihn der Chef.',
        'Hinterlasse keine Spuren',
        'Diskutieren Sie miteinander, rief der Pfarrer.',
        'Sie müssen sich anmelden, um Hilfe zu erhalten, sagt das Amt.',
        'Diskutieren Sie über Geld',
        'Ihre Meinung ist käuflich',
        'Deine Meinung hat hier niemand bestellt.',
        'Sei der Erste, der hilft',
      ],
    },
  },
  /** The labels of the form: `Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.` */
  form: {
    lines: [
      '[(deine|ihre|die|eure)] [e-mail-adresse|e-mail adresse|mailadresse|email-adresse|e-mail] (wird|werden) nicht veröffentlicht[{matter}]',
      '[meinen |meine ]namen, {matter} (speichern|kommentiere|kommentierung speichern)',
      'benachrichtige mich bei',
      'gib hier (deinen|ihren|einen) kommentar ein',
      '[e-mail ]\\(adresse wird niemals veröffentlicht',
      '(mit der nutzung dieses formulars|mit dem absenden|durch das absenden|mit dem abschicken|mit absenden) ' +
        '{matter} (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|' +
        'erklärst du|erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|' +
        'nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter}',
      'diese (website|seite|webseite) verwendet akismet{matter}',
      'lade kommentare',
      'kommentare zum post \\(atom\\)',
      'abonnieren[:]( kommentare zum post \\(atom\\)| posts \\(atom\\))',
      '(ältere|neuere|frühere|vorherige|weitere) (kommentare|postings)',
      'kommentarnavigation',
      'kommentar-navigation',
      '(dein|ihr) kommentar (wartet auf|muss noch|wird) {words}',
      '(ein gedanke|{n} gedanken|eine antwort|{n} antworten) (zu|auf) {title}',
      '(pingback|trackback)[s]: {title}',
      '(kommentare|beiträge|leserkommentare) (mit|die) {words} werden (nicht veröffentlicht|nicht freigeschaltet|gelöscht|entfernt)',
      '(beleidigende|rassistische|anonyme) kommentare werden (nicht veröffentlicht|nicht freigeschaltet|gelöscht|entfernt)',
    ],
    proof: {
      removes: [
        'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.',
        'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
        'Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.',
        'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Daten verarbeitet werden.',
        'Lade Kommentare …',
        'Abonnieren Kommentare zum Post (Atom)',
        'Ältere Kommentare',
        'Dein Kommentar wartet auf Freischaltung.',
        'Ein Gedanke zu „Neue Brücke eröffnet“',
        'Kommentare mit Beleidigungen werden nicht veröffentlicht.',
      ],
      keeps: [
        'Der Bericht wird nicht veröffentlicht.',
        'Die E-Mail wird nicht gelöscht, sagt der Anwalt.',
        'Die Felder sind mit Kreide markiert',
        'Noch zwölf Zeichen',
        'Erfahre, wie Daten verarbeitet werden',
        'Lade Kommentare nie nachts',
        'Mit dem Absenden der Rakete nahm die Gefahr zu.',
        'Ältere Kommentare des Trainers tauchten wieder auf.',
      ],
    },
  },
  /** Whose machine runs it: `Kommentare werden geladen`, `Diskussion powered by Disqus` */
  powered: {
    lines: ['[die ](kommentare|diskussion|kommentare powered by disqus|kommentarfunktion) (wird|werden) geladen'],
    words: ['diskussion powered by disqus'],
    proof: {
      removes: ['Kommentare werden geladen …', 'Die Diskussion wird geladen'],
      keeps: ['Die Diskussion wird schärfer', 'Die Diskussion wird mit Fakten geladen, sagt der Forscher.'],
    },
  },
  /** `Was meinen Sie? Schreiben Sie uns in den Kommentaren`, `Die Kommentarfunktion ist geschlossen` */
  call: {
    lines: [
      '[{title}? ](schreiben sie|schreib|schreibe|schreibt|sagen sie|sag|verraten sie|verrate) [es] ' +
        '(uns|eure meinung|ihre meinung|deine meinung) [ihre meinung |deine meinung |gerne |gern ]' +
        '(in den kommentaren|in die kommentare|im kommentar|im forum)',
      '(die|diese) (kommentarfunktion|kommentare|kommentarspalte) (ist|sind|wurde|wurden) ' +
        '[(für diesen artikel|zu diesem artikel|derzeit|leider|bereits|nun)] ' +
        '(geschlossen|deaktiviert|gesperrt|abgeschaltet)',
      '(diskutieren sie|diskutiere|diskutiert) (mit|hier mit|jetzt mit)',
      '(diskutieren sie|diskutiere|diskutiert) mit [(anderen lesern|uns|unserer community)] (in den kommentaren|im forum)',
    ],
    proof: {
      removes: [
        'Was meinen Sie? Schreiben Sie uns in den Kommentaren',
        'Die Kommentarfunktion ist geschlossen',
        'Diskutieren Sie mit',
      ],
      keeps: [
        'Diskutieren Sie mit den Nachbarn',
        'Die Kommentare sind geschlossen, sagte der Sprecher.',
        'Was meinen Sie, Herr Bürgermeister?',
      ],
    },
  },
  /** Who is not known may not comment: `Melden Sie sich an, um zu kommentieren` */
  'log-in': {
    lines: [
      '(melden sie sich an|melde dich an|loggen sie sich ein|logge dich ein|bitte melden sie sich an|bitte anmelden)' +
        ', um (zu kommentieren|einen kommentar zu schreiben|mitzudiskutieren|kommentieren zu können)',
    ],
    place: 'edges',
    proof: {
      removes: ['Melden Sie sich an, um zu kommentieren'],
      keeps: ['Melden Sie sich an, um zu helfen, bat der Bürgermeister.'],
    },
  },
} satisfies ProvenFamily
