import { hr as locale } from '../../locale/hr.js'
import { wordsIn } from '../../locale/words-in.js'
import type { ProvenFamily, RulePack } from '../rule.js'

const SOURCE =
  'izvor|izvori|izvor vijesti|izvor vesti|izvor teksta|preuzeto sa|preuzeto s|preuzeto iz|preuzeto|izvor i foto|izvor/foto|izvor foto'

/** Labels of ads, and what a page says where one interrupts it. */
const adMarker = {
  /** The label above an ad: `OGLAS`, `Sponzorirani sadržaj`. */
  label: {
    lines: [
      '(oglas|oglasi|reklama|reklame)[ {n}]',
      '(sponzorirani|sponzorisani|promotivni|plaćeni|komercijalni|partnerski) (sadržaj|članak|tekst|oglas|prilog)',
      '[ovaj ](članak|tekst) (može sadržavati|sadrži|može sadržati) (partnerske poveznice|partnerske linkove|affiliate poveznice|affiliate linkove)[ {matter}]',
      '(klađenje|kladi se|kladite se) odgovorno[. {matter}| 18+]',
      '(sponzorirano|sponzorisano|plaćena promocija|plaćena objava|promo tekst|promo članak|kraj oglasa|preskoči oglas|zatvori oglas)',
      'oglas / reklama',
      '(izvor|foto): promo fotografije[ / autor: promo]',
    ],
    proof: {
      removes: ['OGLAS', '- Reklama -', 'Sponzorirani sadržaj', 'Promo tekst', 'Oglas / Reklama'],
      keeps: ['Oglas je stajao na vratima.', 'Reklama je poskupjela za trećinu.', 'Sponzorirani klub ispao'],
    },
  },
  /** Where an ad or a box cuts the text: `Tekst se nastavlja ispod oglasa`, `Nastavak teksta ispod videa`. */
  'continues-below': {
    lines: [
      '(tekst|tekst članka|članak|sadržaj|vijest|vest|priča|ostatak teksta|ostatak članka) ' +
        '(se nastavlja|nastavlja se) (ispod|nakon|posle|poslije|iza) ' +
        '(oglasa|reklame|reklama|banera|promo sadržaja|videa|snimke|galerije|fotogalerije|fotografije|fotografija|' +
        'ankete|objave|teksta)',
      '(nastavlja se|nastavak|nastavak teksta|nastavak članka|ostatak teksta|ostatak članka|članak) ' +
        '(ispod|nakon|posle|poslije) (oglasa|reklame|banera|videa|galerije|fotogalerije|fotografije|ankete)',
    ],
    proof: {
      removes: ['Tekst se nastavlja ispod oglasa', 'Članak se nastavlja nakon reklame', 'Nastavak teksta ispod videa'],
      keeps: [
        'Tekst se nastavlja ispod crte.',
        'Priča se nastavlja nakon stanke, rekao je.',
        'Nastavak ispod očekivanja',
      ],
    },
  },
  /** What could be a subhead of a story on the trade: `Promo`, `Sponzor`. */
  'short-label': {
    words: ['promo', 'promocija', 'sponzor', 'partner', 'marketing', 'izdvojeno', 'nagradna igra'],
    place: 'run',
    proof: { removes: ['Promo', 'Izdvojeno'], keeps: ['Promocija zdravlja', 'Partner u zločinu'] },
  },
} satisfies ProvenFamily

/** The site as an app. */
const appPromo = {
  /** `Preuzmite našu aplikaciju`, `Skinite besplatnu aplikaciju Luka24` */
  'get-app': {
    lines: [
      '(preuzmite|preuzmi|skinite|skini|instalirajte) (našu|našu besplatnu|našu novu|besplatnu|novu|mobilnu) ' +
        '[mobilnu] aplikaciju[ za {words}| {publication}][ i {title}]',
      '(preuzmite|preuzmi|skinite|skini) {publication} [mobilnu] aplikaciju',
      '[{matter}, ](preuzmi|preuzmite) {publication} mobilnu aplikaciju',
      '(preuzmite|preuzmi|skinite|skini) aplikaciju {publication}',
    ],
    proof: {
      removes: ['Preuzmite našu aplikaciju', 'Skinite besplatnu aplikaciju Luka24', 'Preuzmite aplikaciju Luka24'],
      keeps: ['Preuzmite aplikaciju grada i glasajte, rekao je načelnik.', 'Skinite kaput'],
    },
  },
} satisfies ProvenFamily

/** Who wrote it, above the story. */
const byline = {
  /** `Piše: Ivan Horvat`, `Autor: Marija Petrović, 12.03.2024` */
  author: {
    lines: [
      '(piše|pišu|autor|autorica|autorka|autori|autor teksta|tekst|napisao|napisala|pripremio|pripremila|priredio|' +
        'priredila|razgovarao|razgovarala|prevela|preveo)[ ][:] {author}',
      '(piše|autor|autorica|autorka|tekst|objavio|objavila)[:] {author}[,| \\|| •| -| –] {stamp}',
      '(piše|autor|objavio|objavila)[:] (redakcija|admin|administrator|hina|tanjug|beta|fena|srna)',
      '{author}[,| -| –| \\|] (novinar|novinarka|urednik|urednica|dopisnik|dopisnica|kolumnist|kolumnistica|reporter|reporterka)',
    ],
    place: 'head',
    proof: {
      removes: ['Piše: Ivan Horvat', 'Autor: Marija Petrović, 12.03.2024', 'Piše: Redakcija', 'Ivan Horvat, novinar'],
      keeps: ['Autor pisma ostao je nepoznat', 'Piše se godina nova', 'Tekst: što je pjesnik htio reći'],
    },
  },
  /** The label alone, its name elsewhere: `Autor`, `O autoru`. */
  label: {
    words: [
      'autor',
      'autorica',
      'autorka',
      'o autoru',
      'o autorici',
      'redakcija',
      'više od autora',
      'svi članci autora',
      'piše',
    ],
    place: 'run',
    proof: { removes: ['Autor', 'O autoru'], keeps: ['Autor je umro', 'Redakcija i njeni susjedi'] },
  },
} satisfies ProvenFamily

