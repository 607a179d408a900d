import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Wir verwenden Cookies, um …`, `Diese Website verwendet Cookies.` */
  'cookie-notice': {
    lines: [
      '(um|damit) [(ihnen|dir|unsere|unser|diese|wir|sie)] {matter} (verwenden|nutzen|setzen) ' +
        '(wir|wir und unsere partner|wir auf dieser seite|wir auf unserer seite) cookies[ {matter}]',
      '(wir schätzen|wir respektieren) ihre privatsphäre',
    ],
    proof: {
      removes: ['Um unsere Webseite für Sie optimal zu gestalten, verwenden wir Cookies.'],
      keeps: [
        'Wir verwenden Mehl, sagt die Bäckerin.',
        'Der Beauftragte prüft die Cookies der Behörde und die Zustimmung der Nutzer.',
        'Diese Website verwendet die Polizei als Falle.',
        'Cookies backen mit Kindern',
        'Cookies helfen uns beim Backen, sagt der Bäcker.',
        'Unsere Partner sitzen in Wien',
        'Ihre Privatsphäre ist ihr heilig',
        'Wir und unsere Kinder speichern nichts.',
        'Damit der Teig gelingt, nehmen wir Cookies vom Vortag.',
        'Auf dieser Seite des Flusses werden Häuser gebaut.',
        'Unsere Partner verarbeiten Fisch, sagt der Wirt.',
        'Mit der Nutzung der Seite begann sein Unglück.',
        'Mit der weiteren Nutzung der Halle nimmt auch der Lärm zu.',
        'Die Seite setzt Cookies ohne Zustimmung, rügt die Behörde.',
      ],
    },
  },
  /** A box of another site: `An dieser Stelle findest du externe Inhalte`, `Empfohlener redaktioneller Inhalt`, `Externen Inhalt laden` */
  embed: {
    lines: [
      '(empfohlener redaktioneller inhalt|empfohlener externer inhalt|empfohlene inhalte der redaktion|' +
        'externer inhalt|externer inhalt nicht verfügbar|inhalt laden|externen inhalt laden|externe inhalte laden|' +
        'externe inhalte anzeigen|externen inhalt anzeigen|inhalte anzeigen|video laden|tweet laden|beitrag laden|' +
        'youtube immer entsperren|instagram immer entsperren|twitter immer entsperren|' +
        'dieses element enthält daten von {words}|karte laden|inhalt aktivieren|inhalt entsperren|' +
        'datawrapper-inhalte laden)',
      'an dieser stelle (findest du|finden sie|findet ihr|wird|steht|ist|befindet sich) [ein|einen|eine] ' +
        '[von der redaktion|von unserer redaktion] [empfohlene|empfohlenen|ausgewählte|empfohlener|empfohlenes] ' +
        '[externe|externer|externen|externes|relevante|eingebettete|eingebetteter] ' +
        '(inhalte|inhalt|inhalten|post|beitrag|video|element|tweet|medien|grafik|karte|podcast)[ {matter}|, {matter}]',
      '(ich bin|ich stimme|ich bin damit) [damit] einverstanden, dass mir externe (inhalte|inhalt) {matter}',
      '(mit dem|durch das) (laden|klick|anklicken|abspielen|aktivieren) (des|der|von|auf|dieses) {matter} ' +
        '(akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|erklärst du|' +
        'erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|nehmen sie|' +
        'nehme ich|sind sie|bist du|bin ich) {matter} (datenschutz|datenschutzerklärung|einverstanden|daten|cookies|' +
        'nutzungsbedingungen)[{matter}]',
      '(sieh dir diesen beitrag auf instagram an|ein beitrag geteilt von {matter}|dieses video ansehen auf youtube|' +
        'tweet ansehen|beitrag auf x ansehen|hier klicken, um den inhalt anzuzeigen)',
    ],
    proof: {
      removes: [
        'Empfohlener redaktioneller Inhalt',
        'Externen Inhalt laden',
        'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.',
        'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Mehr dazu in unserer Datenschutzerklärung.',
        'Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.',
        'Sieh dir diesen Beitrag auf Instagram an',
      ],
      keeps: [
        'An dieser Stelle stand einst die Mühle.',
        'Ich bin damit einverstanden, dass die Brücke fällt, sagte er.',
        'Mit dem Laden des Gewehrs begann die Übung.',
        'Karte zeigt Hochwasser',
        'Video laden Täter gern hoch',
        'Damit die Stadt externe Firmen beauftragen kann, ist die Zustimmung des Rates nötig.',
        'Dieser Inhalt wird gelöscht, wenn die Zustimmung fehlt.',
        'Hier ist ein externer Gutachter am Werk.',
        'Externe Inhalte von gestern',
        'Dieses Video wird von Ermittlern geprüft.',
        'Mehr in unserer Stadt',
        'Erfahren Sie mehr in unserer Ausstellung',
        'Dieser Inhalt ist nicht strafbar.',
        'Mit dem Klick auf den Link gelangten die Täter an die Daten der Opfer.',
        'Damit Medien aus den USA berichten dürfen, ist eine Zustimmung nötig.',
        'Hier ist ein Video der Tat, sagt die Polizei.',
      ],
    },
  },
  /** `Bitte aktivieren Sie JavaScript`, `Dein Browser kann dieses Video nicht abspielen.` */
  browser: {
    lines: [
      '[bitte |sie müssen |du musst ](aktivieren|aktiviere) [sie] [bitte] (javascript|cookies)[ {matter}|,{matter}]',
      '(bitte bestätigen sie, dass sie ein mensch sind|ich bin kein roboter|einen moment, bitte warten|' +
        'bitte warten, seite wird geladen|die seite wird geladen|seite wird geladen|inhalte werden geladen|' +
        'daten werden geladen|inhalt wird geladen|video wird geladen|wird geladen|loading)[?]',
    ],
    words: ['dein browser kann dieses video nicht abspielen'],
    proof: {
      removes: ['Bitte aktivieren Sie Javascript', 'Wird geladen …'],
      keeps: [
        'Aktivieren Sie die Sirene',
        'Ein Browser für Kinder',
        'Das Video ist nicht echt, sagt die Polizei.',
        'Der Browser wird nicht mehr unterstützt, teilte die Firma mit.',
        'Sind Sie ein Mensch, fragte der Roboter.',
        'Die Waffe wird geladen',
        'Die gesuchte Seite des Buches fehlt.',
      ],
    },
  },
  /** `Diese Website verwendet Cookies, um Ihr Nutzererlebnis zu verbessern`, `Ihr Browser unterstützt das Audio-Element nicht` */
  'site-notice': {
    lines: [
      '(diese|unsere) (website|webseite|seite|internetseite) (verwendet|nutzt|benutzt|setzt) cookies[(,| zur| und| ein| für) {notice}]',
      '(ihr|dein|dieser) browser unterstützt (das|die|kein|keine|leider kein|diese) ' +
        '(audio-element|video-element|audio|video|html5|html5-video|iframes|audiowiedergabe|videowiedergabe|javascript|' +
        'format|funktion)[ nicht][. {rest}]',
      '[zur |um |zum ]{words} muss javascript (aktiviert|eingeschaltet|erlaubt) (sein|werden)',
      'um (diesen|dieses|die) (inhalt|video|beitrag|element|inhalte|karte|tweet) (zu sehen|anzuzeigen|anzusehen|sehen zu können|abzuspielen), {matter}',
      '(an dieser stelle finden sie|hier finden sie|hier befindet sich|an dieser stelle befindet sich) ' +
        '[einen ](externe|externen|ein externer|relevanten) (inhalte|inhalt)[ {matter}]',
      'diese (e-mail-adresse|e-mail adresse|mailadresse) ist vor (spambots|spam bots) geschützt[! {matter}|. {matter}]',
    ],
    proof: {
      removes: [
        'Diese Website verwendet Cookies, um Ihr Nutzererlebnis zu verbessern',
        'Ihr Browser unterstützt das Audio-Element nicht',
        'Zur Anzeige dieses Inhalts muss JavaScript aktiviert sein',
        'Um diesen Inhalt zu sehen, akzeptieren Sie bitte Cookies.',
        'Diese E-Mail-Adresse ist vor Spambots geschützt! Zur Anzeige muss JavaScript eingeschaltet sein.',
      ],
      keeps: ['Diese Seite nutzt Kekse der Omas, sagt der Bäcker.', 'Ihr Browser unterstützt den Sturm nicht'],
    },
  },
  /** Buttons of cookie banners: `Alle Cookies akzeptieren` */
  accept: {
    lines: [
      '[alle] cookies (akzeptieren|zulassen|ablehnen)',
      'alle cookies (akzeptieren|annehmen) und (fortfahren|weiterlesen)',
    ],
    place: 'edges',
    proof: {
      removes: ['Alle Cookies akzeptieren'],
      keeps: ['Alle Cookies akzeptieren die wenigsten, sagt die Studie.'],
    },
  },
} satisfies ProvenFamily
