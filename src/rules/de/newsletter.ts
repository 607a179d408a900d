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
      '[jetzt |hier |gleich ]zum [kostenlosen] (newsletter|{words}-newsletter|newsletter von {site}) anmelden',
      '[jetzt |unseren |den |hier ](rss-feed|rss|feed|podcast|whatsapp-kanal|whatsapp-channel|telegram-kanal|youtube-kanal|kanal|blog) (abonnieren|folgen)',
      '(abonnieren sie|abonniere|abonniert) (unseren|meinen|unsere|den) (rss-feed|feed|podcast|kanal|blog|youtube-channel|rss-feeds)[ {words}]',
      '(zu den|zum|zu unseren|zu unserem) (newslettern|newsletter|newsletter-angeboten|newsletter-angebot)',
      '[jetzt |eilmeldungen ](eilmeldungen|breaking news|nachrichten) (direkt|sofort|kostenlos|jetzt) (aufs handy|auf ihr handy|auf dein handy|aufs smartphone|per push)',
      '[den |diesen |alle folgen des |den ganzen ]podcast[s] (bei|auf) {platforms} (hören|anhören|abonnieren)',
      '(hören sie|hör|hört) [(den|unseren|diesen|auch unseren|auch den)] podcast [{words}] (auf|bei) (spotify|apple podcasts|deezer|google podcasts|amazon music)[(, | oder | und )(spotify|apple podcasts|deezer|google podcasts|amazon music)][(, | oder | und )(spotify|apple podcasts|deezer|google podcasts|amazon music)]',
      '(überall|jetzt überall), wo es podcasts gibt',
      '(zum newsletter anmelden|abonniere unseren newsletter|abonnieren sie unseren newsletter|blog via e-mail abonnieren|newsletter-anmeldung) {headline}',
      'kennen sie [schon|bereits] (unseren|unsere|den) [{words}] (newsletter|newsletters|{words}-newsletter)[?]',
      '(sie möchten|möchten sie|du möchtest|möchtest du) [regelmäßig|immer|weiterhin] [über {words}] informiert (werden|bleiben)?[ {matter}]',
    ],
  },
  /** The promise: `Das Wichtigste des Tages direkt in Ihr Postfach`, `Täglich die wichtigsten Nachrichten per Mail.` */
  promise: {
    lines: [
      '(das wichtigste|alles wichtige|alles wissenswerte|(die wichtigsten|die besten|die spannendsten|die interessantesten|die neuesten|die aktuellsten|aktuelle|alle|alle aktuellen|alle wichtigen|unsere besten|unsere|exklusive|spannende|top-) [{words}] (nachrichten|themen|news|meldungen|informationen|infos|ereignisse|neuigkeiten|geschichten|schlagzeilen|artikel|beiträge|texte|stücke|tipps|updates|termine|entwicklungen|trends|rezepte|analysen|empfehlungen|hintergründe|highlights)|die nachrichten|die top-themen|die top-news|die highlights|der tägliche überblick|ihr täglicher überblick|dein täglicher überblick|unser newsletter|der newsletter|unseren newsletter|neue beiträge|neue artikel|neuigkeiten|eilmeldungen|nachrichten)[ (des tages|der woche|vom tag|am morgen|am abend|aus {publication}|rund um {publication}|zu {publication}|über {publication}|für {publication}|von {publication}|in {publication})][[,|:| –| -] (direkt|täglich|jeden morgen|jeden tag|jeden abend|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|einmal täglich|jede woche|immer|werktags|per mail|frei haus|um {n} uhr|und|jeden morgen kostenlos|kostenlos und direkt|bequem und kostenlos|jeden freitag|jeden sonntag|jeden samstag|jeden montag)] [(direkt|täglich|jeden morgen|jeden tag|jeden abend|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|einmal täglich|jede woche|immer|werktags|per mail|frei haus|um {n} uhr|und|jeden morgen kostenlos|kostenlos und direkt|bequem und kostenlos|jeden freitag|jeden sonntag|jeden samstag|jeden montag)] ((in|direkt in) (ihr|dein|euer|ihrem|deinem|eurem) (postfach|posteingang|e-mail-postfach|mail-postfach|mailbox|inbox)|(ins|ins e-mail-|direkt ins) (postfach|posteingang|mailbox)|per e-mail|per mail|per newsletter|als newsletter|im newsletter|in unserem newsletter|mit unserem newsletter|aufs handy|direkt aufs handy|auf ihr smartphone|auf dein smartphone|per push|per push-nachricht)[ (erhalten|bekommen|lesen|abonnieren)][. {matter}]',
      '(direkt|täglich|jeden morgen|jeden tag|jeden abend|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|einmal täglich|jede woche|immer|werktags|per mail|frei haus|um {n} uhr|und|jeden morgen kostenlos|kostenlos und direkt|bequem und kostenlos|jeden freitag|jeden sonntag|jeden samstag|jeden montag) [(direkt|täglich|jeden morgen|jeden tag|jeden abend|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|einmal täglich|jede woche|immer|werktags|per mail|frei haus|um {n} uhr|und|jeden morgen kostenlos|kostenlos und direkt|bequem und kostenlos|jeden freitag|jeden sonntag|jeden samstag|jeden montag)] (das wichtigste|alles wichtige|alles wissenswerte|(die wichtigsten|die besten|die spannendsten|die interessantesten|die neuesten|die aktuellsten|aktuelle|alle|alle aktuellen|alle wichtigen|unsere besten|unsere|exklusive|spannende|top-) [{words}] (nachrichten|themen|news|meldungen|informationen|infos|ereignisse|neuigkeiten|geschichten|schlagzeilen|artikel|beiträge|texte|stücke|tipps|updates|termine|entwicklungen|trends|rezepte|analysen|empfehlungen|hintergründe|highlights)|die nachrichten|die top-themen|die top-news|die highlights|der tägliche überblick|ihr täglicher überblick|dein täglicher überblick|unser newsletter|der newsletter|unseren newsletter|neue beiträge|neue artikel|neuigkeiten|eilmeldungen|nachrichten)[ (des tages|der woche|vom tag|am morgen|am abend|aus {publication}|rund um {publication}|zu {publication}|über {publication}|für {publication}|von {publication}|in {publication})] [(direkt|täglich|jeden morgen|jeden tag|jeden abend|kostenlos|wöchentlich|gratis|bequem|regelmäßig|einmal pro woche|einmal die woche|einmal täglich|jede woche|immer|werktags|per mail|frei haus|um {n} uhr|und|jeden morgen kostenlos|kostenlos und direkt|bequem und kostenlos|jeden freitag|jeden sonntag|jeden samstag|jeden montag)] ((in|direkt in) (ihr|dein|euer|ihrem|deinem|eurem) (postfach|posteingang|e-mail-postfach|mail-postfach|mailbox|inbox)|(ins|ins e-mail-|direkt ins) (postfach|posteingang|mailbox)|per e-mail|per mail|per newsletter|als newsletter|im newsletter|in unserem newsletter|mit unserem newsletter|aufs handy|direkt aufs handy|auf ihr smartphone|auf dein smartphone|per push|per push-nachricht)[ (erhalten|bekommen|lesen|abonnieren)][. {matter}]',
      '(täglich|jeden morgen|jeden abend|jeden tag|jede woche|kostenlos|einmal pro woche|werktags)[ um {n} uhr| kostenlos| direkt] ((in|direkt in) (ihr|dein|euer|ihrem|deinem|eurem) (postfach|posteingang|e-mail-postfach|mail-postfach|mailbox|inbox)|(ins|ins e-mail-|direkt ins) (postfach|posteingang|mailbox)|per e-mail|per mail|per newsletter|als newsletter|im newsletter|in unserem newsletter|mit unserem newsletter|aufs handy|direkt aufs handy|auf ihr smartphone|auf dein smartphone|per push|per push-nachricht)',
      '(erhalten sie|erhalte|erhaltet|bekommen sie|bekomme|lesen sie|lies|hol dir|holen sie sich) [(jetzt|hier|täglich|jeden morgen|jede woche|kostenlos|regelmäßig)] {title} (per newsletter|als newsletter|im newsletter|in unserem newsletter|mit unserem newsletter|kostenlos per e-mail|kostenlos per mail|direkt ins postfach|in ihr postfach|in dein postfach|in deinem postfach|in ihrem postfach)[. {matter}]',
      '(keine|nie mehr|nie wieder) (neuigkeiten|neuigkeit|nachricht|nachrichten|news|themen|thema|ausgabe|folge) [mehr] verpassen[: {matter}|? {matter}|! {matter}]',
      'der (tägliche|wöchentliche|kostenlose) newsletter (von|der|des|aus) {publication}[. {matter}]',
      '(immer|stets|bleiben sie|bleib|bleibe) (informiert|auf dem laufenden|bestens informiert|up to date|auf dem neuesten stand)[ (mit|durch|über|:|!|.) {matter}]',
      '(wollen sie|willst du|möchten sie|möchtest du|du willst|du möchtest) [immer|keine|nichts|über|nie] {title} (newsletter|verpassen|auf dem laufenden bleiben|informiert bleiben|informiert werden)[?|? {matter}|! {matter}|. {matter}]',
      '(sie wollen|sie möchten) (keine|keinen|kein) [{words}] (nachricht|nachrichten|news|artikel|ausgabe|neuigkeiten|neuigkeit|folge|beitrag|update) [mehr] verpassen(?|? {matter}|! {matter}|. {matter})',
      '(sie wollen|sie möchten) {words} (newsletter|verpassen|auf dem laufenden bleiben|informiert bleiben)(?|!|.) {matter}',
      '(verpassen sie|verpasse|verpasst|nie mehr|nie wieder|nichts mehr) (nichts|keine|keinen|verpassen|nichts mehr|etwas verpassen)[ {title}]',
      '[{words} ](kostenlos anmelden|hier kostenlos anmelden|hier kostenlos abonnieren|jetzt kostenlos anmelden|jetzt kostenlos abonnieren)',
      '{title}. (kostenlos anmelden|hier kostenlos anmelden|jetzt kostenlos anmelden|jetzt anmelden|hier anmelden|kostenlos und jederzeit kündbar)',
    ],
    place: 'edges',
  },
  /** `Mit meiner Anmeldung stimme ich der Werbevereinbarung zu.`, `Abmeldung jederzeit möglich` */
  agreement: {
    lines: [
      '(mit|durch) [(meiner|ihrer|der|die|deiner|ihre|deine|dem|den|einem|das)] (anmeldung|registrierung|bestellung|klick|eintragung|abonnement|absenden|eingabe|bestätigung|newsletter-anmeldung|einwilligung) [{words}] (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|erklärst du|erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter} (datenschutz|datenschutzerklärung|agb|werbevereinbarung|nutzungsbedingungen|newsletter|einwilligung|werbeeinwilligung|datenschutzbestimmungen|datenschutzhinweise)[{matter}]',
      'ja, ich (möchte|will|bin|stimme|willige) {matter} (newsletter|per e-mail|informiert werden|angebote|datenschutzerklärung|agb)[{matter}]',
      '(ich|hiermit) (habe|akzeptiere|stimme|bin|bestätige|erkläre) [{words}] (datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweise|datenschutzhinweisen|agb|nutzungsbedingungen|datenschutz-bestimmungen)[ {words}][ (und|,) {words}][. {matter}]',
      'ich (möchte|willige|bin|will) [{words}] (newsletter|newsletters|newslettern) [{words}] (erhalten|abonnieren|ein|einverstanden|bekommen)[. {matter}]',
      '(ich willige|hiermit willige ich) {matter} (newsletter|e-mail|e-mails|werbung|verarbeitung)[{matter}]',
      'ich (bin damit|bin|stimme) [(einverstanden|zu)], dass (mir|meine|mich|ich|{publication} mir|{publication} meine|{publication} mich) {matter} (newsletter|per e-mail|werbung|kontaktieren|kontaktiert|verarbeitet|gespeichert|informiert)[{matter}]',
      '(eine abmeldung|die abmeldung|abmeldung|abbestellung|eine abbestellung|die abbestellung) [ist|vom newsletter ist] [{words}] (jederzeit|möglich)[ möglich][ über {words}| per {words}| via {words}][. {matter}]',
      '(sie können sich|du kannst dich) [{words}] jederzeit [{words}] (abmelden|austragen)[. {matter}]',
      '(der newsletter kann|sie können den newsletter|du kannst den newsletter|sie können diesen newsletter|den newsletter können sie|den newsletter kannst du) [{words}] (abbestellen|abbestellt werden|kündigen)[. {matter}]',
      '(abmeldung jederzeit möglich|jederzeit abbestellbar|kein spam, versprochen|wir senden keinen spam|wir versenden keinen spam)[{matter}]',
      '(informationen|hinweise|näheres|weitere informationen|infos) (zum|zu|zur) (datenschutz|widerruf|versand|ihrer|abmeldung|inhalt|protokollierung){matter} (datenschutzerklärung|datenschutzhinweisen|newsletter|datenschutzbestimmungen)[. {matter}]',
      '\\(der versand des newsletters {matter}',
    ],
  },
  /** What the form answers: `Vielen Dank für Ihre Anmeldung.`, `Bitte bestätigen Sie Ihre E-Mail-Adresse` */
  answer: {
    lines: [
      '(vielen dank|danke|herzlichen dank) [für] (ihre|deine|die|ihr|dein|eure) (anmeldung|registrierung|bestellung|interesse|abonnement|nachricht|kommentar|eintragung)[ (für|zu|zum|an) [{words}] (newsletter|newslettern|angebot)][(!|.) {matter}]',
      '(sie haben sich|du hast dich|sie sind|du bist) [bereits|jetzt|nun|schon] erfolgreich [{words}] (angemeldet|abonniert|registriert|eingetragen|abgemeldet)[. {matter}]',
      '(sie haben sich|du hast dich|sie sind|du bist|sie haben|du hast) [bereits|jetzt|nun|schon|erfolgreich] (für|zum|in|den|unseren) [{words} ](newsletter|verteiler) {words}[. {matter}]',
      '(sie haben|du hast) (den|unseren) newsletter [{words}] abonniert[. {matter}]',
      '(vielen dank|danke|fast geschafft|geschafft)[!|.|,] (bitte bestätigen sie|bitte bestätige|bestätigen sie|bestätige|prüfen sie|prüfe|wir haben ihnen|wir haben dir) [(noch|jetzt|nun|bitte)] {words} (anmeldung|e-mail-adresse|e-mail|postfach|registrierung|posteingang)[ {words}][. {matter}]',
      '[bitte ](geben sie|gib|tragen sie|trage|prüfen sie|überprüfen sie|überprüfe|bestätigen sie|bestätige|hinterlassen sie) [bitte] (ihre|deine|eine|eine gültige|hier ihre|hier deine) e-mail[-| ]adresse[ (ein|an|aus|hier ein)]',
      '(bitte) [{words}] e-mail[-| ]adresse (eingeben|angeben|eintragen|bestätigen|überprüfen|prüfen)',
      '(bestätige|bestätigen sie|bitte bestätigen sie|bitte bestätige) (bitte |noch |jetzt )[ihre|deine|die] (anmeldung|e-mail-adresse|registrierung)[{matter}]',
      '(ein fehler ist aufgetreten|es ist ein fehler aufgetreten|leider ist ein fehler aufgetreten|etwas ist schiefgelaufen|da ist etwas schiefgelaufen)[(.|,|!) (bitte|versuchen|versuche|laden|lade|probieren|probiere|aktualisieren|aktualisiere) {matter}]',
      '(bitte versuchen sie es später erneut|bitte versuche es später erneut|bitte versuchen sie es erneut)',
      '(wir haben ihnen|wir haben dir) [{words}] (e-mail|bestätigungsmail|bestätigungs-e-mail|bestätigungslink) [{words}] (geschickt|gesendet|zugesandt|geschickt. {matter}|gesendet. {matter})',
      '(sie erhalten|du erhältst) [(in kürze|gleich|nun|jetzt|in den nächsten minuten)] (eine bestätigungsmail|eine bestätigungs-e-mail|eine bestätigungs-mail|eine e-mail mit {words} link|eine e-mail mit {words} bestätigungslink|eine e-mail zur bestätigung)[. {matter}| {words}]',
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
      'benachrichtigung[en] (aktivieren|erfolgreich aktiviert)[ (für|zu|über|bei) {words}| dürfen wir {matter}]',
      'dürfen wir (sie|dich|ihnen|dir) {matter} (nachrichten|news|eilmeldungen|neuigkeiten|push-nachrichten|updates|browser|meldungen) [{words}] (informieren|benachrichtigen|schicken|senden|zuschicken)[?|? {matter}]',
      '(möchten sie|möchtest du|wollen sie) {words} (benachrichtigungen|push-nachrichten|eilmeldungen|push-mitteilungen) [{words}] (erhalten|bekommen|aktivieren|abonnieren)[?|? {matter}]',
      '(folgen sie|folge|folgt|abonnieren sie|abonniere|abonniert) [auch] (unserem|unserm|unseren|dem|auch unserem) (whatsapp-kanal|whatsapp-channel|telegram-kanal|telegram-channel|kanal auf whatsapp|channel|youtube-kanal|podcast)[ {matter}]',
      '[jetzt |hier ](unser|zum|unseren|unserem) [{words}] (whatsapp-kanal|whatsapp-channel|telegram-kanal|whatsapp-kanal folgen|whatsapp-channel folgen|whatsapp-kanal abonnieren|whatsapp-channel abonnieren)[ {rest}]',
      '{title}(?|!|.) [dann] (folgen sie|folge|folgt|abonniere|abonnieren sie|hier geht es zu) (unserem|unseren|dem|uns) (whatsapp-kanal|whatsapp-channel|kanal|telegram-kanal)[ {matter}]',
    ],
  },
} satisfies Family
