import type { Proofs } from '../rule.js'
import type { scriptResidue } from './script-residue.js'

export const proof: Proofs<typeof scriptResidue> = {
  comment: {
    removes: ['<!-- /12345/banner -->', '<!--more-->', '<!--[if lt IE 9]>', '<![endif]-->'],
    keeps: [
      'He drew <--- on the map.',
      'The arrow <!> marks the spot.',
      'The manual says a comment opens with <!-- and that is all.',
    ],
  },
  'ad-call': {
    removes: ['(adsbygoogle = window.adsbygoogle || []).push({});', '(adsbygoogle=window.adsbygoogle||[]).push({})'],
    keeps: ['The engineer said (adsbygoogle was off) on Monday.', 'The network (adsbygoogle = paid) earned a fine.'],
  },
  statement: {
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
      'Let x = 3; then the proof follows, she told the class.',
      'var (the video referee) said no; the goal stood.',
      'Mexico 1-0 Chile (Ng 12); Peru 2-2 Cuba (Poe 3, Low 80)',
      'top (of the table): Leeds; bottom: Derby',
    ],
  },
  configuration: {
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
  object: {
    removes: ['{"@context":"https://schema.org","@type":"NewsArticle"}', '[{"id":"3","size":[300,250]}]'],
    keeps: ['{“Yes”: that was all he said.}', 'The set {1, 2} was the answer.'],
  },
  style: {
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
  'image-file': {
    removes: ['old-bridge_2.jpg', 'IMG_20240305(1).JPEG', 'bridge.webp'],
    keeps: ['The file was called bridge.jpg', 'bridge.com', 'Bridge 2.0'],
  },
}
