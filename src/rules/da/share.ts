import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Del artiklen`, `Del på Facebook`, `Kopier link` */
  'share-this': {
    lines: [
      '(del|send|tip om|tweet) [(denne|dette|hele)] (artiklen|artikel|indlægget|siden|videoen|opslaget)[ (på|via|med|del|til) {words}| del]',
      'del (på|via|med|i) {buttons}',
      'del på (facebook|twitter|x|linkedin|e-mail|mail) del på {matter}',
      'del (på|via)',
      '(kopier|kopiér) (link|linket)',
      'link[et] [er] kopieret[ {words}]',
      '(klik for at dele|klik for at sende|klik for at udskrive|klik for at|klik her for at) {title} \\(åbner i [et] nyt vindue\\)',
      '(klik for at dele|klik for at udskrive|del dette|del med venner|del på sociale medier)[ {words}]',
      '[synes godt om: ](like|synes godt om) indlæser',
      '(del|del på {words}|send|e-mail|udskriv|klik {matter}) \\(åbner i [et|en] (nyt vindue|ny fane)\\)',
      '(send [artiklen] til|tip) en ven',
      '[link ]kopieret til (udklipsholder|udklipsholderen)',
      'send med mail[ ](blogthis!|{buttons})[{matter}]',
      '(kunne du lide|synes du om|blev du klogere af) (artiklen|teksten|indlægget|denne artikel)[?][ {matter}]',
      '(var denne artikel|var siden|var artiklen|fandt du det, du ledte efter) [nyttig|til hjælp|interessant][?]',
      '(del|giv) artiklen (gratis|væk|som gave|med en ven)',
    ],
    proof: {
      removes: [
        'Del artiklen',
        'Del artiklen Del',
        'Del på Facebook',
        'Kopier link',
        'Klik for at dele på Facebook (Åbner i et nyt vindue)',
        'Del på X (Åbner i nyt vindue)',
        'Send til en ven',
        'Kopieret til udklipsholder',
        'Kunne du lide artiklen?',
        'Var artiklen nyttig?',
        'Del artiklen gratis',
      ],
      keeps: [
        'En del af artiklen blev slettet.',
        'En del af byen',
        'Politiet beder folk dele billedet.',
        'Kunne du lide krigsårene?',
        'Send en ven',
      ],
    },
  },
  /** A button of one word: `Del`, `Følg` */
  button: {
    lines: ['(del|delinger|følg|følger|synes godt om|tweet|send)', '{n} (delinger|synes godt om)'],
    place: 'run',
    proof: { removes: ['Del', 'Følg'], keeps: ['Del to', 'Følg pengene'] },
  },
  /** `Følg os på Facebook`, `Find os på Facebook` */
  'follow-us': {
    lines: [
      '(følg|find|like|besøg) (os|{publication}) [også|her|gerne] på[ {platforms}][ {words}]',
      'følg os[ (her|på sociale medier|på de sociale medier)]',
      'følg (vores kanal|{publication}s kanal|vores side|vores kanaler|vores whatsapp-kanal) [på {platforms}]',
      '(bliv medlem af|bliv en del af|abonnér på|deltag i) (vores|{publication}s) ' +
        '(whatsapp-kanal|kanal|facebook-gruppe|facebookgruppe)[ på {platforms}][{matter}]',
      '(hæng ud med|diskuter med|snak med|mød) os på {platforms}',
      'synes godt om (os|{publication}) på {platforms}[ {words}]',
      '(føj|tilføj) {publication} [til] som (foretrukken kilde|favoritkilde|favorit|kilde) (på|i|hos) google[{matter}]',
      '(debattér|debatter|diskuter|kommentér|følg debatten) (på|via) {platforms}',
    ],
    endings: ['(følg|like) (os|{publication}) på {platforms}'],
    place: 'edges',
    proof: {
      removes: [
        'Følg os på Facebook',
        'Følg os',
        'Find os på Facebook',
        'Følg vores kanal på WhatsApp',
        'Bliv en del af vores Facebook-gruppe',
        'Synes godt om os på Facebook',
        'Føj Havnebladet til som foretrukken kilde på Google',
      ],
      keeps: [
        'Følg skiltene, beder politiet.',
        'Find fejlen på billedet',
        'Følg kanalen sydpå, sagde kaptajnen.',
        'Mød os på pladsen',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Bliv medlem af vores gruppe på Telegram` */
  'channel-call': {
    lines: [
      '(følg|abonner på|abonnér på|bliv medlem af|synes godt om|like) ' +
        '[vores |{words} ](kanal|gruppe|side|konto|kanalen|gruppen|siden)[ {words}] (på|i) {platforms}[ {rest}]',
    ],
    proof: {
      removes: ['Bliv medlem af vores gruppe på Telegram', 'Abonnér på havn24s kanal på YouTube'],
      keeps: [
        'Følg kanalen til den gamle dæmning',
        'Bliv medlem af gruppen af vandrere',
        'Følg siden på Facebook, stod der på skiltet.',
      ],
    },
  },
  /** `Følg @havn24 på Instagram`, `Følg os på Facebook` */
  call: {
    lines: ['følg (os|{handle}) [(også|gerne)] på {platforms}'],
    proof: {
      removes: ['Følg @havn24 på Instagram', 'Følg os på Facebook, Twitter og Instagram'],
      keeps: ['Følg os, råbte guiden fra den anden bred.'],
    },
  },
  /** How often a page was read: `Visninger: 3375`, `3375 visninger` */
  views: {
    lines: ['(visninger|læst|antal visninger)[ ](:|：)[ ]{n}', '{n}[ ](visninger|læsninger)'],
    place: 'edges',
    proof: {
      removes: ['Visninger: 3375', '3375 visninger'],
      keeps: ['3375 visninger – Borgmesteren sagde, at arbejdet vil begynde til foråret og tage to år.', 'Visninger'],
    },
  },
  /** A button that sends the story by mail: `Send via e-mail` */
  send: {
    lines: ['(send|del) (via|på|med|per) (e-mail|mail|email)'],
    place: 'edges',
    proof: { removes: ['Send via e-mail'], keeps: ['Send via Posten tager nu tre dage længere.'] },
  },
  /** A call to prefer the site in searches: `Tilføj os som foretrukken kilde på Google` */
  source: {
    lines: ['(tilføj|vælg) (os|{publication}) som (foretrukken|foretrukket|favorit) kilde (på|i|hos) google'],
    place: 'edges',
    proof: { removes: ['Tilføj os som foretrukken kilde på Google'], keeps: ['Tilføj os til listen, sagde naboerne.'] },
  },
  /** A button of one word: `Udskriv` */
  print: {
    words: ['udskriv', 'print', 'print artiklen', 'udskriv artikel'],
    place: 'run',
    proof: { removes: ['Udskriv'], keeps: ['Udskriv valget nu'] },
  },
} satisfies ProvenFamily
