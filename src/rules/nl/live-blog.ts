import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** A badge: `Liveblog`, `Live`, `Net binnen` */
  badge: {
    lines: ['(liveblog|net binnen|breaking|nu live|volg live|live update|belangrijkste updates|vastgepind bericht)'],
    place: 'run',
  },
  /** `Volg alles in ons liveblog`, `Nieuwere berichten laden`, `Dit bericht wordt aangevuld` */
  control: {
    lines: [
      '(volg|lees|bekijk) [hier] (het|alles|al het nieuws|de laatste ontwikkelingen|alle ontwikkelingen|ons|het laatste nieuws) [{words}] (in|via) (het|ons|dit) (liveblog|live blog|liveticker)[ over {words}]',
      '(volg|lees|bekijk) (ons|hier ons|hier het) (liveblog|live blog)[ over {words}]',
      '(nieuwere|oudere|meer|eerdere) (berichten|updates) (laden|tonen|bekijken)',
      '(dit|het) (artikel|bericht|liveblog) (wordt|is) (aangevuld|nog aangevuld|bijgewerkt|regelmatig bijgewerkt|continu bijgewerkt|voortdurend bijgewerkt|gesloten|afgesloten|nu gesloten)[. {matter}]',
      '(dit is een ontwikkelend verhaal|we houden je op de hoogte|wij houden je op de hoogte|we houden u op de hoogte)[. {matter}]',
      '(meer volgt|later meer|meer informatie volgt|meer details volgen|update volgt|meer info volgt|volgt meer|hier volgt later meer|details volgen)',
    ],
  },
} satisfies Family
