import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Wir verwenden Cookies, um …`, `Diese Website verwendet Cookies.` */
  'cookie-notice': {
    lines: [
      '[(datenschutz & cookies|hinweis|cookie-hinweis): ](wir|wir und unsere partner|wir, und unsere partner,|unsere partner|wir und {words}) (verwenden|nutzen|setzen|benutzen|speichern) [auch|ebenfalls|auf unserer website|auf unserer seite|auf dieser website] cookies[ {matter}|{matter}]',
      '[(datenschutz & cookies|hinweis|cookie-hinweis): ](diese|unsere) (website|webseite|seite|internetseite|internetpräsenz) (verwendet|nutzt|benutzt|setzt|speichert) cookies[ {matter}|, um {matter}|, {matter}|. {matter}]',
      'cookies (erleichtern die|helfen uns bei der bereitstellung|helfen uns dabei|helfen uns,|ermöglichen die|ermöglichen uns|sind kleine textdateien|werden auf dieser) {matter}',
      '(mit|durch) (der|die) (weiteren|weitere|weiterer) nutzung {matter} (cookies|einverstanden|stimmen sie {matter} zu|stimmst du {matter} zu)[{matter}]',
      'weitere informationen, beispielsweise zur kontrolle von cookies{matter}',
      '(statistik|marketing|essenzielle|notwendige|funktionale) cookies (erfassen|werden|ermöglichen|sind) {matter}',
      'die technische speicherung oder der zugriff {matter}',
      'wenn (du|sie) [auf|die|diese] {matter} (weiter|weiterhin) {matter} cookies{matter}',
      '(hinweis zur verwendung von cookies|wie wir cookies verwenden|hinweise zu cookies|nutzungsbasierte online[-| ]werbung|nutzungsbasierte onlinewerbung|verwalte deine privatsphäre)',
      '(wir und unsere|wir und bis zu {n} unserer|wir und bis zu {n} unsere) [{n}] (partner|partnern|dienstleister) (verarbeiten|speichern|nutzen|verwenden|benötigen|brauchen|setzen) {matter} (daten|informationen|cookies|technologien|zustimmung|einwilligung)[{matter}]',
      '(wir und unsere|unsere) [{n}] (partner|partnern) (verarbeiten|speichern|nutzen|verwenden) [{words}] (daten|informationen|cookies|technologien)[ {matter}]',
      'auf (dieser|unserer) (website|webseite|seite|internetseite) (werden|wird|setzen wir|verwenden wir|nutzen wir) [{words}] cookies[ {matter}]',
      '(um|damit) [(ihnen|dir|unsere|unser|diese|wir|sie)] {matter} (verwenden|nutzen|setzen) (wir|wir und unsere partner|wir auf dieser seite|wir auf unserer seite) cookies[ {matter}]',
      '(durch|mit) (die|der) [weitere|weiteren] (nutzung|benutzung|verwendung) (unserer|dieser) (website|webseite|seite|dienste|internetseite) {matter} (cookies|einverstanden|datenschutzerklärung|nutzungsbedingungen)[{matter}]',
      '(wir schätzen|wir respektieren) ihre privatsphäre',
      '(ihre|deine) privatsphäre ist uns wichtig[. {matter}]',
      '(individuelle|erweiterte|meine|ihre|deine) (datenschutzeinstellungen|datenschutz-einstellungen|privatsphäre-einstellungen|cookie-einstellungen|datenschutzeinstellung)',
    ],
  },
  /** Buttons: `Alle akzeptieren`, `Cookie-Einstellungen`, `Nur notwendige Cookies akzeptieren` */
  choice: {
    lines: [
      '[alle |alles |nur notwendige |nur essenzielle |ausgewählte |alle cookies |cookies ](akzeptieren|ablehnen|zulassen|erlauben|annehmen|bestätigen)[ und (schließen|weiter|weiterlesen|fortfahren)]',
      '[alle |alles |nur notwendige |notwendige |nur essenzielle |ausgewählte ](cookies) (akzeptieren|ablehnen|zulassen|erlauben|annehmen|verwalten|anpassen|bearbeiten)',
      '[cookie|datenschutz|privatsphäre|consent|privacy|tracking][-| ]einstellungen [ändern|anpassen|verwalten|speichern|anzeigen|öffnen|bearbeiten|widerrufen]',
      '(zustimmen|zustimmen und weiter|zustimmen & weiter|einverstanden|ich stimme zu|ok, verstanden|verstanden|mehr optionen|optionen verwalten|dienste verwalten|einstellungen speichern|auswahl speichern|auswahl bestätigen|speichern & akzeptieren|immer aktiv|immer aktiviert|notwendig|notwendige cookies|essenziell|externe medien|präferenzen|anbieter|zweck|cookie-zustimmung verwalten|zustimmung verwalten|cookies & tracking|cookies verwalten|cookie-richtlinie|cookie-details|cookies|alle auswählen|weiter mit werbung|weiter mit werbung lesen)',
      '(einwilligung|einwilligungen|consent|cookies|zustimmung|tracking) (verwalten|ablehnen|widerrufen|ändern|akzeptieren|anpassen|bearbeiten)',
      '(cookie|cookie-|cookies |marketing-|funktionale |funktionelle |essenzielle |notwendige |technisch notwendige |statistik-|tracking-|nur notwendige |nur essenzielle |nur erforderliche |unbedingt erforderliche |leistungs-|externe )(einwilligung|zustimmung|cookies|cookie|medien akzeptieren|dienste|hinweis|hinweise|banner|consent|erklärung|infos|informationen)',
      '(auswahl (erlauben|akzeptieren|speichern|bestätigen)|speichern und schließen|speichern & schließen|akzeptieren und schließen|technisch notwendig|technisch erforderlich|unbedingt erforderlich|consent management|consent manager|consent-manager|privacy manager|privacy center|privacy settings|privacy-einstellungen|datenschutz-center|datenschutz-einstellungen|cookie policy|cookie-policy|cookies policy|privacy & cookies policy|privacy policy|vendors|alle anbieter|liste der partner \\(anbieter\\)|partnerliste|zur partnerliste|mehr informationen zum datenschutz|informationen zum datenschutz|hinweise zum datenschutz|nur notwendige|nur technisch notwendige)',
    ],
    place: 'run',
  },
  /** A box of another site: `An dieser Stelle findest du externe Inhalte`, `Empfohlener redaktioneller Inhalt`, `Externen Inhalt laden` */
  embed: {
    lines: [
      '(empfohlener redaktioneller inhalt|empfohlener externer inhalt|empfohlene inhalte der redaktion|externer inhalt|externer inhalt nicht verfügbar|inhalt laden|externen inhalt laden|externe inhalte laden|externe inhalte anzeigen|externen inhalt anzeigen|inhalte anzeigen|video laden|tweet laden|beitrag laden|youtube immer entsperren|instagram immer entsperren|twitter immer entsperren|dieses element enthält daten von {words}|karte laden|inhalt aktivieren|inhalt entsperren|datawrapper-inhalte laden)',
      '(empfohlener|dieser) [redaktioneller|externer] (inhalt|beitrag|artikel|tweet|post) (von|aus|auf) {platforms}',
      '(empfohlener|dieser) [redaktioneller|externer] (inhalt|beitrag|artikel|tweet|post) (von|aus|auf|stammt von|wird von|wurde von) {platforms} {matter}',
      'an dieser stelle (findest du|finden sie|findet ihr|wird|steht|ist|befindet sich) [ein|einen|eine] [von der redaktion|von unserer redaktion] [empfohlene|empfohlenen|ausgewählte|empfohlener|empfohlenes] [externe|externer|externen|externes|relevante|eingebettete|eingebetteter] (inhalte|inhalt|inhalten|post|beitrag|video|element|tweet|medien|grafik|karte|podcast)[ {matter}|, {matter}]',
      'hier (findest du|finden sie|findet ihr|wird|steht|ist|befindet sich) [ein|einen|eine] [von der redaktion|von unserer redaktion] [empfohlene|empfohlenen|empfohlener] (externe|externer|externen|externes|eingebettete|eingebetteter) (inhalte|inhalt|inhalten|post|beitrag|video|element|tweet|medien)[ {matter}|, {matter}]',
      '(ich bin|ich stimme|ich bin damit) [damit] einverstanden, dass mir externe (inhalte|inhalt) {matter}',
      '(mit dem|durch das) (laden|klick|anklicken|abspielen|aktivieren) (des|der|von|auf|dieses) {matter} (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|erklärst du|erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter} (datenschutz|datenschutzerklärung|einverstanden|daten|cookies|nutzungsbedingungen)[{matter}]',
      '(mit dem|durch das) (laden|klick|anklicken|abspielen|aktivieren) (des|der|von|auf|dieses) {words} werden [{words}] daten an {platforms} (übermittelt|übertragen|gesendet)[. {matter}]',
      '(um|damit) [dir|ihnen|sie|du] {matter} (externe|externen|eingebettete|eingebetteten) (inhalte|inhalten|inhalt|medien|dienste|diensten|video|videos|element|elemente|post|daten){matter} (einwilligung|zustimmung|zustimmen|cookies){matter}',
      '(um|damit) (dir|ihnen|sie|du|wir ihnen|wir dir) {matter} (drittanbieter|drittanbietern|inhalte|inhalt|medien) {matter} (einwilligung|zustimmung|zustimmen|cookies){matter}',
      '(dieser|dieses|diese|zur anzeige dieses|zum anzeigen dieses) (inhalt|inhalte|inhalts|video|videos|element|elements|beitrag|post|tweet) (kann|wird|können|ist|benötigen wir|benötigt|darf) {matter} (cookies|datenschutz|ihre zustimmung|ihrer zustimmung|deine zustimmung|deiner zustimmung|ihre einwilligung|ihrer einwilligung|deine einwilligung|deiner einwilligung|datenschutz-einstellungen|datenschutzeinstellungen|javascript){matter}',
      'damit können personenbezogene daten an {matter} (übermittelt|drittplattformen){matter}',
      '(mehr dazu|weitere informationen|näheres|details) (in|dazu in|finden sie in|findest du in) (unserer|der|unseren) (datenschutzerklärung|datenschutz-erklärung|datenschutzhinweisen|datenschutzbestimmungen)[{matter}]',
      '(sieh dir diesen beitrag auf instagram an|ein beitrag geteilt von {matter}|dieses video ansehen auf youtube|tweet ansehen|beitrag auf x ansehen|hier klicken, um den inhalt anzuzeigen)',
      'wird verwendet, um {words} zu entsperren',
      '(hier klicken|klicken sie hier|klicke hier|klicken|klicken sie|klicke)[,] um [(den|die|diesen|dieses|das|alle|externen|externe)] (inhalt|inhalte|video|post|beitrag|tweet|element|karte) [{words} ](anzuzeigen|zu laden|anzusehen|zu aktivieren|freizuschalten)',
      '[hier klicken, um ](inhalt|inhalte|video|post|beitrag|tweet|posts) (von|aus) {platforms} (anzeigen|laden|ansehen|zulassen|aktivieren|anzuzeigen|zu laden)',
      '(externer inhalt|externe inhalte|eingebetteter inhalt|externes video|externer post) (von|aus) {platforms}',
      '(immer {platforms}-inhalte laden|{platforms}-inhalte (immer laden|laden|anzeigen|aktivieren)|zum laden des inhalts klicken|zum aktivieren klicken|inhalt freischalten|inhalte freischalten|externe inhalte aktivieren|inhalte von drittanbietern laden|externen inhalt einblenden|inhalt trotzdem laden)',
      'erst wenn sie hier klicken, {matter} (dritten|geladen|nachgeladen|facebook|twitter){matter}',
      '(dieser inhalt|dieses video|dieser beitrag|dieser post|dieses element) wird von {platforms} (bereitgestellt|geladen|gehostet)[. {matter}]',
      '(erfahren sie mehr|erfahre mehr|mehr erfahren sie|mehr erfährst du|mehr|mehr informationen|mehr infos|alle informationen|weitere details|einzelheiten) (in|dazu in|hierzu in|finden sie in|findest du in) (unserer|der|unseren|den) (datenschutzerklärung|datenschutz-erklärung|datenschutzhinweisen|datenschutzbestimmungen|cookie-richtlinie)[{matter}]',
      '(bitte akzeptieren sie|bitte akzeptiere|bitte stimmen sie|bitte erlauben sie) {matter}cookies{matter} (video|inhalt|inhalte|zu sehen|anzuzeigen|anzusehen){matter}',
      '(dieser inhalt|dieses video|dieser beitrag|diese seite|der inhalt) ist [(leider|derzeit|in ihrem land|nicht mehr)] (nicht verfügbar|nicht mehr verfügbar|nicht darstellbar)',
    ],
  },
  /** `Bitte aktivieren Sie JavaScript`, `Dein Browser kann dieses Video nicht abspielen.` */
  browser: {
    lines: [
      '[bitte |sie müssen |du musst ](aktivieren|aktiviere) [sie] [bitte] (javascript|cookies)[ {matter}|,{matter}]',
      '(javascript|cookies) (ist|sind|muss|müssen) [in ihrem browser|in deinem browser|leider] (deaktiviert|nicht aktiviert|aktiviert sein|ausgeschaltet)[{matter}]',
      '(dein|ihr|dieser) browser (kann|unterstützt|ist|wird|verfügt) {matter} (abspielen|nicht|veraltet|unterstützt)[{matter}]',
      '(du verwendest|sie verwenden|sie nutzen|du nutzt) einen veralteten browser[{matter}]',
      'zum (abspielen|ansehen|betrachten) {words} (javascript|flash|cookies) {matter}',
      '(dieses|das) video (ist|kann) [in ihrem land|in deinem land|leider|derzeit] (nicht|nicht mehr) (verfügbar|abgespielt werden)[{matter}]',
      '(dein|ihr|dieser) browser (unterstützt|erlaubt) (kein|keine|keinen|das|die|den) (javascript|audio|video|videos|html5|iframes|cookies|audio-element|video-element|wiedergabe|html5-video)[{matter}]',
      '(bitte bestätigen sie, dass sie ein mensch sind|ich bin kein roboter|einen moment, bitte warten|bitte warten, seite wird geladen|die seite wird geladen|seite wird geladen|inhalte werden geladen|daten werden geladen|inhalt wird geladen|video wird geladen|wird geladen|loading)[?]',
      '(die seite konnte nicht gefunden werden|die angeforderte seite konnte nicht gefunden werden|die gesuchte seite wurde nicht gefunden|fehler 404|404 - seite nicht gefunden|404 – seite nicht gefunden|seite nicht gefunden)',
    ],
  },
} satisfies Family
