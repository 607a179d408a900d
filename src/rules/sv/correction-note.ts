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
      '(det här|detta|en) är [en|ett] [text|opinionstext|debattartikel|krönika|ledartext|åsiktstext] {matter} (skribentens egna|skribentens|åsikter|ställningstaganden|politiska hållning){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
