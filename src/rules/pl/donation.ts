import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Wesprzyj nas`, `Postaw nam kawę`, `Wspieraj niezależne dziennikarstwo`. */
  appeal: {
    lines: [
      '(wesprzyj|wspieraj|wspomóż|wspomagaj|pomóż) (nasz portal|nasze media|naszą redakcję|nasze|naszą|nas|niezależne media|niezależne dziennikarstwo|niezależne|wolne media|portal|redakcję|{publication}|nam tworzyć|nam działać) [dziennikarstwo|media|działania|pracę|misję|działalność|portal][(!|.|:| –| -) {matter}| (na|przez|już|dziś|wpłacając|w) {rest}]',
      'postaw (nam|mi|redakcji|autorowi|mu|jej) (kawę|kawkę|wirtualną kawę)[{matter}]',
      '(podoba|spodobał|jeśli podoba|jeżeli podoba|doceniasz|jeśli cenisz|cenisz|jeśli doceniasz) [ci się|się|państwu] (to, co|ten|nasza|naszą|nasz|to co|co|artykuł|tekst){matter}(wesprzyj|wspieraj|wsparcie|wpłać|kawę|postaw|polub|wspomóż|udostępnij)[{matter}]',
      '(przekaż|wpłać|dokonaj) (darowiznę|darowizny|wpłaty|nam 1,5|nam 1|nam swój|1,5% podatku|1,5 proc.) [na|dla|podatku] {rest}',
      '(przekaż darowiznę|zostań (patronem|naszym patronem|patronką|mecenasem)|wspieram|wpłacam|zostań naszym patronem na patronite)',
      '(utrzymujemy się|działamy|istniejemy|pracujemy|tworzymy) {title} (dzięki|z) {title} (wpłatom|darowiznom|wsparciu|darowizn|czytelników|czytelnikom|wpłat)[{matter}]',
    ],
    place: 'tail',
  },
} satisfies Family
