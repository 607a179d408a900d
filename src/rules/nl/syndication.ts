import type { Family } from '../rule.js'

/** Who ran a story first, and by whose leave it runs here. */
export const syndication = {
  /** The footer WordPress puts into feeds: `Het bericht De lange weg verscheen eerst op Voorbeeld.` */
  'appeared-first': {
    lines: [
      '(het bericht|het artikel|de post) {work} (verscheen eerst op|verscheen als eerste op|is eerst verschenen op|verscheen het eerst op|werd eerst gepubliceerd op) {site}',
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
  },
  /** Made by a machine: `Dit artikel is vertaald met AI`, `Vertaald met DeepL` */
  machine: {
    lines: [
      '(dit|deze) (artikel|bericht|tekst|samenvatting|vertaling|verhaal) (is|werd) [met |door |met behulp van |met hulp van |via |deels met ](ai|kunstmatige intelligentie|automatisch|automatische|machinaal|een computer) [{words}] (vertaald|gemaakt|geschreven|gegenereerd|samengevat|opgesteld|voorgelezen)[ (en|door|met) {words}][. {matter}]',
      '(vertaald|vertaling|samenvatting|samengevat|gegenereerd) [(gemaakt|gegenereerd)] (met|door|via) (ai|deepl|google translate|kunstmatige intelligentie|chatgpt)[ {words}]',
      '(voor|bij) (dit artikel|het maken van dit artikel|deze tekst) is gebruik[ ]gemaakt van (ai|kunstmatige intelligentie)[{matter}]',
    ],
    words: ['ai-samenvatting', 'ai-vertaling', 'automatische vertaling', 'automatische samenvatting'],
    place: 'tail',
  },
} satisfies Family
