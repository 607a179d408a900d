import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Har du hittat ett fel?`, `Rapportera fel`, `Artikeln är uppdaterad` */
  report: {
    lines: [
      '(har du hittat|har du sett|har du upptäckt|hittat|ser du|såg du) [ett|något] (fel|sakfel|stavfel|faktafel) [i texten|i artikeln][?][ {matter}]',
      '(rapportera|anmäl|tipsa om|rätta) [ett] (fel|språkfel|faktafel|textfel|fel i artikeln|artikel)',
      '(artikeln|texten|inlägget) (är|har|uppdateras|har blivit) [blivit] (uppdaterad|uppdaterats|löpande|uppdaterad {date}|kontinuerligt)',
      '(så arbetar|så jobbar) (vi|{publication}) [(med|redaktionellt|journalistiskt)] [(nyheter|kvalitet|kvalitetssäkring|journalistik|rättelser)]',
      '(det här|detta|en) är [en|ett] [text|opinionstext|debattartikel|krönika|ledartext|åsiktstext] {matter} (skribentens egna|skribentens|skribenternas){matter}',
      '(artikeln|texten|inlägget|rubriken) har (korrigerats|rättats|kompletterats|justerats|redigerats|ändrats)',
      '(artikeln|texten) (uppdaterades|rättades|korrigerades|ändrades) [senast] (den|kl|kl.|klockan) {date}',
      'fel i (artikeln|texten)[?]',
      'fel i (artikeln|texten)[?] (mejla|kontakta|rapportera|meddela|hör|tipsa|skriv|anmäl){matter}',
      '(läs mer om|läs om|mer om|så här) [hur] (vi|{publication}) (arbetar|jobbar)[ (med|för|enligt) {words}]',
      'så (arbetar|jobbar) {publication} med (nyheter|kvalitet|kvalitetssäkring|journalistik|rättelser|kvalitetsjournalistik|sin journalistik|ai)',
      '(vi|{publication}) (följer|arbetar efter|är anslutna till|är ansluten till) de[t] [svenska|medieetiska] (pressetiska|publicistiska|medieetiska) (reglerna|spelreglerna|systemet)[{matter}]',
    ],
    place: 'tail',
  },
  /** Whose views these are: `Detta är en opinionstext`, `Åsikterna är skribentens egna.` */
  opinion: {
    lines: [
      '(det här|detta) är en (opinionstext|ledartext|ledare|krönika|debattartikel|debattext|insändare|kolumn|recension|opinionsartikel|gästkrönika|kommenterande text|analys|kommentar)',
      '(det här|detta) är en (opinionstext|ledartext|debattartikel|debattext|insändare|opinionsartikel|gästkrönika) [publicerad] (på|från|i|av) {matter}',
      '(det här|detta|texten) är en {words}[ på {words}][,|.|:] {matter}(skribentens|skribenternas|författarens|författarnas) egna[{matter}]',
      '(det här|detta) är en ledare på {matter} (oberoende {words}|ledarsida[{matter}])',
      '(åsikter|åsikterna|analyser och ställningstaganden|analyserna|ställningstaganden|uppfattningar) [som] {matter}(är|står) [helt] (skribentens|skribenternas|författarens|författarnas|för skribentens) (egna|räkning)[{matter}]',
      '(åsikterna|ställningstagandena) är (skribentens|skribenternas|författarens) egna',
      '(skribenten|skribenterna|författaren|författarna) (svarar|ansvarar|står) [själv|själva|ensam|ensamma] för [de] (åsikter|åsikterna|innehållet|analys|texten|analyserna){matter}',
      '(skribenten|skribenterna|författaren|författarna) (svarar|ansvarar) [själv|själva] för (åsikterna|innehållet|texten)',
      '{publication} (ledarsida|ledarredaktion|politiska etikett) är [partipolitiskt] (oberoende|obunden) {words}',
    ],
    place: 'edges',
  },
} satisfies Family
