import type { ProvenFamily } from '../rule.js'

/** Where a copied story says it was copied from. */
export const sourceTrailer = {
  /** `Źródło: PAP`, `Źródła: PAP, Reuters`, `Źródło artykułu`. */
  source: {
    lines: [
      '(źródło artykułu|źródło informacji|źródło tekstu|źródło i foto|źródło i zdjęcie|źródło wiadomości|źródło|' +
        'źródła|oryginał|na podstawie|za|inf.|źr.|przedruk z)[ ]:[ ]{publication}',
      '(źródło artykułu|źródło informacji|źródło i foto|źródło|źródła|oryginał|na podstawie|link|oryginalny artykuł|źr.)[ ]:[ ]{url}',
      'na podstawie {publication}',
      'za (pap|onet|reuters|afp|interia|rmf fm|tvn24|polskie radio|wp|bbc|gazeta wyborcza|rzeczpospolita|polsat news)',
      '(źródło|źr.) (-|–|—|\\|) {publication}',
      '(źródło|źródła)[:] {credit}',
      '(na podstawie|na podst.) (informacji|depesz|materiałów|doniesień)[ agencji] (pap|reuters|afp|ap|iar|reutera)[(, | i )(pap|reuters|afp|ap|iar)]',
    ],
    words: ['źródło artykułu', 'źródło informacji', 'źródło', 'źródła', 'bibliografia', 'przypisy'],
    endings: [
      '(źródło|źródła|na podstawie|źr.)[ ]:[ ]{publication}',
      '(źródło|źródła|na podstawie|źr.)[ ]:[ ]{url}',
      '(źródło|źródła)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Źródło: PAP',
        'Źródło',
        '(Źródło: Tygodnik Przykładowy, Reporter)',
        'Źródło: example.org/4',
        'Źródła: PAP, Reuters',
        'Za PAP',
        'Na podstawie informacji agencji Reuters',
      ],
      keeps: [
        'Źródło: woda spod kościoła, którą pije całe miasto.',
        'Źródła: policja i lekarze potwierdzili liczbę ofiar.',
        'Źródło rzeki',
        'Za mostem skręć w lewo.',
        'Za Polską i Unią',
      ],
    },
  },
  /** `Przeczytaj oryginalny artykuł`, `Link do źródła`. */
  original: {
    lines: [
      '(przeczytaj|czytaj|zobacz|przejdź do) (oryginału|oryginał|oryginalny artykuł|oryginalną treść|źródło|' +
        'artykuł źródłowy|artykuł w źródle|źródła|artykuł na)[ {url}| tutaj| na {publication}]',
      '(link do|odnośnik do) (źródła|oryginału|artykułu)[: {url}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Przeczytaj oryginalny artykuł', 'Link do źródła'],
      keeps: ['Czytaj oryginał powieści po angielsku, radziła.', 'Zobacz źródło rzeki'],
    },
  },
} satisfies ProvenFamily
