import { sk as locale } from '../../locale/sk.js'
import { wordsIn } from '../../locale/words-in.js'
import type { ProvenFamily, RulePack } from '../rule.js'

const SOURCE =
  'zdroje|zdroj textu|zdroj článku|zdroj informácií|zdroj správy|zdroj/foto|zdroj a foto|zdroj|autor/zdroj|prevzaté z|prevzaté zo'
const AUTHOR =
  'autorka|autor/zdroj|autor|autori|text|preklad|preložila|preložil|redaktor|spracovala|spracoval|pripravila|' +
  'pripravil|rozhovor viedla|rozhovor viedol|napísala|napísal|editor|foto'

/** Labels of ads, and what a page says where one interrupts it. */
const adMarker = {
  /** The label above an ad: `REKLAMA`, `Komerčná správa`, `Inzercia`. */
  label: {
    lines: [
      'reklama[ {n}]',
      '(komerčn(á správa|ý článok|á prezentácia|ý text|é oznámenie)|platená inzercia|pr článok|' +
        'reklamn(é posolstvo|é oznámenie|ý článok)|sponzorovan(ý obsah|ý článok|é)|partnerský obsah|koniec reklamy|' +
        'preskočiť reklamu|zavrieť reklamu|inzercia|advertoriál)',
      '(čítajte|čítanie) bez reklám',
      '(článok|tento článok|text) obsahuje (affiliate|reklamné|partnerské|sponzorované) (odkazy|linky)[. {matter}]',
    ],
    proof: {
      removes: [
        'REKLAMA',
        '- Reklama -',
        'Komerčná správa',
        'Inzercia',
        'Čítajte bez reklám',
        'Článok obsahuje affiliate odkazy.',
      ],
      keeps: ['Reklama zdražela o tretinu.', 'Inzercia mu vyniesla milión.', 'Reklama skončí na ulici'],
    },
  },
  /** Where an ad or a box cuts the text: `Článok pokračuje pod reklamou`, `Pokračovanie pod videom`. */
  'continues-below': {
    lines: [
      '(článok|text|rozhovor|pokračovanie článku|pokračovanie textu|pokračovanie|správa|zvyšok článku) [ďalej] ' +
        '(pokračuje|nájdete|pod|nižšie) [pod|za|nižšie] [reklamou|videom|fotogalériou|fotografiou|obrázkom|fotkou|' +
        'galériou|príspevkom|grafikou|anketou|statusom]',
    ],
    proof: {
      removes: ['Článok pokračuje pod reklamou', 'Pokračovanie pod videom', 'Text pokračuje pod fotogalériou'],
      keeps: ['Článok pokračuje v archíve, písal dedo.', 'Text pod reklamou visel rok', 'Zvyšok článku sa stratil'],
    },
  },
  /** What could be a subhead of a story on the trade: `Partneri`, `Tip`. */
  'short-label': {
    words: [
      'sponzorované',
      'partner',
      'partneri',
      'hlavný partner',
      'ponuka',
      'akcia',
      'tip',
      'promo',
      'súťaž',
      'sponzor',
    ],
    place: 'run',
    proof: { removes: ['Partneri', 'Súťaž'], keeps: ['Partner v zločine', 'Tip na výlet'] },
  },
} satisfies ProvenFamily

/** The site as an app. */
const appPromo = {
  /** `Stiahnite si našu aplikáciu`, `Stiahnite si aplikáciu Prístav24` */
  'get-app': {
    lines: [
      '(stiahnite si|stiahni si|nainštalujte si)[ zadarmo| teraz] (našu|našu bezplatnú|našu novú|bezplatnú) ' +
        '[mobilnú] aplikáciu[ pre ios a android| pre android a ios| do mobilu][ a {title}]',
      '(stiahnite si|stiahni si|nainštalujte si) [mobilnú] aplikáciu {publication}',
    ],
    proof: {
      removes: ['Stiahnite si našu aplikáciu', 'Stiahnite si aplikáciu Prístav24'],
      keeps: ['Stiahnite si aplikáciu mesta a hlasujte, povedal starosta.', 'Stiahnite si kabát'],
    },
  },
} satisfies ProvenFamily

/** Who wrote it, above the story. */
const byline = {
  /** `Autor: Ján Novák`, `Text: Jana Nováková, 05.05.2021` */
  author: {
    lines: [
      '(autorka|autor článku|autor/zdroj|autor|autori|text|napísala|napísal|pripravila|pripravil|spracovala|' +
        'spracoval|redaktorka|redaktor|rozhovor viedla|rozhovor viedol|preklad|preložila|preložil)[ ][:] {author}',
      '(autorka|autor|text|napísala|napísal|publikoval|pridal)[:] {author}[,| ·| •| \\|| —| –| -] {stamp}',
      '(autor|publikoval|napísal|pridal)[:] (redakcia|administrátor|admin|tasr|sita)',
      '{author}[,| -| –| \\|] (redaktorka|redaktor|reportérka|reportér|komentátorka|komentátor|šéfredaktorka|šéfredaktor|novinár|novinárka|fotograf)',
    ],
    place: 'head',
    proof: {
      removes: ['Autor: Ján Novák', 'Text: Jana Nováková, 05.05.2021', 'Autor: redakcia', 'Jo Ng, redaktor'],
      keeps: ['Autor listu zostal neznámy', 'Text: čo chcel básnik povedať', 'Redaktor Ján Novák zahynul v paľbe.'],
    },
  },
  /** The label alone, its name elsewhere: `Autor`, `Redakcia`. */
  label: {
    words: [
      'autorka',
      'autor článku',
      'autor',
      'autori',
      'o autorovi',
      'o autorke',
      'redakcia',
      'ďalšie články autora',
      'všetky články autora',
      'viac od autora',
    ],
    place: 'run',
    proof: { removes: ['Autor', 'O autorovi:'], keeps: ['Autor nežije', 'Redakcia a jej susedia'] },
  },
} satisfies ProvenFamily

