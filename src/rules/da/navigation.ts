import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Spring til indhold`, `Til toppen`, `Åbn menu` */
  'skip-link': {
    lines: [
      '(spring|gå|hop) [direkte] til [sidens] (indhold|indholdet|hovedindhold|hovedindholdet|navigation|bunden|menuen|forsiden|søgning)',
      '(åbn|luk|vis|skjul) (menu|menuen|søg|søgefeltet|undermenu)',
    ],
  },
  /** A word of a menu: `Søg`, `Nyheder`, `Indland` */
  'menu-word': {
    lines: ['(billede|billeder|video|galleri|billedserie) [{n}|\\({n}\\)]'],
    place: 'run',
  },
  /** Tools, tags and pagers: `Næste artikel`, `Emner: bro, havn`, `Du er her: Hjem` */
  bits: {
    lines: [
      '(lyt til|udskriv|print|gem|læs op) [denne] (artiklen|artikel)[ {words}]',
      '(artiklen er læst op|læst op af|oplæst af) {rest}',
      '(udgivet i|skrevet i|tagget|tagget med|arkiveret i) {matter}',
      '(du er her)[: {rest}]',
      '(billede|foto) {n} af {n}',
      '(søg på {site}|søg efter|søgeord|hvad leder du efter|søg i arkivet)[?]',
      '(kontakt|om os|cookies|privatlivspolitik|kundeservice)[ ](\\||•|·)[ ]{matter}',
      'læs mere om: {matter}',
      '(forrige|næste) (indlæg|artikel): {title}',
      '(lyt til|hør) (artiklen|denne artikel)',
      '(vis|skift til) (webversion|mobilversion)[en]',
      '(vis|hent|indlæs) flere opslag',
    ],
    place: 'edges',
  },
} satisfies Family
