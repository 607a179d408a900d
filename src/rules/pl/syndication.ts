import type { ProvenFamily } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `Artykuł Most otwarty pochodzi z serwisu Przykład.`, `Post Most otwarty pojawił się poraz pierwszy w Przykład.` */
  'comes-from': {
    lines: [
      '(artykuł|wpis|post|tekst) {work} pochodzi z [serwisu|portalu|bloga|strony] [{site}]',
      '(artykuł|wpis|post|tekst) {work} pojawił się (po raz pierwszy|poraz pierwszy|najpierw|jako pierwszy) (w|na) {site}',
      '(artykuł|tekst|materiał|wywiad) pochodzi z (portalu|serwisu|najnowszego|tygodnika|miesięcznika|dziennika|' +
        'numeru|wydania|magazynu|strony|archiwum) {title}',
    ],
    endings: ['(artykuł|wpis|post) {work} pochodzi z serwisu {site}'],
    place: 'tail',
    proof: {
      removes: [
        'Artykuł Most otwarty pochodzi z serwisu Przykład.',
        'Post Most otwarty pojawił się poraz pierwszy w Przykład.',
        'Tekst pochodzi z najnowszego numeru Gazety Portowej',
      ],
      keeps: [
        'Artykuł o moście pochodzi z serwisu porcelany.',
        'Wpis pojawił się najpierw na murze',
        'Materiał pochodzi z Chin.',
        'Artykuł pochodzi z Rosji, ustaliła policja.',
      ],
    },
  },
  /** What no hand wrote, read or translated: `Artykuł powstał z wykorzystaniem AI`, `Streszczenie wygenerowane przez AI` */
  machine: {
    lines: [
      '(artykuł|tekst|materiał|streszczenie|podsumowanie|nagranie|ten artykuł|ten tekst|wpis|opis|tłumaczenie) ' +
        '[(został|zostało)] (powstał|powstało|stworzony|stworzone|przygotowany|przygotowane|napisany|napisane|' +
        'wygenerowany|wygenerowane|przetłumaczony|przetłumaczone|odczytany|opracowany) [częściowo|automatycznie] ' +
        '(z wykorzystaniem|przy użyciu|przy wsparciu|przy pomocy|z pomocą|przez) [narzędzi|modelu] ' +
        '(ai|sztucznej inteligencji|sztuczną inteligencję|si|chatgpt|automatycznego lektora|lektora ai|' +
        'google translate|translatora)[(,|.| i) {matter}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Artykuł powstał z wykorzystaniem sztucznej inteligencji',
        'Streszczenie wygenerowane przez AI',
        'Artykuł został stworzony przy użyciu AI i zweryfikowany przez redakcję.',
      ],
      keeps: ['Tekst powstał w 1902 roku.', 'Artykuł został napisany przez więźnia.'],
    },
  },
  /** What the site says of its text: `Artykuł pochodzi z naszego archiwum`, `Artykuł powstał na zlecenie reklamodawcy` */
  'own-note': {
    lines: [
      '[ten |powyższy ](artykuł|tekst|materiał|wywiad|reportaż) (pochodzi z|jest z) naszego archiwum[ {words}]',
      '[ten ](artykuł|tekst|materiał|wywiad|reportaż) (czyta|przeczytał|odczytuje) ' +
        '(sztuczny głos|lektor ai|głos sztucznej inteligencji|syntezator mowy|automatyczny lektor)',
      '[ten ](artykuł|tekst|materiał|wywiad|reportaż) (powstał|został przygotowany|przygotowano) ' +
        '(na zlecenie|we współpracy z|przez) (reklamodawcy|reklamodawcę|reklamodawcą|partnera|partnerem|' +
        'naszego partnera|sponsora|partnera komercyjnego)',
      '[ten ](artykuł|tekst|materiał|wywiad|reportaż) (został|był) (przetłumaczony|tłumaczony) (automatycznie|maszynowo|przez sztuczną inteligencję)',
      '[ten ](artykuł|tekst|materiał|wywiad|reportaż) (ukazał się|został opublikowany) ' +
        '(pierwotnie|po raz pierwszy|wcześniej) (w|na|na portalu|w serwisie) {publication}',
    ],
    proof: {
      removes: [
        'Artykuł pochodzi z naszego archiwum',
        'Artykuł powstał na zlecenie reklamodawcy',
        'Artykuł czyta sztuczny głos',
        'Tekst został przetłumaczony automatycznie',
        'Artykuł ukazał się pierwotnie w port24',
      ],
      keeps: [
        'Artykuł pochodzi z konstytucji',
        'Tekst czyta młody głos na rynku.',
        'Materiał powstał na zlecenie banku.',
      ],
    },
  },
} satisfies ProvenFamily