/** What stands by a picture and is not its caption. */
const captionCredit = {
  /** A caption that closes with its credit: `Novi most preko rijeke. Foto: Ivan Horvat / Hina`. */
  'caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'FOTO',
        'Fotografija',
        'Fotografije',
        'Izvor fotografije',
        'Autor fotografije',
        'Snimio',
        'Snimila',
      ],
      sources: ['arhiv', 'arhiva', 'privatna arhiva', 'privatni album', 'ilustracija', 'screenshot'],
      small: ['i', 'iz', 'za', 'via', 'uz'],
      ends: 'čćđšž',
    },
    proof: {
      removes: ['Novi most preko rijeke. Foto: Ivan Horvat', 'Stara vijećnica noću. FOTO: Hina'],
      keeps: ['Na stolu su ležala pisma i Foto: nestalo.', 'Pokazala je fotografije Ivana Horvata'],
    },
  },
  /** Labels of a picture: `Ilustracija`, `Fotografija je ilustrativna`, `Naslovna fotografija: Hina`. */
  label: {
    lines: [
      '(naslovna fotografija|izvor fotografije|izvor fotografija|autor fotografije|fotografije|izvor videa|izvor foto|foto i video|ilustracija)[:| /] {credit}',
      '(ilustracija|ilustrativna|arhivska|naslovna|simbolična) (fotografija|foto|slika|snimka)',
      '(fotografija|slika|foto) (je|služi kao) (ilustrativna|ilustracija|arhivska|simbolična)',
      'ilustracija[/| / ](foto|arhiv|arhiva)[ ][:][ ]{credit}',
      '(foto|snimio|snimila|fotografija) (-|–|/|\\|) {credit}',
    ],
    words: [
      'ilustracija',
      'foto: arhiva',
      'foto: arhiv',
      'foto: ilustracija',
      'foto arhiva',
      'screenshot',
      'privatna arhiva',
    ],
    place: 'edges',
    proof: {
      removes: ['Ilustracija', 'Naslovna fotografija: Hina', 'Fotografija je ilustrativna', 'Foto: Arhiva'],
      keeps: [
        'Ilustracija je nastala u zatvoru.',
        'Fotografija je krivotvorena.',
        'Naslovna fotografija iznenadila je sud',
      ],
    },
  },
} satisfies ProvenFamily

/** Where readers write back. */
const comments = {
  /** `Ostavite komentar`, `Dodaj komentar`, `Pošalji komentar` */
  leave: {
    lines: [
      '(ostavi|ostavite|napiši|napišite|dodaj|dodajte|pošalji|pošaljite|upiši|upišite|objavi|objavite|ispiši) [(svoj|vaš|prvi|novi)] (komentar|odgovor)',
      '(pogledaj|pogledajte|prikaži|prikažite|učitaj|vidi|pročitaj|pročitajte|čitaj) [(sve|još|više|ostale)] komentar(e|a)[ ][\\({n}\\)]',
      '(komentiraj|komentirajte|komentariši|komentarišite) [(članak|vijest|vest|tekst)]',
      '(uključi|uključite) se u (raspravu|diskusiju)[ u komentarima]',
      '[{title}? ](javite nam|napišite nam|recite nam|podijelite|podelite) [(svoje mišljenje|mišljenje|što mislite|šta mislite)] u komentarima[ ispod]',
      '(budi|budite) prv(i|a) koji će (komentirati|ostaviti komentar)',
      '(sudjeluj|sudjelujte|učestvuj|učestvujte) u (raspravi|diskusiji|komentarima)',
      '(komentiraj|komentirajte|komentariši) na forumu',
      '(za sudjelovanje|za učešće) u (komentarima|raspravi|diskusiji) {matter}',
      'prijavi (komentar|neprimjeren komentar)',
    ],
    proof: {
      removes: [
        'Ostavite komentar',
        'Dodaj komentar',
        'Pogledaj sve komentare (12)',
        'Što mislite? Javite nam u komentarima',
      ],
      keeps: [
        'Ostavite komentar za kraj, zamolio je sudac.',
        'Dodaj komentaru soli',
        'Pošalji odgovor prije petka, rekla je.',
      ],
    },
  },
  /** `Komentari (12)`, `12 komentara` */
  count: {
    lines: [
      'komentari[ ][:][ ][\\(]{n}[\\)]',
      '{n} (komentara|komentar)',
      'komentara: {n}',
      '{n} odgovor[a]',
      'vidi komentar[e]',
    ],
    place: 'below',
    proof: {
      removes: ['Komentari (12)', '12 komentara', 'Komentari: 5', '0 odgovora'],
      keeps: ['12 komentara dovelo je vijećnika pred sud.', 'Komentari 14 stručnjaka izašli su u časopisu'],
    },
  },
  /** A word that could be a subhead of the story: `Komentari`, `Odgovori`. */
  heading: {
    words: [
      'komentari',
      'komentar',
      'odgovori',
      'odgovor',
      'najnoviji komentari',
      'posljednji komentari',
      'zadnji komentari',
      'komentari čitatelja',
      'komentari čitalaca',
      'prijavi',
      'pošalji',
      'odustani',
      'najnovije',
      'najstarije',
      'najnoviji',
      'najstariji',
      'vaše ime',
      'ime',
      'nadimak',
      'web-mjesto',
      'web-stranica',
      'internet stranica',
      'veb mesto',
    ],
    place: 'run',
    proof: { removes: ['Komentari', 'Odgovori'], keeps: ['Komentari su suvišni', 'Odgovori za svoja djela'] },
  },
  /** The labels of the form: `Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *` */
  form: {
    lines: [
      '(vaša|adresa vaše|vaš) [adresa] (e-pošte|e-mail adresa|e-mail|email adresa|email) neće biti ' +
        '(objavljena|objavljen|javno objavljena|prikazana)[. {title}]',
      '(obavezna|neophodna) polja su označena[ (sa|s|zvjezdicom)][ \\*]',
    ],
    proof: {
      removes: [
        'Vaša adresa e-pošte neće biti objavljena. Obavezna polja su označena sa *',
        'Neophodna polja su označena *',
      ],
      keeps: ['Vaša e-mail adresa je ukradena, upozorava policija.', 'Obavezna polja čekaju berače'],
    },
  },
  /** Who is not known may not comment: `Za komentiranje se prijavite`, `Morate biti prijavljeni da biste komentirali` */
  'log-in': {
    lines: [
      '(za komentiranje|za komentarisanje|za objavu komentara|za ostavljanje komentara)[,] ' +
        '(se prijavite|se morate prijaviti|morate se prijaviti|prijavite se|morate biti prijavljeni|' +
        'potrebno je prijaviti se|potrebna je prijava|molimo prijavite se)[ {words}]',
      '(prijavite se|prijavi se|ulogujte se|registrirajte se|registrujte se|morate biti prijavljeni|' +
        'morate biti ulogovani)[,] (da biste|kako biste|da bi) ' +
        '(ostavili komentar|objavili komentar|napisali komentar|komentirali|komentarisali)',
      'samo (prijavljeni|registrirani|registrovani) (korisnici|članovi) mogu (komentirati|komentarisati|ostaviti komentar)[ {words}]',
      'komentari (su|nisu) (onemogućeni|isključeni|zatvoreni|dozvoljeni|omogućeni)[ {words}]',
    ],
    proof: {
      removes: [
        'Za komentiranje se prijavite',
        'Morate biti prijavljeni da biste komentirali',
        'Samo prijavljeni korisnici mogu komentirati',
        'Komentari su onemogućeni',
      ],
      keeps: ['Za tečaj plivanja se prijavite do petka.', 'Prijavite se policiji kako biste pomogli, rekao je.'],
    },
  },
  /** Whose words the comments are: `Stavovi izneseni u komentarima nisu stavovi redakcije` */
  disclaimer: {
    lines: [
      '(stavovi|mišljenja) (izneseni|iznesena|izneti|izneta|izrečeni|izražena|izraženi) u (komentarima|komentaru) ' +
        '(nisu|ne odražavaju|ne predstavljaju|su) {matter}',
      'komentari [objavljeni] (čitatelja|čitalaca|posjetitelja|korisnika|na portalu|na sajtu|{publication}) ' +
        '(ne odražavaju|ne predstavljaju|ne izražavaju|nisu) {matter}',
      '(mišljenja|stavovi)[ i stavovi] (izrečena|izraženi|izneseni|izneti|objavljeni|izrečeni) u ' +
        '(rubrici|kolumni|kolumnama|ovom tekstu|tekstu|autorskim tekstovima)[ {words}] {matter}',
      'komentari odražavaju stavove njihovih autora{matter}',
      '(redakcija|portal|{publication}) (zadržava|pridržava) pravo (brisanja|izbora|da obriše|neobjavljivanja|moderiranja) {matter}',
      '(članak|tekst|ovaj članak|ovaj tekst) je (napisan|nastao|pripremljen|preveden|generiran) uz pomoć ' +
        '(umjetne inteligencije|veštačke inteligencije|ai-ja|ai alata)[ {matter}]',
      '(ovaj je|ovaj|članak je) (članak|tekst|stariji) (stariji od|objavljen prije više od|je stariji od) (godinu dana|{n} godina|{n} godine|mjesec dana)',
      '(vijest|vest|članak|tekst) se (nadopunjuje|dopunjuje|dopunjava|ažurira)',
      '(više detalja uskoro|opširnije uskoro|više informacija uskoro|uskoro opširnije)',
    ],
    proof: {
      removes: [
        'Stavovi izneseni u komentarima nisu stavovi redakcije',
        'Redakcija zadržava pravo brisanja uvredljivih komentara',
        'Članak je napisan uz pomoć umjetne inteligencije.',
        'Ovaj je članak stariji od godinu dana.',
        'Vijest se nadopunjuje.',
      ],
      keeps: ['Stavovi izneseni na skupu nisu nikoga iznenadili.', 'Komentari susjeda nisu ga zanimali.'],
    },
  },
  /** That nobody has written yet: `Nema komentara` */
  none: {
    lines: ['(nema|još nema|zasad nema|trenutno nema) komentara'],
    place: 'tail',
    proof: { removes: ['Nema komentara'], keeps: ['Nema komentara ministra'] },
  },
  /**
   * What comment tools print around their box:
   * `Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao.`,
   * `Objavi komentar`
   */
  box: {
    lines: [
      '(spremi|sačuvaj|zapamti) moje ime, {words} u ovom {words} {words}',
      '(spremi|sačuvaj) moje ime, (e-poštu|e-pošta|email|e-mail) i {words}',
      '(objavi|postavi|pošalji) komentar[e]',
      '(ostavite|ostavi) odgovor',
      '(stariji|noviji|prethodni|sljedeći) komentari',
      'navigacija komentara',
      'vaš komentar čeka (na moderiranje|na moderaciju|na odobrenje|odobrenje)',
      '(jedan komentar|{n} komentara|jedna misao|{n} misli|jedan odgovor|{n} odgovora) na „{title}“',
      '(povratni ping|pingback|trackback): {title}',
      '(uvredljivi|vulgarni|govor mržnje u) komentari (neće biti objavljeni|bit će obrisani|biće obrisani|bit će uklonjeni|brišu se)',
      'komentari (s|sa|koji sadrže) {words} (neće biti objavljeni|bit će obrisani|bit će uklonjeni|biće obrisani)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Spremi moje ime, e-poštu i web-stranicu u ovom internet pregledniku za sljedeći put kada budem komentirao.',
        'Objavi komentar',
        'Stariji komentari',
        'Vaš komentar čeka na moderiranje.',
        'Jedan komentar na „Otvoren novi most“',
        'Uvredljivi komentari neće biti objavljeni.',
      ],
      keeps: [
        'Sačuvaj moje ime, molio je otac.',
        'Pošalji komentar sucu, rekla je.',
        'Stariji komentari ministra vratili su se u kampanji.',
      ],
    },
  },
} satisfies ProvenFamily