/** What stands by a picture and is not its caption. */
const captionCredit = {
  /** A caption that closes with its credit: `Most cez rieku. Foto: Ján Novák, TASR`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Zdroj foto', 'Zdroj fotografie', 'Autor fotografie', 'Snímka'],
      sources: ['archív', 'tasr', 'sita', 'ilustračné'],
      small: ['a', 'z', 'pre', 'via', 'so', 'súhlasom'],
      ends: 'áčďéíĺľňóôŕšťúýž',
    },
    proof: {
      removes: ['Starý most cez rieku v máji. Foto: Ján Novák, TASR', 'Stará radnica v noci | Foto: Reuters'],
      keeps: ['Na stole ležali listy a Foto: zmizlo.', 'Na výstave ukázali fotografie Jána Nováka'],
    },
  },
  /** Labels of a picture: `Ilustračné foto`, `Zdroj fotografie: TASR`. */
  label: {
    lines: [
      '(zdroj fotografie|zdroj fotografií|zdroj obrázka|zdroj videa|autor fotografie|autor fotografií|zdroj foto|' +
        'zdroj fotky|úvodné foto|titulné foto)[:|,] {credit}',
      '(ilustračn|archívn|titulná|úvodn)(é|á|ý) (fotografia|foto|fotka|snímka|obrázok|záber|video)',
      '(ilustračná|archívna) (fotografia|snímka|fotka)',
      '(fotografia|foto|snímka|obrázok) (je|má) (ilustračná|ilustračné|ilustračný charakter|len ilustračná|ilustračný)',
      '(ilustračné foto|ilustračná snímka|archívne foto)[.|,| –| -] (foto|zdroj)[ ]:[ ]{credit}',
    ],
    words: ['zdroj fotografie', 'autor fotografie', 'reprofoto', 'foto archív', 'archív'],
    place: 'edges',
    proof: {
      removes: ['Ilustračné foto', 'Zdroj fotografie: TASR', '(Ilustračná snímka)', 'Fotografia je ilustračná'],
      keeps: ['Archívne foto našli na povale.', 'Fotografia je podvrh.', 'Zdroj fotografie určila polícia'],
    },
  },
} satisfies ProvenFamily

/** Where readers write back. */
const comments = {
  /** `Pridať komentár`, `Vstúpte do diskusie`, `Zobraziť všetky komentáre` */
  invitation: {
    lines: [
      '(pridať|pridajte|pridaj|napísať|napíšte|vložiť|vložte|zanechať|zanechajte|odoslať) [(svoj|váš|nový|prvý)] (komentár|príspevok|názor)[ k článku]',
      '(vstúpte|vstúpiť|zapojte sa|pridajte sa) do diskusie[ k článku| pod článkom| \\({n}\\)]',
      '(zobraziť|zobraz|čítať|načítať) [(všetky|ďalšie)] (komentáre|príspevky|názory)[ \\({n}\\)]',
      '(nahlásiť|odoslať|upraviť|zmazať) (komentár|príspevok)',
      '(buďte|buď) prv(ý|á|í), kto [(článok|tento článok)] (okomentuje|pridá komentár|napíše komentár)',
      '[{title}? ](napíšte|napíšte nám|podeľte sa|dajte nám vedieť) [(nám|to|svoj názor)] (do komentárov|v komentároch|do diskusie|v diskusii)[ {words}]',
      '(diskusia|komentáre) (je|sú|bola|boli) (uzavretá|uzavreté|vypnuté|vypnutá|ukončená)[ {words}]',
    ],
    proof: {
      removes: [
        'Pridať komentár',
        'Vstúpte do diskusie',
        'Zobraziť všetky komentáre (12)',
        'Diskusia je uzavretá',
        'Buďte prvý, kto článok okomentuje',
      ],
      keeps: [
        'Pridať komentár odmietol.',
        'Vstúpiť do diskusie odmietli aj poslanci.',
        'Diskusia je uzavretá, povedal hovorca.',
      ],
    },
  },
  /** `Diskusia (5)`, `Komentáre: 12`, `12 komentárov` */
  count: {
    lines: [
      '(diskusia|komentáre|názory|príspevky|počet komentárov)[ ][:|,][ ][\\(]{n}[\\)]',
      '{n} (komentárov|komentáre|komentár|príspevkov)',
    ],
    place: 'below',
    proof: {
      removes: ['Diskusia: 5', 'Komentáre (12)', '12 komentárov'],
      keeps: ['12 komentárov priviedlo poslanca pred súd.', 'Komentáre 14 expertov vyšli v časopise'],
    },
  },
  /** A word that could be a heading of the story: `Diskusia`, `Komentáre`, `Odpovedať`. */
  heading: {
    words: [
      'diskusia',
      'komentáre',
      'komentár',
      'odpovedať',
      'odpovede',
      'reagovať',
      'nahlásiť',
      'názory čitateľov',
      'príspevky',
      'najnovšie komentáre',
      'najnovšie',
      'najstaršie',
      'vaše meno',
      'meno',
      'prezývka',
      'webová stránka',
      'zrušiť',
      'odoslať',
      'vložiť',
      'text komentára',
      'používateľské meno',
    ],
    place: 'run',
    proof: { removes: ['Diskusia', 'Odpovedať'], keeps: ['Diskusia je zbytočná', 'Odpovedať za svoje'] },
  },
  /** The labels of the form: `Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *` */
  form: {
    lines: [
      '(vaša|váš) (e-mailová adresa|emailová adresa|e-mail|email) nebude (zverejnená|zverejnený|publikovaná|zobrazený)[. {title}]',
      '(vyžadované|povinné) polia sú označené[ \\*]',
    ],
    proof: {
      removes: ['Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené *'],
      keeps: ['Vaša e-mailová adresa mohla uniknúť, varuje banka.', 'Povinné polia zostali prázdne'],
    },
  },
  /** Who is not known may not comment: `Pre komentovanie sa prihláste` */
  'log-in': {
    lines: [
      '(pre|na) (komentovanie|pridanie komentára|pridávanie komentárov|vloženie komentára|diskusiu) ' +
        '(sa|sa musíte|musíte byť|je potrebné) [(najprv|prosím)] (prihláste|prihlásiť|prihlásený|sa prihlásiť)',
      '(prihláste sa|musíte byť prihlásený|musíte sa prihlásiť), aby ste mohli (komentovať|pridať komentár|diskutovať)',
    ],
    place: 'edges',
    proof: { removes: ['Pre komentovanie sa prihláste'], keeps: ['Pre kurz plávania sa prihláste do piatka.'] },
  },
  /** That nobody has written yet: `Žiadne komentáre`, `Bez komentárov` */
  none: {
    lines: ['(žiadne|zatiaľ žiadne|bez) (komentáre|komentárov|príspevky|diskusie)'],
    place: 'tail',
    proof: {
      removes: ['Žiadne komentáre', 'Bez komentárov'],
      keeps: ['Žiadne komentáre ministra', 'Bez komentára odišiel premiér.'],
    },
  },
  /**
   * What comment tools print around their box:
   * `Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre.`, `Zverejnenie komentára`
   */
  box: {
    lines: [
      'uložiť moje meno, e-mail a {matter}',
      'zverejnenie komentára',
      'zverejniť komentár',
      '(staršie|novšie|predchádzajúce) komentáre',
      'navigácia (v|pre) (komentároch|komentáre)',
      '(váš|tvoj) (komentár|príspevok) čaká na (schválenie|moderáciu)',
      '(jeden komentár|{n} komentárov|{n} komentáre|jedna odpoveď|{n} odpovedí|jedna myšlienka) (k|na|o) „{title}“',
      '(spätný odkaz|pingback|trackback): {title}',
      '(urážlivé|vulgárne|rasistické) (komentáre|príspevky) (nebudú zverejnené|budú zmazané|budú odstránené|mažeme)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Uložiť moje meno, e-mail a webovú stránku v tomto prehliadači pre moje budúce komentáre.',
        'Zverejnenie komentára',
        'Staršie komentáre',
        'Váš komentár čaká na schválenie.',
        'Jeden komentár k „Nový most otvorili“',
        'Urážlivé komentáre nebudú zverejnené.',
      ],
      keeps: ['Zverejnenie komentára odmietol.', 'Staršie komentáre ministra sa vrátili.'],
    },
  },
} satisfies ProvenFamily

