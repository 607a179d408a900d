import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Jaa artikkeli`, `Jaa Facebookissa`, `Kopioi linkki` */
  'share-this': {
    lines: [
      'jaa [(tämä|koko)] (artikkeli|juttu|uutinen|sivu|julkaisu|linkki)' +
        '[ (facebookissa|whatsapissa|twitterissä|x:ssä|linkedinissä|sähköpostilla|somessa|ystävillesi)]',
      'jaa (facebookissa|whatsapissa|twitterissä|x:ssä|linkedinissä|sähköpostilla|sähköpostitse|somessa|' +
        'palvelussa {platforms}|blueskyssa|telegramissa|pinterestissä)',
      'kopioi [artikkelin|jutun] (linkki|osoite)',
      'linkki kopioitu[ {words}]',
      '(jaa tämä|klikkaa jakaaksesi|jaa ystävillesi|lähetä linkki sähköpostilla|lähetä kaverille)[ {title}]',
      '{title} \\(avautuu uudessa (ikkunassa|välilehdessä)\\)',
      '[tykkää tästä: ]tykkää ladataan',
      '(jaa|jaa {words}|lähetä|tulosta) \\(avautuu uudessa (ikkunassa|välilehdessä)\\)',
      '(kerro|vinkkaa|lähetä linkki|suosittele) (kaverille|ystävälle|kaverillesi|ystävällesi)',
      '[linkki ]kopioitu leikepöydälle',
      'kohteen lähettäminen sähköpostitse[{matter}]',
      '(piditkö|pidätkö) (jutusta|artikkelista|tästä jutusta|tästä artikkelista|lukemastasi)[?][ {matter}]',
      'oliko (artikkelista|tästä artikkelista|jutusta|tästä sivusta|tästä) (hyötyä|apua|sinulle apua)[?]',
      '(jaa|lahjoita) (juttu|artikkeli) [(lahjaksi|ystävälle|ilmaiseksi|kaverille)]',
      'jaa (artikkeli|juttu|uutinen)[:| facebookissa| twitterissä| whatsappissa][ ][{n}]',
    ],
    proof: {
      removes: [
        'Jaa artikkeli:',
        'Jaa artikkeli Facebookissa',
        'Jaa Facebookissa',
        'Kopioi linkki',
        'Klikkaa jakaaksesi Facebookissa (Avautuu uudessa ikkunassa)',
        'Jaa X:ssä (avautuu uudessa ikkunassa)',
        'Kerro kaverille',
        'Kopioitu leikepöydälle',
        'Piditkö jutusta?',
        'Lahjoita juttu',
        'Jaa artikkeli Facebookissa1',
      ],
      keeps: ['Jaa leipäsi', 'Poliisi pyytää jakamaan kuvaa.', 'Piditkö sodasta?', 'Lahjoita verta'],
    },
  },
  /** A button of one word: `Jaa`, `Seuraa` */
  button: {
    lines: ['(jaa|jakoa|seuraa|seurataan|tykkää|twiittaa|lähetä|tulosta)', '{n} (jakoa|tykkäystä)'],
    place: 'run',
    proof: { removes: ['Jaa', 'Seuraa'], keeps: ['Jaa tasan', 'Seuraa rahaa'] },
  },
  /** `Seuraa meitä Facebookissa`, `Seuraa Esimerkkiä Instagramissa` */
  'follow-us': {
    lines: [
      'seuraa (meitä|{publication}) (facebookissa|instagramissa|twitterissä|x:ssä|youtubessa|tiktokissa|linkedinissä|somessa|threadsissa|google uutisissa)',
      'seuraa meitä[ (täällä|somessa)]',
      'lisää {publication} (ensisijaiseksi lähteeksi|suosikkilähteeksi|ensisijaisiin lähteisiin|suosituksi lähteeksi)' +
        ' (googlessa|google-haussa|googleen)[{matter}]',
      '(keskustele|kommentoi|seuraa keskustelua) [aiheesta|meillä|jutusta] (facebookissa|instagramissa|twitterissä|x:ssä|somessa)',
      'seuraa (meitä|{publication}) (google newsissa|google uutisissa|google news -palvelussa)',
      '(lähetä|lähetä meille|jaa) (kuvia|kuvia ja videoita|kuvasi|uutisvinkki|juttuvinkki|kuvia tai videoita) ' +
        '(whatsappilla|whatsappissa|sähköpostilla|osoitteeseen|numeroon)[ {rest}]',
    ],
    endings: ['seuraa (meitä|{publication}) (facebookissa|instagramissa|twitterissä|x:ssä|somessa)'],
    place: 'edges',
    proof: {
      removes: [
        'Seuraa meitä Facebookissa',
        'Seuraa meitä',
        'Lisää Satamalehti ensisijaiseksi lähteeksi Googlessa',
        'Seuraa meitä Google Newsissa',
        'Lähetä meille kuvia ja videoita WhatsAppilla',
      ],
      keeps: [
        'Seuraa meitä metsään, opas sanoi.',
        'Seuraa opasteita, pyytää poliisi.',
        'Seuraa meitä nuorempia',
        'Seuraa kanavaa etelään, kapteeni sanoi.',
        'Seuraa rahaa',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Seuraa satama24:n kanavaa WhatsAppissa`, `Liity ryhmäämme Telegramissa` */
  'channel-call': {
    lines: [
      '(seuraa|tilaa|liity|tykkää) [{words} ](kanavaa|kanava|kanavaamme|kanavamme|ryhmään|ryhmäämme|ryhmää|sivua|' +
        'sivusta|sivuamme|sivustamme|yhteisöön|yhteisöömme) ' +
        '(whatsappissa|telegramissa|facebookissa|instagramissa|youtubessa|twitterissä|tiktokissa|x:ssä)',
    ],
    proof: {
      removes: [
        'Seuraa satama24:n kanavaa WhatsAppissa',
        'Liity ryhmäämme Telegramissa',
        'Tilaa satama24:n kanava YouTubessa',
      ],
      keeps: [
        'Seuraa kanavaa vanhalle padolle',
        'Liity retkeilijöiden ryhmään',
        'Tykkää sivusta Facebookissa, luki kyltissä.',
      ],
    },
  },
  /** `Jaa artikkeli ystävillesi`, `Piditkö jutusta? Jaa se` */
  'tell-friends': {
    lines: [
      'jaa (artikkeli|juttu|tämä juttu|tämä artikkeli) (ystävillesi|kavereillesi|somessa|eteenpäin)',
      'piditkö (jutusta|artikkelista)? jaa (se|juttu|artikkeli)[ {words}]',
    ],
    proof: { removes: ['Jaa artikkeli ystävillesi'], keeps: ['Jaa leipä naapureille'] },
  },
  /** How often a page was read: `Katselukerrat: 3375`, `3375 katselukertaa` */
  views: {
    lines: [
      '{n} (katselukertaa|katselua|lukukertaa|näyttökertaa)',
      '(katselukerrat|katselukertoja|luettu|lukukerrat|näyttökerrat)[ ](:|：)[ ]{n}',
      '{n}[ ](katselukertaa|lukukertaa|näyttökertaa)',
    ],
    place: 'edges',
    proof: {
      removes: ['1 204 katselukertaa', 'Katselukerrat: 3375', '3375 katselukertaa'],
      keeps: [
        '1 204 katselua riitti voittoon.',
        '3375 katselukertaa – Pormestari sanoi, että työt alkavat keväällä ja kestävät kaksi vuotta.',
        'Katselukerrat',
      ],
    },
  },
  /** A button that sends the story by mail: `Lähetä sähköpostilla` */
  send: {
    lines: ['(lähetä|jaa) (sähköpostilla|sähköpostitse|sähköpostiin)'],
    place: 'edges',
    proof: { removes: ['Lähetä sähköpostilla'], keeps: ['Lähetä sähköpostilla palautetta kunnalle.'] },
  },
  /** A call to join a channel: `Liity WhatsApp-kanavallemme` */
  channel: {
    lines: ['(liity|seuraa) (whatsapp|telegram|youtube|messenger)-(kanavallemme|kanavaamme|ryhmäämme)'],
    place: 'edges',
    proof: { removes: ['Liity WhatsApp-kanavallemme'], keeps: ['Liity talkoisiin lauantaina, kylä kutsuu.'] },
  },
  /** A call to prefer the site in searches: `Lisää meidät ensisijaiseksi lähteeksi Googlessa` */
  source: {
    lines: ['lisää (meidät|{publication}) (ensisijaiseksi|suosituksi) lähteeksi (googlessa|googleen|google-haussa)'],
    place: 'edges',
    proof: {
      removes: ['Lisää meidät ensisijaiseksi lähteeksi Googlessa'],
      keeps: ['Lisää meidät listalle, sanoi kylän väki.'],
    },
  },
} satisfies ProvenFamily
