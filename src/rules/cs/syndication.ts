import type { ProvenFamily } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `Příspěvek Most otevřen pochází z Příklad`, `Článek Most otevřen se nejdříve objevil na Příklad.` */
  'appeared-first': {
    lines: [
      '(příspěvek|článek|článok|príspevok) {work} (pochází z|pochádza z) [webu|magazínu|stránky|portálu] {site}',
      '(článek|text|rozhovor|tento článek|tento text) ' +
        '(původně vyšel|vyšel původně|byl převzat|byl původně publikován|je převzat|je převzatý|vyšel poprvé) ' +
        '(ve|v|na|ze|z) {title}',
      'původně (vyšlo|vyšel|publikováno) (ve|v|na) {publication}',
      '(článek|text|rozhovor|komentář) vyšel (v tištěném|v časopise|v časopisu|v magazínu|v deníku|v týdeníku|na webu|v příloze) {title}',
    ],
    endings: ['(příspěvek|článek|článok) {work} (pochází z|se nejdříve objevil na) {site}'],
    place: 'tail',
    proof: {
      removes: ['Příspěvek Most otevřen pochází z Příklad', 'Text původně vyšel v týdeníku Příklad'],
      keeps: ['Příspěvek o mostu pochází z rádia.', 'Článek se nejdříve objevil na zdi', 'Článek vyšel v Nature.'],
    },
  },
  /** What no hand wrote, read or translated: `Článek vznikl s pomocí umělé inteligence`, `Shrnutí vytvořené pomocí AI` */
  machine: {
    lines: [
      '(článek|text|tento článek|tento text|shrnutí|překlad|zpráva) (byl|byla|bylo|je) ' +
        '(přeložen|přeložena|vytvořen|vytvořena|vytvořeno|napsán|napsána|vygenerován|vygenerováno|zpracován|namluven|' +
        'načten|shrnut) [částečně|automaticky] (pomocí|s pomocí|s využitím|za pomoci|s podporou|prostřednictvím) ' +
        '[nástrojů|nástroje] (ai|umělé inteligence|chatgpt|strojového překladu|ai hlasu|google překladače)' +
        '[(,|.| a) {matter}]',
      '(článek|text|tento článek|tento text|shrnutí|zpráva) (vznikl|vznikla|vzniklo) ' +
        '(pomocí|s pomocí|s využitím|za pomoci|s podporou) [nástrojů] (ai|umělé inteligence|chatgpt)[(,|.| a) {matter}]',
      '(článek|text|tento článek) byl (přeložen|automaticky přeložen|strojově přeložen) ' +
        '(automaticky|strojově|z angličtiny|z němčiny|z ruštiny|z francouzštiny|z ukrajinštiny|z polštiny)[{matter}]',
      'shrnutí (vytvořila|vygenerovala|připravila) (umělá inteligence|ai)[{matter}]',
      '(shrnutí|text|překlad|obrázek|ilustrace) (vytvořené|vygenerované|vytvořený|vygenerovaný|vytvořená|' +
        'vygenerovaná) (pomocí|s pomocí) (ai|umělé inteligence)',
      '(vygenerováno|vytvořeno|přeloženo) (pomocí|s pomocí|s využitím) (ai|umělé inteligence)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Článek vznikl s pomocí umělé inteligence',
        'Shrnutí vytvořené pomocí AI',
        'Článek byl přeložen z angličtiny',
        'Článek byl vytvořen s využitím AI a zkontrolován redakcí.',
      ],
      keeps: ['Text vznikl v roce 1902.', 'Zpráva byla napsána krví.'],
    },
  },
  /** A firm’s own words: `Tisková zpráva společnosti Příklad` */
  release: {
    lines: [
      '(tisková zpráva|tlačová správa) (společnosti|firmy|agentury|spoločnosti|hnutí|strany|ministerstva) {publication}',
    ],
    words: ['tisková zpráva', 'tlačová správa'],
    place: 'edges',
    proof: { removes: ['Tisková zpráva společnosti Příklad', 'Tisková zpráva'], keeps: ['Tisková zpráva lže.'] },
  },
  /** What the site says of its text: `Článek pochází z našeho archivu`, `Článek vznikl ve spolupráci s inzerentem` */
  'own-note': {
    lines: [
      '[tento ](článek|text|rozhovor|příspěvek) (pochází z|je z) našeho archivu[ {words}]',
      '[tento ](článek|text|rozhovor|příspěvek) (načetl|přečetl|čte|namluvil) (umělý hlas|syntetický hlas|hlas umělé inteligence|automatický hlas|robot)',
      '[tento ](článek|text|rozhovor|příspěvek) (vznikl|byl vytvořen|připravil) ' +
        '(ve spolupráci s|na objednávku|za podpory) ' +
        '(inzerentem|inzerenta|partnerem|partnera|sponzora|komerčním partnerem)',
    ],
    proof: {
      removes: [
        'Článek pochází z našeho archivu',
        'Článek vznikl ve spolupráci s inzerentem',
        'Článek načetl umělý hlas',
      ],
      keeps: ['Článek pochází z ústavy', 'Text přečetl mladý hlas na náměstí.', 'Text vznikl ve spolupráci s bankou.'],
    },
  },
} satisfies ProvenFamily
