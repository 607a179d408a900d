import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Del artikkel`, `Del på Facebook`, `Kopier lenke` */
  'share-this': {
    lines: [
      '(del|tips om|send|tweet) [(denne|dette|hele)] (artikkelen|artikkel|saken|sak|saka|innlegget|siden|videoen)[ (på|via|med) {words}]',
      'del (på|via|med|i) {buttons}',
      'del (på|via)',
      '(kopier|kopiér) (lenke|lenken|link|lenkja)',
      'lenke[n] [er] kopiert[ {words}]',
      '(klikk for å dele|klikk for å sende|klikk for å skrive ut|klikk for å) {title} \\(åpnes i [en|et] ny[tt] (fane|vindu)\\)',
      '(klikk for å dele|klikk for å skrive ut|del dette|del med|del med venner|del på sosiale medier)[ {words}]',
      '[liker: ](lik|liker) laster inn',
      '(del|del på {words}|send|e-post|skriv ut|klikk|klikk {matter}) \\(åpnes i [et|en] (nytt vindu|ny fane)\\)',
      '(send [saken|artikkelen] til|tips) en (venn|kompis)',
      '[lenke ]kopiert til (utklippstavlen|utklippstavle)',
      '(send dette via e-post|blogg dette)[!]',
      'send dette via e-post{buttons}',
      'send dette via e-post[ ]blogg dette!{matter}',
      '(likte du|ble du klok på) (artikkelen|saken|teksten|innlegget|denne saken)[?][ {matter}]',
      '(var denne artikkelen|var denne siden|var artikkelen|var saken|fant du det du lette etter) [nyttig|til hjelp|interessant][?]',
      '(del|gi bort) (saken|artikkelen) (som gave|gratis|med en venn)',
    ],
    proof: {
      removes: [
        'Del artikkel',
        'Del på Facebook',
        'Kopier lenke',
        'Klikk for å dele på Facebook (åpnes i en ny fane)',
        'Liker: Lik Laster inn...',
        'Del på X (Åpnes i nytt vindu)',
        'Send til en venn',
        'Kopiert til utklippstavlen',
        'Likte du saken?',
        'Var denne artikkelen nyttig?',
      ],
      keeps: [
        'De vil dele artikkelen i to.',
        'En del av byen',
        'Politiet ber folk dele bildet.',
        'Likte du krigsårene?',
        'Send en venn',
      ],
    },
  },
  /** A button of one word: `Del`, `Følg`, `Lik` */
  button: {
    lines: ['(del|delinger|følg|følger|lik|liker|tweet|tips|skriv ut)', '{n} (delinger|liker)'],
    place: 'run',
    proof: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  },
  /** `Følg oss på Facebook`, `Lik oss på Facebook` */
  'follow-us': {
    lines: [
      '(følg|lik|finn|besøk) (oss|{publication}) [også|her|gjerne] på[ {platforms}][ {words}]',
      'følg oss[ (her|i sosiale medier|på sosiale medier)]',
      'følg (kanalen vår|vår kanal|{publication}s kanal|siden vår|våre kanaler|vår whatsapp-kanal) [på {platforms}]',
      '(heng med|diskuter med|snakk med|finn) oss på {platforms}',
      'legg til {publication} som (foretrukket kilde|favorittkilde|favoritt|kilde|foretrukken kilde) (på|i|hos) google[{matter}]',
      '(diskuter|kommenter|følg saken) (på|via) {platforms}',
    ],
    endings: ['(følg|lik) (oss|{publication}) på {platforms}'],
    place: 'edges',
    proof: {
      removes: [
        'Følg oss på Facebook',
        'Følg oss',
        'Lik oss på Facebook',
        'Følg kanalen vår på WhatsApp',
        'Heng med oss på Instagram',
        'Legg til Havnebladet som foretrukket kilde på Google',
      ],
      keeps: [
        'Følg skiltene, ber politiet.',
        'Lik rett for alle',
        'Følg kanalen sørover, sa kapteinen.',
        'Snakk med oss på torget',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Følg kanalen til havn24 på WhatsApp`, `Bli med i gruppen vår på Telegram` */
  'channel-call': {
    lines: [
      '(følg|abonner på|bli med i|bli medlem av|lik) [{words} ](kanal|gruppe|side|konto|kanalen|gruppen|siden)[ {words}] (på|i) {platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Følg kanalen til havn24 på WhatsApp',
        'Bli med i gruppen vår på Telegram',
        'Abonner på kanalen til havn24 på YouTube',
      ],
      keeps: [
        'Følg kanalen til den gamle demningen',
        'Bli med i gruppen av turgåere',
        'Følg siden på Facebook, sto det på skiltet.',
      ],
    },
  },
  /** `Følg @havn24 på Instagram`, `Bli med i WhatsApp-kanalen vår` */
  call: {
    lines: [
      'følg (oss|{handle}) [(også|gjerne)] på {platforms}',
      '(bli med i|følg|abonner på) (whatsapp-kanalen|telegram-kanalen|facebook-gruppen|facebookgruppen|youtube-kanalen) vår[ {words}]',
    ],
    proof: {
      removes: [
        'Følg @havn24 på Instagram',
        'Følg oss på Facebook, Twitter og Instagram',
        'Bli med i WhatsApp-kanalen vår',
      ],
      keeps: ['Følg oss, ropte guiden fra den andre bredden.', 'Bli med i gruppen av turgåere'],
    },
  },
  /** How often a page was read: `Visninger: 3375`, `3375 visninger` */
  views: {
    lines: [
      '{n} (visninger|sidevisninger|lesninger)',
      '(visninger|lest|antall visninger)[ ](:|：)[ ]{n}',
      '{n}[ ](visninger|lesninger)',
    ],
    place: 'edges',
    proof: {
      removes: ['1 204 visninger', 'Visninger: 3375', '3375 visninger'],
      keeps: [
        '1 204 visninger på én helg ga rekord.',
        '3375 visninger – Ordføreren sa at arbeidet begynner til våren og tar to år.',
        'Visninger',
      ],
    },
  },
  /** A button that sends the story by mail: `Send på e-post` */
  send: {
    lines: ['(send|del) (på|via|med) (e-post|epost|mail)'],
    place: 'edges',
    proof: { removes: ['Send på e-post'], keeps: ['Send på båt ble løsningen for bøndene.'] },
  },
  /** A call to prefer the site in searches: `Legg oss til som foretrukket kilde på Google` */
  source: {
    lines: ['(legg|legg til) (oss|{publication}) [til] som (foretrukket|foretrukken|prioritert) kilde (på|i) google'],
    place: 'edges',
    proof: {
      removes: ['Legg oss til som foretrukket kilde på Google'],
      keeps: ['Legg oss til på listen, sa naboene.'],
    },
  },
} satisfies ProvenFamily