/** What a site must ask before it may show itself. */
const consent = {
  /** `Táto stránka používa súbory cookie`, `Zapnite si JavaScript` */
  'site-notice': {
    lines: [
      '(táto stránka|tento web|tieto stránky|naša stránka|náš web|táto webová stránka) (používa|používajú|využíva) ' +
        '[súbory] (cookie|cookies)[(,| na| pre| a|.) {notice}]',
      '(prijať|súhlasím so|odmietnuť) [(všetky|všetkými)] (cookies|súbory cookie|súbormi cookie)',
      '[prosím ](povoľte|zapnite|aktivujte) [(si|prosím)] javascript[(,| v) {words}]',
      '(nastavenia cookies|ochrana osobných údajov|podmienky používania|zásady ochrany osobných údajov|všeobecné podmienky)',
      '(na|pre) (zobrazenie|prehratie) (obsahu|tohto obsahu|videa) (povoľte|prijmite|je potrebné povoliť|musíte povoliť) {matter}',
      'táto (e-mailová adresa|emailová adresa|adresa) je chránená pred (spamovacími robotmi|spambotmi)[. {matter}]',
    ],
    proof: {
      removes: [
        'Táto stránka používa súbory cookie, aby fungovala lepšie',
        'Zapnite si JavaScript',
        'Ochrana osobných údajov',
        'Na zobrazenie obsahu povoľte cookies.',
        'Táto e-mailová adresa je chránená pred spamovacími robotmi. Na jej zobrazenie potrebujete mať povolený JavaScript.',
      ],
      keeps: [
        'Táto stránka používa údaje zákazníkov bez súhlasu, rozhodol súd.',
        'Ochrana osobných údajov v banke zlyhala.',
      ],
    },
  },
} satisfies ProvenFamily

/** Who holds the rights, and what nobody else may do. */
const copyright = {
  /** `Všetky práva vyhradené.`, `© 2024 Prístav24. Všetky práva vyhradené` */
  'all-rights-reserved': {
    lines: [
      '[{publication}[ ©][ {year}][.|,| \\|| -] ](všetky|autorské) práva [sú] vyhradené[(.|,|;| ©| -| a) {matter}]',
      '(copyright|©)[ ©] [{year}] [{publication}][.|,| \\|| -] (všetky|autorské) práva [sú] vyhradené[. {matter}]',
      'autorské práva (vyhradzuje|vykonáva) {matter}',
    ],
    endings: ['všetky práva vyhradené'],
    proof: {
      removes: ['Všetky práva vyhradené.', 'Autorské práva sú vyhradené a vykonáva ich vydavateľ.'],
      keeps: ['Všetky práva robotníkov ostanú, povedal sudca.', 'Autorské práva predal za milión.'],
    },
  },
  /** `Šírenie obsahu bez súhlasu je zakázané` */
  'may-not': {
    lines: [
      '(akékoľvek|ďalšie|opätovné|verejné)[ verejné| ďalšie] ' +
        '(šírenie|kopírovanie|publikovanie|použitie|používanie|rozširovanie|preberanie) {matter} ' +
        '(zakázané|súhlasu|povolené len so súhlasom)',
      '(šírenie|kopírovanie|publikovanie|preberanie|rozširovanie) ' +
        '[(i|a) {words} ][(obsahu|správ|článkov|textov|fotografií|materiálov)] {words} ' +
        '(je zakázané|bez súhlasu)[ {matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Akékoľvek šírenie obsahu bez súhlasu vydavateľa je zakázané',
        'Kopírovanie článkov bez súhlasu je zakázané',
      ],
      keeps: ['Kopírovanie kľúčov je zakázané, povedala polícia.', 'Šírenie choroby sa spomalilo.'],
    },
  },
  /** That copying is not allowed: `Kopírovanie bez súhlasu redakcie je zakázané.` */
  copying: {
    lines: ['(kopírovanie|šírenie|preberanie|publikovanie) bez [písomného|predchádzajúceho] súhlasu {words}'],
    place: 'edges',
    proof: { removes: ['Kopírovanie bez súhlasu redakcie je zakázané.'], keeps: ['Kopírovanie kľúčov je zakázané.'] },
  },
} satisfies ProvenFamily

