import type { Family } from '../rule.js'

/** Code that was meant for the browser. */
export const scriptResidue = {
  /** A comment of the markup: `<!-- /12345/banner -->`, `<!--[if lt IE 9]>`, `<![endif]-->`, `//<![CDATA[`. */
  comment: {
    inside: [
      { opens: '<', pattern: /<!--[^<>]{0,300}-->/y },
      { opens: '<', pattern: /<!(?:--)?\[(?:if [^[\]<>\n]{1,40}|endif)\](?:--)?>/iy },
    ],
    shapes: [
      { holds: '<![CDATA[', ends: '[/ ', pattern: /^(?:\/\/|\/\*)? ?<!\[CDATA\[ ?(?:\*\/)?$/ },
      { holds: ']]>', ends: '>/', pattern: /^(?:\/\/|\/\*)? ?\]\]> ?(?:\*\/)?$/ },
    ],
  },
  /** The call that fills a place for an ad: `(adsbygoogle = window.adsbygoogle || []).push({});` */
  'ad-call': {
    inside: [
      {
        opens: '(',
        pattern: /\(adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\] ?\) ?\.push\(\{[^{}\n]{0,200}\}\) ?;?/y,
      },
      { opens: '(', pattern: /\(?function ?\(\) ?\{ ?\(adsbygoogle[^{}\n]{0,200}\}\)\(\) ?;?/y },
    ],
  },
  /** Statements: `googletag.cmd.push(function() { googletag.display('top'); });`, `var slot = 3;`, `if (typeof ga === 'function') {` */
  statement: {
    shapes: [
      {
        holds: ';',
        ends: ';})]0123456789',
        pattern:
          /^(?:(?:var|let|const) [\w$]{1,60}(?: ?=|;)|(?:window|document|googletag|jQuery|twttr|apstag|pbjs|_taq|dataLayer|console|self|top|parent|FB|fbq|gtag|ga|__gaTracker|_gaq|OBR|Taboola|Sharethrough|instgrm)(?:\.[\w$]{1,40}){0,6} ?(?:\(|=|\[)|[\w$]{1,40}(?:\.[\w$]{1,40}){1,6} ?= ?|[\w$]{1,40}(?:\.[\w$]{1,40}){0,6}\([^\s(]{0,3}["'{([)]|\$\(|!?\(?function ?[\w$]{0,40} ?\(|(?:if|for|while|switch) ?\(|try ?\{|return\b).{0,4000}[;})\]](?: ?\/\/.{0,20})?$/,
      },
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^(?:\}? ?(?:if|for|while|switch|else if|catch) ?\(.{0,400}\) ?\{|\}? ?(?:else|try|finally) ?\{|!?\(?(?:async )?function ?[\w$]{0,40} ?\([\w$, ]{0,200}\) ?\{.{0,4000}|[\w$.]{1,80}(?: ?=|:) ?(?:function ?\([\w$, ]{0,200}\) ?)?\{|(?:window|document|googletag|jQuery|require|define|\$)[\w$.]{0,80}\(.{0,400}\{|(?:var|let|const) [\w$]{1,60} ?= ?\{)$/,
      },
      { holds: ';', ends: ';', pattern: /^\}?\)?[\])}]{0,6}(?:\(\)|\([\w$.', ]{0,200}\))?;$/ },
      { holds: '}', ends: '{}()[],;', pattern: /^[{}()[\],; ]{1,30}$/ },
    ],
  },
  /** A line of a configuration, beside others: `"zone": "top", "sizes": [[300, 250]],` */
  configuration: {
    shapes: [
      {
        holds: ':',
        ends: ',]}"\'',
        pattern: /^["'][\w-]{1,40}["'] ?: ?(?:["'{[\d]|true|false|null|undefined).{0,400}(?:,|[\]}"'])$/,
      },
      {
        holds: ':',
        ends: ',{',
        pattern: /^[a-z_$][\w$]{1,40} ?: ?(?:(?:["'][^"']{0,200}["']|\d{1,12}|true|false|null|\[.{0,200}\]),|\{)$/i,
      },
    ],
    place: 'run',
  },
  /** An object on one line: `{"@context":"https://schema.org","@type":"NewsArticle"}` */
  object: { shapes: [{ holds: '{', ends: '}];', pattern: /^\[?\{ ?["'][@\w-]{1,40}["'] ?: ?.{1,20000}\}\]?;?$/ }] },
  /** Style sheets: `.wp-block { color: red; }`, `@media (max-width: 600px) {` */
  style: {
    shapes: [
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^(?:[.#@*]|(?:body|html|div|span|p|a|img|ul|ol|li|h[1-6]|table|iframe|figure|section|article|blockquote)\b)[^{};\n]{0,300}\{ ?(?:[a-z-]{2,40} ?: ?[^{};\n]{1,300};? ?)?(?:[a-z-]{2,40} ?: ?.{1,20000})?\}?$/,
      },
      {
        holds: '{',
        ends: '{};)',
        pattern:
          /^[^{}\n]{0,100}\{ ?(?:display|margin|padding|color|width|height|font|background)[a-z-]{0,20} ?: ?[^{}\n]{1,400}\}$/,
      },
      { holds: '{', ends: '{};', pattern: /^@(?:media|import|font-face|keyframes|supports)\b.{0,4000}[{};]$/ },
    ],
  },
  /** The file of a picture, whose place it holds: `old-bridge_2.jpg` */
  'image-file': {
    shapes: [{ holds: '.', ends: 'gGfFpPeE', near: 5, pattern: /^[\w()%+-]{1,100}\.(?:jpe?g|png|gif|webp)$/i }],
  },
} satisfies Family
