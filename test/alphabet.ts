import fc from 'fast-check'

/**
 * The pieces scraped text is made of. Default generators draw from all of Unicode and so hardly ever put two of
 * these side by side, which is where cleaners break.
 */
const PIECES = [
  ...`a B said 12 \n \n\n \r\n \t . , ! ? : ; - — – … ... " ' “ ” ‘ ’ „ « » & # &amp; &amp;amp;`.split(' '),
  ...'&lt; &#39; &#8217; &#150; &nbsp; &am amp; p; < > <b> </b> <p> </p> <br> <br/> <!-- --> </a>'.split(' '),
  ...'<script> </script> </div> [ ] [ad_1] [ad_ 1] ( ) Source Advertisement é Ã Ã© â€™ â€ Â e\u0301'.split(' '),
  ...'\u0301 \u0316 \u0345 ﬁ Å \u212b \u037e 한 \u1112 \u1161 \u11ab 漢 。 ก क \u094d ष ب ا א \u200b'.split(' '),
  ...'\u200c \u200d \u200e \u200f \u202a \u202c \u202e \u2066 \u2069 \u00ad \ufeff \u2060 \ufe0f'.split(' '),
  ...'\u{e0100} \u{e0067} 👩 👨‍👩‍👧 🏴 \ud83d \ude00 \0 \u0007 \u001b[31m \u0085 \u0092 \u009d'.split(' '),
  ...'\u00a0 \u2028 \u2029 \u3000 \ufffe \ufffd'.split(' '),
  ' ',
  '  ',
  '. ',
  '<a href="x">',
  '<div hidden>',
  '{{ x }}',
  'Source link',
  'The post A appeared first on B.',
  'By Jo Ng',
]

/** Texts of up to `most` such pieces. */
export const scraped = (most = 40): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(''))
