import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Dela artikel`, `Dela på Facebook`, `Kopiera länk` */
  'share-this': {
    lines: [
      '(dela|tipsa om|mejla|skicka|maila|spara) [(den här|denna|hela|det här)] ' +
        '(artikeln|artikel|inlägget|inlägg|sidan|sida|nyheten|texten|videon|detta)[ (på|via|med) {words}]',
      'dela (på|via|med|i) {buttons}',
      'dela (på|via)',
      '(kopiera|kopiera artikelns) länk[en]',
      'länk[en] (kopierad|har kopierats)[ {words}]',
      '(klicka för att dela|klicka för att skicka|klicka för att skriva|dela) {title} \\(öppnas i [ett] nytt fönster\\)',
      '(klicka för att dela|klicka för att e-posta|klicka för utskrift|dela detta|dela det här|dela med dig|dela på sociala medier)[ {words}]',
      '[gilla: ]gilla laddar in',
      '(dela|e-posta|mejla|skriv ut|klicka|tipsa)[ {title}] \\(öppnas i [ett|en] (nytt fönster|ny flik)\\)',
      '(skicka [sidan|artikeln|den här artikeln] till|tipsa|mejla till) en (vän|kompis)',
      '[länk ]kopierad till urklipp',
      '(gillade du|tyckte du om) (artikeln|texten|inlägget|den här artikeln|det du läste)[?][ {matter}]',
      '(hjälpte artikeln dig|var artikeln (till hjälp|bra|läsvärd)|hade du nytta av artikeln)[?]',
      '(dela|dela artikeln|dela den här artikeln) som gåva',
      'skicka med e-post[ ]blogthis!{matter}',
    ],
    proof: {
      removes: [
        'Dela artikel',
        'Dela på Facebook',
        'Kopiera länk',
        'Klicka för att dela på Facebook (Öppnas i ett nytt fönster)',
        'Gilla: Gilla Laddar in …',
        'Dela (öppnas i nytt fönster)',
        'Skicka till en vän',
        'Kopierad till urklipp',
        'Gillade du artikeln?',
        'Skicka med e-postBlogThis!Dela på XDela på Facebook',
      ],
      keeps: [
        'De ska dela på priset.',
        'Dela lika',
        'Polisen ber att bilden delas.',
        'Gillade du krigsåren?',
        'Skicka en vän',
      ],
    },
  },
  /** A button of one word: `Dela`, `Följ`, `Gilla` */
  button: {
    lines: ['(dela|delningar|följ|följer|gilla|gillar|twittra|tweeta|mejla|tipsa|skriv ut)', '{n} (delningar|gillar)'],
    place: 'run',
    proof: { removes: ['Dela', 'Följ'], keeps: ['Dela lika', 'Följ pengarna'] },
  },
  /** `Följ oss på Facebook`, `Gilla oss på Facebook` */
  'follow-us': {
    lines: [
      '(följ|gilla|hitta|besök) (oss|{publication}) [även|också|här|gärna] på[ {platforms}][ {words}]',
      'följ oss[ (här|i sociala medier|på sociala medier)]',
      'följ (vår|våra|{publication}) (kanal|kanaler|whatsapp-kanal|whatsappkanal|telegramkanal|youtubekanal|sida|profil) [på {platforms}]',
      '(häng med|prata med|diskutera med|hitta) oss på {platforms}',
      'lägg till {publication} som (favorit|favoritkälla|föredragen källa|önskad källa|prioriterad källa|källa) (på|i|hos) google[{matter}]',
      '(diskutera|kommentera|följ|prata) (på|via) {platforms}',
      '(skicka|mejla|tipsa) [(oss|in)] [(dina|era)] ' +
        '(bilder|bilder och filmer|bilder och video|filmer|bilder eller filmer|nyhetstips|tips)[ till oss] ' +
        '(på|via|till) (whatsapp|telegram|mejl|{email}|{n})[ {rest}]',
    ],
    endings: ['(följ|gilla) (oss|{publication}) på {platforms}'],
    place: 'edges',
    proof: {
      removes: [
        'Följ oss på Facebook',
        'Följ oss',
        'Gilla oss på Facebook',
        'Följ vår kanal på WhatsApp',
        'Häng med oss på Instagram',
        'Lägg till Hamnbladet som favorit på Google',
        'Skicka bilder och filmer till oss på WhatsApp',
      ],
      keeps: [
        'Följ skyltarna, ber polisen.',
        'Gilla läget',
        'Följ vår kanal söderut, sade kaptenen.',
        'Prata med oss på torget',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Följ hamn24:s kanal på WhatsApp`, `Gå med i vår grupp på Telegram` */
  'channel-call': {
    lines: [
      '(följ|prenumerera på|gå med i|gilla) [vår |våra |{words} ](kanal|grupp|sida|konto|kanalen|gruppen|sidan)[ {words}] (på|i) {platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Följ hamn24:s kanal på WhatsApp',
        'Gå med i vår grupp på Telegram',
        'Prenumerera på hamn24:s kanal på YouTube',
      ],
      keeps: [
        'Följ kanalen till den gamla dammen',
        'Gå med i gruppen av vandrare',
        'Gilla sidan på Facebook, stod det på skylten.',
      ],
    },
  },
  /** `Följ @hamn24 på Instagram`, `Gå med i vår WhatsApp-kanal` */
  call: {
    lines: [
      'följ (oss|{handle}) [(också|gärna)] på {platforms}',
      '(gå med i|följ|prenumerera på) vår (whatsapp-kanal|telegram-kanal|facebookgrupp|youtube-kanal|whatsapp-grupp|youtubekanal)[ {words}]',
    ],
    proof: {
      removes: [
        'Följ @hamn24 på Instagram',
        'Följ oss på Facebook, Twitter och Instagram',
        'Gå med i vår WhatsApp-kanal',
      ],
      keeps: ['Följ oss, ropade guiden från andra stranden.', 'Gå med i gruppen av vandrare'],
    },
  },
  /** How often a page was read: `Visningar: 3375`, `3375 visningar` */
  views: {
    lines: [
      '{n} (visningar|sidvisningar|läsningar)',
      '(visningar|läst|antal visningar)[ ](:|：)[ ]{n}',
      '{n}[ ](visningar|läsningar)',
    ],
    place: 'edges',
    proof: {
      removes: ['1 204 visningar', 'Visningar: 3375', '3375 visningar'],
      keeps: [
        '1 204 visningar på en helg gav rekord.',
        '3375 visningar – Borgmästaren sade att arbetet börjar i vår och tar två år.',
        'Visningar',
      ],
    },
  },
  /** A button that sends the story by mail: `Skicka via e-post` */
  send: {
    lines: ['(skicka|dela|mejla) (via|med|per) (e-post|mejl|mail|epost)'],
    place: 'edges',
    proof: { removes: ['Skicka via e-post'], keeps: ['Skicka via båt blev lösningen för bönderna.'] },
  },
  /** A call to prefer the site in searches: `Lägg till oss som föredragen källa på Google` */
  source: {
    lines: [
      '(lägg till|lägg) (oss|{publication}) [till] som (föredragen|prioriterad|önskad|favorit) källa (på|i|hos) google',
    ],
    place: 'edges',
    proof: {
      removes: ['Lägg till oss som föredragen källa på Google'],
      keeps: ['Lägg till oss på listan, sade grannarna.'],
    },
  },
} satisfies ProvenFamily