/** A plea for money. */
const donation = {
  /** `Podporte nezávislú žurnalistiku` */
  support: {
    lines: [
      '(podporte|podpor) (nezávislú žurnalistiku|nezávislé médiá|našu prácu|prácu redakcie|našu redakciu|nás|{publication})[ {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Podporte nezávislú žurnalistiku'],
      keeps: ['Podporte deti, prosil lekár.', 'Podporte našu výzvu, volajú robotníci.'],
    },
  },
} satisfies ProvenFamily

/** Ways around the site. */
const navigation = {
  /** What a page files its story under: `Tagy: most, rieka`, `Kľúčové slová: most` */
  filing: {
    labelled: true,
    lines: ['(tagy|tag|štítky|témy|téma|kategória|kategórie|rubrika|kľúčové slová|zaradené v)[ ](:|：)[ ]{rest}'],
    place: 'edges',
    proof: {
      removes: ['Tagy: most, rieka', 'Kategória: Správy', 'Kľúčové slová: most, rieka'],
      keeps: ['Témy: Starosta povedal, že práce sa začnú na jar a potrvajú dva roky.', 'Kategória'],
    },
  },
  /** Words of menus that could be subheads: `Domov`, `Hľadať`, `Späť hore`. */
  menu: {
    words: [
      'domov',
      'hľadať',
      'vyhľadávanie',
      'menu',
      'prihlásenie',
      'prihlásiť sa',
      'prihlásiť',
      'registrácia',
      'kontakt',
      'kontakty',
      'o nás',
      'inzercia',
      'predplatné',
      'späť hore',
      'hore',
      'predchádzajúci',
      'nasledujúci',
      'predchádzajúci článok',
      'nasledujúci článok',
      'správy',
      'domáce',
      'zahraničie',
      'šport',
      'kultúra',
      'ekonomika',
      'regióny',
      'tagy',
      'štítky',
      'témy',
    ],
    place: 'run',
    proof: { removes: ['Hľadať', 'Späť hore'], keeps: ['Hľadať vietor v poli', 'Domov sa vrátili traja'] },
  },
  /** Where to send news, and what to report: `Máte tip na článok? Napíšte nám` */
  tip: {
    lines: [
      '(máte|máš) (tip|tip na článok|zaujímavý tip|informáciu|nápad|fotku)? (napíšte nám|dajte nám vedieť|pošlite nám|kontaktujte nás)[ {rest}]',
      '(našli|našli ste|objavili ste|všimli ste si) [(v článku|v texte)] (chybu|preklep)? (napíšte nám|dajte nám vedieť|nahláste ju|pošlite nám)[ {rest}]',
      'nahlásiť chybu[ v článku| v texte]',
    ],
    proof: {
      removes: [
        'Máte tip na článok? Napíšte nám na desk@example.org',
        'Našli ste chybu? Napíšte nám',
        'Nahlásiť chybu v článku',
      ],
      keeps: ['Máte informáciu? pýtal sa sudca.', 'Nahlásiť chybu lekára sa odvážili traja.'],
    },
  },
  /** Links to other pages of the site: `Späť na hlavnú stránku`, `Staršie príspevky` */
  'page-links': {
    lines: [
      '(späť|návrat) na (hlavnú stránku|titulnú stránku|úvod|začiatok|úvodnú stránku|zoznam|prehľad)',
      '(predchádzajúci|nasledujúci|ďalší|starší|novší|staršie|novšie) (článok|príspevok|príspevky|články)',
      '(všetky|ďalšie|zobraziť všetky) (správy|články)',
    ],
    place: 'edges',
    proof: {
      removes: ['Späť na hlavnú stránku', 'Staršie príspevky', 'Všetky správy'],
      keeps: ['Späť na začiatok sezóny', 'Ďalší článok zákona platí od mája.'],
    },
  },
  /** What a page files its story under: `Značky: most, prístav` */
  filed: {
    lines: ['(značky|štítky|tagy|kľúčové slová)[ ]: {rest}'],
    place: 'tail',
    proof: { removes: ['Značky: most, prístav'], keeps: ['Značky na stenách hnevajú obyvateľov'] },
  },
} satisfies ProvenFamily

/** Letters that a site sends. */
const newsletter = {
  /** `Prihláste sa na odber newslettera`, `Odoberajte náš newsletter` */
  'sign-up': {
    lines: [
      '(prihláste sa|prihlás sa|prihlásiť sa) (na|k) (odber|odberu) [(nášho|správ|noviniek|denného|týždenného)] ' +
        '[(newslettera|newsletteru|správ|noviniek|noviniek e-mailom)][ {publication}][ a {title}]',
      '(odoberajte|odoberaj|odoberať) [(náš|nový|bezplatný)] (newsletter|novinky|denný newsletter)[ {words}]',
      '(dostávajte|získajte) [(najdôležitejšie|najnovšie|najlepšie)] (správy|novinky|články) (e-mailom|na e-mail|do e-mailu|do mailu|do schránky)[ {words}]',
      '(odoberajte|počúvajte|vypočujte si) (náš|naše) (podcast|podcasty)[ {words}]',
      '(najdôležitejšie|najzaujímavejšie|najčítanejšie) (správy|články)[ (dňa|týždňa)][ {words}] ' +
        '(do vašej|vo vašej|priamo do vašej) (schránky|schránke|e-mailovej schránky|mailovej schránky)',
    ],
    proof: {
      removes: [
        'Prihláste sa na odber newslettera',
        'Odoberajte náš newsletter',
        'Dostávajte najdôležitejšie správy e-mailom',
        'Odoberajte náš podcast',
        'Najdôležitejšie správy dňa do vašej schránky',
      ],
      keeps: ['Prihláste sa na kurz, vyzval starosta.', 'Odoberať vodu', 'Dostávajte správy odo mňa, povedala.'],
    },
  },
  /** What a form for letters says when it was sent: `Ďakujeme za prihlásenie` */
  answer: {
    lines: ['ďakujeme za (prihlásenie|registráciu|odber)'],
    place: 'edges',
    proof: { removes: ['Ďakujeme za prihlásenie'], keeps: ['Ďakujeme za registráciu voličov, napísal úrad.'] },
  },
  /** A switch for notifications: `Zapnúť upozornenia` */
  notifications: {
    lines: ['(zapnúť|zapnite|zapnite si|povoliť|povoľte|aktivovať) (upozornenia|notifikácie|oznámenia)'],
    place: 'edges',
    proof: { removes: ['Zapnúť upozornenia'], keeps: ['Zapnite si upozornenia na búrky, radia z mesta.'] },
  },
  /** The field for the address: `Váš e-mail` */
  address: {
    lines: ['(váš|vaša|tvoj|zadajte|zadajte svoj) (e-mail|email|e-mailová adresa|emailová adresa)'],
    place: 'edges',
    proof: { removes: ['Váš e-mail'], keeps: ['Váš e-mail ukradli, varovala polícia.'] },
  },
  /** The way out: `Odhlásiť odber` */
  unsubscribe: {
    lines: [
      '(odhlásiť|zrušiť) odber[ newslettera| noviniek]',
      '(odhlásiť sa|odhláste sa) z (odberu|newslettera)[ noviniek]',
    ],
    place: 'edges',
    proof: { removes: ['Odhlásiť odber'], keeps: ['Odhlásiť odber plynu žiada stovka ľudí'] },
  },
} satisfies ProvenFamily