/** What a site must ask before it may show itself. */
const consent = {
  /** `Ova stranica koristi kolačiće`, `Prihvaćam sve kolačiće` */
  cookies: {
    lines: [
      '(ova stranica|ova web stranica|ova internet stranica|ovaj sajt|ovaj portal|naša stranica|naš portal|mi|portal)' +
        ' korist(i|imo) (kolačiće|cookies|„kolačiće“)[ \\(cookies\\)][(,|.|;| za| kako| da| u) {matter}]',
      '(prihvaćam|prihvatam|prihvati|odbij|odbijam) [sve] kolačiće',
      '(pravila o kolačićima|politika kolačića|postavke kolačića|podešavanja kolačića|politika privatnosti|' +
        'pravila privatnosti|zaštita privatnosti|uvjeti korištenja|uslovi korišćenja|uslovi korištenja)',
      '[(molimo|molimo vas) ](uključite|omogućite) javascript[ {words}]',
      'za (prikaz|korištenje) {words} (potrebno je uključiti|uključite|morate uključiti) javascript',
      'za prikaz (sadržaja|ovog sadržaja|videa) (prihvatite|morate prihvatiti|potrebno je prihvatiti) {matter}',
      'ova (e-mail|email|mail) adresa je zaštićena od (spambota|spambotova|spam botova|spam robota)[. {matter}]',
    ],
    proof: {
      removes: [
        'Ova stranica koristi kolačiće kako bi bila bolja',
        'Prihvaćam sve kolačiće',
        'Uvjeti korištenja',
        'Uključite JavaScript u pregledniku.',
        'Za prikaz sadržaja prihvatite kolačiće.',
        'Ova e-mail adresa je zaštićena od spambota. Potrebno je omogućiti JavaScript da je vidite.',
      ],
      keeps: ['Ova stranica koristi staru sliku mosta.', 'Prihvaćam sve optužbe, rekao je.'],
    },
  },
} satisfies ProvenFamily

