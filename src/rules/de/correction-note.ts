import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Dieser Artikel wurde aktualisiert.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '[anmerkung: |anmerkung der redaktion: |anm. d. red.: |hinweis: |hinweis der redaktion: ](dieser|der|diese|die)' +
        ' (artikel|text|beitrag|bericht|meldung|seite) (wurde|ist|wird) ' +
        '[zuletzt|nachträglich|mehrfach|mehrmals|inzwischen|seit der veröffentlichung|nach der veröffentlichung|' +
        'am {date}|um {date}|mit {words}] (aktualisiert|ergänzt|überarbeitet|korrigiert|erweitert)[ worden]',
      '[dieser |der ](artikel|text|beitrag) (erschien|wurde) (erstmals|zuerst|ursprünglich) [veröffentlicht] am {date}[ {matter}]',
      '(dieser|der|diese|die) (artikel|text|beitrag|bericht|meldung|seite) wurde (zuletzt|zuletzt am|letztmals) ' +
        '[(aktualisiert|geändert|bearbeitet)] [am] {date}[ uhr][ (aktualisiert|geändert|bearbeitet|überarbeitet)]',
      '[hinweis: |achtung: ](dieser|der) (artikel|beitrag|text) ist (älter als|mehr als|über|bereits|schon) ' +
        '[(mehr als|über)] ({n}|ein|zwei|drei|einem|ein halbes|sechs) (jahr|jahre|monate|tage)[ alt][. {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Dieser Artikel wurde aktualisiert.',
        'Hinweis: Dieser Text wurde mehrfach aktualisiert.',
        'Der Beitrag ist nachträglich ergänzt worden',
        'Dieser Artikel wurde zuletzt aktualisiert am 5. März 2024',
        'Dieser Artikel ist älter als ein Jahr',
        'Dieser Artikel ist mehr als ein Jahr alt.',
      ],
      keeps: [
        'Der Artikel wurde korrigiert: Der Minister trat am 4. Mai zurück.',
        'Korrektur: Das Opfer war 43 Jahre alt, nicht 34.',
        'Die Seite wurde umgeblättert',
        'Die Seite wurde zuletzt im Mai gesehen',
        'Der Text ist älter als die Bibel',
        'Der Baum ist mehr als ein Jahr alt.',
      ],
    },
  },
  /** `Fehler gefunden?`, `Korrekturhinweis senden`, `Haben Sie einen Fehler entdeckt?` */
  report: {
    lines: [
      '[haben sie |hast du |sie haben |du hast ][einen ][tipp|rechtschreib]fehler ' +
        '(gefunden|entdeckt|bemerkt|melden|im artikel|im artikel melden|im text melden|im text gefunden)[?]' +
        '[ (jetzt|hier|schreiben|bitte|teilen|dann|melden|schicken|weisen|sagen|informieren) {matter}]',
      '(war dieser|fanden sie diesen|wie hat ihnen dieser|wie gefällt ihnen dieser|wie fanden sie diesen|' +
        'hat ihnen der|hat dir dieser|hat ihnen dieser|ist dieser|war der|wie hilfreich war dieser|fandest du diesen) ' +
        '(artikel|beitrag|text) [hilfreich|nützlich|gefallen|lesenswert|informativ|interessant][?][ {words}]',
      '(artikel|beitrag) bewerten',
    ],
    words: ['korrekturhinweis senden'],
    place: 'tail',
    proof: {
      removes: [
        'Fehler gefunden?',
        'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.',
        'War dieser Artikel hilfreich?',
        'Fehler gefunden? Hier klicken und mitteilen',
      ],
      keeps: [
        'Fehler im System',
        'Fehler gefunden, Brücke wieder offen',
        'Korrektur an der Börse',
        'War dieser Mann der Täter?',
        'Bewerten Sie selbst',
        'Fehler gefunden, sagt die Bahn',
      ],
    },
  },
  /** Whose views they are: `Die hier geäußerten Meinungen sind die des Autors.`, `Der Beitrag gibt die Meinung des Autors wider.` */
  opinion: {
    lines: [
      '(die|alle) (hier|im text|im artikel|in diesem beitrag|in diesem artikel) ' +
        '(geäußerten|vertretenen|dargestellten) (meinungen|ansichten) ' +
        '(sind die|sind ausschließlich die|geben ausschließlich die meinung|entsprechen nicht) {words}',
      '(der beitrag|dieser beitrag|dieser artikel|der artikel|der text|der kommentar) (gibt|spiegelt) ' +
        '[ausschließlich|nur] die (meinung|ansicht) (des autors|der autorin|des verfassers) wider',
      'die (meinung|ansicht) (des autors|der autorin) muss nicht {words} [der redaktion ](entsprechen|übereinstimmen)',
      '(dieser|der) (artikel|text|beitrag) (wurde|ist) (mit|mithilfe|mit hilfe|unter verwendung|mit unterstützung) ' +
        '[(von|einer|künstlicher)] (ki|künstlicher intelligenz|intelligenz) ' +
        '(erstellt|geschrieben|verfasst|bearbeitet|übersetzt|entstanden)[ und {words}]',
      '(dieser|der|unser) (artikel|beitrag|text|bericht) wird (laufend|ständig|fortlaufend|weiter|regelmäßig|derzeit) (aktualisiert|ergänzt)',
      '(mehr|weitere informationen|weiteres) (in kürze|folgt in kürze|folgen in kürze|folgt|folgen)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Die hier geäußerten Meinungen sind die des Autors.',
        'Der Beitrag gibt die Meinung des Autors wider.',
        'Dieser Artikel wurde mit Hilfe von KI erstellt.',
        'Dieser Artikel wird laufend aktualisiert.',
      ],
      keeps: [
        'Die hier geäußerten Meinungen des Ministers überraschten viele.',
        'Der Artikel gibt die Meinung der Bürger nicht her.',
      ],
    },
  },
} satisfies ProvenFamily
