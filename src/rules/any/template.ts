import type { ProvenFamily } from '../rule.js'

/** Templates nobody filled in. */
export const template = {
  /** Handlebars, Jinja, Liquid: `{{ title }}`, `{% include ad.html %}`. */
  braces: {
    inside: [
      { opens: '{', pattern: /\{\{\{?[^{}\n]{1,120}\}\}\}?/y },
      {
        opens: '{',
        pattern:
          /\{%-? ?(?:include|if|elif|else|endif|for|endfor|set|block|endblock|extends|render|raw|endraw|assign|comment|endcomment)\b[^{}\n]{0,200}%\}/y,
      },
    ],
    proof: {
      removes: ['{{ title }}', '{{{body}}}', '{% include ad.html %}', '{% if user.subscribed %}'],
      keeps: [
        'The set {1, 2, 3} has three members.',
        'Turnout was {50%} in the draft of the table.',
        'He wrote { } on the board.',
      ],
    },
  },
  /** Script templates and those of servers: `${title}`, `<%= author %>`, `<?php the_title(); ?>`. */
  server: {
    inside: [
      { opens: '$', pattern: /\$\{[a-z_][\w.]{0,60}\}/iy },
      { opens: '<', pattern: /<%[=-]? ?[^<>%\n]{1,200}%>/y },
      { opens: '<', pattern: /<\?(?:php|=) ?[^<>\n]{0,300}\?>/iy },
    ],
    proof: {
      removes: ['${title}', '<%= author.name %>', '<?php the_title(); ?>'],
      keeps: [
        'The fine was ${5,000} in the draft.',
        'A share < 5 % and > 3 % is a draw, the club said.',
        'It cost $400 {plus tax}.',
      ],
    },
  },
  /** Merge fields of posts and mails: `%%POSTLINK%%`, `%POST_TITLE%`, `*|FNAME|*`. */
  'merge-field': {
    inside: [
      { opens: '%', pattern: /%%[a-z]\w{1,40}%%/iy },
      { opens: '%', pattern: /%[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}%/y },
      { opens: '*', pattern: /\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/y },
    ],
    proof: {
      removes: ['%%POSTLINK%%', '%POST_TITLE%', '*|FNAME|*'],
      keeps: [
        'Growth was 5% in May and 6% in June.',
        'About 100%% of it was lost, he typed.',
        'Up 4 %ACME shares led 3% of them.',
      ],
    },
  },
  /** A date before its day came: `[hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]`. */
  date: {
    lines: ['(published|updated|posted) \\[hour\\]{matter}'],
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:hours?|minutes?|seconds?|ampm|timezone|month(?:full|short)?|days?|year|date|time)\](?:[:,/ ]{0,3}\[(?:hours?|minutes?|seconds?|ampm|timezone|month(?:full|short)?|days?|year|date|time)\]){1,8}/iy,
      },
    ],
    proof: {
      removes: ['[hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]', '[month]/[day]/[year]'],
      keeps: [
        '“On that [day] I left,” he said.',
        '“It was the [year] [of the] flood,” the diary says.',
        '“By [time] it was [date unknown],” the log said.',
      ],
    },
  },
  /** What a script prints for nothing: `[object Object]`, `undefined` alone on a line. */
  'empty-value': {
    lines: ['undefined [undefined]'],
    inside: [{ opens: '[', pattern: /\[object [A-Z][A-Za-z]{2,30}\]/y }],
    proof: {
      removes: ['[object Object]', '[object HTMLDivElement]'],
      keeps: [
        'The [object in question] was a vase.',
        'The term was left undefined by the court.',
        'He wrote [object] in the margin.',
      ],
    },
  },
} satisfies ProvenFamily