/** What only subscribers may read. */
const paywall = {
  /** `Tento článok je len pre predplatiteľov`, `Už máte predplatné? Prihláste sa` */
  subscribers: {
    lines: [
      '(tento|celý) (článok|obsah|text) (je|je určený|je dostupný|si môžu prečítať) [(len|iba|výhradne)] ' +
        '(pre|pre našich) (predplatiteľov|odberateľov|prihlásených|registrovaných čitateľov|členov)[ {publication}]',
      '(len|iba|obsah) pre (predplatiteľov|prihlásených|členov)',
      'predplatiť',
      '(už máte predplatné|máte predplatné|ste predplatiteľ|už ste predplatiteľ|ste naším predplatiteľom)? ' +
        '(prihláste sa|prihlásiť sa|prihláste|prihlásenie)[ {rest}]',
      '(predplaťte si|kúpte si predplatné|prihláste sa|odomknite si)[ a|, aby ste mohli] ' +
        '(čítajte ďalej|čítajte bez obmedzení|pokračovať v čítaní|čítať celý článok|prečítať celý článok|tento článok|' +
        'celý článok)[ {words}]',
      'zostáva vám {n} % na dočítanie',
      '(vyskúšajte|vyskúšaj|čítajte) (mesiac|{n} mesiace|{n} dní|prvý mesiac) (zadarmo|zdarma|bezplatne|za {n} €)',
      '(zrušiť môžete|zrušíte) kedykoľvek',
    ],
    proof: {
      removes: [
        'Tento článok je len pre predplatiteľov',
        'Už máte predplatné? Prihláste sa',
        'Predplaťte si a čítajte bez obmedzení',
        'Vyskúšajte mesiac zadarmo',
      ],
      keeps: ['Tento článok zákona je pre všetkých.', 'Predplaťte si miesta včas, radí divadlo.'],
    },
  },
} satisfies ProvenFamily

