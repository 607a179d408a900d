import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Deel dit artikel`, `Delen via WhatsApp`, `Kopieer link` */
  'share-this': {
    lines: [
      '(deel|delen|deel dit|deel artikel|deel dit artikel|dit artikel delen|artikel delen) (op|via|met|in|naar) {buttons}',
      '(delen|deel) (via|op) (facebook|twitter|x|whatsapp|linkedin|e-mail|email|telegram|pinterest)[ ](delen|deel) (via|op) {matter}',
      '[de ](link|url) kopiëren',
      '(kopieer|kopieer de|kopieer deze) (link|url)[ naar klembord]',
      'link gekopieerd[ naar {words}]',
      '(vind je|vond je|vindt u|vond u) dit (artikel|bericht|verhaal) [(leuk|interessant|nuttig|de moeite waard)]? (deel|stuur){matter}',
      '(deel|stuur|mail) (het|dit|dit artikel|dit bericht|dit verhaal) (met|naar) [(je|uw|een)] (vrienden|vriend|volgers|netwerk|collega|vrienden en familie)',
      '(mail|stuur door naar|stuur naar|vertel het) een (vriend|vriendin|collega)',
      '(dit e-mailen|dit bloggen|delen op (twitter|x|facebook|pinterest|linkedin)|deel deze pagina|deel deze video|deel deze podcast)',
    ],
    proof: {
      removes: [
        'Delen via Whatsapp',
        'Deel op Facebook',
        'Kopieer link',
        'Delen via Whatsapp Delen via Facebook Delen via Twitter Delen via Linkedin Delen via email',
        'Vind je dit artikel leuk? Deel het!',
        'Deel het met je vrienden',
        'Mail een vriend',
        'Dit e-mailen',
      ],
      keeps: [
        'In grote delen van het land regent het.',
        'Deel dit niet met vreemden',
        'De politie vraagt de foto te delen.',
        'Deel het met de buren',
        'Vind je dit artikel van de wet eerlijk?',
        'Stuur naar het front',
      ],
    },
  },
  /** A button of one word: `Delen`, `Deel`, `Volg` */
  button: {
    lines: ['(delen|gedeeld)[:] {n}', '{n} (keer gedeeld|likes|vind-ik-leuks)'],
    words: [
      'delen',
      'deel',
      'gedeeld',
      'volg',
      'volgen',
      'volgend',
      'vind ik leuk',
      'like',
      'doorsturen',
      'verstuur',
      'tweeten',
      'keer gedeeld',
      'gekopieerd',
      'dit vind ik leuk',
      'vind-ik-leuk laden',
      'whatsappen',
      'e-mailen',
      'meer opties',
    ],
    place: 'run',
    proof: {
      removes: ['Delen', 'Deel', '12 keer gedeeld', 'Gekopieerd'],
      keeps: ['Delen is vermenigvuldigen', 'Deel van de brug weg', 'Gekopieerd werk'],
    },
  },
  /** The share block of WordPress: `Klik om te delen op Facebook (Wordt in een nieuw venster geopend)`, `Vind ik leuk: Vind-ik-leuk Aan het laden...` */
  wordpress: {
    lines: [
      '(klik|klik hier) om {title} \\(wordt in een nieuw (venster|tabblad) geopend\\)',
      '(klik|klik hier) om (te delen|dit te delen|af te drukken|te mailen|dit te mailen)[ {words}]',
      '{title} \\((opent|wordt geopend|wordt) in [een] nieuw (venster|tabblad)[ geopend]\\)',
      '[vind ik leuk: ][vind-ik-leuk |vind ik leuk ]aan het laden',
    ],
    proof: {
      removes: [
        'Klik om te delen op Facebook (Wordt in een nieuw venster geopend)',
        'Vind ik leuk: Vind-ik-leuk Aan het laden...',
      ],
      keeps: ['Klik om te doden', 'Aan het laden van het schip werkten drie man.'],
    },
  },
  /** `Volg ons op Facebook`, `Like ons op Facebook`, `Volg Voorbeeld op Instagram` */
  'follow-us': {
    lines: [
      '(volg|like|vind|bezoek) (ons|{publication}) [ook|nu|hier] (op|via)[ {platforms}][ {words}]',
      'volg ons[ (ook|hier|op social media|op sociale media|op de sociale media|via social media)]',
      '{publication} op {platforms}',
      '{publication} [(is|nu|is nu|vind je)] ook op {platforms}',
      '(voeg {publication} toe|stel {publication} in|kies {publication}|markeer {publication}) als voorkeursbron ' +
        '[(op|in|bij) (google|google nieuws|google discover)]',
      '(voeg ons toe|stel ons in|maak van {publication} je|kies {publication}) [als] voorkeursbron [(op|in|bij) (google|google nieuws|google discover)]',
      'volg {publication} (op|via) (google nieuws|google news|google discover|whatsapp)',
      'volg het (whatsapp-kanaal|whatsappkanaal|telegram-kanaal|youtube-kanaal) van {publication}',
      '(volg|like|vind|bezoek) (ons|{publication}) [ook|nu|hier] (op|via) {platforms}',
      '(je vindt ons|u vindt ons|we zijn|wij zijn|vind ons) [ook] (op|te vinden op|te volgen op) {platforms}',
      '(like|volg|bezoek) (onze|de) (facebookpagina|facebook-pagina|facebook pagina|instagrampagina)[ van {publication}]',
    ],
    endings: ['(volg|like) (ons|{publication}) [ook] op {platforms}'],
    place: 'edges',
    proof: {
      removes: [
        'Volg ons op Facebook',
        'Volg ons',
        'Volg ons op',
        'Like ons op Facebook',
        'Voorbeeld Nieuws nu ook op WhatsApp',
        'Voeg Voorbeeld toe als voorkeursbron op Google',
        'Volg ons op Instagram, Facebook en YouTube.',
        'Like onze Facebookpagina',
        'Je vindt ons ook op Instagram',
      ],
      keeps: [
        'Volg de borden, vraagt de politie.',
        'De minister op Twitter en in het bos',
        'De minister is nu ook op Texel',
        'Kies de bron',
        'Je vindt ons ook op het strand',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Volg het kanaal van haven24 op WhatsApp`, `Word lid van onze groep op Telegram` */
  'channel-call': {
    lines: [
      '(volg|like|abonneer je op|abonneer u op|word lid van|sluit je aan bij) (het|de|ons|onze) ' +
        '(kanaal|groep|pagina|account|community|whatsapp-kanaal|youtube-kanaal)[ {words}] (op|via|in) ' +
        '{platforms}[ {rest}]',
    ],
    proof: {
      removes: [
        'Volg het kanaal van haven24 op WhatsApp',
        'Word lid van onze groep op Telegram',
        'Abonneer je op het kanaal van haven24 op YouTube',
      ],
      keeps: [
        'Volg het kanaal tot de oude dam',
        'Word lid van de groep wandelaars',
        'Volg de pagina op Facebook, stond er op het bord.',
      ],
    },
  },
  /** `Deel dit artikel met je vrienden`, `Volg @haven24 op Instagram` */
  call: {
    lines: [
      'deel dit (artikel|verhaal|stuk|bericht|interview)[ (op|via|met) {words}]',
      '(vond je|vindt u|vond u|vind je) dit een (goed|mooi|interessant|leuk) (artikel|verhaal|stuk|bericht|interview)? deel (het|dit)[ {words}]',
      '(volg|volg ook) {handle} op {platforms}',
    ],
    proof: {
      removes: [
        'Deel dit artikel',
        'Vond je dit een goed artikel? Deel het met je vrienden!',
        'Volg @haven24 op Instagram',
      ],
      keeps: [
        'Deel je brood met de buren',
        'Volg ons, riep de gids vanaf de andere oever.',
        'Deel dit verhaal door tweeën en er blijft niets',
      ],
    },
  },
  /** How often a page was read: `Weergaven: 3.375`, `3.375 keer bekeken` */
  views: {
    lines: ['(weergaven|gelezen|bekeken|views)[ ](:|：)[ ]{n}', '{n}[ ](weergaven|keer bekeken|keer gelezen|views)'],
    place: 'edges',
    proof: {
      removes: ['Weergaven: 3.375', '3.375 keer bekeken'],
      keeps: [
        '3.375 keer bekeken – De burgemeester zei dat het werk in het voorjaar begint en twee jaar duurt.',
        'Weergaven',
      ],
    },
  },
  /** A button that sends the story by mail: `Verstuur per e-mail` */
  send: {
    lines: ['(verstuur|stuur|deel|verzend|mail) (per|via) (e-mail|mail|email)'],
    place: 'edges',
    proof: { removes: ['Verstuur per e-mail'], keeps: ['Verstuur per trein wordt goedkoper.'] },
  },
  /** A button of one word: `Afdrukken` */
  print: {
    words: ['afdrukken', 'print', 'printen', 'print dit artikel', 'artikel afdrukken'],
    place: 'run',
    proof: { removes: ['Afdrukken'], keeps: ['Afdrukken in het zand', 'Print dit geld niet'] },
  },
} satisfies ProvenFamily
