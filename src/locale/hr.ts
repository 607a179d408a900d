import type { Locale } from './locale.js'

/** Croatian, Bosnian and Serbian in Latin letters. */
export const hr: Locale = {
  lang: 'hr',
  letters: 'čšžćđ',
  sparing: true,
  functionWords:
    'i u je na se da za su od s koji a o kao bi ne do što iz će nije to ali te sa biti bio samo koja nakon više već prema',
  // Without `listopada`, which is November in Czech and Polish.
  months:
    'siječnja siječanj januara januar jan|veljače veljača februara februar feb|ožujka ožujak marta mart|travnja travanj aprila april apr|svibnja svibanj maja maj|lipnja lipanj juna juni jun|srpnja srpanj jula juli jul|kolovoza kolovoz augusta avgusta avgust avg|rujna rujan septembra septembar sep|oktobra oktobar okt|studenoga studenog studeni novembra novembar nov|prosinca prosinac decembra decembar dec',
  weekdays:
    'ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja ponedjeljka utorka srijede četvrtka petka subote nedjelje',
  dateWords: {
    atClock: 'u',
    joins: 'od',
    hour: 'h sati sata časova',
    unit: 'sekundi sekunde sekundu minuta minute minutu sati sata sat dana dan sedmica sedmice tjedana tjedna tjedan nedelja mjeseci mjeseca mjesec meseci meseca mesec godina godine godinu',
    years: 'godina godine godinu',
    ago: 'prije pre jučer juče danas',
  },
  saidBehindComma:
    'rek(?:ao|la|li)|kaz(?:ao|ala|ali)|kaž[eu]|istakn?(?:uo|la|ao|uli)|ističe|izjavi(?:o|la|li)|naglasi(?:o|la|li)|doda(?:o|la|li|je)|poručuje|poruči(?:o|la|li)|objasni(?:o|la|li)|tvrd[ei]|saopšti(?:o|la|li)|priopći(?:o|la|li)|navodi|nave(?:o|la|li)|upozori(?:o|la|li)|prema|piše(?= (?:u|na))',
  predicates: 'bi(?:o|la|le|li|lo)|je|su|bješe|može|stoji|stajalo',
  and: 'i',
  noAuthor: 'ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota nedjelja nedelja božić uskrs',
  publicationWords: 'i za u na',
  creditWords:
    'agencija arhiv arhiva autor fotograf foto i ilustracija iz ustupljeno ustupljena ljubaznošću privatna privatni redakcija screenshot snimka tekst urednik urednica uz',
  sourceLabels: 'izvor',
  bylineOpenings:
    'autor(?:ica|ka|i)?|piše|pišu|napisa(?:o|la)|pripremi(?:o|la)|priredi(?:o|la)|tekst|razgovara(?:o|la)',
  roles: 'novinar(?:ka)?|urednik|urednica|redakcija|dopisni(?:k|ca)|reporter(?:ka)?|kolumnist(?:ica|kinja)?',
  published: 'objavljen',
  updated: 'ažuriran|osvježen|izmijenjen|izmenjen',
  also: 'također takođe',
  continueReading: 'pročitaj više|pročitajte više|opširnije|čitaj dalje|čitajte dalje|nastavi čitati|saznaj više',
  platforms:
    'facebooku|fejsbuku|fejsbuk|twitteru|tviteru|tviter|instagramu|tiktoku|tik toku|youtubeu|jutjubu|whatsappu|viberu|telegramu|linkedinu|x-u|google newsu|google vijestima|google vestima|društvenim mrežama|mrežama|e-mailom|imejlom',
  buttons:
    'podijeli|podijelite|podeli|podelite|dijeli|ispiši|ispis|štampaj|odštampaj|kopiraj link|kopiraj poveznicu|pošalji|pošalji e-mailom|komentiraj|komentariši|komentari|sviđa mi se|prati|spremi|sačuvaj|više|zatvori',
  people: {
    openings: 'piše|pišu|autor|autorica|autorka|autori|tekst|napisao|napisala|pripremio|pripremila|priredio|priredila',
    labels: 'autor|autorica|autorka|autori|piše',
    helpers: 'foto|fotografije|snimio|snimila|preveo|prevela|prijevod|prevod',
    roles: 'novinar|novinarka|urednik|urednica|redakcija',
    groups: 'redakcija',
    leadingGroups: 'redakcija',
  },
  compounds: {
    syllabic: 'r',
  },
}
