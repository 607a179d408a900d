import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Wesprzyj nas`, `Postaw nam kawę`, `Wspieraj niezależne dziennikarstwo`. */
  appeal: {
    lines: [
      '(wesprzyj|wspieraj|wspomóż|wspomagaj|pomóż) (nasz portal|nasze media|naszą redakcję|nasze|naszą|nas|niezależne media|niezależne dziennikarstwo|niezależne|wolne media|portal|redakcję|{publication}|nam tworzyć|nam działać) [dziennikarstwo|media|działania|pracę|misję|działalność|portal][(!|.|:| –| -) {matter}| (na|przez|już|dziś|wpłacając|w) {rest}]',
      'postaw (nam|mi|redakcji|autorowi|mu|jej) (kawę|kawkę|wirtualną kawę)[{matter}]',
      '(podoba|spodobał|jeśli podoba|jeżeli podoba|doceniasz|jeśli cenisz|cenisz|jeśli doceniasz) [ci się|się|państwu] (to, co|ten|nasza|naszą|nasz|to co|co|artykuł|tekst){matter}(wesprzyj|wspieraj|wsparcie|wpłać|kawę|postaw|polub|wspomóż|udostępnij)[{matter}]',
      '(przekaż|wpłać|dokonaj) (darowiznę|darowizny|wpłaty) (na (działalność|rozwój|funkcjonowanie|rzecz|nasz|naszą|nasze)|dla naszej|dla redakcji){rest}',
      '(przekaż|wpłać|dokonaj) (nam 1,5|nam 1|nam swój|nam 1,5%) {rest}',
      '(przekaż darowiznę|zostań (patronem|naszym patronem|patronką|mecenasem)|wspieram|wpłacam|zostań naszym patronem na patronite)',
      '(utrzymujemy się|działamy|istniejemy|tworzymy) {title} (dzięki|z) {title} (czytelników|czytelnikom|darczyńców|darczyńcom|widzów)[{matter}]',
      '(utrzymujemy się|działamy|istniejemy) [tylko |wyłącznie |jedynie ](dzięki|z) (wpłatom|darowiznom|darowizn|wpłat|wsparciu|państwa wsparciu|waszemu wsparciu)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
