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
      '(volg|lees|bekijk) [hier|het|alles|al het nieuws|de laatste ontwikkelingen|alle ontwikkelingen] [{words}] (in|via|ons|het|onze) [het|ons|dit] (liveblog|live blog|liveticker)[ {words}]',
      '(nieuwere|oudere|meer|eerdere) (berichten|updates) (laden|tonen|bekijken)',
      '(dit|het) (artikel|bericht|verhaal|nieuws|liveblog) (wordt|is) (aangevuld|nog aangevuld|bijgewerkt|regelmatig bijgewerkt|continu bijgewerkt|voortdurend bijgewerkt|gesloten|afgesloten|nu gesloten)[. {matter}]',
      '(meer volgt|later meer|meer informatie volgt|meer details volgen|update volgt|meer info volgt|volgt meer|hier volgt later meer|details volgen)',
    ],
  },
} satisfies Family
