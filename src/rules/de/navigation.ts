import type { ProvenFamily } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** For those who cannot see: `Zum Inhalt springen`, `Nach oben`, `Menü öffnen`, `Suche öffnen` */
  'skip-link': {
    lines: [
      '[direkt |springe |springen sie ][direkt ](zum|zur|zu den) ' +
        '(inhalt|hauptinhalt|seitenanfang|seitenende|hauptnavigation|navigation|suche|hauptsidebar|fußzeile|footer|' +
        'hauptmenü|sekundären inhalt|artikel|seiteninhalt|bereichsnavigation|kontaktseite|startseite|' +
        'anfang des artikels|anfang der seite|seitenspalte) [(springen|wechseln|überspringen|gehen|zurück)]',
      '[zurück |wieder ](nach oben|zum anfang|zum seitenanfang)[ (scrollen|springen|gehen|zurück)]',
      '(zur|zurück zur) (mobilen ansicht|mobilen version|desktop-version|desktop-ansicht|desktopversion|' +
        'desktopansicht|mobilversion|mobilen website|klassischen ansicht|themenübersicht|artikelübersicht|' +
        'übersichtsseite|hauptnavigation)',
    ],
    words: [
      'suche öffnen',
      'menü öffnen',
      'zurück zur startseite',
      'zur startseite',
      'zurück zur übersicht',
      'zur übersicht',
      'zurück zum artikel',
      'zurück zu den artikeln',
      'zurück zur vorherigen seite',
      'zur homepage',
      'zur hauptseite',
      'zum menü',
      'sprungmarken',
      'springe direkt zu',
      'hauptnavigation',
      'metanavigation',
      'servicenavigation',
      'servicemenü',
      'bereichsnavigation',
      'unternavigation',
      'unternavigation aller website-bereiche',
      'navigation und service',
      'beitrags-navigation',
      'beitragsnavigation',
      'seitennummerierung der beiträge',
    ],
    proof: {
      removes: [
        'Zum Inhalt springen',
        'Direkt zum Inhalt',
        'Nach oben',
        'Zurück zum Seitenanfang',
        'Zur Startseite',
        'Beitragsnavigation',
        'Zur mobilen Ansicht',
      ],
      keeps: [
        'Zur Suche aufgebrochen',
        'Nach oben offen',
        'Zum Inhalt des Pakets schwieg die Firma.',
        'Die Suche nach dem Vermissten ging am Hang weiter.',
        'Menü für zwei',
        'Zur mobilen Wache',
        'Fußbereich der Statue',
      ],
    },
  },
  /** A word of a menu: `Startseite`, `Suche`, `Impressum`, `Politik`, `Anmelden` */
  'menu-word': {
    lines: [
      '(startseite|suche|suchen|suche nach|menü|navigation|hauptmenü|rubriken|ressorts|kategorien|kategorie|themen|' +
        'thema|schlagwörter|schlagworte|übersicht|archiv|archive|impressum|datenschutz|datenschutzerklärung|kontakt|' +
        'über uns|hilfe|agb|mediadaten|karriere|newsletter-archiv|presse|e-paper|epaper|zurück|weiter|schließen|' +
        'schliessen|mehr|weniger|vorlesen|anhören|artikel anhören|hören|drucken|seite drucken|merken|gemerkt|speichern|' +
        'aktuell|aktuelles|nachrichten|schlagzeilen|mediathek|podcasts|spiele|rätsel|wetter|tv-programm|horoskop|' +
        'gewinnspiele|gewinnspiel|anzeigenmarkt|stellenmarkt|immobilien|trauer|traueranzeigen|abo|abos|abo-shop|' +
        'mein konto|profil|merkliste|leserreisen|startseiten|einstellungen|leichte sprache|gebärdensprache|' +
        'barrierefreiheit|verlag|redaktion|team|jobs|service|services|shop|mehr themen|alle themen|alle artikel|' +
        'alle ressorts|ihr browser|vollbild|meta|seiten|bearbeiten|statistik|blogroll|tags)',
      '(politik|wirtschaft|sport|kultur|panorama|wissen|wissenschaft|gesellschaft|inland|ausland|lokales|regional|' +
        'region|reise|reisen|digital|technik|netzwelt|gesundheit|leben|meinung|unterhaltung|feuilleton|' +
        'wissenschaft & technik|leute|stars|auto|auto & mobil|mobilität|geld|finanzen|karriere|bildung|familie|' +
        'ratgeber|verbraucher|chronik|österreich|deutschland|schweiz|welt|international|nachrichten aus {name}|' +
        'blaulicht|vermischtes|aus aller welt|fußball|fussball|bundesliga|wintersport|formel 1)',
      '(video|videos|fotos|bilder|bildergalerie|bilderstrecke|fotostrecke|galerie|foto-galerie|grafik|infografik|audio) [{n}|\\({n}\\)]',
      '(english|français|italiano|español|nederlands|português|polski|русский|magyar|română|türkçe|česky|' +
        'english version|deutsche version|deutsch english|de en|de fr)',
      '(monat auswählen|wähle den monat|kategorie auswählen|kategorie wählen|themen a-z|themen von a bis z|a-z|' +
        'sendungen a-z|themenübersicht|alle kategorien|alle angebote|volltextsuche|community|suchen und finden|' +
        'veranstaltungskalender|terminkalender|veranstaltungen|termine|downloads|publikationen|pressemitteilungen|' +
        'pressemeldungen|presseportal|pressestelle|pressefotos|pressematerial|presseverteiler|pressearchiv|' +
        'pressebereich|pressespiegel|für die presse|stellenangebote|stellenanzeigen|jobbörse|stellenbörse|' +
        'offene stellen|jobs & karriere|jobs und karriere|stellenanzeige schalten|kleinanzeigen|gutscheine|' +
        'gutscheincodes|preisvergleich|stromvergleich|kreditvergleich|gaspreisvergleich|dsl-vergleich|tarifvergleich|' +
        'produktvergleich|vergleichsportal|brutto-netto-rechner|kreditrechner|bußgeldrechner|bestenlisten|testberichte|' +
        'produkttests|kaufberatung|fahrberichte|sudoku|mahjong|solitär|kreuzworträtsel|tippspiel|partnersuche|' +
        'sendung verpasst|tv-guide|livestreams|regenradar|webcams|branchenbuch|prospekte|trauerportal|hochzeitsportal|' +
        'immobilienmarkt|automarkt|reisemarkt|ticketshop|ticket-shop|onlineshop|online-shop|warenkorb|zum warenkorb|' +
        'merkzettel|kasse|mein profil|mein bereich|meine daten|mein konto anzeigen|meine bestellungen|adressänderung|' +
        'inserieren|werben|media|mediainformationen|mediadaten & preise|werbemöglichkeiten|verlagsangebote|' +
        'für unternehmen|partner werden|mitglied werden|mitmachen|wir über uns|wer wir sind|über mich|das team|' +
        'unser team|die redaktion|ansprechpartner|ansprechpartnerin|geschäftsstelle|organigramm|so finden sie uns|' +
        'öffnungszeiten & anfahrt|jahresberichte|aktuelle ausgabe|aktuelles heft|das aktuelle heft|heftarchiv|' +
        'ausgabenarchiv|einzelhefte|sonderhefte|frühere ausgaben|allgemein|allgemeines|sonstiges|verschiedenes|' +
        'diverses|uncategorized|unkategorisiert|ohne kategorie|sonderthemen|themenwelten|bildergalerien|fotostrecken|' +
        'fotogalerien|galerien|dossiers|specials|infografiken|gastbeiträge|kolumnen|rezensionen|buchtipps|filmkritiken|' +
        'newsticker|meldungen|magazin|blog|blogs|glossar|lexikon|faq|faqs|häufig gestellte fragen|' +
        'häufige fragen \\(faq\\)|weitere sportarten|mehr sportarten|ergebnisse & tabellen|ergebnisse und tabellen|' +
        'wetter & verkehr|essen & trinken|haus & garten|bauen & wohnen|kunst & kultur|politik & gesellschaft|' +
        'job & karriere|beruf & karriere|geld & recht|recht & steuern|familie & kinder|gesundheit & fitness|' +
        'mode & beauty|tv & kino|film & tv|kino & tv|musik & kultur|digital & technik|reise & urlaub|freizeit & reise|' +
        'stars & tv|natur & umwelt|umwelt & natur|wirtschaft & finanzen|wissen & technik|leben & gesellschaft|' +
        'mensch & gesellschaft|stadt & land|kultur & freizeit|kultur & medien|medien & kultur)',
      '(agbs|widerruf|widerrufsformular|versandkosten|zahlungsarten|lieferbedingungen|cookie-richtlinie \\(eu\\)|' +
        'hinweisgebersystem|hinweisgeberschutz|digital services act|lieferkettengesetz|transparenzhinweise|compliance|' +
        'datenschutzhinweise für {words}|impressum/datenschutz|impressum & agb|social media|soziale medien|social|' +
        'flickr|wordpress.org|wordpress.com|meine tweets|tweets von {handle}|blogarchiv|blog-archiv|blogverzeichnis|' +
        'blogthis!|diesen blog durchsuchen|posts|beliebte posts|follower|labels|web-version anzeigen|' +
        'mein profil vollständig anzeigen|über diesen blog|follow by email|blog per e-mail folgen|beiträge \\(atom\\)|' +
        'likenliken|liken|vertrag mit werbung kündigen|thema abonnieren|kein thema verpassen|vorlesen lassen|' +
        'artikel hören|zurück weiter|vorheriger beitragnächster beitrag|alle folgen|alle episoden|alle sendungen|' +
        'alle themen von a bis z)',
      '(leitbild|satzung|referenzen|landesverbände|präsidium|mitgliedschaft|veröffentlichungen|bekanntmachungen|' +
        'ausschreibungen|stellenausschreibungen|foren|zeitschriften|jahresbericht|interaktiv|portale|neuheiten|' +
        'newsletterarchiv|sprache wählen|sprache auswählen|zahlen und fakten|zahlen & fakten|unsere geschichte|' +
        'kooperationspartner|netiquette & agb|infos & service|presse & medien|medien & presse|aus- und weiterbildung|' +
        'weitere angebote|alle angebote im überblick|verlagsservice|abo-angebote|leserreise|leser werben leser|' +
        'anzeigenpreise|onlinewerbung|online-werbung|werbeformen|datenschutzmanager|datenschutz-manager|' +
        'einwilligungsmanager)',
    ],
    place: 'run',
    proof: {
      removes: [
        'Startseite',
        'Suche',
        'Impressum',
        'Politik',
        'Anhören',
        'Drucken',
        'Mehr',
        'Bildergalerie (12)',
        'Veranstaltungen',
        'English',
        'Stellenangebote',
        'Monat auswählen',
        'Warenkorb',
        'Sonstiges',
        'Haus & Garten',
        'Blogarchiv',
        'Cookie-Richtlinie (EU)',
        'Leitbild',
        'Zahlen & Fakten',
        'Leser werben Leser',
      ],
      keeps: [
        'Suche eingestellt',
        'Politik der kleinen Schritte',
        'Mehr Geld',
        'Kultur in Not',
        'Impressum fehlte',
        'Wissen macht Angst',
        'Veranstaltungen abgesagt',
        'Termine bis Mai',
        'English Defence League',
        'Haus & Garten in Flammen',
        'Magazin leer',
        'Sonstiges bleibt offen',
        'Partner werden Gegner',
        'Leitbild der Stadt',
        'Satzung geändert',
        'Zahlen und Fakten zur Flut',
      ],
    },
  },
  /** A row of the footer: `Impressum | Datenschutz | AGB`, `Datenschutz und Impressum`, `Cookie-Richtlinie` */
  footer: {
    lines: [
      '(impressum|datenschutz|datenschutzerklärung|agb|kontakt|nutzungsbedingungen|mediadaten|startseite|über uns|' +
        'newsletter|werbung)[ ](\\||•|·|/|,|-|–|&|und)[ ](impressum|datenschutz|datenschutzerklärung|agb|kontakt|' +
        'nutzungsbedingungen|cookie-einstellungen|mediadaten|jobs|karriere|werbung|hilfe|datenschutzhinweise|' +
        'cookie-richtlinie|rechtliche hinweise|sitemap|kündigen|abo kündigen|privatsphäre)[{matter}]',
      '(nutzungsbedingungen|datenschutzhinweise|datenschutzhinweis|datenschutzbestimmungen|' +
        'allgemeine geschäftsbedingungen|allgemeine nutzungsbedingungen|widerrufsbelehrung|widerrufsrecht|' +
        'verträge hier kündigen|vertrag kündigen|abo kündigen|erklärung zur barrierefreiheit|barriere melden|' +
        'rechtliche hinweise|rechtliches|jugendschutz|utiq verwalten|privatsphäre|redaktionelle richtlinien|' +
        'redaktionsstatut|offenlegung|impressum & datenschutz|impressum und datenschutz|push-nachrichten verwalten|' +
        'browser-benachrichtigungen|kontakt zur redaktion|kontaktformular|häufige fragen|so erreichen sie uns|anfahrt|' +
        'leserservice|abo-service|aboservice|abonnentenservice|kundenservice|unsere partner|partnerportale|rss-feed|' +
        'rss-feeds|feed der einträge|feed der beiträge|kommentar-feed|kommentare-feed|beitrags-feed \\(rss\\)|' +
        'kommentare als rss)',
      '(stolz präsentiert von|bereitgestellt von|theme[:] {words} von|mit stolz präsentiert von|powered by|' +
        'erstelle eine kostenlose website oder blog|bloggen auf|erstelle kostenlos eine website|' +
        'website bereitgestellt von) {matter}',
      'design {matter} powered by blogger',
    ],
    words: ['cookie-richtlinie', 'bloggen auf wordpress.com', 'erstellt mit wordpress'],
    place: 'edges',
    proof: {
      removes: [
        'Impressum | Datenschutz | AGB',
        'Impressum & Datenschutz',
        'Nutzungsbedingungen',
        'Stolz präsentiert von WordPress',
        'Erklärung zur Barrierefreiheit',
      ],
      keeps: [
        'Datenschutz und Freiheit',
        'Widerrufsrecht gestärkt',
        'Kontakt zu Tätern',
        'Kontakt und Kontrolle',
        'Impressum fehlte auf der Seite',
        'Design von gestern',
        'Design von Lagerfeld',
      ],
    },
  },
  /** Where the page stands on the site: `Sie sind hier: Startseite`, `Startseite > Politik > Bremen` */
  crumbs: {
    lines: [
      '(sie sind hier|sie befinden sich hier|du bist hier|aktuelle seite)[:[ ]{rest}]',
      'startseite[ ](>|»|›|→|>>|\\||/|•|-|–)[ ]{rest}',
    ],
    place: 'head',
    proof: {
      removes: ['Sie sind hier: Startseite', 'Startseite > Politik > Bremen', 'Startseite / Politik / Bremen'],
      keeps: ['Sie sind hier, um zu bleiben', 'Politik – ein Spiel', 'Sport ist Mord'],
    },
  },
  /** A gallery’s counter and buttons: `Bild 1 von 5`, `Bildergalerie öffnen`, `Bild vergrößern` */
  gallery: {
    lines: [
      '(bild|foto|slide|seite|video) {n}( von | / |/){n}',
      '{n}( von | / |/){n} (bildern|fotos|bilder|bild)',
      '[zur |die |alle |ganze |{n} |alle {n} |zur kompletten ](bildergalerie|bilderstrecke|fotostrecke|galerie|' +
        'bilder|fotos|bild|foto|fotogalerie|großansicht|vollbild|vollansicht|grafik|karte|bildbeschreibung|' +
        'bildunterschrift) (öffnen|ansehen|anzeigen|anschauen|starten|vergrößern|vergrössern|einblenden|ausblenden|' +
        'in originalgröße|schließen|in großansicht|in vollbild öffnen|in neuem fenster öffnen|herunterladen|klicken)',
      '(zur|zur großen|hier zur|zur kompletten|zu den) (bildergalerie|bilderstrecke|fotostrecke|galerie|fotogalerie|bildern)',
      '(nächstes|vorheriges|voriges) (bild|foto|video)',
      '[bild |foto ](vergrößern|vergrössern)',
    ],
    proof: {
      removes: [
        'Bild 1 von 5',
        '12 von 14 Bildern',
        'Bildergalerie öffnen',
        'Bild vergrößern',
        'Zur Fotostrecke',
        'Nächstes Bild',
      ],
      keeps: [
        'Bild 1 von 5 war gefälscht, sagt der Gutachter.',
        'Fotos vergrößern den Ruhm',
        '12 von 14 Räten',
        'Zur Galerie der Ahnen',
        'Nächste Bilder vom Mars',
      ],
    },
  },
  /** Tools beside a story: `Artikel vorlesen`, `Schriftgröße`, `Artikel merken`, `Zur Merkliste hinzufügen` */
  tools: {
    lines: [
      '(artikel|beitrag|seite|text|diesen artikel|diesen beitrag|meldung) ' +
        '(anhören|vorlesen|vorlesen lassen|drucken|ausdrucken|merken|speichern|herunterladen|als pdf|als pdf speichern|' +
        'versenden|verschenken|empfehlen|per mail|per e-mail|bookmarken|auf die merkliste|später lesen|zusammenfassen)',
      '(hören sie|hör|höre) [sich] diesen (artikel|beitrag|text) [an][ {words}]',
      'kein thema verpassen',
    ],
    words: ['zur merkliste hinzufügen', 'schriftgröße'],
    place: 'edges',
    proof: {
      removes: ['Artikel vorlesen', 'Artikel merken', 'Artikel verschenken'],
      keeps: [
        'Artikel 5 schützt die Presse',
        'Merkliste des Teufels',
        'Schriftgröße im Vertrag war zu klein.',
        'Dem Thema folgen Taten',
        'Artikel hören auf',
      ],
    },
  },
  /** To the next page or story: `Nächster Artikel`, `Vorheriger Beitrag`, `Seite 2 von 3`, `← Ältere Beiträge` */
  pager: {
    lines: [
      '(nächster|vorheriger|voriger|nächste|vorherige|vorige|nächstes|vorheriges|letzter|erster|erste|letzte|ältere|' +
        'neuere|älterer|neuerer) (artikel|beitrag|seite|beiträge|meldung|thema|video|ausgabe|einträge|eintrag|post|' +
        'posts|folge|kapitel)',
      '[lesen sie ]weiter[lesen] auf (seite {n}|der nächsten seite)',
      '(weiter zu|zurück zu) seite {n}',
    ],
    words: [
      'artikel auf einer seite lesen',
      'alles auf einer seite',
      'auf einer seite anzeigen',
      'auf einer seite lesen',
      'zur nächsten seite',
      'zur vorherigen seite',
      'nächste seite',
      'vorherige seite',
      'inhalt auf einer seite',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Nächster Artikel',
        'Vorheriger Beitrag',
        '← Ältere Beiträge',
        'Weiterlesen auf Seite 2',
        'Artikel auf einer Seite lesen',
      ],
      keeps: [
        'Nächste Runde, nächster Sieg',
        'Seite 2 des Briefs fehlt',
        'Weiter auf Seite der Bauern',
        'Erste Folgen der Flut',
        'Zurück zur Natur',
      ],
    },
  },
  /** Under which words a story is filed: `Schlagwörter: Brücke, Hafen`, `Veröffentlicht in Politik`, `Themen: Hafen` */
  'tag-list': {
    lines: [
      '(schlagwörter|schlagworte|schlagwort|stichwörter|stichworte|stichwort|tags|themen|kategorie|kategorien|' +
        'ressort|mehr zu den themen|themen in diesem artikel|in diesem artikel|abgelegt unter|veröffentlicht in|' +
        'veröffentlicht unter|verschlagwortet mit|gespeichert unter|getaggt mit|einsortiert unter|' +
        'dieser eintrag wurde veröffentlicht)[ ]: {matter}',
      '(verschlagwortet mit|verschlagwortet|abgelegt unter|gespeichert unter|getaggt mit|getagged mit|eingeordnet unter|posted in) {matter}',
      'dieser (beitrag|eintrag|artikel) wurde [{words}] ' +
        '(veröffentlicht|geschrieben|gepostet|abgelegt|verschlagwortet) ' +
        '(unter|in der kategorie|und verschlagwortet|und getaggt|von|in) {matter}',
      'setze ein lesezeichen (auf den|für den|zum) permalink',
    ],
    words: ['veröffentlicht in politik'],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Schlagwörter: Brücke, Hafen, Rat', 'Verschlagwortet mit Hafen'],
      keeps: [
        'Themen gab es genug.',
        'Kategorie B bleibt verboten',
        'Veröffentlichte Zahlen zeigen einen Rückgang',
        'Orte der Angst',
        'Personen kamen nicht zu Schaden',
        'Orte: Bremen, Köln, Wien',
        'Personen: zwei Frauen, ein Mann',
        'Thema: die Rente',
        'Der Artikel wurde 1998 veröffentlicht und machte ihn berühmt.',
      ],
    },
  },
  /** A list of what is on the page: `Inhaltsverzeichnis`, `In diesem Artikel:` */
  contents: {
    lines: [
      '[inhaltsverzeichnis |das ]inhaltsverzeichnis[ (anzeigen|verbergen|einblenden|ausblenden|öffnen|des artikels)]',
    ],
    words: [
      'auf dieser seite',
      'inhalt dieser seite',
      'inhalt des artikels',
      'in diesem artikel',
      'in diesem beitrag',
      'übersicht',
      'inhalt',
      'inhaltsübersicht',
      'sprungmarken zum artikel',
      'alle kapitel',
      'das erwartet sie in diesem artikel',
      'themen dieses artikels',
    ],
    place: 'head',
    proof: {
      removes: ['Inhaltsverzeichnis', 'In diesem Artikel:', 'Auf dieser Seite'],
      keeps: ['Inhalt der Pakete unbekannt', 'In diesem Artikel des Vertrags', 'Auf dieser Seite der Front'],
    },
  },
  /** The search box and its hints: `Suchbegriff eingeben`, `Erweiterte Suche` */
  'search-box': {
    lines: [
      '[bitte ][ihren |deinen |geben sie ihren |geben sie einen |gib deinen ]such(begriff|begriffe|wort|worte) [hier] (eingeben|ein)',
    ],
    words: ['erweiterte suche'],
    place: 'edges',
    proof: {
      removes: ['Suchbegriff eingeben'],
      keeps: [
        'Erweiterte Suche nach Vermissten',
        'Wonach suchen Sie, fragte der Wirt.',
        'Suche starten Retter erst am Morgen',
      ],
    },
  },
} satisfies ProvenFamily
