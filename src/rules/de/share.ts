import type { ProvenFamily } from '../rule.js'

const FOLLOW = 'folgen sie|folge|folgt|besuchen sie|besuche|finden sie|liken sie|like|abonnieren sie|abonniere'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Artikel teilen`, `Auf Facebook teilen`, `Per E-Mail versenden`, `Link kopieren` */
  'share-this': {
    lines: [
      '[jetzt |den |diesen |diese |dieses |die |das ](artikel|beitrag|seite|inhalt|meldung|video|post|story|' +
        'nachricht|rezept|bild|folge|podcast) (teilen|weiterempfehlen|empfehlen|versenden|weiterleiten|verschicken|' +
        'mailen|twittern|auf facebook teilen|per e-mail teilen|per mail teilen|mit freunden teilen)',
      '(teilen sie|teile|teilt) [diesen|den|dieses|diese|die|dies|das] ' +
        '[artikel|beitrag|seite|inhalt|meldung|video|story|post] ' +
        '[(mit|auf|per|bei|via|mit deinen freunden|mit ihren freunden|mit anderen|mit freunden)]',
      '(auf|bei|über|via|per|mit|in) {platforms} (teilen|posten|mitteilen|weiterleiten|weitersagen|versenden|empfehlen|senden|folgen|merken|öffnen)',
      '(per|via|als) (e-mail|email|mail|sms|messenger|whatsapp|nachricht|link) [teilen|versenden|verschicken|senden|weiterleiten|weiterempfehlen|empfehlen]',
      'teilen (auf|bei|mit|via|per|über) {buttons}',
      'teilen (auf|via|per|bei)',
      '(teilen|weitersagen|twittern|drucken|mailen|merken|empfehlen) (teilen|twittern|drucken|mailen|e-mail|merken|tweet|senden|versenden|{buttons})[ {words}]',
      '(diesen|den) (inhalt|artikel|beitrag) per e-mail (versenden|senden|verschicken|teilen|empfehlen)',
      'veröffentlichen auf',
      'jetzt (teilen|weitersagen|weiterleiten|twittern)[ {platforms}]',
      '(kurz-url|kurz-link|kurzlink|artikel-link|permalink|teilen-link) (kopieren|anzeigen|teilen)',
      '(in|auf|bei) (twitter|facebook|pinterest|google|x|tumblr) (freigeben|teilen)',
      '(diesen post|diesen artikel|diesen beitrag) per e-mail versenden',
    ],
    proof: {
      removes: [
        'Artikel teilen',
        'Diesen Artikel teilen:',
        'Auf Facebook teilen',
        'Teilen Sie diesen Artikel',
        'Per E-Mail versenden',
        'Teilen auf',
        'Teilen Drucken E-Mail',
        'Jetzt teilen!',
        'Kurz-URL kopieren',
        'In Facebook freigeben',
        'Diesen Post per E-Mail versenden',
      ],
      keeps: [
        'In weiten Teilen des Landes fehlt Wasser.',
        'Teilen auf Raten',
        'Teilen Sie Ihr Brot, rief der Pfarrer.',
        'Polizei bittet, das Bild zu teilen',
        'Artikel empfehlen Strafen',
        'Teile es mit dem Hammer',
        'Jetzt teilen sich zwei den Posten',
        'Hat Ihnen der Artikel geschadet?',
        'In Facebook verliebt',
      ],
    },
  },
  /** A button of one word, a counter: `Teilen`, `Merken`, `Drucken`, `12 Mal geteilt` */
  button: {
    lines: [
      '(teilen|geteilt|gefällt mir|merken|empfehlen)[:] {n}',
      '{n} (mal geteilt|teilungen|teilen|personen gefällt das|likes|reaktionen)',
    ],
    words: [
      'teilen',
      'weitersagen',
      'twittern',
      'mitteilen',
      'mailen',
      'versenden',
      'weiterleiten',
      'weiterempfehlen',
      'empfehlen',
      'folgen',
      'gefällt mir',
      'gefällt',
      'liken',
      'folge ich',
      'gefolgt',
      'senden',
      'verschicken',
      'geteilt',
      'tweeten',
      'pinnen',
      'merken',
      'e-mail senden',
      'kopieren',
      'posten',
    ],
    place: 'run',
    proof: {
      removes: ['Teilen', 'Merken', 'Twittern', 'Gefällt mir', '12 Mal geteilt'],
      keeps: ['Teilen macht Freude', 'Merken Sie sich das', 'Folgen unklar', 'Gefällt mir nicht'],
    },
  },
  /** The share block of WordPress: `Teilen mit:`, `Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)`, `Gefällt mir Wird geladen …` */
  wordpress: {
    lines: [
      'teilen [sie dies] mit',
      '(klick|klicke|klicken|zum teilen)[,] (um|zum|hier um) {title} (teilen|senden|drucken|empfehlen)',
      '{title} \\(wird in [einem] neue(m|n) (fenster|tab) geöffnet\\)',
      '[gefällt mir: ]gefällt mir wird geladen',
      'liken lade',
      '%d bloggern gefällt das',
      'dir gefällt das',
      '(erste[n]|sei der erste), [dem|der] {words} gefällt[. {rest}]',
    ],
    proof: {
      removes: [
        'Teilen mit:',
        'Teilen Sie dies mit:',
        'Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)',
        'Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)',
        'Gefällt mir Wird geladen …',
        'Gefällt mir: Gefällt mir Wird geladen...',
      ],
      keeps: [
        'Teilen mit Armen',
        'Klick, und das Licht war aus',
        'Die Tür (wird in neuem Glanz erstrahlen)',
        'Klicken, um zu kaufen, wird verboten.',
      ],
    },
  },
  /** A plea that names its platform: `Folgen Sie uns auf Facebook`, `Folge uns bei Instagram und X` */
  'follow-us': {
    lines: [
      `(${FOLLOW}) (uns|{publication}|mir) [auch|jetzt] (auf|bei|in|via|über)[ {platforms}][ {words}]`,
      '(folgen sie|folge|folgt|besuchen sie) uns[ auch| jetzt| hier]',
      '(folgen sie|folge|folgt) uns [auch] (auf|in) (social media|den sozialen netzwerken|den sozialen medien|' +
        'unseren kanälen|unseren social-media-kanälen)[ {words}]',
      '(werde|werden sie) [jetzt] (fan|follower|teil) {title} (auf|bei) {platforms}',
      '(uns|{publication}) (auf|bei) {platforms} (folgen|liken|besuchen)',
      '{publication} (auf|bei) {platforms}',
      '(diskutieren sie|reden sie|diskutiere) mit [uns] (auf|bei) {platforms}[: {rest}]',
      '{publication} [jetzt |ist jetzt |gibt es jetzt |gibt es ]auch (auf|bei) {platforms}',
      '[jetzt ]{publication} (bei|auf|in) (google|der google-suche|google news) als bevorzugte quelle ' +
        '(hinzufügen|festlegen|auswählen|markieren|einstellen|speichern)',
      '[(jetzt|hier)] (auf|bei|über) google news folgen',
      `(${FOLLOW}) (uns|{publication}|mir) [auch|jetzt] (auf|bei|in|via|über) {platforms}`,
      '(sie finden uns|ihr findet uns|du findest uns|uns gibt es|wir sind|mehr von uns gibt es) [auch] (auf|bei) {platforms}',
      '(liken sie|like|liked) [(jetzt|auch)] (unsere|die) facebook-seite[ {words}]',
      'abonnieren sie [(jetzt|gratis|kostenlos)] unseren (youtube-kanal|youtube kanal|telegram-kanal|whatsapp-kanal|kanal)[ {matter}]',
    ],
    words: ['jetzt folgen', 'jetzt liken', 'jetzt fan werden', 'fan werden'],
    endings: ['(folgen sie|folge|folgt) (uns|{publication}) [auch|jetzt] (auf|bei) {platforms}'],
    place: 'edges',
    proof: {
      removes: [
        'Folgen Sie uns',
        'Folgen Sie uns auf Facebook',
        'Folge uns auf Instagram',
        'Muster Online auf Facebook',
        'Folgen Sie uns in den sozialen Medien',
        'Muster Online jetzt auch auf WhatsApp',
        'Muster Online bei Google als bevorzugte Quelle hinzufügen',
        'Folgen Sie uns auf Instagram, Facebook und YouTube.',
        'Sie finden uns auch auf Instagram',
        'Abonnieren Sie gratis unseren YouTube-Kanal',
      ],
      keeps: [
        'Folgen Sie den Schildern, bittet die Polizei.',
        'Folge der Dürre',
        'Der Minister auf Facebook und im Wald',
        'Der Minister ist jetzt auch auf der Flucht',
        'Als bevorzugte Quelle der Spione galt der Hafen',
        'Sie finden uns auch auf dem Markt',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Jetzt den WhatsApp-Kanal von hafen24 abonnieren` */
  'channel-call': {
    lines: [
      '[jetzt |hier ](folgen sie|folge|folgt|abonnieren sie|abonniere|abonniert|liken sie|like|liked|treten sie|' +
        'tritt) (dem|den|der|die|das|unserem|unseren|unserer|unsere) (kanal|gruppe|seite|profil|community)[ {words}] ' +
        '(auf|bei|in) {platforms}[ bei]',
      '[jetzt |hier ][(den|dem|der|die|unseren|unserem|unserer|unsere) ](whatsapp-kanal|telegram-kanal|youtube-kanal|' +
        'instagram-kanal|whatsapp-gruppe|telegram-gruppe|facebook-gruppe|facebook-seite)[ von {words}] ' +
        '(abonnieren|folgen|beitreten|liken)',
      '(hier|jetzt) {words} (auf|bei) {platforms} (folgen|abonnieren|liken)',
    ],
    proof: {
      removes: [
        'Treten Sie der Gruppe von hafen24 auf Telegram bei',
        'Jetzt den WhatsApp-Kanal von hafen24 abonnieren',
        'Hier hafen24 bei WhatsApp folgen',
      ],
      keeps: [
        'Treten Sie der Gruppe der Wanderer bei',
        'Jetzt der Gruppe der Wanderer folgen',
        'Die Facebook-Gruppe der Eltern wollte ihm nicht folgen',
      ],
    },
  },
  /** `Hat Ihnen der Artikel gefallen? Teilen Sie ihn mit Freunden!`, `Folge @hafen24 auf Instagram`, `Hier geht es zu unserem WhatsApp-Kanal` */
  call: {
    lines: [
      '(hat ihnen|hat dir|hat euch|gefällt ihnen|gefällt dir) (dieser|der|unser) (artikel|beitrag|text|bericht) ' +
        '[(gefallen)][,|?] [dann ](teilen sie|teile|teil|teilt|empfehlen sie) (ihn|diesen artikel|den artikel|uns)' +
        '[ {words}]',
      '(folgen sie|folge|folgt) [auch] {handle} (auf|bei) {platforms}',
      "[hier ](geht es|geht's|gehts) zu (unserem|unserer) " +
        '(whatsapp-kanal|telegram-kanal|youtube-kanal|facebook-seite|instagram-kanal|whatsapp-channel|podcast|' +
        'newsletter)',
    ],
    proof: {
      removes: [
        'Hat Ihnen der Artikel gefallen? Teilen Sie ihn mit Ihren Freunden!',
        'Folge @hafen24 auf Instagram',
        'Hier geht es zu unserem WhatsApp-Kanal',
      ],
      keeps: [
        'Teilen Sie Ihr Brot mit den Nachbarn',
        'Hier geht es zu unserem Haus',
        'Folgen Sie uns, rief der Führer vom anderen Ufer.',
      ],
    },
  },
  /** How often a page was read: `Aufrufe: 3.375`, `3.375 Aufrufe` */
  views: {
    lines: ['(aufrufe|gelesen|zugriffe|seitenaufrufe|leser)[ ](:|：)[ ]{n}', '{n}[ ](aufrufe|zugriffe|seitenaufrufe)'],
    place: 'edges',
    proof: {
      removes: ['Aufrufe: 3.375', '3.375 Aufrufe'],
      keeps: [
        '3.375 Aufrufe – Die Bürgermeisterin sagte, die Arbeiten würden im Frühjahr beginnen und zwei Jahre dauern.',
        'Aufrufe',
      ],
    },
  },
  /** A button that copies the address: `Link kopieren` */
  'copy-link': {
    lines: ['(link|url|adresse|artikel-link|kurzlink) (kopieren|kopiert|in die zwischenablage kopieren)'],
    place: 'edges',
    proof: { removes: ['Link kopieren'], keeps: ['Links kopieren die Ideen der Mitte'] },
  },
  /** A call to prefer the site in searches: `Fügen Sie uns als bevorzugte Quelle bei Google hinzu` */
  source: {
    lines: [
      '(fügen sie|füge) (uns|{publication}) [jetzt] als (bevorzugte|ihre bevorzugte|deine bevorzugte) quelle (bei|auf|in|zu) google [hinzu]',
    ],
    place: 'edges',
    proof: {
      removes: ['Fügen Sie uns als bevorzugte Quelle bei Google hinzu'],
      keeps: ['Fügen Sie dem Teig Salz hinzu.'],
    },
  },
} satisfies ProvenFamily
