import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Unterstützen Sie unabhängigen Journalismus`, `Spendiere uns einen Kaffee`, `Ihre Spende hilft uns.` */
  appeal: {
    lines: [
      '[bitte |jetzt ](unterstützen|unterstütze|unterstützt|fördern|fördere|sichern|stärken) [sie] [bitte|jetzt] (unsere|unseren|uns|unabhängigen|freien|kritischen|guten|lokalen|mutigen|unseren unabhängigen|die unabhängige) (arbeit|journalismus|berichterstattung|redaktion|recherchen|recherche|medien|blog|projekt)[ (mit|durch|per|via|bei|auf) [einer|ihrer|deiner|eurer|einem|ihrem|deinem|eurem] [kleinen|freiwilligen|einmaligen|regelmäßigen|monatlichen] (spende|mitgliedschaft|abo|abonnement|beitrag|paypal|steady|patreon|kauf|ko-fi)| jetzt][(!|.|:) {matter}]',
      '(unterstützen sie|unterstütze|unterstützt) uns [(jetzt|dabei|bitte)] (mit|durch|per|via|bei|auf) [einer|ihrer|deiner|eurer|einem|ihrem|deinem|eurem] [kleinen|freiwilligen|einmaligen|regelmäßigen|monatlichen] (spende|mitgliedschaft|abo|abonnement|beitrag|paypal|steady|patreon|kauf|ko-fi)[(!|.|:) {matter}]',
      '(unterstützen sie|unterstütze|unterstützt) uns (jetzt|finanziell|dabei)',
      '(spendiere|spendier|spendieren sie|kauf|kaufe|kaufen sie) (mir|uns|dem autor|der autorin) einen (kaffee|ko-fi)',
      '(ihre|deine|eure|jede) (spende|unterstützung|förderung) (hilft|ermöglicht|sichert|macht|trägt|stärkt) [{words}] (unabhängigen journalismus|freien journalismus|kritischen journalismus|journalismus|unsere arbeit|unsere redaktion|unsere berichterstattung|diese arbeit|diesen blog|diese website|diese seite|zu berichten|weiter zu recherchieren)[ (möglich|zu finanzieren|zu erhalten|weiterzuführen|zu unterstützen|aufrechtzuerhalten|fortzusetzen|zu sichern|zu machen)]',
      '(ihre|deine|eure|jede) (spende|unterstützung) (hilft uns|hilft uns dabei|hilft uns weiter)',
      '[(wir sind|dieser blog ist|diese seite ist|{site} ist) ]auf (ihre|deine|eure) (spende|spenden|unterstützung) angewiesen',
      '[(unabhängiger|freier|kritischer|guter|lokaler) ]journalismus (braucht (ihre|deine|eure) unterstützung|kostet geld)[. {matter}]',
      '(spenden sie|spende|spendet|spenden) (jetzt|jetzt via|jetzt per|via|per|hier) [(via|per|mit)] (paypal|überweisung|lastschrift|ko-fi|steady|patreon)',
      '(mit einer spende unterstützen|mit paypal spenden|per paypal spenden|jetzt mit paypal spenden|spenden sie jetzt|spende jetzt)',
      '(gefällt dir|gefällt ihnen|gefallen dir|hat dir) {words}[?|!|,] [dann] (unterstütze|unterstützen sie|unterstützt) [bitte] (uns|unsere arbeit|meine arbeit|mich|den blog|diesen blog)[ {words}]',
      '(werde|werden sie|jetzt) (mitglied|fördermitglied|unterstützer|unterstützerin|förderer|abonnent) (werden|auf steady|auf patreon|von {site})[{matter}]',
      '(hat ihnen|hat dir|gefällt ihnen|gefällt dir|wenn ihnen|wenn dir) (dieser|der|unser|dieser artikel) {matter} (spende|spenden|unterstützen|unterstützung|paypal|taz zahl ich|beitrag leisten){matter}',
      '(unsere arbeit|unsere seite|unsere inhalte|unsere website|dieser blog|unser blog|diese website|unsere recherchen|unser journalismus) (wird|werden|finanziert sich|finanzieren sich|lebt|leben) [{words}] (durch|von|mit|über|aus) [{words}] (spenden|leserinnen und lesern|mitgliedsbeiträgen|ihren spenden|euren spenden)[ {words}][. {matter}]',
      '(mit ihrer spende|mit deiner spende|mit eurer spende) (unterstützen sie|unterstützt du|unterstützt ihr|sichern sie|helfen sie|hilfst du|ermöglichen sie) [{words}] (journalismus|unsere arbeit|unsere redaktion|unsere recherchen|uns)[ {words}]',
    ],
    place: 'edges',
  },
  /** Buttons: `Jetzt spenden`, `Spenden`, `Unterstützen`. */
  button: {
    lines: [
      '(jetzt spenden|spenden|spende|hier spenden|online spenden|unterstützen|jetzt unterstützen|unterstützen sie uns|unterstütze uns|mitglied werden|fördermitglied werden|spendenkonto|einmal zahlen|regelmäßig zahlen|paypal-spende|spenden via paypal)',
      'iban: {rest}',
      'spendenkonto[:] iban {rest}',
      '(danke|vielen dank|herzlichen dank) für (ihre|deine|eure) (unterstützung|spende)',
      '(bitte unterstützen sie uns|bitte unterstütze uns)',
    ],
    place: 'run',
  },
} satisfies Family
