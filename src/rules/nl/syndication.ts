import type { ProvenFamily } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Het bericht De lange weg verscheen eerst op Voorbeeld.` */
  'appeared-first': {
    lines: [
      '(het bericht|het artikel|de post) {work} (verscheen eerst op|verscheen als eerste op|is eerst verschenen op|' +
        'verscheen het eerst op|werd eerst gepubliceerd op) {site}',
      '(eerder|oorspronkelijk|eerst) (verschenen|gepubliceerd) (op|in|bij) {publication}',
      '(dit|deze) (artikel|bericht|tekst) is overgenomen van {publication}',
      '(dit|deze) (artikel|bericht|tekst|verhaal) is met toestemming [van {publication}] overgenomen[ (van|uit) {publication}]',
      '(dit|deze) (artikel|bericht|tekst) is overgenomen met toestemming[ van {publication}]',
      'dit is een ingezonden (bericht|brief|mededeling|artikel)[ van {publication}]',
    ],
    endings: [
      '(het bericht|het artikel) {work} (verscheen eerst op|verscheen als eerste op) {site}',
      'dit (artikel|bericht) (verscheen|is) eerder [(gepubliceerd|verschenen)] (op|in|bij) {publication}',
    ],
    proof: {
      removes: [
        'Het bericht De lange weg naar huis verscheen eerst op Voorbeeld.',
        'Eerder verschenen op Voorbeeld',
        'Dit artikel is overgenomen van Voorbeeld',
        'Dit is een ingezonden bericht',
      ],
      keeps: [
        'Het bericht verscheen eerst op een muur.',
        'Dit artikel is oud',
        'Eerder verschenen er drie boeken',
        'Dit artikel is overgenomen in de wet',
        'Dit verhaal is overgenomen uit de Bijbel.',
      ],
    },
  },
  /** Made by a machine: `Dit artikel is vertaald met AI`, `Vertaald met DeepL` */
  machine: {
    lines: [
      '(dit|deze) (artikel|bericht|tekst|samenvatting|vertaling|verhaal) (is|werd) ' +
        '[met |door |met behulp van |met hulp van |via |deels met ](ai|kunstmatige intelligentie|automatisch|' +
        'automatische|machinaal|een computer) [{words}] (vertaald|gemaakt|geschreven|gegenereerd|samengevat|opgesteld|' +
        'voorgelezen)[ (en|door|met) {words}][. {matter}]',
      '(vertaald|vertaling|samenvatting|samengevat|gegenereerd) [(gemaakt|gegenereerd)] (met|door|via) ' +
        '(ai|deepl|google translate|kunstmatige intelligentie|chatgpt)[ {words}]',
      '(voor|bij) (dit artikel|het maken van dit artikel|deze tekst) is gebruik[ ]gemaakt van (ai|kunstmatige intelligentie)[{matter}]',
    ],
    words: [
      'dit artikel is vertaald met ai',
      'ai-samenvatting',
      'ai-vertaling',
      'automatische vertaling',
      'automatische samenvatting',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Dit artikel is automatisch vertaald',
        'Dit artikel is met behulp van kunstmatige intelligentie geschreven',
        'Vertaald met DeepL',
        'AI-samenvatting',
        'Voor dit artikel is gebruik gemaakt van AI',
      ],
      keeps: [
        'Dit artikel is vertaald in het Frans.',
        'Deze tekst is met de hand geschreven',
        'Deze vertaling is van Jo Ng, die in 2019 overleed.',
        'Voor dit artikel is gebruik gemaakt van brieven.',
      ],
    },
  },
  /** What the site says of its text: `Dit artikel komt uit ons archief`, `Dit artikel is gemaakt door een adverteerder` */
  'own-note': {
    lines: [
      'dit (artikel|verhaal|stuk|bericht|interview) (komt uit|is afkomstig uit|stamt uit) ons archief[ {words}]',
      'dit (artikel|verhaal|stuk|bericht|interview) (wordt|is) (voorgelezen|ingesproken) door een ' +
        '(computerstem|ai-stem|kunstmatige stem|digitale stem|automatische stem|computer)',
      'dit (artikel|verhaal|stuk|bericht|interview) is ' +
        '(gemaakt|geschreven|betaald|gesponsord|aangeboden|gemaakt in opdracht van|' +
        'tot stand gekomen in samenwerking met) ' +
        '[door ](een adverteerder|een partner|onze partner|een van onze partners|een sponsor)',
      'dit (artikel|verhaal|stuk|bericht|interview) (verscheen|is) (eerder|oorspronkelijk|eerst) [(verschenen|gepubliceerd)] (op|in|bij) {publication}',
    ],
    proof: {
      removes: [
        'Dit artikel komt uit ons archief',
        'Dit artikel is gemaakt door een adverteerder',
        'Dit artikel wordt voorgelezen door een computerstem',
        'Dit artikel verscheen eerder op haven24',
      ],
      keeps: [
        'Dit artikel komt uit de grondwet',
        'Dit verhaal wordt voorgelezen door een jonge stem.',
        'Dit stuk is betaald door de bank.',
      ],
    },
  },
} satisfies ProvenFamily
