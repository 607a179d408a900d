import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: ['<!-- /12345/banner -->', '<!--more-->', '<!--[if lt IE 9]>', '<![endif]-->'],
      keeps: [
        'He drew <--- on the map.',
        'The arrow <!> marks the spot.',
        'The manual says a comment opens with <!-- and that is all.',
      ],
    },
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
    proof: {
      removes: ['(adsbygoogle = window.adsbygoogle || []).push({});', '(adsbygoogle=window.adsbygoogle||[]).push({})'],
      keeps: ['The engineer said (adsbygoogle was off) on Monday.', 'The network (adsbygoogle = paid) earned a fine.'],
    },
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
      { holds: ';', ends: ';', pattern: /^(?:[\])}]{1,8}(?:\([\w$.'", ]{0,200}\))?|\(\))?;$/ },
      { holds: '}', ends: '{}()[],;', pattern: /^[{}()[\],; ]{1,30}$/ },
    ],
    proof: {
      removes: [
        "googletag.cmd.push(function() { googletag.display('top'); });",
        'window._slots = window._slots || [];',
        'var placement = 3;',
        "if (typeof loadPlayer === 'function') {",
        '!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0];}(document,"script","feed");',
        'document.write("<b>ad</b>");',
        "fbq('track', 'PageView');",
        'startPlayer_v2("box1","7","2015");',
        "require(['common/js/bus'], function (bus) { bus.on('ready', function (e) { e.play(); }); });",
        '})();',
        '});',
        '})(document, "script");',
        '}',
        '} else {',
        'function load() {',
      ],
      keeps: [
        'The blog explained how function() { calls leak data.',
        'The engineer said window.dataLayer.push was used to leak the figures.',
        'If (and only if) the vote passes; the mayor resigns.',
        'Return to work; no date was set.',
        'For (Green): Ng, Poe; against (Blue): Mint, Low (3).',
        'Try it; you may like it (or not).',
        '(fresh);',
        'Let x = 3; then the proof follows, she told the class.',
        'var (the video referee) said no; the goal stood.',
        'Mexico 1-0 Chile (Ng 12); Peru 2-2 Cuba (Poe 3, Low 80)',
        'top (of the table): Leeds; bottom: Derby',
      ],
    },
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
    proof: {
      removes: ['"zone": "top", "sizes": [[300, 250]],', 'autoplay: true,', '"pageType": "article",'],
      keeps: [
        'Score: 3',
        'Verdict: “Guilty”',
        'Defence: Ng, Poe, Low',
        '"Why now?": the mayor asks',
        'Dead: 12',
        'Time: 10:30',
      ],
    },
  },
  /** An object on one line: `{"@context":"https://schema.org","@type":"NewsArticle"}` */
  object: {
    shapes: [{ holds: '{', ends: '}];', pattern: /^\[?\{ ?["'][@\w-]{1,40}["'] ?: ?.{1,20000}\}\]?;?$/ }],
    proof: {
      removes: ['{"@context":"https://schema.org","@type":"NewsArticle"}', '[{"id":"3","size":[300,250]}]'],
      keeps: ['{“Yes”: that was all he said.}', 'The set {1, 2} was the answer.'],
    },
  },
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
    proof: {
      removes: [
        '.wp-block { color: red; }',
        '@media (max-width: 600px) {',
        '.a1b2{margin:0;}h3+.a1b2{margin-top:32px;}@media print{.a1b2{break-inside:avoid;}}',
        '#box img {display:none}',
        'p { margin: 0 }',
      ],
      keeps: [
        'A {small} change was made to the text.',
        '#MeToo {the movement} turned five.',
        '@jo_ng {now deleted} wrote: I quit.',
        'P {for parking} is what the sign says; it stays.',
      ],
    },
  },
  /** The file of a picture, whose place it holds: `old-bridge_2.jpg` */
  'image-file': {
    shapes: [{ holds: '.', ends: 'gGfFpPeE', near: 5, pattern: /^[\w()%+-]{1,100}\.(?:jpe?g|png|gif|webp)$/i }],
    proof: {
      removes: ['old-bridge_2.jpg', 'IMG_20240305(1).JPEG', 'bridge.webp'],
      keeps: ['The file was called bridge.jpg', 'bridge.jpgs', 'Bridge 2.0'],
    },
  },
} satisfies ProvenFamily
