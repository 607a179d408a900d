import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Följ vår liverapport`, `Artikeln uppdateras`, `Texten uppdateras` */
  control: {
    lines: [
      '(följ|läs|se) [(vår|utvecklingen|senaste nytt|allt|händelserna|matchen)] [{words}] (liverapport|livesändning|direktrapport|direktrapportering|liverapportering|live|direkt|minut för minut)[ {words}]',
      '(artikeln|texten|nyheten|inlägget) uppdateras[ (löpande|kontinuerligt|inom kort)]',
      '(uppdateras|texten uppdateras|mer information kommer|mer kommer|uppdateras löpande|fler uppdateringar kommer)',
      '(visa|ladda) (fler|nya|äldre) (inlägg|uppdateringar|händelser)',
      '(direkt|just nu|nyhetsdygnet|liverapport)',
    ],
    endings: ['(artikeln|texten) uppdateras'],
    place: 'edges',
  },
} satisfies Family
