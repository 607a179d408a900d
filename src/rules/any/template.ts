import type { Family } from '../rule.js'

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
  },
  /** Script templates and those of servers: `${title}`, `<%= author %>`, `<?php the_title(); ?>`. */
  server: {
    inside: [
      { opens: '$', pattern: /\$\{[a-z_][\w.]{0,60}\}/iy },
      { opens: '<', pattern: /<%[=-]? ?[^<>%\n]{1,200}%>/y },
      { opens: '<', pattern: /<\?(?:php|=) ?[^<>\n]{0,300}\?>/iy },
    ],
  },
  /** Merge fields of posts and mails: `%%POSTLINK%%`, `%POST_TITLE%`, `*|FNAME|*`. */
  'merge-field': {
    inside: [
      { opens: '%', pattern: /%%[a-z]\w{1,40}%%/iy },
      { opens: '%', pattern: /%[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}%/y },
      { opens: '*', pattern: /\*\|[A-Z][A-Z0-9_:]{1,40}\|\*/y },
    ],
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
  },
  /** What a script prints for nothing: `[object Object]`, `undefined` alone on a line. */
  'empty-value': {
    lines: ['undefined [undefined]'],
    inside: [{ opens: '[', pattern: /\[object [A-Z][A-Za-z]{2,30}\]/y }],
  },
} satisfies Family