/** Who holds the rights, and what nobody else may do. */
const copyright = {
  /** `Sva prava pridržana.`, `© 2024 Luka24. Sva prava zadržana` */
  'all-rights-reserved': {
    lines: [
      '[{publication}[ ©][ {year}][.|,| \\|| -] ]sva [autorska] prava [su] (pridržana|zadržana|zadržavamo)[(.|,|;| ©| -| –) {matter}]',
      '(copyright|©)[ ©] [{year}] [{publication}][.|,| \\|| -] sva prava (pridržana|zadržana)',
    ],
    endings: ['sva prava (pridržana|zadržana)'],
    proof: {
      removes: ['Sva prava pridržana.', 'Sva prava zadržana. © 2024 Luka24'],
      keeps: ['Sva prava radnika bit će zadržana, rekao je sudac.'],
    },
  },
  /** `Zabranjeno preuzimanje bez dozvole`, `Preuzimanje sadržaja dozvoljeno je uz navođenje izvora` */
  'may-not': {
    lines: [
      '(zabranjeno je|zabranjeno|nije dozvoljeno|strogo je zabranjeno) [svako] ' +
        '(kopiranje|preuzimanje|prenošenje|objavljivanje|reproduciranje|umnožavanje) ' +
        '[(i|ili) {words} ][(sadržaja|teksta|tekstova|članaka|fotografija|materijala)] bez {matter}',
      'zabranjena je (svaka|svako) (upotreba|korišćenje|korištenje|reprodukcija) (materijala|sadržaja|tekstova|fotografija) bez {matter}',
      'fotografije se ne smiju (koristiti|objavljivati|preuzimati) bez {matter}',
      '(preuzimanje|prenošenje|objavljivanje|kopiranje|korištenje|korišćenje) [(dijela|dela)] ' +
        '(sadržaja|teksta|tekstova|članaka|fotografija|materijala|vijesti|vesti)[ (sa|s|na) {words}] [je] ' +
        '(zabranjeno|dozvoljeno|dopušteno|nije dozvoljeno) [je] (bez|uz|samo uz|isključivo uz) {matter}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Zabranjeno preuzimanje sadržaja bez dozvole redakcije',
        'Preuzimanje sadržaja dozvoljeno je uz navođenje izvora',
      ],
      keeps: ['Zabranjeno je kopiranje ključeva, rekla je policija.', 'Preuzimanje tvrtke zabranjeno je od jučer.'],
    },
  },
  /** That copying is not allowed: `Prenošenje sadržaja bez dopuštenja nije dozvoljeno.`, `Preuzimanje bez dozvole je zabranjeno.` */
  copying: {
    lines: [
      '(prenošenje|kopiranje|preuzimanje|umnožavanje) [sadržaja|teksta|tekstova|članaka|vijesti|vesti] bez ' +
        '(dopuštenja|dozvole|odobrenja|pisane dozvole|pisanog odobrenja|suglasnosti|saglasnosti)[ {words}] ' +
        '(je zabranjeno|nije dozvoljeno|nije dopušteno|zabranjeno je)',
    ],
    place: 'edges',
    proof: {
      removes: ['Prenošenje sadržaja bez dopuštenja nije dozvoljeno.', 'Preuzimanje bez dozvole je zabranjeno.'],
      keeps: ['Kopiranje ključeva nije dozvoljeno.'],
    },
  },
} satisfies ProvenFamily

/** Who worked on it. */
const credit = {
  /** Who took the picture: `Foto: Hina`, `Snimio: Ivan Horvat`, `Foto: Luka24 / Arhiva` */
  photo: {
    lines: [
      '(foto|fotografije|fotografija|foto i video|snimio|snimila|snimka|video|ilustracija)[ ]:[ ]{credit}',
      '(foto|fotografija|snimio|snimila|ilustracija) {author}',
      '(foto|fotografija|ilustracija)[ ](:|/)[ ]{publication}[ ]/[ ](arhiv|arhiva|ilustracija|screenshot|privatna arhiva|{author})',
    ],
    proof: {
      removes: ['Foto: Hina', 'Snimio: Ivan Horvat', 'Foto: Luka24 / Arhiva'],
      keeps: ['Foto: što se vidi na slici, pitali su se svi.', 'Snimio je most noću.'],
    },
  },
  /** `Urednik: Ivan Horvat`, `Prevela: Ana Babić` */
  desk: {
    lines: [
      '(urednik|urednica|uredio|uredila|obradio|obradila|lektor|lektorica|prijevod|prevod|preveo|prevela|' +
        'tekst i foto|tekst i fotografije|piše|autor|autorica|autorka|pripremio|pripremila|priredio|priredila|' +
        'razgovarao|razgovarala)[ ][:] {author}',
    ],
    place: 'tail',
    proof: {
      removes: ['Urednik: Ivan Horvat', 'Prevela: Ana Babić'],
      keeps: ['Urednik novina je Ivan Horvat.'],
    },
  },
} satisfies ProvenFamily

/** A plea for money. */
const donation = {
  /** `Podržite nezavisno novinarstvo`, `Podržite naš rad` */
  support: {
    lines: [
      '(podrži|podržite|podupri|poduprite|pomozi|pomozite) ' +
        '(nezavisno novinarstvo|neovisno novinarstvo|naš rad|rad redakcije|naše novinarstvo|{publication})[ {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Podržite nezavisno novinarstvo', 'Podržite naš rad'],
      keeps: ['Podržite djecu, zamolio je liječnik.', 'Podržite naš zahtjev, viču radnici.'],
    },
  },
} satisfies ProvenFamily

/** Ways around the site. */
const navigation = {
  /** What a page files its story under: `Tagovi: most, rijeka`, `Ključne riječi: most` */
  filing: {
    labelled: true,
    lines: [
      '(tagovi|tag|oznake|oznaka|kategorija|kategorije|rubrika|ključne riječi|ključne reči|teme|povezane teme)[ ](:|：)[ ]{rest}',
    ],
    place: 'edges',
    proof: {
      removes: ['Tagovi: most, rijeka', 'Kategorija: Vijesti', 'Ključne riječi: most, rijeka'],
      keeps: ['Teme: Gradonačelnik je rekao da radovi počinju u proljeće i traju dvije godine.', 'Kategorija'],
    },
  },
  /** Words of menus that could be subheads: `Naslovnica`, `Vijesti`, `Na vrh`. */
  menu: {
    words: [
      'naslovnica',
      'naslovna',
      'početna',
      'pretraga',
      'pretraži',
      'traži',
      'izbornik',
      'meni',
      'prijava',
      'prijavi se',
      'registracija',
      'impressum',
      'impresum',
      'kontakt',
      'o nama',
      'marketing',
      'oglašavanje',
      'uvjeti korištenja',
      'uslovi korišćenja',
      'na vrh',
      'povratak na vrh',
      'prethodna',
      'sljedeća',
      'sledeća',
      'prethodni članak',
      'sljedeći članak',
      'sledeći članak',
      'vijesti',
      'vesti',
      'sport',
      'kultura',
      'zabava',
      'lifestyle',
      'kolumne',
      'regija',
      'svijet',
      'hrvatska',
      'tagovi',
      'oznake',
    ],
    place: 'run',
    proof: { removes: ['Naslovnica', 'Na vrh'], keeps: ['Vijesti s ruba grada', 'Na vrhu brda'] },
  },
  /** Where to send news, and what to report: `Imate vijest? Pišite nam` */
  tip: {
    lines: [
      '(imate|imaš) (vijest|vest|priču|dojavu|prijedlog|ideju|fotografiju|snimku)? ' +
        '(pišite nam|javite nam se|javite nam|pošaljite nam|pošalji nam|pošaljite nam je)[ {rest}]',
      '(uočili ste|primijetili ste|primetili ste|pronašli ste) (grešku|pogrešku)? (javite nam|pišite nam|prijavite je|obavijestite nas)[ {rest}]',
      '(znate li nešto više|znate li više|imate informaciju|želite li dopuniti temu) {matter}(?|.)',
      '(ako|ukoliko) imate (informaciju|predlog|prijedlog|priču|predlog teme)[,] (javite nam se|pišite nam|pošaljite nam){matter}',
      '(pošalji|pošaljite) (vijest|vest|prijedlog|predlog|fotografiju)',
      '(prijavi|prijavite) (grešku|pogrešku)[ u tekstu| u članku]',
    ],
    proof: {
      removes: ['Imate vijest? Pišite nam na desk@example.org', 'Uočili ste grešku? Javite nam', 'Prijavi pogrešku'],
      keeps: ['Imate vijest? pitao je sudac.', 'Prijavite grešku liječnika, rekla je.'],
    },
  },
  /** Links to other pages of the site: `Povratak na naslovnicu`, `Stariji post` */
  'page-links': {
    lines: [
      '(povratak|natrag|nazad|vrati se) na (naslovnicu|naslovnu|naslovnu stranicu|naslovnu stranu|početnu|početnu stranicu|vrh|početak|listu)',
      '(stariji|noviji|prethodni|sljedeći|sledeći) (post|članak|tekst|postovi)',
      '(prethodna|sljedeća|sledeća) (vijest|vest|stranica|objava)',
      '(sve|pogledaj sve|pogledajte sve|ostale) (vijesti|vesti|novosti|članke)',
    ],
    place: 'edges',
    proof: {
      removes: ['Povratak na naslovnicu', 'Stariji post', 'Sve vijesti'],
      keeps: ['Povratak na vrh nakon poraza', 'Natrag na početak rata'],
    },
  },
} satisfies ProvenFamily

