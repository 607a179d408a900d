import type { Proofs } from '../rule.js'
import type { template } from './template.js'

export const proof: Proofs<typeof template> = {
  braces: {
    removes: ['{{ title }}', '{{{body}}}', '{% include ad.html %}', '{% if user.subscribed %}'],
    keeps: [
      'The set {1, 2, 3} has three members.',
      'Turnout was {50%} in the draft of the table.',
      'He wrote { } on the board.',
    ],
  },
  server: {
    removes: ['${title}', '<%= author.name %>', '<?php the_title(); ?>'],
    keeps: [
      'The fine was ${5,000} in the draft.',
      'A share < 5 % and > 3 % is a draw, the club said.',
      'It cost $400 {plus tax}.',
    ],
  },
  'merge-field': {
    removes: ['%%POSTLINK%%', '%POST_TITLE%', '*|FNAME|*'],
    keeps: [
      'Growth was 5% in May and 6% in June.',
      'About 100%% of it was lost, he typed.',
      'Up 4 %ACME shares led 3% of them.',
    ],
  },
  date: {
    removes: ['[hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]', '[month]/[day]/[year]'],
    keeps: [
      '“On that [day] I left,” he said.',
      '“It was the [year] [of the] flood,” the diary says.',
      '“By [time] it was [date unknown],” the log said.',
    ],
  },
  'empty-value': {
    removes: ['[object Object]', '[object HTMLDivElement]'],
    keeps: [
      'The [object in question] was a vase.',
      'The term was left undefined by the court.',
      'He wrote [object] in the margin.',
    ],
  },
}
