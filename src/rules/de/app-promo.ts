import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Jetzt unsere App herunterladen`, `Hol dir die Muster-App`, `Laden Sie unsere kostenlose App.` */
  'get-app': {
    lines: [
      '(laden sie|lade|lad|ladet|holen sie|hol|hole) [(dir|sich|euch)] [jetzt|hier|gleich|kostenlos] ' +
        '[jetzt|hier|kostenlos] (unsere|die) [kostenlose] (app|news-app|nachrichten-app)' +
        '[ für ios und android| für android und ios| von {publication}] [herunter|runter]',
      '(hier|jetzt) [kostenlos|gratis] (unsere|die) [kostenlose] (app|news-app|{publication}-app)[ von {publication}]' +
        ' (herunterladen|laden|downloaden|installieren)',
      '[jetzt ](verfügbar|erhältlich) (im|bei|für) (app store|google play|apple app store|play store) (und|oder) ' +
        '[(im|bei|für)] (app store|google play|play store)',

      '[in |die ]app (öffnen|herunterladen|downloaden)',
      '(unsere app|die {words}-app|unsere kostenlose app)[:| –| -] (alle|jetzt|kostenlos|die wichtigsten|aktuelle|nachrichten|das wichtigste) {matter}',
      '{title}, empfehlen wir ihnen unsere [runderneuerte|kostenlose] app[, die sie {matter}]',
    ],
    words: [
      'hol dir die muster-app',
      'entdecken sie unsere apps',
      'unsere apps',
      'alle apps',
      'zur app',
      'jetzt in der app',
      'zum download der app',
    ],
    proof: {
      removes: [
        'Laden Sie die App von hafen24 herunter',
        'Hier die kostenlose hafen24-App herunterladen',
        'Lade dir jetzt unsere App für iOS und Android herunter',
        'Verfügbar im App Store und bei Google Play',

        'Entdecken Sie unsere Apps:',
        'Die Muster-App kostenlos herunterladen',
        'Die Muster-App jetzt kostenlos herunterladen',
        'Unsere App: Alle Nachrichten auf einen Blick',
        '[Wenn Sie aktuelle Nachrichten live auf Ihr Handy haben wollen, empfehlen wir Ihnen unsere App, die Sie hier herunterladen können.]',
      ],
      keeps: [
        'Die App herunterladen sollen laut Ministerium alle Lehrer.',
        'Laden Sie die Warn-App herunter, rät das Amt den Bürgern an der Küste.',
        'App statt Ausweis',
        'Unsere Apps wissen zu viel',
        'Mit der App lesen Ärzte den Puls ab',
        'Die Corona-App nutzen wenige',
        'Unsere App war ein Fehler, gibt der Chef zu.',
        'Den QR-Code scannen nur wenige.',
        'Nutzen Sie unsere Angebote, warb der Bürgermeister.',
        'Testen Sie unsere Stadt, wirbt der Verein.',
        'Unsere App: Immer mehr Ärger mit der Technik',
        'Wenn Sie im Tunnel auf Ihr Handy schauen, hilft keine App.',
      ],
    },
  },
  /** Links: `iOS-App`, `App für Android`. */
  store: {
    lines: ['(ios|android|iphone|ipad|news|nachrichten)-app[s]', '(unsere app|mobile apps)'],
    words: ['app für android'],
    place: 'run',
    proof: {
      removes: ['iOS-App', 'Android-Apps'],
      keeps: ['Android-Apps spähen Nutzer aus', 'App für Blinde', 'Unsere App ist schuld, sagt die Bahn.'],
    },
  },
} satisfies ProvenFamily