/** Letters that a site sends. */
const newsletter = {
  /** `Prijavite se na naš newsletter`, `Pretplatite se na newsletter` */
  'sign-up': {
    lines: [
      '(prijavite se|prijavi se|pretplatite se|pretplati se) (na|za) [(naš|naš besplatni|besplatni|tjedni|dnevni)] ' +
        '(newsletter|bilten|njuzleter)[ {publication}][ i {title}]',
      '(primajte|primaj|dobivajte|dobijajte) [(najnovije|najvažnije|najbolje)] (vijesti|vesti|priče|novosti) ' +
        '(na e-mail|na svoj e-mail|na mail|u inbox|e-mailom|imejlom)[ {words}]',
      '(prijava|pretplata) na (newsletter|bilten)',
      '(pretplatite se na|slušajte|pretplati se na) naš (podcast|podkast)[ {words}]',
      '(najvažnije|najzanimljivije) (vijesti|vesti) (dana|tjedna|nedelje)[ {words}] ' +
        '(u vašem sandučiću|u vašem sandučetu|na vašem mejlu|na vašem mailu|na vaš mail|u vaš inbox|u tvom inboxu)',
    ],
    proof: {
      removes: [
        'Prijavite se na naš newsletter',
        'Primajte najvažnije vijesti na e-mail',
        'Prijava na newsletter',
        'Pretplatite se na naš podcast',
        'Najvažnije vijesti dana u vašem sandučiću',
      ],
      keeps: ['Prijavite se na izbore, pozvao je gradonačelnik.', 'Primajte vijesti od mene, rekla je.'],
    },
  },
  /** What a form for letters says when it was sent: `Hvala na prijavi` */
  answer: {
    lines: [
      '(hvala|hvala vam) (na|za) (prijavi|pretplati|prijavu|pretplatu)',
      'uspješno ste se (prijavili|pretplatili)[ {words}]',
    ],
    place: 'edges',
    proof: { removes: ['Hvala na prijavi'], keeps: ['Hvala na prijavi kvara, rekli su iz tvrtke.'] },
  },
  /** A switch for notifications: `Uključite obavijesti` */
  notifications: {
    lines: [
      '(uključi|uključite|aktiviraj|aktivirajte|omogući|omogućite) (obavijesti|notifikacije|obaveštenja|push obavijesti)',
    ],
    place: 'edges',
    proof: { removes: ['Uključite obavijesti'], keeps: ['Uključite obavijesti o olujama, savjetuju iz grada.'] },
  },
  /** The field for the address: `Vaš e-mail`, `Vaša e-mail adresa` */
  address: {
    lines: ['(vaš|vaša|tvoj|unesite svoj|unesite) (e-mail|email|e-mail adresa|email adresa|e-mail adresu|mejl|imejl)'],
    place: 'edges',
    proof: { removes: ['Vaš e-mail'], keeps: ['Vaš e-mail je ukraden, upozorila je policija.'] },
  },
  /** The way out: `Odjavite se s newslettera` */
  unsubscribe: {
    lines: ['(odjava|odjavite se|odjavi se)[ (s|sa|od) (newslettera|biltena|liste)]'],
    place: 'edges',
    proof: { removes: ['Odjavite se s newslettera', 'Odjava'], keeps: ['Odjava birača traje do petka'] },
  },
} satisfies ProvenFamily

/** What only subscribers may read. */
const paywall = {
  /** `Ovaj sadržaj dostupan je samo pretplatnicima`, `Već ste pretplatnik? Prijavite se` */
  subscribers: {
    lines: [
      '(ovaj|cijeli|ceo|čitav) (sadržaj|članak|tekst) [je] (dostupan|dostupan je|namijenjen|namenjen) [je] ' +
        '(samo|isključivo) (pretplatnicima|premium korisnicima|registriranim korisnicima|registrovanim korisnicima|' +
        'članovima)[ {publication}]',
      '(već ste|već si) (pretplatnik|pretplaćeni|korisnik|član)? (prijavite se|prijavi se|prijava|ulogujte se)[ {rest}]',
      '(nastavite čitati|nastavi čitati|pretplatite se|pretplati se) (za|već od|od) {n} {rest}',
      '(iskoristili|pročitali) ste sve besplatne (članke|tekstove)[ {words}][.]',
      'kako biste čitali (premium|ovaj|cijeli) (sadržaj|članak|tekst)[,] {matter}',
      '(pretplatite se|pretplati se|prijavite se|registrirajte se|registrujte se)[ i| kako biste| da biste] ' +
        '(nastavite čitati|nastavili čitati|pročitali cijeli članak|pročitali ceo tekst|čitali dalje|' +
        'pročitajte cijeli članak|nastavili s čitanjem|nastavite čitanje)',
      '(za nastavak čitanja|za čitanje cijelog članka)[,] [(morate|potrebno je)] (se prijavite|prijavite se|pretplatite se|biti pretplaćeni|prijaviti se)',
    ],
    proof: {
      removes: [
        'Ovaj sadržaj dostupan je samo pretplatnicima',
        'Već ste pretplatnik? Prijavite se',
        'Pretplatite se kako biste nastavili čitati',
      ],
      keeps: ['Ovaj članak zakona dostupan je svima.', 'Pretplatite se na vrijeme, savjetuje kazalište.'],
    },
  },
  /** The end of what is free: `Pretplatite se da biste nastavili sa čitanjem` */
  wall: {
    lines: [
      'pretplatite se (za|da biste|kako biste) (nastavak čitanja|nastavili čitati|nastavili sa čitanjem|' +
        'nastavili čitanje|čitali dalje|pročitali {words})[ {words}]',
      '(isprobajte|isprobaj|čitajte) (mjesec dana|mesec dana|{n} dana|prvi mjesec|{n} mjeseca) (besplatno|za {n} €)',
      '(otkažite|otkaži) (kad god želite|kad želiš|u bilo kojem trenutku)',
    ],
    proof: {
      removes: ['Pretplatite se da biste nastavili sa čitanjem', 'Isprobajte mjesec dana besplatno'],
      keeps: ['Pretplatite se na vrijeme, savjetuje ministar.'],
    },
  },
} satisfies ProvenFamily

