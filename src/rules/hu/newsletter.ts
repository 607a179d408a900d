import type { ProvenFamily } from '../rule.js'

/** Letters, channels and alerts a reader is asked to join. */
export const newsletter = {
  /** `Iratkozzon fel hírlevelünkre`, `Ne maradjon le a legfontosabb híreinkről!` */
  'sign-up': {
    lines: [
      'hírlevél[ ](feliratkozás|regisztráció|ne maradjon le)[{matter}]',
      'ne (maradjon|maradj) le semmiről[! {matter}|!]',
      '(értesüljön|értesülj) (elsőként|elsőnek) {words}',
      '(sikeres feliratkozás|értesítések engedélyezése|értesítések bekapcsolása)[{matter}]',
    ],
    words: ['ne maradjon le a legfontosabb híreinkről'],
    proof: {
      removes: ['Értesüljön elsőként a legfontosabb hírekről', 'Sikeres feliratkozás'],
      keeps: [
        'Iratkozzon fel a tanfolyamra, tanácsolja az orvos.',
        'A hírlevél elárasztotta a postaládákat.',
        'Adja meg a kódját, kérte a csaló.',
        'Ne maradjon le a vonatról',
        'Ne maradj le semmiről az életben, tanácsolta.',
        'A legfontosabb döntés e-mailben született, mondta.',
        'A nap legjobb híre e-mailben érkezett.',
        'Kérjen értesítést a bíróságtól',
      ],
    },
  },
  /** `Kövessen minket a Facebookon!`, `Kövesse lapunkat a Google Hírekben`. */
  'follow-us': {
    lines: [
      '(kövessen|kövesse|kövess|kövesd|lájkolja|lájkold|lájkoljon|csatlakozzon|csatlakozz|keressen|keress|olvasson|' +
        'olvassa|jelöljön|állítsa|nézzen|találkozzunk) [ön is|te is|be|hozzánk] ' +
        '[minket|bennünket|lapunkat|oldalunkat|híreinket|híreit|az|a|cikkeinket|hozzánk] [{title}] [az|a] ' +
        '(facebookon|facebook-oldalunkat|facebook-oldalát|facebook oldalunkat|facebook-csoportunkhoz|facebook-on|' +
        'instagramon|twitteren|x-en|youtube-on|tiktokon|google hírekben|google hírek|google news-ban|google newson|' +
        'viberen|telegramon|linkedinen|közösségi oldalainkon|közösségi médiában|google-ben|messengeren|facebookunkat|' +
        'google news-on)[ is][(!|.|,|:| és| vagy| a| –) {matter}]',
      '(kövessen|kövesse|kövess|kövesd) (minket|bennünket|lapunkat|oldalunkat)[ is][: {rest}| a {rest}| az {rest}]',
      '(ha máskor is|ha tetszett|ha szeretne|ha nem szeretne|ha szeretnél|ha érdekel|ha további|ha szívesen|' +
        'ha első kézből) {matter}(lájkolja|lájkold|kövesse (a facebook|az instagram|oldalunkat|lapunkat)|kövess minket|' +
        'kövesd (a facebook|az instagram|oldalunkat)|kövessen minket|iratkozzon fel|iratkozz fel)[{matter}]',
      '(ott vagyunk|megtalálsz|megtalál) [minket|a] [a] (facebookon|instagramon|tiktokon|közösségi oldalainkon|google hírekben)[ is][{matter}]',
      '(iratkozzon fel|iratkozz fel|csatlakozzon|csatlakozz|kövesse|kövesd|lépjen be|lépj be) ' +
        '(whatsapp|viber|telegram|messenger|youtube|instagram)[-| ](csatornánkra|csatornánkhoz|csatornánkat|' +
        'közösségünkhöz|csoportunkhoz|csoportunkba)[{matter}]',
      '(adja|add) hozzá (az|a) {words} (kedvenc|preferált|megbízható) {words}[ a] google{matter}',
      '(ha nem szeretne|ha nem szeretnél|ha nem akar) lemaradni[,] (kövesse|kövesd|kövess|iratkozzon|iratkozz|csatlakozz|csatlakozzon|lájkolja){matter}',
      '(beszéljük meg|vitassuk meg|beszélgessünk) (a facebookon|a facebook-csoportunkban|facebookon)[{matter}]',
      '(küldd el|küldje el|küldjön|küldj) [(nekünk|nekünk a)] ' +
        '(fotóidat|fotóit|fotóidat és videóidat|képeit és videóit|fotót|képet) [(és videóidat)] ' +
        '(whatsappon|viberen|e-mailben|az {email} címre)[ {rest}]',
    ],
    proof: {
      removes: [
        'Kövessen minket a Facebookon!',
        'Kövess minket Facebookon is!',
        'Kövesse lapunkat a Google Hírekben!',
        'Ha máskor is olvasna hasonlót, lájkolja a Facebook-oldalunkat!',
        'Csatlakozz WhatsApp-csatornánkhoz',
        'Kövesse Viber-csatornánkat',
        'Beszéljük meg a Facebookon',
        'Küldd el nekünk fotóidat és videóidat WhatsAppon',
      ],
      keeps: [
        'Kövess a hídig, kiáltotta a révész.',
        'Csatlakozzon a tűzoltókhoz, kérte a polgármester.',
        'Kövesse a pénzt',
        'Ha szeretne segíteni, csatlakozzon az önkéntesekhez.',
        'Csatlakozz hozzánk, kérte a katona.',
        'Ha szeretne nyerni, kövesse a szabályokat.',
        'Ha nem szeretne lemaradni a vonatról, siessen.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Hírlevél`, `Feliratkozás`, `Követés`. */
  form: {
    words: [
      'hírlevél',
      'hírlevelek',
      'feliratkozás',
      'feliratkozom',
      'iratkozz fel',
      'iratkozzon fel',
      'leiratkozás',
      'követés',
      'követem',
      'kövessen minket',
      'kövess minket',
      'kövess',
      'közösségi média',
      'közösségi oldalaink',
      'facebook-oldal',
      'e-mail-cím',
      'az ön e-mail-címe',
      'értesítések',
      'értesítést kérek',
      'csatlakozz',
      'csatlakozom',
    ],
    place: 'run',
    proof: { removes: ['Hírlevél', 'Feliratkozás'], keeps: ['Követés közben balesetezett', 'Csatlakozz a kórushoz'] },
  },
  /** A letter of the site’s own by its name: `Iratkozz fel a kikötő24 hírlevelére` */
  letter: {
    lines: [
      '(iratkozzon fel|iratkozz fel|feliratkozom) [a|az] [napi|heti|ingyenes|{publication}] (hírlevelünkre|hírlevelére|hírlevélre)[ is|, hogy {matter}]',
      '(iratkozz fel|iratkozzon fel|hallgasd meg) (podcastunkra|a podcastunkra|podcastunkat|podcastjainkra)[ {words}]',
      'a (nap|hét) (legfontosabb|legjobb) (hírei|cikkei|írásai)[ {words}] (a postaládádban|az e-mail-fiókodban|postaládájában|e-mailben|a postafiókodban)',
    ],
    proof: {
      removes: [
        'Iratkozz fel a kikötő24 hírlevelére',
        'Iratkozz fel podcastunkra',
        'A nap legfontosabb hírei a postaládádban',
      ],
      keeps: ['Iratkozz fel a listára, állt a táblán.'],
    },
  },
  /** What a form for letters says when it was sent: `Köszönjük a feliratkozást` */
  thanks: {
    lines: ['köszönjük (a feliratkozást|a feliratkozásod|a feliratkozását|hogy feliratkozott|hogy feliratkoztál)'],
    place: 'edges',
    proof: { removes: ['Köszönjük a feliratkozást'], keeps: ['Köszönjük a türelmet, mondta a polgármester.'] },
  },
  /** The field for the address, and its label: `E-mail cím` */
  address: {
    lines: ['[az ön |add meg az |adja meg az ](e-mail|email)[-| ](cím|címe|címed|címét)'],
    place: 'edges',
    proof: { removes: ['E-mail cím'], keeps: ['E-mail címeket loptak el a bankból'] },
  },
} satisfies ProvenFamily
