import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Czytaj także`, `Zobacz również`, `Powiązane artykuły`. */
  'related-stories': {
    lines: [
      '(czytajcie|czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (też|także inne artykuły|także|również|koniecznie|więcej na ten temat)',
      '(powiązane|podobne|inne|pozostałe|polecane|polecamy|rekomendowane|najnowsze|popularne|ostatnie|więcej|' +
        'zobacz inne|najczęściej czytane|najpopularniejsze|wybrane) ' +
        '(artykuły z działu|artykuły|wpisy|tematy|materiały|wiadomości|posty|informacje|treści|newsy|teksty|' +
        'aktualności|galerie|wideo)[ (tego autora|z tej kategorii|z tego działu|na ten temat|autora|dnia|tygodnia|' +
        'z regionu|w dziale {title}|z kategorii {title}|dla ciebie)]',
    ],
    words: [
      'podobne artykuływięcej od autora',
      'więcej od autora',
      'więcej tego autora',
      'więcej na ten temat',
      'więcej o',
      'to może cię zainteresować',
      'może cię zainteresować także',
      'może cię zainteresować',
      'może cię również zainteresować',
      'może zainteresować cię także',
      'może ci się spodobać',
      'może ci się również spodobać',
      'zainteresuje cię',
      'to cię zainteresuje',
      'zainteresują cię również',
      'mogą cię zainteresować',
      'mogą cię również zainteresować',
      'przeczytaj koniecznie',
      'warto przeczytać',
      'warto zobaczyć',
      'polecamy również',
      'polecamy także',
      'polecamy przeczytać',
      'polecamy uwadze',
      'polecane dla ciebie',
      'dla ciebie',
      'rekomendowane dla ciebie',
      'wybrane dla ciebie',
      'zobacz inne',
      'inni czytali również',
      'inni czytają',
      'zobacz wideo',
      'czytaj inne',
      'nie przegap tego',
      'nie przegap',
      'teraz czytane',
      'czytaj w najnowszym wydaniu',
      'ludzie czytają też',
      'w najnowszym numerze',
    ],
    headsList: true,
    proof: {
      removes: [
        'Czytaj także',
        'Zobacz również:',
        'Powiązane artykuły',
        'PODOBNE ARTYKUŁYWIĘCEJ OD AUTORA',
        'Może cię zainteresować',
        'Najnowsze wiadomości',
        'Więcej na ten temat',
      ],
      keeps: [
        'Czytaj także stare listy',
        'Podobne sprawy bywały i wcześniej',
        'Powiązane drzewa ocalały z wichury, mówi leśnik.',
        'Inne wiadomości przyszły z morza w nocy.',
        'Może zainteresować się tym sąd',
      ],
    },
  },
  /** A heading that could be a subhead elsewhere: `Polecamy`, `Powiązane`, `Najczęściej czytane`. */
  'weak-heading': {
    lines: [
      '(polecamy|polecane|polecany|powiązane|podobne|najnowsze|popularne tematy|popularne|najpopularniejsze|' +
        'najczęściej czytane|najchętniej czytane|najczęściej komentowane|warto wiedzieć|ważne|gorące tematy|na topie|' +
        'hity dnia|hity tygodnia|w temacie|w tym temacie|temat dnia|tematy dnia|tylko u nas|tylko w {publication}|' +
        'top 5|top 10|top|na skróty|w skrócie|raporty specjalne|raporty|sonda|ankieta|quiz|wybór redakcji|' +
        'redakcja polecamy|redakcja poleca|trendy|pozostałe|inne|czytaj|zobacz więcej|zobacz|wideo|przeczytaj|' +
        'dzieje się|więcej|aktualności|ostatnio dodane|ostatnio czytane|najlepsze|w serwisie|w innych serwisach|' +
        'z innych stron|z sieci|materiały promocyjne|dziś w {publication}|współautorzy|z ostatniej chwili|rekomendacje|' +
        'informacje|na czasie|materiał video)',
    ],
    words: ['wiadomości dnia', 'temat tygodnia', 'artykuły dnia', 'nasze teksty', 'hit dnia', 'najlepsze teksty'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Polecamy', 'Powiązane:', 'Najczęściej czytane', 'Gorące tematy', 'Redakcja poleca', 'Wiadomości dnia'],
      keeps: [
        'Polecamy się na przyszłość',
        'Ważne, że żyją',
        'Wideo z napadu',
        'Więcej o sto złotych zapłacą kierowcy.',
      ],
    },
  },
} satisfies ProvenFamily