/** Links to the rest of a story, and to others, within it. */
const readMore = {
  /** `Pročitajte više`, `Opširnije`, `Pročitaj cijeli članak` */
  link: {
    yields: 'continuation',
    lines: [
      '(pročitaj|pročitajte|čitaj|čitajte|doznaj|doznajte|saznaj|saznajte|vidi) (više|još|dalje|sve|opširnije)[ (na|ovdje|ovde|o tome) [{publication}]]',
      '(pročitaj|pročitajte|čitaj|čitajte|otvori) (cijeli|ceo|čitav|puni) (članak|tekst|intervju|priču)[ (na|ovdje|ovde) [{publication}]]',
      '(nastavi|nastavite) (čitati|čitanje|s čitanjem|sa čitanjem)',
      '(cijeli|ceo) (članak|tekst|intervju) (pročitajte|možete pročitati|čitajte) (ovdje|ovde|na ovoj poveznici|na ovom linku|na {publication}|na {url})',
      'opširnije[ na {publication}| na {url}]',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Pročitajte više', 'Opširnije', 'Pročitaj cijeli članak', 'Cijeli članak pročitajte ovdje'],
      keeps: ['Pročitajte još jednom ugovor, rekla je.', 'Opširnije o tome nije htio', 'Čitajte više knjiga djeci'],
    },
  },
  /** A label before the headline of another story: `Pročitajte još: Grad glasa o novom mostu`. */
  labelled: {
    labelled: true,
    lines: [
      '(pročitaj|pročitajte|čitaj|čitajte|vidi|pogledaj|pogledajte) (još|i|i ovo|također|takođe|više)[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
      '(povezano|povezani članak|povezana vijest|povezana vest|povezane vijesti|vezano|vezana vijest|vezane vijesti|' +
        'možda će vas zanimati|ne propustite|ne propusti|više o temi|o temi)[ ](:|\\||>|>>|»|→|–|—|-) {headline}',
    ],
    endings: ['(pročitajte još|pročitajte i|pročitajte također|čitajte još)[ ](:|\\||—) {headline}'],
    proof: {
      removes: ['Pročitajte još: Grad glasa o novom mostu', 'Povezano | Most ostaje zatvoren do jeseni'],
      keeps: ['Pogledajte još kako stoji most', 'O temi: gradonačelnik nije odgovorio na naša pitanja.'],
    },
  },
  /** Another form of the story: `Pogledajte video`, `Poslušajte članak`, `Pogledajte galeriju +26` */
  media: {
    lines: [
      '(pogledaj|pogledajte|pogledaji|vidi|otvori|otvorite) [(ovu|cijelu|celu|našu|i)] ' +
        '(video|snimku|snimak|galeriju|fotogaleriju|foto galeriju|fotografije|slike|uživo)' +
        '[ {n}| +{n}| ovdje| ovde| ispod| u nastavku| u galeriji]',
      '(video|snimku|snimak|galeriju) [(u cijelosti|u celosti)] (možete pogledati|pogledajte) (ovdje|ovde|ispod|u nastavku)',
      '(galerija|fotogalerija|foto galerija|foto|video)[ ][:][ ][+]{n}',
      '(bonus video|bonus|uživo iz minute u minutu|video nije podržan|pogledajte sadržaj na platformi {words})',
      '(poslušaj|poslušajte) (članak|tekst|podcast|naš podcast|podkast)[ ovdje| ovde]',
      '(glasaj|glasajte|glasujte|sudjelujte|učestvujte) u (anketi|našoj anketi)',
      '(kliknite|klikni) (na) (fotografiju|sliku|foto) (za|da biste|kako biste) (veću|povećanje|uvećanje|povećali|je povećali|uvećali|prikaz)[ {words}]',
      '{n}/{n} [>> ](pogledaj|pogledaji|pogledajte) (ovu galeriju|galeriju)[ +{n}][ {title}]',
      '(prati|pratite) (razvoj događaja|najnovije vijesti|sve novosti|najnovije informacije)[ {words}] (u našem izvještaju uživo|uživo|iz minute u minutu)',
      '(više detalja|više|opširnije|detalje|sve detalje|više informacija) ' +
        '(pročitajte|čitajte|pogledajte|potražite|doznajte) (ovdje|ovde|na linku|na ovom linku)',
      'opširnije na {url}',
    ],
    proof: {
      removes: [
        'Pogledajte video',
        'Poslušajte članak',
        'Glasajte u anketi',
        'Kliknite na fotografiju za povećanje',
        'Galerija +30',
        'Video u cijelosti možete pogledati ovdje:',
        'Pratite razvoj događaja u našem izvještaju uživo',
        'Više detalja pročitajte ovdje',
      ],
      keeps: ['Pogledajte video, rekla je policajcu.', 'Poslušajte djecu, rekla je.', 'Galerija je puna'],
    },
  },
  /** A button that shows more: `Prikaži više`, `Učitaj još` */
  button: {
    lines: ['(prikaži|prikažite|učitaj|učitajte|pokaži|vidi) (više|još|sve)[ (članaka|vijesti|vesti)]'],
    place: 'edges',
    proof: { removes: ['Prikaži više'], keeps: ['Prikaži još jednom svoju igru, poručio je.'] },
  },
  /** A gallery, with the number of its pictures: `Fotogalerija (10 fotografija)` */
  photos: {
    lines: ['(fotogalerija|foto galerija|galerija|foto)( |: | : )[\\(]{n} (fotografija|fotografije|slika|foto)[\\)]'],
    proof: { removes: ['Fotogalerija (10 fotografija)'], keeps: ['Galerija izlaže 10 fotografija'] },
  },
} satisfies ProvenFamily

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
const related = {
  /** `Povezane vijesti`, `Možda će vas zanimati`, `Najčitanije` */
  'related-stories': {
    lines: [
      '(povezan|vezan|sličn|srodn|preporučen|izdvojen)(e|i) (vijesti|vesti|članci|teme|priče|objave|tekstovi|sadržaj|sadržaji)',
      '(možda|moglo bi) (će vas|vas|te|će te) (zanimati|zanima|interesovati|interesuje)[ i| i ovo| još]',
      '(pročitajte|pročitaj|čitajte|pogledajte) (i|i ovo|i druge vijesti|više iz rubrike|još iz rubrike)',
      '(više|još) (iz|o) (rubrike|kategorije|ove teme|temi)',
      '(preporučujemo|izdvajamo|pogledajte) (za vas|i|još|i ovo)',
      '(možda ste propustili|ostalo iz rubrike|drugi tekstovi autora|drugi članci autora|pogledajte još|vezani sadržaji|otkrijte više|ovo su glavne vijesti)',
      '(najčitanije|najčitaniji članci|najnovije vijesti|najnovije vesti|ostale vijesti|ostale vesti|najnoviji članci)',
    ],
    headsList: true,
    place: 'edges',
    proof: {
      removes: ['Povezane vijesti', 'Možda će vas zanimati', 'Najčitanije', 'Pročitajte i ovo'],
      keeps: [
        'Vezane vijesti stižu iz suda',
        'Možda će vas zanimati i njegova sudbina, rekao je.',
        'Najčitanije su stare knjige',
      ],
    },
  },
  /** A heading that could be a subhead: `Povezano`, `O temi`. */
  'weak-heading': {
    words: [
      'povezano',
      'vezano',
      'o temi',
      'više o temi',
      'izbor urednika',
      'preporuka',
      'preporučujemo',
      'izdvajamo',
      'u fokusu',
      'najnovije',
      'ne propustite',
    ],
    place: 'tail',
    headsList: true,
    proof: { removes: ['Povezano', 'Izdvajamo:'], keeps: ['Povezano je bilo sve', 'O temi šute svi'] },
  },
  /** Headings of other stories, by subject or author: `Više od ovog autora` */
  more: {
    lines: ['(više|još|svi članci|ostali tekstovi) od [ovog|istog] autora'],
    place: 'edges',
    headsList: true,
    proof: { removes: ['Više od ovog autora'], keeps: ['Više od ovog autora nismo čuli.'] },
  },
} satisfies ProvenFamily

