import type { Family } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Artikel teilen`, `Auf Facebook teilen`, `Per E-Mail versenden`, `Link kopieren` */
  'share-this': {
    lines: [
      '[jetzt |den |diesen |diese |dieses |die |das ](artikel|beitrag|seite|inhalt|meldung|video|post|story|nachricht|rezept|bild|folge|podcast) (teilen|weiterempfehlen|empfehlen|versenden|weiterleiten|verschicken|mailen|twittern|auf facebook teilen|per e-mail teilen|per mail teilen|mit freunden teilen)',
      '(teilen sie|teile|teilt) [diesen|den|dieses|diese|die|dies|das] [artikel|beitrag|seite|inhalt|meldung|video|story|post] [(mit|auf|per|bei|via|mit deinen freunden|mit ihren freunden|mit anderen|mit freunden)]',
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
  },
  /** A plea that names its platform: `Folgen Sie uns auf Facebook`, `Folge uns bei Instagram und X` */
  'follow-us': {
    lines: [
      '(folgen sie|folge|folgt|besuchen sie|besuche|finden sie|liken sie|like|abonnieren sie|abonniere) (uns|{publication}|mir) [auch|jetzt] (auf|bei|in|via|über)[ {platforms}][ {words}]',
      '(folgen sie|folge|folgt|besuchen sie) uns[ auch| jetzt| hier]',
      '(folgen sie|folge|folgt) uns [auch] (auf|in) (social media|den sozialen netzwerken|den sozialen medien|unseren kanälen|unseren social-media-kanälen)[ {words}]',
      '(werde|werden sie) [jetzt] (fan|follower|teil) {title} (auf|bei) {platforms}',
      '(uns|{publication}) (auf|bei) {platforms} (folgen|liken|besuchen)',
      '{publication} (auf|bei) {platforms}',
      '(diskutieren sie|reden sie|diskutiere) mit [uns] (auf|bei) {platforms}[: {rest}]',
      '{publication} [jetzt |ist jetzt |gibt es jetzt |gibt es ]auch (auf|bei) {platforms}',
      '[jetzt ]{publication} (bei|auf|in) (google|der google-suche|google news) als bevorzugte quelle (hinzufügen|festlegen|auswählen|markieren|einstellen|speichern)',
      '[(jetzt|hier)] (auf|bei|über) google news folgen',
      '(folgen sie|folge|folgt|besuchen sie|besuche|finden sie|liken sie|like|abonnieren sie|abonniere) (uns|{publication}|mir) [auch|jetzt] (auf|bei|in|via|über) {platforms}',
      '(sie finden uns|ihr findet uns|du findest uns|uns gibt es|wir sind|mehr von uns gibt es) [auch] (auf|bei) {platforms}',
      '(liken sie|like|liked) [(jetzt|auch)] (unsere|die) facebook-seite[ {words}]',
    ],
    words: ['jetzt folgen', 'jetzt liken', 'jetzt fan werden', 'fan werden'],
    endings: ['(folgen sie|folge|folgt) (uns|{publication}) [auch|jetzt] (auf|bei) {platforms}'],
    place: 'edges',
  },
} satisfies Family
