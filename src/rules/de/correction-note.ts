import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Dieser Artikel wurde aktualisiert.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '[anmerkung: |anmerkung der redaktion: |anm. d. red.: |hinweis: |hinweis der redaktion: ](dieser|der|diese|die) (artikel|text|beitrag|bericht|meldung|seite) (wurde|ist|wird) [zuletzt|nachträglich|mehrfach|mehrmals|inzwischen|seit der veröffentlichung|nach der veröffentlichung|am {date}|um {date}|mit {words}] (aktualisiert|ergänzt|überarbeitet|korrigiert|erweitert)[ worden]',
      '[dieser |der ](artikel|text|beitrag) (erschien|wurde) (erstmals|zuerst|ursprünglich) [veröffentlicht] am {date}[ {matter}]',
      '(dieser|der|diese|die) (artikel|text|beitrag|bericht|meldung|seite) wurde (zuletzt|zuletzt am|letztmals) [(aktualisiert|geändert|bearbeitet)] [am] {date}[ uhr][ (aktualisiert|geändert|bearbeitet|überarbeitet)]',
      '[hinweis: |achtung: ](dieser|der) (artikel|beitrag|text) ist (älter als|mehr als|über|bereits|schon) [(mehr als|über)] ({n}|ein|zwei|drei|einem|ein halbes|sechs) (jahr|jahre|monate|tage)[ alt][. {matter}]',
    ],
    place: 'edges',
  },
  /** `Fehler gefunden?`, `Korrekturhinweis senden`, `Haben Sie einen Fehler entdeckt?` */
  report: {
    lines: [
      '[haben sie |hast du |sie haben |du hast ][einen ][tipp|rechtschreib]fehler (gefunden|entdeckt|bemerkt|melden|im artikel|im artikel melden|im text melden|im text gefunden)[?][ (jetzt|hier|schreiben|bitte|teilen|dann|melden|schicken|weisen|sagen|informieren) {matter}]',
      '(haben sie|hast du) einen fehler [im artikel|im text|in diesem artikel|in diesem text] (gefunden|entdeckt|bemerkt)[?] [{matter}]',
      '(korrektur|korrekturen|korrekturhinweis|korrekturhinweise|fehlerhinweis) (melden|senden|mitteilen|einsenden|an die redaktion)',
      '(feedback|rückmeldung|hinweis|kritik) (an die redaktion|zum artikel|senden|zu diesem artikel|geben)',
      '(war dieser|fanden sie diesen|wie hat ihnen dieser|wie gefällt ihnen dieser|wie fanden sie diesen|hat ihnen der|hat dir dieser|hat ihnen dieser|ist dieser|war der|wie hilfreich war dieser|fandest du diesen) (artikel|beitrag|text) [hilfreich|nützlich|gefallen|lesenswert|informativ|interessant][?][ {words}]',
      '(artikel|beitrag) bewerten',
      '(wie bewerten sie|wie bewertest du|bewerten sie|bewerte) (diesen|den|unseren) (artikel|beitrag|text)[?] [{words}]',
      'fehler (gefunden|entdeckt)? {matter}',
    ],
    place: 'tail',
  },
  /** `Gastbeiträge geben nicht die Meinung der Redaktion wieder.` */
  opinion: {
    lines: [
      '[hinweis: |anmerkung: |anmerkung der redaktion: ](die|der|dieser|diese|das|alle|kommentare|kommentar|gastbeiträge|gastkommentare|kolumnen|meinungsbeiträge|leserbriefe|namentlich gekennzeichnete|mit namen gekennzeichnete) [{words}] (geben|gibt|spiegeln|spiegelt|stellen|stellt|müssen|muss|entsprechen|entspricht|stimmen|stimmt) {matter} (meinung|ansicht|auffassung|meinungen|ansichten|standpunkt) (der|des|unserer|ihrer|seines|von) (redaktion|verlags|verfassers|verfasser|verfasserin|autors|autorin|autoren|autorinnen und autoren|jeweiligen autors|jeweiligen autoren|jeweiligen verfassers|jeweiligen verfasser|herausgebers|herausgeber|betreiber|betreibers|{words}-redaktion|{words} redaktion)[ (wieder|wider|dar|übereinstimmen|überein|entsprechen|widerspiegeln|wiedergeben|sein)][. {matter}]',
      '[hinweis: |anmerkung: |anmerkung der redaktion: ](gastbeiträge|gastkommentare|kolumnen|meinungsbeiträge|leserbriefe|namentlich gekennzeichnete {words}|mit namen gekennzeichnete {words}|kommentare) (geben|spiegeln) {words} (meinung|ansicht|auffassung) {words} (redaktion|verlags|autoren|autors|verfasser) (wieder|wider)[. {matter}]',
      'dieser (artikel|beitrag|text) (stellt|ist|dient|enthält) (keine|nur|ausschließlich|lediglich) {matter} (anlageberatung|anlageempfehlung|rechtsberatung|kaufempfehlung|finanzberatung|information|handlungsempfehlung)[ dar][. {matter}| und {matter}]',
      '(keine anlageberatung|keine anlageempfehlung|disclaimer|haftungsausschluss)',
    ],
    place: 'tail',
  },
} satisfies Family