/** Buttons, bars and pleas to share or to follow. */
const share = {
  /** `Podijeli na Facebooku`, `Podijelite članak s prijateljima` */
  'share-this': {
    lines: [
      '(podijeli|podijelite|podeli|podelite|dijeli) (na|putem|preko) {platforms}',
      '(podijeli|podijelite|podeli|podelite) [(ovaj|ovu)] (članak|tekst|vijest|vest|objavu|priču)[ (s prijateljima|sa prijateljima|s drugima)]',
      '(sviđa|svidio|svideo|dopao) (vam se|ti se) [ovaj] (članak|tekst)? (podijelite|podelite|podijeli) (ga|ga s prijateljima|ga sa prijateljima)',
      '(pratite|prati|slijedite|zapratite) (nas|{publication}) [i] (na|putem) {platforms}[(,| i| te) {words}]',
      '(pratite|prati) nas na (našoj|našem|našim) {words} (stranici|kanalu|profilu|nalogu|grupi|stranicama)[{matter}]',
      '(vijesti|vesti) {publication} pratite {matter}',
      '(čitajte|čitaj) {publication} na (mobitelu|mobilnom|tabletu|telefonu)',
      '(lajkajte|lajkujte) (nas|našu stranicu)[ na {words}]',
      '(pošaljite|pošalji) nam [(svoje|vaše)] (fotografije|fotografije i snimke|fotke|fotografiju|vijest|dojavu|' +
        'snimke|fotke i videe) (na|putem|preko) (whatsapp|viber|mail|e-mail|whatsappa|vibera|{email}|broj {n})[ {rest}]',
      '(lajkaj|lajkajte|podijeli|podijelite) (ovo|s prijateljima|sa prijateljima)',
      'pratite nas i na',
    ],
    proof: {
      removes: [
        'Podijeli na Facebooku',
        'Podijelite članak s prijateljima',
        'Svidio vam se članak? Podijelite ga!',
        'Pratite nas na Instagramu',
        'Pošaljite nam fotografije i snimke na WhatsApp',
        'Podijeli s prijateljima!',
        'Pratite nas i na:',
      ],
      keeps: ['Podijelite kruh sa susjedima', 'Pratite nas, viknuo je vodič.', 'Podijeli sudbinu s nama, rekao je.'],
    },
  },
  /** A button of one word: `Podijeli`, `Ispiši`. */
  button: {
    words: [
      'podijeli',
      'podijelite',
      'podeli',
      'podelite',
      'dijeli',
      'ispiši',
      'ispis',
      'štampaj',
      'odštampaj',
      'sviđa mi se',
      'kopiraj link',
      'pošalji',
      'spremi',
      'sačuvaj',
    ],
    place: 'run',
    proof: { removes: ['Podijeli', 'Ispiši'], keeps: ['Podijeli kruh', 'Pošalji pismo gradonačelniku'] },
  },
  /** A button that copies the address, or sends it: `Kopiraj poveznicu`, `Pošalji e-mailom` */
  link: {
    lines: [
      '(kopiraj|kopirajte) (link|poveznicu|adresu|url)',
      '(link|poveznica) (je kopiran|je kopirana|kopiran|kopirana)[ {words}]',
      '(pošalji|pošaljite) (e-mailom|mailom|imejlom|na e-mail|putem e-maila|prijatelju|e-poštom)',
    ],
    place: 'edges',
    proof: {
      removes: ['Kopiraj poveznicu', 'Pošalji e-mailom'],
      keeps: ['Kopiraj poveznice starih majstora', 'Pošalji prijatelju pomoć, stajalo je na ploči.'],
    },
  },
  /** `Pridružite se našem WhatsApp kanalu` */
  channel: {
    lines: [
      '(pridružite se|pridruži se|priključite se|pretplatite se na|zapratite) ' +
        '(našem|našoj|naš|našu|naše|{publication}) (whatsapp|viber|telegram|youtube|facebook)[-| ]' +
        '(kanalu|grupi|zajednici|kanal|stranicu|stranici|grupu)[ {words}]',
      '(pridružite se|pridruži se|pretplatite se na) (našem|našoj|naš) (kanalu|grupi|kanal) na {platforms}',
    ],
    place: 'edges',
    proof: {
      removes: ['Pridružite se našem WhatsApp kanalu', 'Pridružite se našoj grupi na Viberu'],
      keeps: ['Pridružite se prosvjedu, pozvali su studenti.'],
    },
  },
  /** How often the story was read: `1.204 pregleda`, `Pročitano 120 puta` */
  views: {
    lines: [
      '{n} (pregleda|prikaza|čitanja|dijeljenja|deljenja)',
      'sviđa mi se {n}',
      '(pregleda|pregledi|prikaza|pročitano|čitanja|broj pregleda|objava pregledana|pregledano)[ ][:] {n}[ puta| x]',
    ],
    place: 'edges',
    proof: {
      removes: ['1.204 pregleda', 'Pročitano: 120 puta', 'Broj pregleda: 33'],
      keeps: ['1.204 pregleda dnevno ne može obaviti nijedan liječnik.', 'Pročitano je pismo'],
    },
  },
  /** `Dodajte nas kao preferirani izvor na Googleu` */
  source: {
    lines: [
      '(dodaj|dodajte|postavi|postavite) (nas|{publication}) (kao|za|među) ' +
        '(preferirani|omiljeni|željeni|preferirane|omiljene) (izvor|izvore) (na|u) (google|googleu|guglu)',
    ],
    place: 'edges',
    proof: {
      removes: ['Dodajte nas kao preferirani izvor na Googleu'],
      keeps: ['Dodajte nas kao susjede, našalio se ministar.'],
    },
  },
} satisfies ProvenFamily

