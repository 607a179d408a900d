import type { ProvenFamily } from '../rule.js'

const AD_BLOCKER = 'adblocker|ad-blocker|werbeblocker|ad blocker|adblock'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Jetzt weiterlesen mit Plus`, `Um weiterzulesen, melden Sie sich an`, `Artikel freischalten` */
  'to-continue': {
    lines: [
      '[jetzt |hier |gleich |sofort |kostenlos |artikel |diesen artikel |diesen artikel jetzt |mit abo ]' +
        '(weiterlesen|freischalten|gratis lesen|kostenlos lesen|kostenlos weiterlesen|testen und weiterlesen|' +
        'abonnieren und weiterlesen|anmelden und weiterlesen|registrieren und weiterlesen|4 wochen gratis lesen)' +
        '( mit| für| ab| im| bei)[ {title}]',
      '(jetzt|kostenlos|hier|bitte) (registrieren|anmelden|abonnieren|einloggen|testen|abo abschließen|freischalten)' +
        '[,| und| &] [kostenlos|gratis] [weiterlesen|weiter lesen|lesen|artikel lesen]',
      '(melden sie sich an|melde dich an|loggen sie sich ein|registrieren sie sich|bitte melden sie sich an|' +
        'bitte loggen sie sich ein)[,| und| jetzt| kostenlos] [um|und] {words} ' +
        '(weiterzulesen|weiterlesen|zu lesen|lesen|zu können|fortzufahren|freizuschalten)',
      '(weiterlesen|lesen sie weiter|lies weiter|alle artikel lesen|diesen artikel lesen|unbegrenzt lesen|' +
        'uneingeschränkt lesen) (mit|mit dem|mit einem|mit unserem|als) {words}',
      '[jetzt ]mit ({words}plus|{words}\\+|{words} plus|dem digital-abo|einem abo|dem abo|ihrem abo|digital-abo) weiterlesen',
      '[jetzt |diesen |den |ganzen |vollständigen ]artikel (freischalten|entsperren|kaufen)[ (und|für|mit) {words}]',
      '(lesen sie|lies) (unbegrenzt|uneingeschränkt) (alle|weiter|unsere) {words}',
      '(weiter|weiterlesen) (mit|ohne) (abo|digital-abo|pur-abo|anmeldung|plus|registrierung|werbung und tracking|werbung und cookies)',
    ],
    words: ['um weiterzulesen, melden sie sich an'],
    proof: {
      removes: [
        'Jetzt weiterlesen mit Plus',
        'Jetzt registrieren und weiterlesen',
        'Weiterlesen mit dem Digital-Abo',
        'Mit Muster+ weiterlesen',
        'Artikel freischalten',
        'Lesen Sie unbegrenzt alle Artikel',
        'Weiter mit Abo',
      ],
      keeps: [
        'Schüler sollen weiterlesen, sagt der Lehrer.',
        'Um diesen Artikel der Verfassung streiten zwei Lager.',
        'Jetzt abonnieren alle den Klub',
        'Weiterlesen macht klug',
        'Um weiterzulesen, brauchen viele eine Brille.',
        'Artikel freischalten lassen',
        'Weiter ohne Anmeldepflicht',
        'Lesen Sie diesen Artikel Ihren Kindern vor',
        'Mit Mut weiterlesen',
        'Sie wollen weiterlesen, doch das Licht geht aus.',
      ],
    },
  },
  /** `Dieser Artikel ist nur für Abonnenten`, `Exklusiv für Abonnenten`, `Sie haben alle freien Artikel gelesen` */
  'members-only': {
    lines: [
      '(dieser|dieses|diese) (artikel|inhalt|beitrag|text|video|podcast|funktion|ausgabe) (ist|steht|kann) [{words}] ' +
        '(für|unseren|mit|im|hinter|nur) [(unsere|unseren|der|einer|einem|dem|digital-|plus-)] ' +
        '(abonnenten|abonnentinnen und abonnenten|abonnent\\*innen|abonnent:innen|plus-abonnenten|digital-abonnenten|' +
        'plus-kunden|registrierte nutzer|registrierten nutzern|angemeldete nutzer|plus-mitglieder|abo|plus-abo|' +
        'digital-abo|abonnement|zahlschranke)[ {words}][. {matter}]',
      '[exklusiv |nur |ausschließlich |kostenpflichtig ](für|mit) ' +
        '(abonnenten|plus-abonnenten|abonnentinnen und abonnenten|registrierte|mitglieder|registrierte leser|' +
        'plus-mitglieder|abo)',
      '(exklusiv|nur) für (abonnenten|mitglieder|registrierte nutzer|plus-leser)',
      '(sie haben|du hast) [{words}] (artikellimit|artikel-limit|kostenlosen artikel|gratis-artikel|freien artikel|' +
        'frei-artikel|kostenfreien artikel|kostenlose artikel|freie artikel) {words}[. {matter}]',
      '(sie haben|du hast) [{words}] {n} von {n} {words} (gelesen|aufgerufen)[. {matter}]',
      '(weiterlesen mit|exklusiver|premium|kostenpflichtiger|plus) (abo|inhalt|artikel|plus-artikel|content)',
      '(kennen sie schon unsere|entdecken sie unsere) {words}-inhalte[?]',
      '[exklusiv |nur |ausschließlich ]für (abonnent\\*innen|abonnent:innen|abonnentinnen|abonnenten und mitglieder|' +
        'plus-leser|plus-nutzer|plus-kunden|registrierte nutzer|angemeldete nutzer)',
    ],
    proof: {
      removes: [
        'Dieser Artikel ist nur für Abonnenten',
        'Exklusiv für Abonnenten',
        'Dieser Inhalt ist exklusiv für Plus-Abonnenten.',
        'Kennen Sie schon unsere PLUS-Inhalte?',
        'Exklusiv für Abonnent*innen',
      ],
      keeps: [
        'Dieser Artikel der Verfassung gilt.',
        'Exklusiv für Reiche',
        'Das Abonnement der Bahn wird teurer.',
        'Für Mitglieder der Kirche gilt das nicht.',
        'Der Inhalt der Akte ist nur für Mitglieder des Ausschusses bestimmt.',
        'Dieser Artikel ist nur für Mitglieder der Partei interessant.',
        'Sie haben den Artikel 5 des Grundgesetzes verletzt.',
        'Nur für Nutzer der Bahn',
        'Dieses Video wird von Abonnenten geteilt.',
        'Dieser Artikel ist bei Abonnenten beliebt.',
      ],
    },
  },
  /** `Bereits Abonnent? Anmelden`, `Sie haben noch kein Konto?`, `Passwort vergessen?` */
  already: {
    lines: [
      '[sie sind |du bist |sind sie |bist du ][schon |bereits |noch kein |noch nicht |noch keine ]' +
        '(abonnent|abonnentin|abonnent:in|registriert|mitglied|kunde|abonniert|angemeldet|abo|konto|benutzerkonto|' +
        'zugang|digital-abonnent|plus-abonnent|printabonnent|print-abonnent|abonnentin oder abonnent|digitalabonnent)' +
        '[?] [hier|dann|jetzt|bitte|zum] (anmelden|einloggen|login|registrieren|melden sie sich an|melde dich an|' +
        'loggen sie sich ein|jetzt registrieren|zur anmeldung|abonnieren|hier einloggen|hier anmelden|freischalten|' +
        'bestellen|jetzt testen)[ {words}]',
      '(bereits|schon|noch nicht) (abonnent|registriert|abonniert|mitglied|plus-abonnent|kunde)[?]',
      '[sie haben |du hast ][ihr |dein |das ](passwort|kennwort|zugangsdaten|benutzername) ' +
        '(vergessen|vergessen?|zurücksetzen|anfordern|ändern|oder benutzername vergessen)[?]',
      '(anmelden|einloggen|registrieren|weiter) (mit|über) (facebook|google|apple|e-mail|netid|twitter|amazon|ihrem konto)',
      '(sie sind|du bist) [derzeit|aktuell|noch] nicht (angemeldet|eingeloggt)',
      '(sie sind angemeldet als|angemeldet als|eingeloggt als)[: {rest}]',
      '(sie sind|sind sie|bist du|du bist) (schon|bereits|noch nicht) (registriert|abonnent|angemeldet|mitglied|kunde)?',
    ],
    words: ['sie haben noch kein konto?'],
    proof: {
      removes: [
        'Bereits Abonnent? Anmelden',
        'Bereits registriert? Hier einloggen',
        'Passwort vergessen?',
        'Noch kein Benutzerkonto? Jetzt registrieren',
        'Sie sind nicht angemeldet',
        'Anmelden mit Google',
      ],
      keeps: [
        'Bereits registriert sind 400 Wähler.',
        'Passwort für die Welt',
        'Sie sind nicht allein',
        'Haben Sie schon gewählt?',
        'Noch kein Zugang zu Verschütteten',
        'Noch kein Konto gesperrt',
        'Noch kein Zugang? Dann klingeln Sie.',
      ],
    },
  },
  /** `4 Wochen kostenlos testen`, `Monatlich kündbar`, `Jetzt für 1 Euro testen`, `Digital-Abo ab 9,99 €` */
  offer: {
    lines: [
      '[jetzt |nur |plus |probemonat |erster monat |den ersten monat |testmonat ]({n}|einen|eine) ' +
        '(wochen|woche|monat|monate|tage|euro) [lang|plus|digital] ' +
        '[für {n} €|für {n} euro|gratis|kostenlos|für nur {n} €|zum preis von {n}] ' +
        '(testen|lesen|gratis testen|kostenlos testen|gratis lesen|kostenlos lesen|probelesen|gratis)',
      '[und |mit |danach ](jederzeit|monatlich|flexibel|täglich|wöchentlich|immer|das abo ist jederzeit|' +
        'das abo ist monatlich) kündbar[. {matter}| und {words}| über {words}| im {words}| per {words}]',
      '(jetzt|hier|gleich) [ihr|dein|das|ein] (abo|digital-abo|plus-abo|probeabo|angebot|abonnement|digitalabo|' +
        'probemonat) (sichern|abschließen|bestellen|testen|holen|entdecken|auswählen|kaufen|starten|buchen)[ {words}]',
      '(ihre|deine) vorteile (als|mit|im) [{words}] (abo|abonnent|abonnentin|abonnenten|plus|digital-abo|überblick|mitglied|club|premium|abonnement|plus-abo)',
      '(jetzt|hier) (gratis|kostenlos|unverbindlich|für {n} €|für {n} euro|günstig) (testen|lesen|abonnieren|probelesen)',
      '(zu den|zum|alle|unsere|hier zu den) (abo-angeboten|abo-angebot|abos|aboangebote|abo-angebote|digital-abo|abo-shop|angeboten)',
      '(mit|im) [einem|dem|unserem|ihrem] (digital-abo|plus-abo|digitalabo|probeabo|abo|premium-abo) ' +
        '(lesen sie|erhalten sie|haben sie|können sie|bekommen sie|sichern sie sich|liest du|hast du) {matter}',
      '[jetzt |nur |erste |die ersten ]{n} (wochen|woche|monat|monate|monaten|tage|ausgaben) (für|ab) [nur] ' +
        '{n}[ ](euro|,- €|chf|franken)[ (testen|lesen|sichern|statt {matter})]',
      '[jetzt |nur ](für|ab) [nur] {n}[ ](€|euro) (testen|lesen|abonnieren|weiterlesen|pro {words}|im monat|mtl.|monatlich)',
      '(danach|anschließend|dann) [nur|für|ab] {n}[ ](€|euro)[ /| pro| im| je] (mtl|mtl.|monatlich|monat|woche)',
      '(jederzeit|flexibel) (monatlich|wöchentlich|online) kündbar',
      '(zugriff|zugang) auf (alle|sämtliche) [{words}] (artikel|plus-artikel|beiträge|plus-inhalte|inhalte)' +
        '[ (auf|von) {publication}| (auf|von) {url}| und {words} app| mit {words}-abo| inklusive {words}]',
      'alle [{words}] (artikel|inhalte|plus-artikel) auf {url}[ lesen| und in der app| inklusive {words}| mit {words}-abo]',
      '(werbefrei|ohne werbung|trackingfrei|nahezu werbefrei) [(lesen|surfen|und ohne tracking)] mit [dem|unserem|einem] (pur-abo|pur abo|{words} pur|abo)',
      '(ihr|dein) abo (unterstützt|sichert|finanziert|ermöglicht) {words} journalismus',
      '(testen sie|teste) ({words}\\+|{words}plus|{words} plus|unser digital-abo|unser abo|das digital-abo) ' +
        '[(jetzt|hier)] [(kostenlos|gratis|unverbindlich|{n} wochen|einen monat|30 tage)][ {words}]',
      '({words}\\+|{words}plus|{words} plus|digital-abo) (jetzt|kostenlos|gratis|unverbindlich) testen',
    ],
    words: ['digital-abo ab 9,99 €'],
    place: 'edges',
    proof: {
      removes: [
        '4 Wochen kostenlos testen',
        'Jederzeit kündbar',
        'Jetzt Abo sichern',
        'Danach 9,99 € pro Monat',
        '4 Wochen für 1 Euro',
        'danach 9,99 € mtl.',
        'Zugriff auf alle Artikel',
        'Werbefrei mit PUR-Abo',
        'Testen Sie Muster+ jetzt kostenlos',
        'Ihr Abo unterstützt unabhängigen Journalismus',
      ],
      keeps: [
        '4 Wochen ohne Strom',
        'Jederzeit bereit',
        'Die Mieten steigen um 9 Euro pro Monat.',
        'Im Abo lesen, ein Trend',
        'Alle Artikel des Vertrags',
        '4 Wochen für 1000 Euro im Monat gemietet',
        'Zugang auf alle Dächer',
        'Als Abonnent der Hafenpost klagte er.',
        'Ihr Abo kündigt Journalismus',
        'Nur 5 € pro Jahr zahlt der Verein.',
        'Monatlich kündbar, so steht es im Mietvertrag.',
        'Ihre Vorteile im Alter',
        'Zugriff auf alle Inhalte des Handys bekam die Polizei.',
        'Alle Artikel auf muster.example waren gefälscht.',
        'Als Abonnent können Sie klagen, sagt der Anwalt.',
      ],
    },
  },
  /** Buttons: `Jetzt testen`, `Einloggen`, `Registrieren`, `Abo`. */
  button: {
    words: [
      'jetzt testen',
      'abo testen',
      'abo kaufen',
      'abo abschließen',
      'abonnement',
      'abonnements',
      'einloggen',
      'login',
      'abmelden',
      'ausloggen',
      'registrieren',
      'registrierung',
      'jetzt einloggen',
      'zum login',
      'zur anmeldung',
      'passwort',
      'plus',
      'premium',
      'plus-artikel',
      'angebot auswählen',
      'weiter zum angebot',
      'zum angebot',
      'zum abo',
      'abo-angebote',
      'freischalten',
      'e-paper lesen',
      'zum e-paper',
      'abo testen e-paper lesen',
      'digital-abo',
      'probeabo',
      'benutzerkonto',
      'jetzt kaufen',
      'jetzt sichern',
      'artikel kaufen',
      'einzelartikel kaufen',
      'anmelden / registrieren',
      'anmelden registrieren',
    ],
    place: 'run',
    proof: {
      removes: ['Jetzt testen', 'Einloggen', 'Registrieren', 'Abo testen'],
      keeps: [
        'Jetzt testen Pendler das Rad.',
        'Registrieren müssen sich alle',
        'Plus für den Dax',
        'Premium hat seinen Preis',
        'Probelesen macht Spaß',
        'Mein Abo, meine Wahl',
      ],
    },
  },
  /** `Bitte deaktivieren Sie Ihren Adblocker`, `Sie nutzen einen Adblocker` */
  'ad-blocker': {
    lines: [
      `bitte [{words}] (deaktivieren|deaktiviere|schalten|schalte|pausieren|pausiere) [sie] [{words}] (${AD_BLOCKER})[ {words}][. {matter}]`,
      `um {matter} (deaktivieren sie|deaktiviere|schalten sie|schalte|müssen sie|bitten wir sie) {matter} (${AD_BLOCKER})[ {words}][. {matter}]`,
      `(sie nutzen|sie verwenden|du nutzt|du verwendest) [{words}] (${AD_BLOCKER})[, der {matter}|. {matter}]`,
      '(adblocker|werbeblocker|ad-blocker) (aktiv|erkannt|deaktivieren|ausschalten|gefunden)',
    ],
    proof: {
      removes: [
        'Bitte deaktivieren Sie Ihren Adblocker',
        'Sie nutzen einen Adblocker, der die Anzeige von Werbung verhindert.',
        'Adblocker erkannt',
      ],
      keeps: [
        'Adblocker sind erlaubt, urteilt das Gericht.',
        'Werbung finanziert Täter',
        'Sie nutzen einen Tunnel',
        'Um die Werbung zu umgehen, nutzen viele einen Adblocker.',
        'Offenbar nutzen viele einen Adblocker.',
        'Werbung finanziert guten Journalismus, sagt der Verband.',
      ],
    },
  },
  /** `Um diesen Artikel zu lesen, benötigen Sie ein Abo`, `Sie haben Ihr Kontingent an kostenlosen Artikeln aufgebraucht` */
  notice: {
    lines: [
      'um (diesen|den ganzen|den vollständigen|den gesamten|den) (artikel|beitrag|text|bericht) ' +
        '[(vollständig|weiter)] (zu lesen|lesen zu können|weiterzulesen|weiterlesen zu können), ' +
        '(benötigen sie|brauchen sie|benötigst du|brauchst du|melden sie sich|melde dich|abonnieren sie|' +
        'registrieren sie sich) {words}',
      '(sie haben|du hast) [(bereits|alle|ihr|dein)] {words} (kostenlosen|freien|gratis) ' +
        '(artikel|artikeln|artikel-kontingent)[ {words}] (aufgebraucht|gelesen|verbraucht|erreicht)',
      'jetzt {publication} (testen|lesen|abonnieren)(: {title}| für {title}| ab {title})',
      'jetzt {publication}+ (testen|lesen|abonnieren)(: {title}| für {title}| ab {title})',
    ],
    proof: {
      removes: [
        'Um diesen Artikel zu lesen, benötigen Sie ein Abo',
        'Sie haben Ihr Kontingent an kostenlosen Artikeln aufgebraucht',
        'Jetzt hafen24+ testen: ein Monat für 1 Euro',
      ],
      keeps: [
        'Um diesen Text zu lesen, brauchen Kinder eine Lupe.',
        'Sie haben Ihr Leben verspielt.',
        'Jetzt testen: drei Brücken im Vergleich',
      ],
    },
  },
} satisfies ProvenFamily