/** Links to the rest of a story, and to others, within it. */
const readMore = {
  /** `Čítajte viac`, `Celý článok`, `Prečítať celý článok` */
  link: {
    yields: 'continuation',
    lines: [
      '(čítať|čítajte|čítaj|prečítajte si|prečítať) (ďalej|viac)[ (na|tu) [{publication}]]',
      '(prečítať|prečítajte si|čítajte|čítať|zobraziť|otvoriť) celý (článok|text|rozhovor)[ (na|tu) [{publication}]]',
      '(pokračovať|pokračujte) v čítaní',
      '(celý článok|celý rozhovor|celý text)[ (si môžete prečítať|čítajte|nájdete) {rest}]',
      'viac (sa dozviete|si prečítate|nájdete|čítajte) (tu|na {publication}|na {url}|v článku)',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Čítať ďalej', 'Čítajte viac', 'Prečítať celý článok', 'Viac sa dozviete tu'],
      keeps: ['Čítajte viac kníh deťom', 'Čítajte ďalej zmluvu, povedala.', 'Prečítať celý zákon nestihol'],
    },
  },
  /** A label before the headline of another story: `Čítajte tiež: Mesto hlasuje o novom moste`. */
  labelled: {
    labelled: true,
    lines: [
      '(čítajte|čítaj|prečítajte si|pozrite|pozrite si|sledujte) (tiež|aj|viac|ďalej|i)[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
      '(čítajte aj|prečítajte si aj|prečítajte si tiež|čítajte tiež) {headline}',
      '(súvisiace|súvisiaci článok|súvisiace články|súvisí|mohlo by vás zaujímať|odporúčame|prečítajte si|viac k téme|k téme)[ ](:|\\||>|>>|»|→) {headline}',
    ],
    endings: ['(čítajte tiež|čítajte aj|prečítajte si aj)[ ](:|\\||—) {headline}'],
    proof: {
      removes: ['Čítajte tiež: Mesto hlasuje o novom moste', 'Súvisiace | Most zostáva zatvorený do jesene'],
      keeps: ['Pozrite aj ako stojí most', 'K téme: starosta neodpovedal na naše otázky.'],
    },
  },
  /** Another form of the story: `Pozrite si video`, `Vypočujte si článok` */
  media: {
    lines: [
      '(pozrite si|pozrite|pozri|sledujte|otvoriť|zobraziť) (video|galériu|fotogalériu|fotografie|fotky|naživo|celú galériu)[ {n}| tu| nižšie| \\({n}\\)]',
      '(galéria|fotogaléria|fotogalérie|fotky|foto)[ ][:|\\(][ ][+]{n}[\\)]',
      '(vypočujte si|vypočuť|počúvajte|prehrať) (článok|rozhovor|podcast|náš podcast)',
      '(zapojte sa|hlasujte) (do|v) (ankety|ankete|našej ankety|našej ankete)',
      '(kliknutím|kliknite) (na|zväčšíte|obrázok zväčšíte) [(obrázok|fotografiu|fotku)] (zväčšíte|pre zväčšenie|obrázok|fotografiu|zobrazíte)[ {words}]',
      'kliknutím (obrázok|fotografiu|fotku) zväčšíte',
      '(sledujte|sleduj) (vývoj udalostí|najnovšie správy|vývoj|dianie)[ {words}] (v našom|v našej) (online prenose|online|minúte po minúte|živom prenose)',
      '(podrobnosti|viac podrobností|viac informácií|ďalšie informácie|viac) (nájdete|sa dočítate|čítajte) (tu|na tomto mieste)',
    ],
    proof: {
      removes: [
        'Pozrite si video',
        'Vypočujte si článok',
        'Zapojte sa do ankety',
        'Kliknutím obrázok zväčšíte',
        'Fotogaléria (12)',
        'Sledujte vývoj udalostí v našom online prenose',
        'Podrobnosti nájdete tu',
      ],
      keeps: ['Pozrite si video, povedala policajtovi.', 'Vypočujte si deti, povedala.', 'Galéria je plná'],
    },
  },
  /** A pointer in brackets within a sentence: `(čítajte aj)` */
  bracketed: {
    inside: [{ opens: '(', pattern: /\((?:čítajte|prečítajte si|viac) (?:aj|tu|tiež|viac)\)/iuy }],
    proof: { removes: ['(čítajte aj)'], keeps: ['(čítajte nahlas)', 'Čítajte aj deťom.'] },
  },
  /** A button that shows more: `Zobraziť viac` */
  button: {
    lines: ['(zobraziť|načítať|ukázať|zobraz) (viac|ďalšie|všetko)[ (článkov|správ|články)]'],
    place: 'edges',
    proof: { removes: ['Zobraziť viac'], keeps: ['Ukázať viac ducha, žiada tréner.'] },
  },
  /** A gallery, with the number of its pictures: `Fotogaléria (10 fotografií)` */
  photos: {
    lines: [
      '(fotogaléria|galéria|fotky|fotografie)( |: | : )[\\(]{n} (fotografií|fotografie|fotiek|záberov|obrázkov)[\\)]',
    ],
    proof: { removes: ['Fotogaléria (10 fotografií)'], keeps: ['Galéria ukáže 10 fotografií'] },
  },
} satisfies ProvenFamily

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
const related = {
  /** `Súvisiace články`, `Mohlo by vás zaujímať`, `Najčítanejšie` */
  'related-stories': {
    lines: [
      '(súvisiace|podobné|odporúčané|ďalšie|vybrané) (články|správy|témy|príspevky)[ k téme]',
      '(mohlo by|mohlo) (vás|ťa) [(aj|tiež)] (zaujímať|zaujať)',
      '(čítajte|prečítajte si) (tiež|aj|ďalšie články|viac z rubriky)',
      '(viac|ďalšie) (z rubriky|na túto tému|k téme|na tému)',
      '(najčítanejšie|najčítanejšie správy|najčítanejšie články|najnovšie správy|najnovšie články)',
    ],
    headsList: true,
    place: 'edges',
    proof: {
      removes: ['Súvisiace články', 'Mohlo by vás zaujímať', 'Najčítanejšie', 'Čítajte tiež'],
      keeps: [
        'Súvisiace správy prichádzajú zo súdu',
        'Mohlo by vás zaujímať aj jeho zdravie, povedal.',
        'Najčítanejšie sú staré knihy',
      ],
    },
  },
  /** A heading that could be a subhead: `Súvisiace`, `K téme`. */
  'weak-heading': {
    words: ['súvisiace', 'k téme', 'viac k téme', 'odporúčame', 'tipy redakcie', 'výber redakcie', 'neprehliadnite'],
    place: 'tail',
    headsList: true,
    proof: { removes: ['Súvisiace', 'Odporúčame:'], keeps: ['Súvisiace bolo všetko', 'K téme mlčia všetci'] },
  },
} satisfies ProvenFamily

