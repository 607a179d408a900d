import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Kommentare`, `Kommentare (32)`, `Alle Kommentare anzeigen` */
  count: {
    lines: [
      '{n} (kommentar|kommentare|leserkommentar|leserkommentare|leser-kommentare|postings|leserreaktionen|diskussionsbeiträge)[ (anzeigen|lesen|ansehen|schreiben)]',
      '(kommentare|kommentar|leserkommentare|postings|diskussion|antworten)[ ]\\({n}\\)',
      'kommentare: {n}',
      '[zu |jetzt ](alle|alle {n}|allen|weitere|mehr|frühere|ältere|neuere) (kommentare|kommentaren|leserkommentare|postings|antworten|beiträge zur diskussion) [(anzeigen|lesen|ansehen|laden|einblenden|ausblenden|öffnen)]',
      '(kommentare|leserkommentare|diskussion|kommentarbereich|forum) (anzeigen|lesen|ansehen|laden|einblenden|ausblenden|öffnen|schließen|schliessen|als rss|lesen und schreiben)',
      '(zu den|zum|zur|hier zu den) (kommentaren|kommentarbereich|leserkommentaren|postings|diskussion)',
      '(noch keine|keine|bisher keine|es gibt noch keine|es sind noch keine|0|zu diesem artikel gibt es noch keine) (kommentare|leserkommentare|postings|kommentare vorhanden)',
      'kommentare (zu|für) diese(m|n) (artikel|beitrag)',
      'noch keine kommentare[.|!|:] (schreiben sie|schreib|schreibe|seien sie|sei|verfassen sie|starten sie) {words}',
      '(dieser|der) (beitrag|artikel|text) kann [(leider|hier|derzeit)] nicht mehr kommentiert werden',
    ],
  },
  /** A single word, which could be a heading of the story: `Kommentare`, `Diskussion`, `Antworten` */
  heading: {
    lines: [
      '(kommentare|kommentar|leserkommentare|leserkommentar|leserbriefe|leserbrief|leserbrief schreiben|postings|posting|diskussion|antworten|antwort|kommentieren|netiquette|forum|kommentarfunktion|meistkommentiert|neueste kommentare|letzte kommentare|aktuelle kommentare|top-kommentare|beste kommentare|ihre meinung|deine meinung|eure meinung)',
      '(name|dein name|ihr name|vorname|nachname|betreff|website|webseite|homepage|nachricht|ihre nachricht|deine nachricht|ihr kommentar|dein kommentar|benutzername)[ (erforderlich|\\(erforderlich\\)|\\*|\\(optional\\)|\\(pflichtfeld\\))]',
      '(absenden|abschicken|senden|melden|kommentar melden|löschen|bearbeiten|zitieren|sortieren nach|sortieren|älteste zuerst|neueste zuerst|beste zuerst|älteste|neueste|chronologisch|vorschau|pflichtfeld|pflichtfelder|zurücksetzen)',
      '{n} antwort[en]',
      '(lesermeinungen|lesermeinung|nutzer-kommentare|nutzerkommentare|user-kommentare|kommentarregeln|kommentarrichtlinien|diskussionsregeln|trackbacks|trackback|pingback|pingbacks|trackbacks & pingbacks|meinungen der leser|gib deinen kommentar hier ein|kommentar-rss|auf kommentar antworten|neue kommentare|neuer kommentar|kommentare zum artikel|auf diesen kommentar antworten)',
      'kommentare {n}',
      '(schreiben sie uns|schreib uns|schreibt uns)',
      '(ihr feedback|dein feedback|feedback|sagen sie uns ihre meinung|sag uns deine meinung|warum sehe ich das|artikel-optionen|merkzettel|hinweis zum datenschutz|bitte warten|zur druckansicht|zum bild)[?]',
    ],
    place: 'run',
  },
  /** `Schreibe einen Kommentar Antworten abbrechen`, `Diskutieren Sie mit!`, `Kommentar verfassen` */
  invitation: {
    lines: [
      '[jetzt ](schreibe|schreib|schreiben sie|hinterlasse|hinterlassen sie|hinterlass|verfasse|verfassen sie|gib|geben sie|poste|schreibt) (einen|uns einen|jetzt einen|als erster einen|den ersten|deinen|ihren|eine) [ersten|neuen] (kommentar|kommentar ab|antwort|leserbrief) [(antworten|antwort) abbrechen]',
      '[einen |neuen |einen neuen |jetzt |ersten |eigenen |ihren |deinen |den ersten |als erster ]kommentar (schreiben|verfassen|hinzufügen|hinterlassen|abgeben|abschicken|absenden|posten|veröffentlichen|erstellen|eingeben) [(antworten|antwort) abbrechen]',
      '(antwort|antworten|eine antwort) (hinterlassen|abbrechen|verfassen|schreiben|antworten abbrechen)[ antwort abbrechen]',
      'hier klicken, um (das antworten|die antwort) abzubrechen',
      '(diskutieren sie|diskutiere|diskutiert|kommentieren sie|kommentiere|reden sie|rede|debattieren sie) [jetzt|hier] mit[ (auf|über|bei|in|und|:) {rest}]',
      '(jetzt|hier) (mitdiskutieren|kommentieren|mitreden|diskutieren|artikel kommentieren)',
      '(artikel|beitrag|diesen artikel|diesen beitrag) kommentieren',
      '(sei|seien sie) (der|die) erste[,] (der|die) [{words}] (kommentiert|kommentar schreibt|kommentar verfasst|kommentar abgibt|kommentar hinterlässt|antwortet|bewertet|diskutiert)',
      '{title}(?|!|.|:) (schreib|schreibt|schreiben sie|verrate|verrat|verratet|sag|sagt|teile|teilt|teilen sie|diskutiere|diskutiert|diskutieren sie|lass|lasst|lassen sie) [es] [uns] {words} (kommentar|kommentare|kommentaren|kommentarbereich|kommentarspalte)[ wissen]',
      '(schreib|schreibt|schreiben sie|sag|sagt|sagen sie|verrate|verratet) [es] uns [deine meinung|ihre meinung|eure meinung|gerne|doch] in (den|die) kommentare[n]',
      '(du musst|sie müssen|ihr müsst|bitte) [dich|sich] [angemeldet|eingeloggt|registriert] [sein|anmelden|einloggen|registrieren|melden sie sich an|melde dich an], um [hier] (einen kommentar|kommentare|einen beitrag|kommentieren|zu kommentieren|mitzudiskutieren|mitdiskutieren)[ {words}]',
      '(bitte|zum kommentieren|um zu kommentieren)[,] [bitte] (anmelden|einloggen|melden sie sich an|melde dich an|loggen sie sich ein|logge dich ein)[, um {rest}]',
      '(melden sie sich an|melde dich an|loggen sie sich ein|logge dich ein|registrieren sie sich|anmelden)[,] (und|um) [hier|mit] {words} (kommentieren|diskutieren|kommentar|kommentare|mitdiskutieren)',
      '(anmelden|einloggen|registrieren)[,] [und|um zu|zum] (kommentieren|antworten|mitdiskutieren)',
      '(diskutieren sie|diskutiere|diskutiert) (über|unter) (diesen|den|diesem) (artikel|beitrag|text|thema)[ {words}]',
      '(ihre|deine|eure) meinung (ist gefragt|interessiert uns|zum thema|zu diesem thema|zum artikel|ist uns wichtig)',
      '(was ist|was ist denn) (ihre|deine|eure) meinung[?] (schreib|schreiben|schreibt|diskutieren|diskutiere|diskutiert|verrate|sag|teil|stimm|kommentieren|kommentiere){rest}',
    ],
  },
  /** `Die Kommentarfunktion ist geschlossen.`, `Kommentare sind deaktiviert` */
  closed: {
    lines: [
      '(die kommentarfunktion|der kommentarbereich|die kommentarspalte|das kommentieren|die kommentare|kommentare) [(zu|für|unter|in|dieses|bei) {words}] (ist|sind|wurde|wurden) [leider|nun|derzeit|aktuell|hier] (geschlossen|deaktiviert|gesperrt|abgeschaltet|nicht verfügbar)',
      'kommentare deaktiviert für {work}',
      '(die kommentarfunktion|der kommentarbereich) (steht|ist|wird|wurde) {matter} (geschlossen|geöffnet|verfügbar|deaktiviert|freigeschaltet|zur verfügung)[. {matter}]',
      'die (diskussion|debatte|kommentierung) [(zu|unter) diesem (artikel|beitrag|thema)] (ist|wurde) [(leider|nun|hier|inzwischen|bereits)] (deaktiviert|gesperrt)',
      'die (kommentierung|diskussion unter diesem artikel|diskussion zu diesem artikel) (ist|wurde) [(leider|nun|hier|inzwischen|bereits)] geschlossen',
      '(für|zu|bei|unter) (diesen|diesem|dieser|dieses) (artikel|beitrag|meldung|thema) (ist|wurde|wurden|sind) [(die|alle)] (kommentarfunktion|kommentare|kommentarbereich|diskussion) [(leider|hier|inzwischen|bereits)] (geschlossen|deaktiviert|gesperrt|abgeschaltet|ausgeschaltet)',
    ],
  },
  /** The labels of the form: `Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.` */
  form: {
    lines: [
      '[(deine|ihre|die|eure)] [e-mail-adresse|e-mail adresse|mailadresse|email-adresse|e-mail] (wird|werden) nicht veröffentlicht[{matter}]',
      '(e-mail-adresse|e-mail adresse|deine e-mail-adresse|ihre e-mail-adresse|die e-mail-adresse|deine e-mail adresse) wird nicht veröffentlicht[{matter}]',
      '(erforderliche felder|pflichtfelder|felder mit \\*|mit \\* markierte felder) sind [mit|markiert|pflichtfelder] {rest}',
      '[meinen |meine ]namen, {matter} (speichern|kommentiere|kommentierung speichern)',
      '(benachrichtige mich|benachrichtigung|informiere mich|benachrichtigt mich|e-mail-benachrichtigung|benachrichtigen sie mich|ich möchte benachrichtigt werden|über neue kommentare) (über|bei|per|zu|wenn|via) {matter}',
      'benachrichtige mich bei',
      'du kommentierst mit [deinem|einem|deinen] {matter}konto[{matter}]',
      'gib hier (deinen|ihren|einen) kommentar ein',
      '(name|e-mail|e-mail-adresse|email) \\((erforderlich|optional|pflichtfeld|wird nicht veröffentlicht|notwendig)\\)[ \\(adresse wird niemals veröffentlicht\\)]',
      '[e-mail ]\\(adresse wird niemals veröffentlicht',
      '(trage deine daten unten ein oder klicke|verbinde mit %s|wenn du ein mensch bist, lasse das feld leer|bitte dieses feld leer lassen|bitte lasse dieses feld leer|leave this field empty){matter}',
      '(verbinde mit %s|wenn du ein mensch bist, lasse das feld leer|bitte dieses feld leer lassen|bitte lasse dieses feld leer|lassen sie dieses feld leer)',
      '(mit der nutzung dieses formulars|mit dem absenden|durch das absenden|mit dem abschicken|mit absenden) {matter} (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|erklärst du|erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter}',
      'mit der nutzung dieses formulars {matter}',
      'diese (website|seite|webseite) verwendet akismet{matter}',
      'der inhalt dieses feldes wird nicht öffentlich (zugänglich angezeigt|angezeigt)',
      'html-tags sind erlaubt[{matter}]',
      '(noch|es sind noch) {n} zeichen[ übrig| verfügbar]',
      '(erfahre|erfahren sie)[ mehr darüber][,] wie (deine|ihre) kommentardaten verarbeitet werden',
      'lade kommentare',
      'kommentare zum post \\(atom\\)',
      'abonnieren[:]( kommentare zum post \\(atom\\)| posts \\(atom\\))',
    ],
  },
  /** What the forum allows: `Bitte beachten Sie unsere Netiquette.`, `Die Redaktion behält sich vor, Kommentare zu löschen.` */
  rules: {
    lines: [
      '(bitte|wir bitten|beachten sie|beachte|lesen sie|lies|es gelten|hier gelten) {words} (netiquette|kommentarregeln|kommentar-regeln|nutzungsregeln|diskussionsregeln|forenregeln|community-regeln|kommentarrichtlinien)[ {words}][. {matter}]',
      '(die redaktion|wir) (behält sich|behalten uns) [das recht] [vor|das recht vor][,] [{matter}] (kommentare|beiträge|leserbriefe|zuschriften) {words} (kürzen|löschen|moderieren|sperren|entfernen|abzulehnen|veröffentlichen|bearbeiten)[ vor][. {matter}]',
      '[die ](kommentare|beiträge|leserkommentare|leserbriefe|postings) (werden|unserer leser werden) [{words}] (moderiert|freigeschaltet|von der redaktion geprüft|vor der veröffentlichung geprüft|redaktionell geprüft)[. {matter}]',
      '[die ](kommentare|beiträge|leserkommentare|leserbriefe|postings) (geben|spiegeln|unserer leser geben|unserer leser spiegeln) {words} (meinung|ansicht) {words} (redaktion|leser|autoren|verfasser|nutzer) (wieder|wider)[. {matter}]',
      '(netiquette|kommentarregeln|die kommentarregeln|diskussionsregeln|forenregeln|community-regeln) (lesen|anzeigen|beachten)',
      'userinnen und user {matter} posting{matter}',
    ],
    place: 'tail',
  },
  /** Whose machine runs it: `Kommentare werden geladen`, `Diskussion powered by Disqus` */
  powered: {
    lines: [
      '[die ](kommentare|diskussion|kommentare powered by disqus|kommentarfunktion) (wird|werden) geladen',
      'bitte aktivieren sie javascript, um die {matter} disqus{matter}',
      '(zum anzeigen|um die kommentare|um kommentare) {matter} (javascript|cookies) {matter}',
    ],
  },
} satisfies Family
