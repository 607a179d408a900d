import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Tue riippumatonta journalismia`, `Tue meitä MobilePaylla` */
  appeal: {
    lines: [
      'tue (riippumatonta|vapaata|itsenäistä|paikallista|laadukasta) (journalismia|mediaa|lehteä|verkkolehteä)[{matter}]',
      'tue (journalismia|meitä|työtämme|toimintaamme|lehteämme)[ (lahjoituksella|mobilepaylla|lahjoittamalla|tilaamalla|kuukausilahjoituksella|jäsenyydellä)]',
      '(ryhdy|liity) (kuukausilahjoittajaksi|tukijaksi|tukijaksemme|kannatusjäseneksi)[{matter}]',
      'lahjoita (meille|mobilepaylla|nyt {words}|kertalahjoitus|valitsemasi summa)[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