/** Buttons, bars and pleas to share or to follow. */
const share = {
  /** `Zdieľať na Facebooku`, `Zdieľať článok`, `Sledujte nás na Instagrame` */
  'share-this': {
    lines: [
      '(zdieľať|zdieľajte|zdieľaj) (na|cez) {platforms}',
      '(zdieľať|zdieľajte|zdieľaj) [tento] (článok|text|rozhovor|príspevok)[ (s priateľmi|s kamarátmi|na {words})]',
      '(páčil sa vám|páči sa vám|zaujal vás) [tento] (článok|text)? (zdieľajte|podeľte sa) [(ho|oň)][ s priateľmi]',
      '(sledujte|sleduj) (nás|{publication}) [(aj|tiež)] (na|cez) {platforms}[(,| a) {words}]',
      '(kliknite|kliknutím) (pre zdieľanie|na zdieľanie|pre tlač|na vytlačenie) {title}',
      '(lajkujte|lajknite) (nás|našu stránku)[ na {words}]',
      'sledujte (nás|{publication}) (na|cez) google (správach|news)',
      '(pošlite|pošli|posielajte) (nám) [(vaše|svoje)] (fotky|fotografie|fotky a videá|fotografie a videá|tip|tipy|' +
        'video) (cez|na) (whatsapp|telegram|mail|e-mail|adresu|{email})[ {rest}]',
    ],
    proof: {
      removes: [
        'Zdieľať na Facebooku',
        'Zdieľať článok',
        'Páčil sa vám článok? Zdieľajte ho!',
        'Sledujte nás na Instagrame',
        'Sledujte nás na Google Správach',
        'Pošlite nám fotky a videá cez WhatsApp',
      ],
      keeps: ['Zdieľať auto so susedom sa oplatí', 'Sledujte nás, kričal sprievodca.', 'Zdieľajte tento smútok s nami'],
    },
  },
  /** A button of one word: `Zdieľať`, `Tlačiť`. */
  button: {
    words: ['zdieľať', 'zdieľajte', 'tlačiť', 'vytlačiť', 'tlač', 'páči sa mi to', 'uložiť', 'odoslať', 'poslať'],
    place: 'run',
    proof: { removes: ['Zdieľať', 'Tlačiť'], keeps: ['Tlač mlčala', 'Zdieľať osud'] },
  },
  /** A button that copies the address, or sends it: `Kopírovať odkaz`, `Poslať e-mailom` */
  link: {
    lines: [
      '(kopírovať|skopírovať) (odkaz|adresu|url)[ do schránky]',
      'odkaz (bol skopírovaný|skopírovaný)[ {words}]',
      '(poslať|odoslať|pošlite) (e-mailom|emailom|na e-mail|priateľovi|známemu|kamarátovi)',
    ],
    place: 'edges',
    proof: {
      removes: ['Kopírovať odkaz', 'Poslať e-mailom'],
      keeps: ['Kopírovať odkaz starých majstrov sa neoplatí.'],
    },
  },
  /** `Pridajte sa do nášho WhatsApp kanála` */
  channel: {
    lines: [
      '(pridajte sa|pripojte sa|prihláste sa) (k|do|na) (nášmu|nášho|našej|náš|našu) ' +
        '(whatsapp|telegram|viber|youtube|facebook)[-| ](kanálu|kanála|skupiny|skupine|kanál)[ {words}]',
      '(pridajte sa|pripojte sa|prihláste sa) (k|do|na) (nášmu|nášho|našej|odber nášho) (kanálu|kanála|skupiny|skupine) na {platforms}',
    ],
    place: 'edges',
    proof: {
      removes: ['Pridajte sa do nášho WhatsApp kanála', 'Pridajte sa k nášmu kanálu na WhatsAppe'],
      keeps: ['Pridajte sa k protestu, vyzvali študenti.'],
    },
  },
  /** How often the story was read: `1 204 zobrazení`, `Prečítané: 120-krát` */
  views: {
    lines: [
      '{n} (zobrazení|videní|prečítaní|zhliadnutí|zdieľaní)',
      '(prečítané|zobrazené|počet zobrazení|počet prečítaní|zdieľania)[ ][:] {n}[-krát|x| x|× ]',
    ],
    place: 'edges',
    proof: { removes: ['1 204 zobrazení', 'Prečítané: 173x'], keeps: ['1 204 zobrazení stačilo na prvé miesto.'] },
  },
  /** `Pridajte si nás medzi preferované zdroje na Googli` */
  source: {
    lines: [
      '(pridajte|pridať|pridaj) si (nás|{publication}) medzi (preferované|obľúbené) zdroje (na googli|v googli|google|na google)',
    ],
    place: 'edges',
    proof: {
      removes: ['Pridajte si nás medzi preferované zdroje na Googli'],
      keeps: ['Pridajte si k raňajkám ovocie, radia lekári.'],
    },
  },
} satisfies ProvenFamily

/** Where a copied story says it was copied from. */
const sourceTrailer = {
  /** `Zdroj: TASR`, `Zdroje: TASR, Reuters`, `Zdroj`. */
  source: {
    lines: [
      `(${SOURCE})[ ]:[ ]{publication}`,
      `(${SOURCE})[ ]:[ ]{url}`,
      `(${SOURCE})[ ]:[ ]{credit}`,
      '(zdroje|zdroj) (-|–|—|\\||/) {publication}',
      '(prevzaté z|prevzaté zo|s využitím) {publication}',
      '(s použitím|s využitím) (agentúry|agentúr|správ agentúry|správ) (reuters|ap|tasr|sita|afp|čtk)[(, | a )(reuters|ap|tasr|sita|afp|čtk)]',
      '(zdroj|zdroje): (tasr|sita|reuters|ap|afp)(, | a )(tasr|sita|reuters|ap|afp|čtk|bbc|cnn)',
    ],
    words: ['zdroje', 'zdroj', 'zdroj textu', 'zdroj článku', 'zdroj informácií'],
    endings: ['(zdroje|zdroj|prevzaté z)[ ]:[ ]{publication}', '(zdroje|zdroj|prevzaté z)[ ]:[ ]{url}'],
    place: 'tail',
    proof: {
      removes: [
        'Zdroj: TASR',
        'Zdroj',
        '(Zdroj: Denník Príklad)',
        'Zdroje: TASR, Reuters',
        'Zdroj: example.org/4',
        'S použitím agentúry Reuters',
      ],
      keeps: [
        'Zdroj: voda spod kostola, ktorú pije celé mesto.',
        'Zdroj rieky',
        'Zdroje: polícia aj lekári potvrdili počet obetí.',
      ],
    },
  },
  /** `Pôvodný článok`, `Odkaz na zdroj`. */
  original: {
    lines: [
      '(pôvodný|originálny) (článok|text|zdroj)[: {url}| nájdete tu| tu| na {publication}]',
      '(odkaz na|link na) (zdroj|originál|pôvodný článok|článok)[: {url}]',
    ],
    place: 'tail',
    proof: { removes: ['Pôvodný článok', 'Odkaz na zdroj'], keeps: ['Pôvodný článok zákona hovoril o vode.'] },
  },
} satisfies ProvenFamily

/** What a feed adds to each of its posts, and where it was printed. */
const syndication = {
  /** A firm’s own words: `Tlačová správa` */
  release: {
    lines: ['tlačová správa[ (spoločnosti|firmy|agentúry|hnutia|strany|ministerstva) {publication}]'],
    place: 'edges',
    proof: { removes: ['Tlačová správa spoločnosti Príklad', 'Tlačová správa'], keeps: ['Tlačová správa klame.'] },
  },
  /** `Príspevok Most otvorený pochádza z Príklad`, `Článok pôvodne vyšiel v týždenníku Príklad` */
  'appeared-first': {
    lines: [
      '(príspevok|článok) {work} (pochádza z|sa prvýkrát objavil na|sa najskôr objavil na|zobrazený najskôr) [webu|magazínu|stránky|portálu] {site}',
      '(článok|text|rozhovor|tento článok|tento text) ' +
        '(pôvodne vyšiel|vyšiel pôvodne|bol prevzatý|bol pôvodne publikovaný|je prevzatý|vyšiel prvýkrát) ' +
        '(vo|v|na|zo|z) {title}',
    ],
    place: 'tail',
    proof: {
      removes: ['Príspevok Most otvorený pochádza z Príklad', 'Článok pôvodne vyšiel v týždenníku Príklad'],
      keeps: ['Príspevok o moste pochádza z rádia.', 'Článok vyšiel v Nature.'],
    },
  },
} satisfies ProvenFamily

