import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Läs mer`, `Läs hela artikeln`, `Fortsätt läsa →` */
  link: {
    yields: 'continuation',
    lines: [
      '(läs mer|läs hela artikeln|läs vidare) (på|i|hos) {publication}',
      'fortsätt läsa {work}',
      'läs hela (intervjun|listan|krönikan|recensionen|rapporten|debattartikeln|texten|pressmeddelandet|granskningen|brevet|uttalandet|studien|beslutet) [här]',
      '(läs|se) fler (artiklar|nyheter|krönikor|inlägg|klipp|recensioner|avsnitt|texter) [här|på {publication}|från {publication}]',
      'läs mer om {words} här',
      '(läs mer|läs hela texten|mer information) på (vår hemsida|vår webbplats|webben|sajten|vår sajt|{publication} (hemsida|webbplats|sajt))',
      '(läs nästa|till nästa) (artikel|inlägg)',
      '(visa|dölj|läs) hela (artikeln|texten|inlägget)',
    ],
    words: [
      'läs mer',
      'läs vidare',
      'läs hela artikeln',
      'läs hela',
      'fortsätt läsa',
      'läs mer här',
      'läs hela texten',
      'läs artikeln',
      'läs mer om',
      'till artikeln',
      'läs hela artikeln här',
      'klicka här',
      'läs hela inlägget',
      'läs hela intervjun',
    ],
    headsList: true,
    proof: {
      removes: [
        'Läs mer',
        'Läs hela artikeln',
        'Fortsätt läsa →',
        'Läs mer på Exempel',
        'Läs hela intervjun här',
        'Läs fler artiklar från Hamnbladet',
        'Läs mer om bron här',
        'Läs mer på vår hemsida',
        'Visa hela artikeln',
      ],
      keeps: [
        'Läs mer böcker, sade läraren.',
        'Läs vidare i lagen',
        'Till artikeln hör en karta',
        'Läs hela boken i sommar',
        'Läs fler böcker',
        'Läs mer på landet, sade läraren.',
      ],
    },
  },
  /** A label before the headline of another story: `Läs också: Staden röstar för bron`, `LÄS MER | Det här vet vi` */
  labelled: {
    labelled: true,
    lines: [
      '(läs också|läs även|läs mer|läs mer här|läs vidare|läs hela intervjun|läs dessutom|läs också om|läs tidigare|' +
        'missa inte|se också|se även|se mer|lyssna också|lyssna även|lyssna på|mer om|mer i ämnet|relaterat|lästips|' +
        'relaterad artikel|läs krönikan|läs ledaren|läs analysen|läs recensionen|läs debatten|missa inte heller)[ ]' +
        '(:|\\||>|>>|»|→|–|—|-)[ ]{headline}',
    ],
    proof: {
      removes: ['Läs också: Staden röstar för den nya bron', 'LÄS ÄVEN | Därför står hamnen tom'],
      keeps: [
        'Läs också det finstilta, råder juristen.',
        'Läs mer: aldrig.',
        'Bakgrund: Staden har grälat om bron i flera år.',
        '(Läs också bilagan)',
        '(se även sidan tre)',
        'Skylten på muren (läs mer: det gör dig glad) hängde där i åratal.',
        'Han blev ”hjälpt” [se också: köpt av alla] och teg i åratal.',
        'Se filmen: det gjorde hon aldrig.',
        'Läs om: boken växer.',
      ],
    },
  },
  /** A label and a headline without a sign, between two paragraphs: `Läs också Staden röstar för den nya bron` */
  'bare-title': {
    lines: ['(läs också|läs även|läs mer om|läs mer|läs vidare|se också|mer läsning) {headline}'],
    place: 'between',
    proof: {
      removes: [
        'Läs också Staden röstar för den nya bron',
        'Läs mer Det här vet vi om branden',
        'Läs mer om Den gamla bron i staden',
      ],
      keeps: ['Läs också det finstilta, råder juristen.', 'Läs mer Marx', 'Läs mer Lagerlöf och Moberg, sade läraren.'],
    },
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Så byggdes bron` */
  section: {
    labelled: true,
    lines: [
      '(quiz|film|debatt|replik|slutreplik|ledare|krönika|recension|så funkar det|grafik|nästa artikel|' +
        'föregående artikel|nästa inlägg|föregående inlägg)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
    proof: {
      removes: ['Quiz: Allt om den nya bron'],
      keeps: ['Video: en ny konstform', 'Debatt: ja eller nej.'],
    },
  },
  /** `Se videon här`, `Lyssna på vår podd`, `Klicka på bilden för att förstora den` */
  'media-call': {
    lines: [
      '(se|spela) (videon|filmen|klippet|bildspelet)[ här| nedan| ovan]',
      '(lyssna|hör) på vår (podd|podcast|poddserie)[ {words}]',
      'klicka på (bilden|bilderna|en bild|kartan|fotot) för (att|en) {words}',
      '(delta i|svara på|rösta i|gör) vår (undersökning|enkät|omröstning|läsarundersökning)[ {words}]',
      '(alla nyheter|alla artiklar|allt) om {title} (hittar du|finns|läser du) här',
      'allt om {title} (på|i) vår (temasida|special|rapportering|serie)[ {words}]',
      '(följ|läs) (utvecklingen|senaste nytt|allt|det senaste|händelserna) i vår (liverapportering|direktrapportering|liveblogg)[ {words}]',
      'följ (den senaste utvecklingen|utvecklingen|allt|det senaste|nyheterna|de senaste nyheterna)[ {words}] i vår ' +
        '(liverapport|livebevakning|liveblogg|direktrapport|direktrapportering)',
      'följ vår (liverapport|livebevakning|liveblogg|direktrapport|direktrapportering)[ {words}]',
      'läs (alla|fler|mer|samtliga) (detaljer|detaljerna|information) här',
    ],
    proof: {
      removes: [
        'Se videon här',
        'Lyssna på vår podd',
        'Klicka på bilden för att förstora den',
        'Delta i vår undersökning',
        'Alla nyheter om bron hittar du här',
        'Allt om bygget på vår temasida',
        'Följ utvecklingen i vår liverapportering',
        'Följ den senaste utvecklingen i vår liverapport',
        'Läs alla detaljer här',
      ],
      keeps: [
        'Se floden så ser du dammen',
        'Lyssna på tystnaden',
        'Alla nyheter var dåliga',
        'Allt om mat',
        'Delta i loppet',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Bildspel: Bron efter floden`, `I bilder: Bron efter floden` */
  media: {
    labelled: true,
    lines: [
      '(bildspel|bildgalleri|bilder|i bilder|video|webb-tv|tv|klipp|podd|podcast|grafik|karta|mer om ämnet)[ ](:|\\||»|→) {headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Bildspel: Bron efter den stora floden',
        'I bilder: Bron före och efter floden',
        'VIDEO: Så byggdes den nya bron',
        'Podd: Allt om den nya bron',
        'Mer om ämnet: Borgmästaren lovar en ny bro',
      ],
      keeps: [
        'Video: en ny konstform',
        'I bilder: en man, en hammare, ett skrik.',
        'Mer om ämnet ville domaren inte säga.',
      ],
    },
  },
  /** A button that shows more: `Visa mer` */
  button: {
    lines: ['(visa|ladda|se) (mer|fler|fler artiklar)'],
    place: 'edges',
    proof: { removes: ['Visa mer'], keeps: ['Visa mer respekt, krävde tränaren'] },
  },
  /** A gallery, with the number of its pictures: `Bildspel (10 bilder)` */
  photos: {
    lines: ['(bildspel|bildgalleri|bilder)( |: | : )[\\(]{n} (bilder|foton)[\\)]'],
    proof: { removes: ['Bildspel (10 bilder)'], keeps: ['Bildspel om 10 bilder'] },
  },
} satisfies ProvenFamily