/** Where a copy was taken from. */
const sourceTrailer = {
  /** `Izvor: Hina`, `Izvor: luka24.hr` */
  source: {
    lines: [
      `(${SOURCE})[ ]:[ ]{publication}`,
      `(${SOURCE})[ ]:[ ]{url}`,
      `(${SOURCE})[ ]:[ ]{credit}`,
      '(izvor|izvori) (-|–|—|\\||/) {publication}',
      '(preuzeto sa|preuzeto s|preuzeto iz) {publication}',
      '(preuzeto sa|preuzeto s|preuzeto iz) {url}',
      'uz (informacije|korištenje informacija|korišćenje informacija|izvještaje|podatke) (agencije|agencija) ' +
        '(reuters|rojters|rojtersa|hina|afp|ap|tanjug|beta|fena|srna)[ i (reuters|hina|afp|ap|tanjug|beta|fena|srna)]',
    ],
    words: ['izvor', 'izvori', 'izvor:'],
    endings: [
      '(izvor|izvori|preuzeto sa|preuzeto s)[ ]:[ ]{publication}',
      '(izvor|izvori|preuzeto sa|preuzeto s)[ ]:[ ]{url}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Izvor: Hina',
        'Izvor: luka24.hr',
        '(Izvor: Jutarnji Primjer)',
        'Preuzeto s Luka24',
        'Izvor',
        'Uz informacije agencije Reuters',
      ],
      keeps: ['Izvor: voda ispod crkve koju pije cijeli grad.', 'Izvor rijeke', 'Izvor buke bio je most.'],
    },
  },
} satisfies ProvenFamily

/** What a feed adds to each of its posts, and where it was printed. */
const syndication = {
  /** `Objava Most otvoren pojavila se prvi put na Luka24.` */
  'appeared-first': {
    lines: [
      '(objava|članak|post|tekst|vijest|vest) {work} ' +
        '(pojavila se prvi put na|pojavila se prvi puta na|pojavio se prvi puta na|pojavio se prvi put na|' +
        'pojavila se prvo na|pojavio se prvo na|prvi put se pojavila na|prvi put se pojavio na|je objavljena na|' +
        'je prvi put objavljen na|se prvo pojavio na) {site}',
      '(tekst|članak|prilog|ovaj tekst|ovaj članak|serijal) je (nastao|nastala|dio serijala|objavljen|izrađen) ' +
        '(uz (podršku|potporu|pomoć)|u sklopu|u okviru) {matter}',
      '(prijevod|prevod|tekst|sažetak) je (mašinski|strojni|strojno preveden|mašinski preveden)[{matter}]',
      '(ovaj članak|ovaj tekst|članak|tekst|intervju|kolumna) ' +
        '(je izvorno objavljen|izvorno je objavljen|je prvotno objavljen|prvobitno je objavljen|je prvobitno objavljen|' +
        'je preuzet|prenesen je|je prenesen) (u|na|sa|s|iz) {title}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Objava Most otvoren pojavila se prvi put na Luka24.',
        'Članak je izvorno objavljen u časopisu Primjer',
      ],
      keeps: ['Objava o mostu pojavila se na zidu.', 'Tekst je napisan krvlju.'],
    },
  },
} satisfies ProvenFamily

/** When a story was put up, changed, or how long it takes to read. */
const timestamp = {
  /** `Objavljeno: 12.03.2024. u 14:05`, `Zadnja izmjena 12. ožujka 2024.` */
  labelled: {
    lines: [
      '(objavljeno|objavljen|ažurirano|osvježeno|zadnja izmjena|posljednja izmjena|poslednja izmena|' +
        'zadnje ažuriranje|datum objave|datum|izmijenjeno|izmenjeno|dodano|kreirano)[ ][:|,][ ]{date}[ u {date}]',
      '(objavljeno|ažurirano|osvježeno)[:] (prije|pre) {n} {words}',
    ],
    place: 'edges',
    proof: {
      removes: ['Objavljeno: 12.03.2024. u 14:05', 'Zadnja izmjena 12. ožujka 2024.', 'Objavljeno prije 5 minuta'],
      keeps: ['Objavljeno je 12 pisama pjesnika', 'Datum izbora još nije poznat'],
    },
  },
  /** `Vrijeme čitanja: 3 min`, `Čitanje: 3 minute` */
  'reading-time': {
    lines: [
      '(vrijeme čitanja|vreme čitanja|čitanje|vrijeme za čitanje)[ ][:|~][ ][oko ]{n} (min|min.|minuta|minute|minuti)',
      '{n} (min|min.|minuta|minute) čitanja',
      '(čita se|pročitajte za) {n} (min|minuta|minute)',
    ],
    proof: {
      removes: ['Vrijeme čitanja: 3 min', '3 minute čitanja'],
      keeps: ['Vrijeme čitanja skratilo se na 3 minute dnevno.', '3 minute čitanja presude bile su dovoljne.'],
    },
  },
  /** `prije 5 minuta`, `Danas u 12:30` */
  ago: {
    lines: [
      '(prije|pre) {n} (sekundi|sekunde|minuta|minute|minutu|min|sati|sata|sat|h|dana|dan|tjedna|tjedana|sedmica|mjeseci|mjeseca|meseci|meseca|godina|godine)',
      '(danas|jučer|juče)[,] [u] {n}(:|.){n}',
    ],
    words: ['upravo sada', 'objavljeno', 'ažurirano', 'zadnja izmjena', 'poslednja izmena'],
    place: 'edges',
    proof: { removes: ['prije 5 minuta', 'Danas u 12:30', 'Objavljeno'], keeps: ['Prije 5 minuta srušio se most'] },
  },
} satisfies ProvenFamily

/** The agency below its story. */
const wireSignoff = {
  /** `(Hina)`, `Tanjug`, `FENA` */
  agency: {
    lines: ['(hina|tanjug|beta|fena|srna|onasa|mina)(/|, | / |,| i )[ ]{credit}'],
    words: ['hina', 'tanjug', 'beta', 'fena', 'srna', 'mina', 'anadolija', 'redakcija', 'agencije'],
    endings: ['(hina|tanjug|fena)'],
    place: 'tail',
    proof: {
      removes: ['(Hina)', 'Tanjug', 'Hina, Reuters'],
      keeps: ['Hina je to objavila u svibnju', 'Javila je Hina.'],
    },
  },
} satisfies ProvenFamily

/** Where to write about mistakes, and whose views they are. */
const correctionNote = {
  /** Where readers report mistakes: `Uočili ste pogrešku? Označite tekst i pritisnite Ctrl+Enter` */
  report: {
    lines: [
      '(uočili|našli|primijetili|primetili|pronašli) ste (grešku|pogrešku)[ (u tekstu|u članku)]? (označite|obilježite|obeležite) {matter}',
    ],
    place: 'edges',
    proof: {
      removes: ['Uočili ste pogrešku? Označite tekst i pritisnite Ctrl+Enter'],
      keeps: ['Uočili ste pogrešku? upitao je sudac.'],
    },
  },
} satisfies ProvenFamily

/** The rules in Latin letters. Serbian takes them in Cyrillic. */
export const families = {
  'correction-note': correctionNote,
  'ad-marker': adMarker,
  'app-promo': appPromo,
  byline,
  'caption-credit': captionCredit,
  comments,
  consent,
  copyright,
  credit,
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

/** Croatian, Bosnian and Serbian in Latin letters: `createCleaner({ packs: [any, hr] })` */
export const hr: RulePack = { lang: 'hr', words: wordsIn(locale), families }
