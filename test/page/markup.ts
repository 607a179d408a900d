import fc from 'fast-check'

const TAGS =
  'p div b a ul ol li dl dt dd table tr td th blockquote h2 br pre code q sup span figure svg script x-y'.split(' ')

/** Markup as people and programs break it: tags that nothing closes, quotes and comments that never end. */
export const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((name) => `<${name}>`),
      fc.constantFrom(...TAGS).map((name) => `</${name}>`),
      fc.constantFrom(
        '<p hidden>',
        '<div class="sr-only ad">',
        "<a href='/x'>",
        '<a href="#n1">',
        '<p id="n1">',
        '<div role=listitem>',
        '<p class="',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
      ),
      fc.constantFrom('Rain', ' ', '\n\n', '&amp;', '&#0;', '<', '>', '"', '雨。', 'Snow, again.', '`', '|', '1'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))
