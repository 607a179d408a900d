import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Unterstützen Sie unabhängigen Journalismus`, `Spendiere uns einen Kaffee`, `Ihre Spende hilft uns.` */
  appeal: {
    lines: [
      '[bitte |jetzt ](unterstützen|unterstütze|unterstützt|fördern|fördere|sichern|stärken) [sie] [bitte|jetzt] (unsere|unseren|uns|unabhängigen|freien|kritischen|guten|lokalen|mutigen|unseren unabhängigen|die unabhängige) (arbeit|journalismus|berichterstattung|redaktion|recherchen|recherche|medien|blog|projekt)[ (mit|durch|und|jetzt|auf|:|!|.|via|per|bei) {matter}]',
      '(unterstützen sie|unterstütze|unterstützt) uns (mit|durch|per|via|auf|bei|jetzt|finanziell|dabei)[ {matter}]',
      '(spendiere|spendier|spendieren sie|kauf|kaufe|kaufen sie) (mir|uns|dem autor|der autorin) einen (kaffee|ko-fi)',
      '(ihre|deine|eure|jede) (spende|unterstützung|beitrag|förderung) (hilft|ermöglicht|sichert|macht|trägt) (uns|unsere|unseren|es uns|unabhängigen|dazu bei){matter}',
      '(werde|werden sie|jetzt) (mitglied|fördermitglied|unterstützer|unterstützerin|förderer|abonnent) (werden|auf steady|auf patreon|von {site})[{matter}]',
      '(hat ihnen|hat dir|gefällt ihnen|gefällt dir|wenn ihnen|wenn dir) (dieser|der|unser|dieser artikel) {matter} (spende|spenden|unterstützen|unterstützung|paypal|taz zahl ich|beitrag leisten){matter}',
      '(unsere|diese) (arbeit|artikel|seite|inhalte) {matter} (durch|von|mit|über) {matter} (spenden|finanziert|leserinnen und lesern finanziert){matter}',
      '(mit ihrer spende|mit deiner spende|mit einer spende) {matter} (journalismus|uns|unsere arbeit|redaktion){matter}',
    ],
    place: 'edges',
  },
  /** Buttons: `Jetzt spenden`, `Spenden`, `Unterstützen`. */
  button: {
    lines: [
      '(jetzt spenden|spenden|spende|hier spenden|online spenden|unterstützen|jetzt unterstützen|unterstützen sie uns|unterstütze uns|mitglied werden|fördermitglied werden|spendenkonto|einmal zahlen|regelmäßig zahlen|paypal-spende|spenden via paypal)',
      'iban: {rest}',
    ],
    place: 'run',
  },
} satisfies Family
