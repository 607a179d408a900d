import type { Family } from '../rule.js'

/** Ways around the site. */
export const navigation = {
  /** `Spring til indhold`, `Til toppen`, `Åbn menu` */
  'skip-link': {
    lines: [
      '(spring|gå|hop) [direkte] til [sidens] (indhold|indholdet|hovedindhold|hovedindholdet|navigation|bunden|menuen|forsiden|søgning)',
      '(til toppen|til forsiden|tilbage til toppen|tilbage til forsiden|indlægsnavigation|hovedmenu|gå til forsiden|sidenummerering for indlæg)',
      '(åbn|luk|vis|skjul) (menu|menuen|søg|søgefeltet|undermenu)',
    ],
  },
  /** A word of a menu: `Søg`, `Nyheder`, `Indland` */
  'menu-word': {
    lines: [
      '(søg|menu|nyheder|forsiden|forside|emner|kategorier|kategori|arkiv|om os|kontakt|kundeservice|kundecenter|annoncér|job|ledige stillinger|e-avis|eavis|dagens avis|mere|vis flere|vis alle|tilbage|næste|forrige|print|udskriv|gem|gemt|lyt|hør|lyt til artiklen|krydsord|vejr|vejret|tv|tv-guide|podcasts|quiz|min side|min profil|mit abonnement|indstillinger|services|hjælp|luk|navne|dødsfald|mindeord)',
      '(indland|udland|danmark|verden|økonomi|penge|sport|kultur|debat|meninger|leder|kronik|familie|bolig|rejser|rejse|mad|teknologi|videnskab|sundhed|motor|lokalt|fodbold|håndbold|cykling|kendte|politik|erhverv|børs|musik|film|bøger|krimi|regionalt|forbrug|livsstil|112|plus|klumme|klummer)',
      '(billede|billeder|video|galleri|billedserie) [{n}|\\({n}\\)]',
      '(privatøkonomi|dødsannoncer|mindeord|arrangementer|abonnement|nyhedsoverblik|rss|superligaen|tv-serier|indretning|kongelige|opskrifter|anmeldelser)',
    ],
    place: 'run',
  },
  /** Tools, tags and pagers: `Næste artikel`, `Emner: bro, havn`, `Du er her: Hjem` */
  bits: {
    lines: [
      '(lyt til|udskriv|print|gem|læs op) [denne] (artiklen|artikel)[ {words}]',
      '(artiklen er læst op|læst op af|oplæst af) {rest}',
      '(næste|forrige|ældre|nyere) (artikel|indlæg|side|billede|afsnit)',
      '(emner|emne|relaterede emner|nøgleord|stikord|tags|kategorier|mere om|i denne artikel|udgivet i|arkiveret under|emneord)[ ]: {matter}',
      '(relaterede emner|emner i artiklen|emner i denne artikel|mere om emnet|nøgleord|emneord|følg emner i artiklen)',
      '(udgivet i|skrevet i|tagget|tagget med|arkiveret i) {matter}',
      '(du er her)[: {rest}]',
      '(billede|foto) {n} af {n}',
      '(vis|se|åbn|forstør|klik for at forstørre) (billedserien|billedserie|billeder|alle billeder|billedet|flere billeder|galleri)',
      '(søg på {site}|søg efter|søgeord|hvad leder du efter|søg i arkivet)[?]',
      '(handelsbetingelser|brugerbetingelser|abonnementsbetingelser|tilgængelighedserklæring|ansvarshavende chefredaktør[: {rest}]|chefredaktør[: {rest}]|cookies og privatlivspolitik|privatlivspolitik og cookies|om {publication})',
      '(kontakt|om os|cookies|privatlivspolitik|kundeservice)[ ](\\||•|·)[ ]{matter}',
      '[ansvarshavende ](redaktør|chefredaktør|debatredaktør|kulturredaktør|nyhedschef|redaktionschef|udgiver|sportsredaktør|digital redaktør|administrerende direktør)[ og (administrerende direktør|adm. direktør|ansvarshavende redaktør)][ ]: {author}',
      'læs mere om: {matter}',
      '(følg|vælg) emner[ (du er interesseret i|der interesserer dig)]',
      '(forrige|næste) (indlæg|artikel): {title}',
      '(lyt til|hør) (artiklen|denne artikel)',
      '(vis|skift til) (webversion|mobilversion)[en]',
      '(leveret af|drives af|lavet med) (blogger|wordpress|wordpress.com)',
      '(vis|hent|indlæs) flere opslag',
    ],
    place: 'edges',
  },
} satisfies Family