/** When a story was put up, changed, or how long it takes to read. */
const timestamp = {
  /** `Publikované: 05.05.2021`, `Aktualizované 5. mája 2021, 12:30` */
  labelled: {
    lines: [
      '(publikované|vydané|aktualizované|aktualizácia|zverejnené|uverejnené|pridané|naposledy aktualizované|' +
        'dátum vydania|dátum|posledná aktualizácia|upravené)[ ][:|,|dňa][ ]{date}[ o {date}]',
      '(publikované|aktualizované|zverejnené)[:] (dnes|včera|pred {n} {words})[( o | |, ){n}:{n}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Publikované: 05.05.2021', 'Aktualizované 5. mája 2021, 12:30', 'Aktualizované pred 12 minútami'],
      keeps: ['Vydané bolo 12 listov básnika', 'Aktualizácia máp trvala týždeň'],
    },
  },
  /** `Čas čítania: 3 minúty`, `3 min. čítania` */
  'reading-time': {
    lines: [
      '{n}[ |-](minúty|minúta|minút|min.|min) (čítania|čítanie)',
      '(čas|doba|dĺžka|odhadovaný čas) čítania[:] {n} (minúty|minúta|minút|min.|min)',
      'prečítate [si] za {n} (minúty|minútu|minút|min.|min)',
    ],
    proof: {
      removes: ['Čas čítania: 3 minúty', '3 min. čítania'],
      keeps: ['Čas čítania sa skrátil na 3 minúty denne.'],
    },
  },
  /** `pred 5 minútami`, `Dnes o 12:30` */
  ago: {
    lines: [
      'pred {n} (sekundami|minútami|minútou|min|hodinami|hodinou|hod|h|dňami|dňom|týždňami|týždňom|mesiacmi|mesiacom|rokmi|rokom)',
      '(dnes|včera|predvčerom)[,] [o] {n}:{n}',
    ],
    words: ['práve teraz', 'publikované', 'aktualizované', 'zverejnené', 'dátum vydania', 'posledná aktualizácia'],
    place: 'edges',
    proof: {
      removes: ['pred 5 minútami', 'Dnes o 12:30', 'Publikované'],
      keeps: ['Pred 5 minútami spadol most', 'Pred dvadsiatimi rokmi'],
    },
  },
} satisfies ProvenFamily

/** Who worked on a dispatch, as agencies say it below. */
const wireSignoff = {
  /** The agency below its story: `TASR`, `(SITA)`, `TASR, Reuters`. */
  agency: {
    lines: ['(tasr|sita|čtk|red)(/|, | / |,| a )[ ]{credit}'],
    words: ['tasr', 'sita', 'čtk', 'red.', 'red', 'redakcia'],
    endings: ['(tasr, reuters|tasr|sita)'],
    place: 'tail',
    proof: {
      removes: ['TASR', '(SITA)', 'TASR, Reuters'],
      keeps: ['TASR to oznámila v máji', 'Informovala o tom TASR.'],
    },
  },
  /** `Autor: Ján Novák`, `Preklad: Jana Nováková`. */
  desk: {
    lines: [`(${AUTHOR})[ ][:] {author}`, `(${AUTHOR})[ ][:] {credit}`],
    place: 'tail',
    proof: {
      removes: ['Autor: Ján Novák', 'Preklad: Jana Nováková', 'Foto: TASR'],
      keeps: ['Autor Ján Novák zomrel v máji.', 'Editor vína'],
    },
  },
} satisfies ProvenFamily

/** Where to write about mistakes, and whose views they are. */
const correctionNote = {
  /** Where readers report mistakes: `Našli ste chybu? Označte text a stlačte Ctrl+Enter` */
  report: {
    lines: ['(našli|našiel|objavili) (ste|si) chybu[ (v článku|v texte)]? označte {matter}'],
    place: 'edges',
    proof: {
      removes: ['Našli ste chybu? Označte text a stlačte Ctrl+Enter'],
      keeps: ['Našli ste chybu? spýtal sa sudca.'],
    },
  },
  /** Whose views they are: `Názory autora sa nemusia zhodovať s názorom redakcie.` */
  opinion: {
    lines: [
      '(názory|názor) (autora|autorky|autorov)[ {words}] (sa nemusia|nemusia|sa nemusí) {words}',
      '(článok|text|komentár) (vyjadruje|vyjadrujú) [len] (názor|názory) (autora|autorky|autorov)',
      '(článok|text|tento článok) (vznikol|bol napísaný|bol vytvorený|bol preložený) s (pomocou|využitím) (umelej inteligencie|ai)[ {matter}]',
      '[(tento)] (článok|príspevok) je starší ako (jeden rok|rok|{n} rokov|{n} roky|mesiac)',
      '(správu|článok|text) (aktualizujeme|priebežne aktualizujeme|dopĺňame)',
      '(podrobnosti pripravujeme|ďalšie informácie pripravujeme)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Názory autora sa nemusia zhodovať s názorom redakcie.',
        'Článok vznikol s pomocou umelej inteligencie.',
        'Tento článok je starší ako jeden rok.',
        'Správu aktualizujeme.',
      ],
      keeps: ['Názory autora sa časom zmenili.'],
    },
  },
} satisfies ProvenFamily

const families = {
  'correction-note': correctionNote,
  'ad-marker': adMarker,
  'app-promo': appPromo,
  byline,
  'caption-credit': captionCredit,
  comments,
  consent,
  copyright,
  donation,
  navigation,
  newsletter,
  paywall,
  'read-more': readMore,
  related,
  share,
  'source-trailer': sourceTrailer,
  syndication,
  timestamp,
  'wire-signoff': wireSignoff,
} satisfies RulePack['families']

/** Slovak: `createCleaner({ packs: [any, sk] })` */
export const sk: RulePack = { lang: 'sk', words: wordsIn(locale), families }
