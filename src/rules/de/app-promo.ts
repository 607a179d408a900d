import type { Family } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Jetzt unsere App herunterladen`, `Hol dir die Muster-App`, `Laden Sie unsere kostenlose App.` */
  'get-app': {
    lines: [
      '[jetzt |hier |gleich ](laden|lade|hol|holen|hole|holt|installieren|installiere|teste|testen|nutzen|nutze|entdecken|entdecke|probieren|kennen) [sie|dir|euch|sie sich] [jetzt|hier|gleich|schon] unsere [kostenlose|neue|praktische|{words}] (app|apps|news-app|{words}-app|app für {words}|app herunter|app kostenlos herunter|app kostenlos|app {words} herunter|app aufs handy|app im app store {words}|{words}-app herunter)[(!|.|,|:| –| -) {matter}]',
      '[jetzt |hier ]unsere [kostenlose|neue] (app|news-app|nachrichten-app|smartphone-app) [kostenlos|jetzt|gratis|hier] (herunterladen|downloaden|installieren|laden|holen|testen|ausprobieren)',
      '[jetzt |hier ][die |kostenlose |die kostenlose |die neue ](app|news-app|nachrichten-app|{words}-app|{words} app) [kostenlos|jetzt|gratis|hier] (herunterladen|downloaden|installieren|laden|holen|testen|ausprobieren)',
      '(laden sie|lade dir|lade|hol dir|holen sie sich|holt euch) [jetzt|hier] die [kostenlose|neue] ({words}-app|app)[ (herunter|jetzt herunter|kostenlos herunter|aufs handy|auf ihr smartphone|auf dein smartphone)]',
      '(in|mit) der app (lesen|öffnen|weiterlesen|hören|ansehen|anhören)',
      '[in |die ]app (öffnen|herunterladen|downloaden)',
      '(entdecken sie unsere apps|unsere apps|alle apps|zur app|jetzt in der app|zum download der app)',
      '(alle nachrichten|die wichtigsten nachrichten|mehr nachrichten|alle news|immer informiert|aktuelle nachrichten) {words} (unserer|der) [kostenlosen] (app|{words}-app)[{matter}]',
      '{publication} in der app (lesen|öffnen|hören|nutzen)',
      'die {words}-app [(jetzt|hier|kostenlos|gratis|jetzt kostenlos)] (herunterladen|downloaden|installieren|laden|testen)',
      '(unsere app|die {words}-app|unsere kostenlose app)[:| –| -] (alle|jetzt|kostenlos|die wichtigsten|aktuelle|nachrichten|das wichtigste) {matter}',
      '[den ]qr-code scannen[,| und] [die] [{words}] app (herunterladen|laden|installieren|downloaden)',
      '[jetzt ]die [kostenlose] (app|{words}-app) herunterladen {headline}',
    ],
  },
  /** The badges of the stores: `Laden im App Store`, `Jetzt bei Google Play` */
  badge: {
    lines: [
      '(laden|jetzt|verfügbar|erhältlich|jetzt laden|jetzt erhältlich|jetzt verfügbar|download|herunterladen|hier laden|kostenlos) (im|bei|auf|aus dem|in) [apple] (app store|app-store|google play|google play store|google-play-store|play store|playstore|app gallery|huawei appgallery)',
      '(iphone|ipad|ios|android|apple)[-app] (im|bei) (app store|google play|google play store)',
    ],
  },
  /** Links: `iOS-App`, `App für Android`. */
  store: {
    lines: [
      '(ios|android|iphone|ipad|news|nachrichten)-app[s]',
      'app[s] für (ios|android|iphone|ipad|smartphone|ios und android)',
      '(unsere app|mobile apps)',
    ],
    place: 'run',
  },
} satisfies Family
