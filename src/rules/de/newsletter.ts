import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Newsletter abonnieren`, `Abonnieren Sie unseren Newsletter`, `Melde dich für unseren Newsletter an` */
  'sign-up': {
    lines: [
      '[jetzt |hier |den |unseren |kostenlosen |unseren kostenlosen |zum |für den ][kostenlosen ](newsletter|newsletters) [jetzt|hier|kostenlos|gratis] (abonnieren|bestellen|anmelden|anfordern|abonnieren und informiert bleiben|auswählen|verwalten|registrieren|anmeldung|abonnements)[ (und|,|!|:|.) {matter}]',
      '(abonnieren|abonniere|abonniert|bestellen|bestelle) [sie] [jetzt|hier|doch|kostenlos] (unseren|den|unsere|hier unseren) [kostenlosen|täglichen|wöchentlichen] (newsletter|newsletters|{words}-newsletter|{words} newsletter)[(,| und| mit|!|:|.| –| -) {matter}]',
      '(melden sie sich|melde dich|meldet euch|trage dich|tragen sie sich|registrieren sie sich|registriere dich|anmelden) [jetzt|hier|gleich|kostenlos|einfach] [jetzt|hier|gleich|kostenlos|gratis] (für|zu|zum|in) [den|unseren|unserem|unsere] [{words}] (newsletter|newslettern|newsletters|e-mail-verteiler|mailverteiler|{words}newsletter) [{words}] [an|ein]',
      '{matter}(.|!|?|:) [jetzt|hier] (abonnieren sie|abonniere|melden sie sich|melde dich|bestellen sie|anmelden für|zum) {words} newsletter[ {words}]',
      'newsletter[-| ](anmeldung|abonnement|abo|bestellung|übersicht|auswahl|verwaltung)',
      '(blog via e-mail|blog per e-mail|beiträge per e-mail|neue beiträge per e-mail|beiträge per mail|updates per e-mail) (abonnieren|erhalten)',
      '(schließe dich|schließ dich) {n} [anderen] (followern|abonnenten|abonnent\\*innen) an',
      '(um neue beiträge per e-mail zu erhalten|gib deine e-mail-adresse ein|gib deine e-mail-adresse an|gib hier deine e-mail-adresse ein|gib deine mailadresse ein|geben sie ihre e-mail-adresse ein|erhalte jeden neuen beitrag|erhalte benachrichtigungen|trage hier deine e-mail-adresse ein|trage deine e-mail-adresse ein|tragen sie ihre e-mail-adresse ein|tragen sie hier ihre e-mail-adresse ein)[{matter}]',
      '[alle |weitere |unsere |zu den |mehr |die ](newsletter|newslettern) (im überblick|anzeigen|entdecken|der redaktion|ansehen|von {site}|aus {site})',
    ],
  },
  /** The promise: `Das Wichtigste des Tages direkt in Ihr Postfach`, `Täglich die wichtigsten Nachrichten per Mail.` */
  promise: {
    lines: [
      '{title} (direkt|täglich|jeden morgen|jeden tag|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|jede woche|per mail|frei haus) {words} (postfach|posteingang|e-mail-postfach|mail-postfach|mailbox|inbox)[. {matter}]',
      '(das wichtigste|die wichtigsten nachrichten|die wichtigsten themen|die besten artikel|alle news|die top-themen|aktuelle nachrichten|alles wichtige|die nachrichten|die highlights|die spannendsten geschichten|täglich|jeden morgen|jeden tag|jeden freitag|jeden sonntag|der tägliche überblick|der newsletter) {title} (per e-mail|per mail|per newsletter|als newsletter|im newsletter|in unserem newsletter|mit unserem newsletter|newsletter an|newsletter)[. {matter}]',
      '(immer|stets|bleiben sie|bleib|bleibe) (informiert|auf dem laufenden|bestens informiert|up to date|auf dem neuesten stand)[ (mit|durch|über|:|!|.) {matter}]',
      '(du willst|sie wollen|sie möchten|du möchtest|wollen sie|willst du|möchten sie|möchtest du) [immer|keine|nichts|über|nie] {title} (newsletter|verpassen|auf dem laufenden bleiben|informiert bleiben|informiert werden)[?|!|.][ {matter}]',
      '(verpassen sie|verpasse|verpasst|nie mehr|nie wieder|nichts mehr) (nichts|keine|keinen|verpassen|nichts mehr|etwas verpassen)[ {title}]',
      '[{words} ](kostenlos anmelden|hier kostenlos anmelden|hier kostenlos abonnieren|jetzt kostenlos anmelden|jetzt kostenlos abonnieren)',
      '{title}. (kostenlos anmelden|hier kostenlos anmelden|jetzt kostenlos anmelden|jetzt anmelden|hier anmelden|kostenlos und jederzeit kündbar)',
    ],
    place: 'edges',
  },
  /** `Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.`, `Abmeldung jederzeit möglich` */
  agreement: {
    lines: [
      '(mit meiner|mit ihrer|mit der|durch die|mit deiner|mit klick|mit dem klick|mit der anmeldung|durch ihre) {matter} (datenschutz|datenschutzerklärung|agb|werbevereinbarung|nutzungsbedingungen|newsletter|einwilligung|werbeeinwilligung|datenschutzbestimmungen|datenschutzhinweise)[{matter}]',
      '[ja, ](ich|hiermit) (möchte|willige|bin|stimme|habe|akzeptiere) {matter} (newsletter|datenschutzerklärung|datenschutzbestimmungen|per e-mail|agb|produktangebote|werbung|e-mail)[{matter}]',
      '(eine abmeldung|die abmeldung|abmeldung|abbestellung|eine abbestellung|sie können sich|du kannst dich|der newsletter kann|sie können den newsletter|du kannst den newsletter|sie können diesen newsletter) {words} (jederzeit|möglich|abbestellen|abmelden|abbestellt)[{matter}]',
      '(abmeldung jederzeit möglich|jederzeit abbestellbar|kein spam, versprochen|wir senden keinen spam|wir versenden keinen spam)[{matter}]',
      '(informationen|hinweise|näheres|weitere informationen) (zum|zu|zur) (datenschutz|widerruf|versand|ihrer|abmeldung|inhalt){matter} (datenschutzerklärung|datenschutzhinweisen|newsletter|einwilligung)[{matter}]',
      '\\(der versand des newsletters {matter}',
    ],
  },
  /** What the form answers: `Vielen Dank für Ihre Anmeldung.`, `Bitte bestätigen Sie Ihre E-Mail-Adresse` */
  answer: {
    lines: [
      '(vielen dank|danke|herzlichen dank) [für] (ihre|deine|die|ihr|dein) (anmeldung|registrierung|bestellung|interesse|abonnement|nachricht|kommentar|eintragung)[{matter}]',
      '(sie haben sich|du hast dich|sie sind|du bist) [bereits|jetzt|nun|erfolgreich|schon] {words} (angemeldet|abonniert|registriert|eingetragen)[{matter}]',
      '(bitte|sie müssen) {words} (gültige|ihre|deine) e-mail[-| ]adresse[ {words}]',
      '(bestätige|bestätigen sie|bitte bestätigen sie|bitte bestätige) (bitte |noch |jetzt )[ihre|deine|die] (anmeldung|e-mail-adresse|registrierung)[{matter}]',
      '(ein fehler ist aufgetreten|es ist ein fehler aufgetreten|leider ist ein fehler aufgetreten|etwas ist schiefgelaufen|da ist etwas schiefgelaufen)[. {matter}]',
      '(bitte versuchen sie es später erneut|bitte versuche es später erneut|bitte versuchen sie es erneut)',
      '(wir haben ihnen|wir haben dir|sie erhalten|du erhältst) {words} (e-mail|bestätigungsmail|bestätigungs-e-mail) {words}[. {matter}]',
    ],
  },
  /** Labels and buttons, which need company: `E-Mail-Adresse *`, `Jetzt anmelden`, `Unser Newsletter` */
  form: {
    lines: [
      '[ihre |deine |meine |die ](e-mail-adresse|e-mail adresse|emailadresse|email-adresse|mailadresse|e-mail|e-mail-adresse eingeben|e-mail-adresse hier eingeben|mail)[ (\\*|erforderlich|\\(erforderlich\\)|eingeben)]',
      '(jetzt anmelden|anmelden|hier anmelden|jetzt kostenlos anmelden|jetzt registrieren|kostenlos anmelden|eintragen|jetzt abonnieren|abonnieren|abonniert|bestellen|jetzt bestellen|nicht jetzt|später|nein danke|nein, danke|ja, gerne|abbrechen|ok|weitere informationen|mehr informationen|mehr infos)',
      '(unser|unsere|der|die|täglicher|kostenloser|täglicher|wöchentlicher|mehr) newsletter',
      'newsletter[ ](:|\\||–|-) {title}',
      '(bleiben sie informiert|newsletter und alerts|push-nachrichten|whatsapp-kanal|push-benachrichtigungen|benachrichtigungen)',
    ],
    place: 'run',
  },
  /** `Push-Nachrichten aktivieren`, `Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten informieren?` */
  notification: {
    lines: [
      '[jetzt |die |unsere ](push-nachrichten|push-benachrichtigungen|push-mitteilungen|push|benachrichtigungen|browser-benachrichtigungen|eilmeldungen|eilmeldungen aufs handy) (aktivieren|erlauben|zulassen|erhalten|abonnieren|einschalten|verwalten|deaktivieren)',
      'benachrichtigung[en] (aktivieren|erfolgreich aktiviert) {matter}',
      '(dürfen wir|möchten sie) {matter} (benachrichtigen|informieren|benachrichtigungen erhalten|push-nachrichten){matter}',
      '(folgen sie|folge|folgt|abonnieren sie|abonniere|abonniert) [auch] (unserem|unserm|unseren|dem|auch unserem) (whatsapp-kanal|whatsapp-channel|telegram-kanal|telegram-channel|kanal auf whatsapp|channel|youtube-kanal|podcast)[ {matter}]',
      '[jetzt |hier ](unser|zum|unseren|unserem) [{words}] (whatsapp-kanal|whatsapp-channel|telegram-kanal|whatsapp-kanal folgen|whatsapp-channel folgen|whatsapp-kanal abonnieren|whatsapp-channel abonnieren)[ {rest}]',
      '{title}(?|!|.) [dann] (folgen sie|folge|folgt|abonniere|abonnieren sie|hier geht es zu) (unserem|unseren|dem|uns) (whatsapp-kanal|whatsapp-channel|kanal|telegram-kanal)[ {matter}]',
    ],
  },
} satisfies Family
