import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Wir verwenden Cookies, um …`, `Diese Website verwendet Cookies.` */
  'cookie-notice': {
    lines: [
      '(um|damit) [(ihnen|dir|unsere|unser|diese|wir|sie)] {matter} (verwenden|nutzen|setzen) (wir|wir und unsere partner|wir auf dieser seite|wir auf unserer seite) cookies[ {matter}]',
      '(wir schätzen|wir respektieren) ihre privatsphäre',
    ],
  },
  /** A box of another site: `An dieser Stelle findest du externe Inhalte`, `Empfohlener redaktioneller Inhalt`, `Externen Inhalt laden` */
  embed: {
    lines: [
      '(empfohlener redaktioneller inhalt|empfohlener externer inhalt|empfohlene inhalte der redaktion|externer inhalt|externer inhalt nicht verfügbar|inhalt laden|externen inhalt laden|externe inhalte laden|externe inhalte anzeigen|externen inhalt anzeigen|inhalte anzeigen|video laden|tweet laden|beitrag laden|youtube immer entsperren|instagram immer entsperren|twitter immer entsperren|dieses element enthält daten von {words}|karte laden|inhalt aktivieren|inhalt entsperren|datawrapper-inhalte laden)',
      'an dieser stelle (findest du|finden sie|findet ihr|wird|steht|ist|befindet sich) [ein|einen|eine] [von der redaktion|von unserer redaktion] [empfohlene|empfohlenen|ausgewählte|empfohlener|empfohlenes] [externe|externer|externen|externes|relevante|eingebettete|eingebetteter] (inhalte|inhalt|inhalten|post|beitrag|video|element|tweet|medien|grafik|karte|podcast)[ {matter}|, {matter}]',
      '(ich bin|ich stimme|ich bin damit) [damit] einverstanden, dass mir externe (inhalte|inhalt) {matter}',
      '(mit dem|durch das) (laden|klick|anklicken|abspielen|aktivieren) (des|der|von|auf|dieses) {matter} (akzeptieren sie|akzeptierst du|akzeptiere ich|stimmen sie|stimmst du|stimme ich|erklären sie|erklärst du|erkläre ich|willigen sie|willigst du|willige ich|bestätigen sie|bestätigst du|bestätige ich|nehmen sie|nehme ich|sind sie|bist du|bin ich) {matter} (datenschutz|datenschutzerklärung|einverstanden|daten|cookies|nutzungsbedingungen)[{matter}]',
      '(sieh dir diesen beitrag auf instagram an|ein beitrag geteilt von {matter}|dieses video ansehen auf youtube|tweet ansehen|beitrag auf x ansehen|hier klicken, um den inhalt anzuzeigen)',
    ],
  },
  /** `Bitte aktivieren Sie JavaScript`, `Dein Browser kann dieses Video nicht abspielen.` */
  browser: {
    lines: [
      '[bitte |sie müssen |du musst ](aktivieren|aktiviere) [sie] [bitte] (javascript|cookies)[ {matter}|,{matter}]',
      '(bitte bestätigen sie, dass sie ein mensch sind|ich bin kein roboter|einen moment, bitte warten|bitte warten, seite wird geladen|die seite wird geladen|seite wird geladen|inhalte werden geladen|daten werden geladen|inhalt wird geladen|video wird geladen|wird geladen|loading)[?]',
    ],
  },
} satisfies Family
