import type { ProvenFamily } from '../rule.js'

const PODCAST_APPS = 'spotify|apple podcasts|deezer|google podcasts|amazon music'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Newsletter abonnieren`, `Abonnieren Sie unseren Newsletter`, `Melde dich für unseren Newsletter an` */
  'sign-up': {
    lines: [
      '[jetzt |hier |den |unseren |kostenlosen |unseren kostenlosen |zum |für den ][kostenlosen ]' +
        '(newsletter|newsletters) [jetzt|hier|kostenlos|gratis] ' +
        '(abonnieren|bestellen|anmelden|anfordern|abonnieren und informiert bleiben|auswählen|verwalten|registrieren|' +
        'anmeldung|abonnements)[ (und|,|!|:|.) {matter}]',
      '(abonnieren|abonniere|abonniert|bestellen|bestelle) [sie] [jetzt|hier|doch|kostenlos] ' +
        '(unseren|den|unsere|hier unseren) [kostenlosen|täglichen|wöchentlichen] ' +
        '(newsletter|newsletters|{words}-newsletter|{words} newsletter)[(,| und| mit|!|:|.| –| -) {matter}]',
      '{matter}(.|!|?|:) [jetzt|hier] (abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|anmelden für|zum) {words} newsletter[ {words}]',
      'newsletter[-| ](anmeldung|abonnement|abo|bestellung|übersicht|auswahl|verwaltung)',
      '(schließe dich|schließ dich) {n} [anderen] (followern|abonnenten|abonnent\\*innen) an',
      '[jetzt |unseren |den |hier ](rss-feed|rss|feed|podcast|whatsapp-kanal|whatsapp-channel|telegram-kanal|youtube-kanal|kanal|blog) (abonnieren|folgen)',
      '(abonnieren sie|abonniere|abonniert) (unseren|meinen|unsere|den) (rss-feed|feed|podcast|kanal|blog|youtube-channel|rss-feeds)[ {words}]',
      '[den |diesen |alle folgen des |den ganzen ]podcast[s] (bei|auf) {platforms} (hören|anhören|abonnieren)',
      '(hören sie|hör|hört) [(den|unseren|diesen|auch unseren|auch den)] podcast [{words}] (auf|bei) ' +
        `(${PODCAST_APPS})[(, | oder | und )(${PODCAST_APPS})][(, | oder | und )(${PODCAST_APPS})]`,
      '(überall|jetzt überall), wo es podcasts gibt',
      'die wichtigsten (nachrichten|themen|news|meldungen)[ (des tages|der woche|aus {words})] (in|direkt in) ' +
        '(ihrem|ihr|deinem|dein) (postfach|e-mail-postfach|posteingang)',
      '[die wichtigsten nachrichten ](jeden morgen|täglich|wöchentlich|jeden tag) (in|direkt in|per) ' +
        '(ihrem|ihr|deinem|dein|e-mail|mail) [(postfach|e-mail-postfach|posteingang)]',
      '{matter} (zur [kostenlosen ]anmeldung geht es hier|hier geht es zur [kostenlosen ]anmeldung|jetzt kostenlos anmelden[: {url}]|hier kostenlos anmelden)',
      'sie können {words} (auch )als [kostenlosen ]newsletter (per mail )(bestellen|abonnieren)[. {matter}]',
      'so können sie unseren {words} abonnieren',
      '{matter} alle unsere podcasts finden sie unter[:] {url}',
    ],
    proof: {
      removes: [
        'Newsletter abonnieren',
        'Zum Newsletter anmelden',
        'Jetzt Newsletter bestellen!',
        'Abonnieren Sie unseren Newsletter',
        'Abonniere unseren kostenlosen Newsletter und verpasse nichts.',
        'Newsletter-Anmeldung',
        'Schließe dich 106 Followern an',
        'RSS-Feed abonnieren',
        'Jetzt WhatsApp-Kanal abonnieren',
        'Überall, wo es Podcasts gibt',
        'Die wichtigsten Nachrichten des Tages in Ihrem Postfach',
        'Jeden Morgen berichtet unser Team über den Hafen. Zur kostenlosen Anmeldung geht es hier.',
        'So können Sie unseren Nachrichtenpodcast abonnieren',
      ],
      keeps: [
        'Der Newsletter der Partei rief zur Demo auf; wer sich anmelden wollte, konnte das.',
        'Melden Sie sich bei der Polizei',
        'Melden Sie sich für die Impfung in der Halle an, bat der Landrat die Bürger im Tal.',
        'Newsletter der Nazis enttarnt',
        'Abonnieren Sie Zeitungen, riet der Lehrer.',
        'Blog der Mutter',
        'Podcast der Polizei auf Spotify gelöscht',
        'Zum Newsletter der Partei schwieg er.',
        'Newsletter-Anmeldung soll sicherer werden.',
        'Kennen Sie schon unseren Hund?',
        'Hört den Podcast auf Spotify, rät die Autorin.',
        'Zur Anmeldung ging es nur über den Hof.',
      ],
    },
  },
  /** The promise: `Das Wichtigste des Tages direkt in Ihr Postfach`, `Täglich die wichtigsten Nachrichten per Mail.` */
  promise: {
    lines: [
      '(wollen sie|willst du|möchten sie|möchtest du|du willst|du möchtest) [immer|keine|nichts|über|nie] {title} ' +
        '(newsletter|verpassen|auf dem laufenden bleiben|informiert bleiben|informiert werden)' +
        '[?|? {matter}|! {matter}|. {matter}]',
    ],
    words: ['täglich die wichtigsten nachrichten per mail', 'das wichtigste des tages direkt in ihr postfach'],
    place: 'edges',
    proof: {
      removes: ['Wollen sie immer Neue Brücke in der Stadt eröffnet newsletter?'],
      keeps: [
        'Das Wichtigste fehlt',
        'Die Drohung kam per E-Mail.',
        'Bleiben Sie zu Hause',
        'Er wollte keine Nachricht verpassen.',
        'Täglich grüßt das Tief',
        'Täglich verschickt das Amt Bescheide per E-Mail.',
        'Jeden Morgen bekam sie eine Drohung per E-Mail.',
        'Die wichtigsten Nachrichten verschickte die Bande per Mail.',
        'Alle Informationen über die Opfer kamen per E-Mail.',
        'Die Täter schickten die Rechnung direkt in ihr Postfach.',
        'Sie möchten nichts verpassen und reisen deshalb früh an.',
      ],
    },
  },
  /** `Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.`, `Abmeldung jederzeit möglich` */
  agreement: {
    lines: [
      '(mit|durch) [(meiner|ihrer|der|die|deiner|ihre|deine|dem|den|einem|das)] ' +
        '(anmeldung|registrierung|bestellung|klick|eintragung|abonnement|absenden|eingabe|bestätigung|' +
        'newsletter-anmeldung|einwilligung) [{words}] (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|' +
        'stimmst du|stimme ich|erklären sie|erklärst du|erkläre ich|willigen sie|willigst du|willige ich|' +
        'bestätigen sie|bestätigst du|bestätige ich|nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter} ' +
        '(datenschutz|datenschutzerklärung|agb|werbevereinbarung|nutzungsbedingungen|newsletter|einwilligung|' +
        'werbeeinwilligung|datenschutzbestimmungen|datenschutzhinweise)[{matter}]',
      'ja, ich (möchte|will|bin|stimme|willige) {matter} (newsletter|per e-mail|informiert werden|angebote|datenschutzerklärung|agb)[{matter}]',
      '(ich|hiermit) (habe|akzeptiere|stimme|bin|bestätige|erkläre) [{words}] ' +
        '(datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweise|datenschutzhinweisen|agb|' +
        'nutzungsbedingungen|datenschutz-bestimmungen)[ {words}][ (und|,) {words}][. {matter}]',
      'ich (bin damit|bin|stimme) [(einverstanden|zu)], dass ' +
        '(mir|meine|mich|ich|{publication} mir|{publication} meine|{publication} mich) {matter} ' +
        '(newsletter|per e-mail|werbung|kontaktieren|kontaktiert|verarbeitet|gespeichert|informiert)[{matter}]',
    ],
    words: ['abmeldung jederzeit möglich'],
    proof: {
      removes: [
        'Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.',
        'Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.',
        'Ja, ich möchte den Newsletter erhalten.',
      ],
      keeps: [
        'Mit meiner Mutter sprach niemand.',
        'Ich habe nichts getan, sagt der Angeklagte.',
        'Kein Spam, sondern Betrug',
        'Ich bin einverstanden, sagte sie in der E-Mail.',
        'Ich habe die Drohung per E-Mail bekommen.',
        'Ich möchte keine Werbung, sagt der Mieter.',
        'Mit der neuen Brücke kommt auch der Datenschutz zu seinem Recht.',
        'Durch die Lücke im Datenschutz kamen die Täter an die Konten.',
        'Du kannst dich jederzeit abmelden, verspricht die Sekte.',
        'Informationen zum Datenschutz und zur Einwilligung gibt das Amt.',
        'Mit der Anmeldung zum Kurs erhalten Eltern auch einen Newsletter.',
      ],
    },
  },
  /** Labels and buttons, which need company: `E-Mail-Adresse *`, `Jetzt anmelden`, `Unser Newsletter` */
  form: {
    lines: [
      '[ihre |deine |meine |die ](e-mail-adresse|e-mail adresse|emailadresse|email-adresse|mailadresse|e-mail|' +
        'e-mail-adresse eingeben|e-mail-adresse hier eingeben|mail)[ (\\*|erforderlich|\\(erforderlich\\)|eingeben)]',
    ],
    words: [
      'jetzt anmelden',
      'anmelden',
      'hier anmelden',
      'jetzt kostenlos anmelden',
      'jetzt registrieren',
      'kostenlos anmelden',
      'eintragen',
      'jetzt abonnieren',
      'abonnieren',
      'abonniert',
      'bestellen',
      'jetzt bestellen',
      'nicht jetzt',
      'später',
      'nein danke',
      'nein, danke',
      'ja, gerne',
      'abbrechen',
      'ok',
      'weitere informationen',
      'mehr informationen',
      'mehr infos',
      'bleiben sie informiert',
      'newsletter und alerts',
      'push-nachrichten',
      'whatsapp-kanal',
      'push-benachrichtigungen',
      'benachrichtigungen',
    ],
    place: 'run',
    proof: {
      removes: ['E-Mail-Adresse *', 'Jetzt anmelden', 'Deine E-Mail-Adresse', 'Abonnieren'],
      keeps: ['Jetzt anmelden oder leer ausgehen', 'E-Mail vom Chef', 'Der Newsletter der Angst', 'Später Sieg'],
    },
  },
  /** `Push-Nachrichten aktivieren`, `Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten informieren?` */
  notification: {
    lines: [
      '(folgen sie|folge|folgt|abonnieren sie|abonniere|abonniert) [auch] (unserem|unserm|unseren|dem|auch unserem) ' +
        '(whatsapp-kanal|whatsapp-channel|telegram-kanal|telegram-channel|kanal auf whatsapp|channel|youtube-kanal|' +
        'podcast)[ {matter}]',
      '[jetzt |hier ](unser|zum|unseren|unserem) [{words}] ' +
        '(whatsapp-kanal|whatsapp-channel|telegram-kanal|whatsapp-kanal folgen|whatsapp-channel folgen|' +
        'whatsapp-kanal abonnieren|whatsapp-channel abonnieren)[ {rest}]',
      '{title}(?|!|.) [dann] (folgen sie|folge|folgt|abonniere|abonnieren sie|hier geht es zu) ' +
        '(unserem|unseren|dem|uns) (whatsapp-kanal|whatsapp-channel|kanal|telegram-kanal)[ {matter}]',
    ],
    words: [
      'dürfen wir sie in ihrem browser über die wichtigsten nachrichten informieren?',
      'push-nachrichten aktivieren',
    ],
    proof: {
      removes: ['Folgen Sie unserem WhatsApp-Kanal', 'Jetzt unseren WhatsApp-Kanal abonnieren'],
      keeps: [
        'Dürfen wir hoffen?',
        'Folgen Sie dem Licht',
        'Benachrichtigungen machen krank',
        'Der WhatsApp-Kanal der Täter wurde gesperrt.',
        'Dürfen wir Sie informieren, fragt der Vertreter.',
        'Möchten Sie wirklich, dass wir die Polizei benachrichtigen?',
        'Benachrichtigungen aktivieren die Angst im Kopf.',
      ],
    },
  },
  /** A plea for the letters of the site: `Melden Sie sich hier für den Newsletter von hafen24 an`, `Bleiben Sie auf dem Laufenden mit unserem Newsletter` */
  call: {
    lines: [
      '[{title}? |{title}! ][jetzt |hier |dann ](melden sie sich|melde dich|meldet euch|tragen sie sich|trage dich|' +
        'registrieren sie sich|registriere dich) [jetzt|hier|gleich|kostenlos] [jetzt|hier|kostenlos] (für|zu|zum|in) ' +
        '[(den|unseren|unsere|unserem|die)] [(kostenlosen|täglichen|wöchentlichen)] ' +
        '(newsletter|newsletters)[ von {publication}| {publication}] [an|ein]',
      '[{title}? |{title}! ][jetzt |hier |dann ](abonnieren sie|abonniere|abonniert|bestellen sie|bestelle) ' +
        '[jetzt|hier|doch|kostenlos] (unseren|den|unsere|die) [(kostenlosen|täglichen|wöchentlichen)] ' +
        '(newsletter|newsletters)[ von {publication}]',
      '(jetzt|hier) [kostenlos|gratis] [(den|unseren)] {words} newsletter [kostenlos|jetzt] (abonnieren|bestellen|anmelden|sichern)',
      '(jetzt|hier) [kostenlos|gratis] [(den|unseren)] [kostenlosen] {publication}-newsletter [kostenlos|jetzt] (abonnieren|bestellen|anmelden|sichern)',
      '(bleiben sie|bleib|bleibe|bleibt) (auf dem laufenden|informiert|immer informiert|immer auf dem laufenden)' +
        '[ mit |: mit |: ](unserem|unser|dem) newsletter[ von {publication}]',
      '(hol dir|holen sie sich|holt euch|sichere dir|sichern sie sich) [jetzt|hier|kostenlos] (unseren|den) [kostenlosen] newsletter',
      '[unser |der ]newsletter: (jeden|das wichtigste|alle|täglich|einmal|die wichtigsten) {rest}',
    ],
    proof: {
      removes: [
        'Melden Sie sich hier für den Newsletter von hafen24 an',
        'Bleiben Sie auf dem Laufenden mit unserem Newsletter',
        'Hol dir unseren Newsletter',
        'Sie wollen nichts verpassen? Dann abonnieren Sie unseren Newsletter.',
        'Jetzt kostenlos den hafen24-Newsletter abonnieren',
        'Newsletter: Jeden Morgen das Wichtigste aus der Stadt',
      ],
      keeps: [
        'Melden Sie sich für den Lauf an',
        'Bleiben Sie zu Hause, bat der Minister.',
        'Abonnieren Sie den Newsletter, stand auf dem Plakat an der Brücke.',
        'Der Newsletter: ein Beruf',
      ],
    },
  },
  /** What a form for letters says when it was sent: `Vielen Dank für Ihre Anmeldung` */
  thanks: {
    lines: [
      '(vielen dank|danke|herzlichen dank) für (ihre|deine|die|das) (anmeldung|registrierung|abonnement|interesse am newsletter)',
    ],
    place: 'edges',
    proof: {
      removes: ['Vielen Dank für Ihre Anmeldung'],
      keeps: ['Vielen Dank für Ihre Geduld, sagte der Schaffner.'],
    },
  },
  /** A switch for notifications: `Benachrichtigungen aktivieren` */
  notifications: {
    lines: [
      '[jetzt |push-](benachrichtigungen|mitteilungen|pushnachrichten) (aktivieren|einschalten|erlauben|zulassen)',
    ],
    place: 'edges',
    proof: { removes: ['Benachrichtigungen aktivieren'], keeps: ['Benachrichtigungen aktivieren Retter schneller'] },
  },
  /** The way out of a mailing list: `Newsletter abbestellen` */
  unsubscribe: {
    lines: ['(newsletter|vom newsletter|unseren newsletter|hier) (abbestellen|abmelden)'],
    place: 'edges',
    proof: { removes: ['Newsletter abbestellen'], keeps: ['Zeitung abbestellen wollte er nie'] },
  },
} satisfies ProvenFamily
