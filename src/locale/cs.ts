import type { Locale } from './locale.js'

/** Czech. */
export const cs: Locale = {
  lang: 'cs',
  functionWords:
    'a v se na je že o to s z do i za jako by pro ale který jsem podle po od jsou k bylo byl ve si které také může až ještě už není nebo aby při když která však bude budou roku byla byli jeho jejich jak',
  sparing: true,
  months:
    'ledna leden|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec',
  weekdays: 'pondělí po úterý út středa st čtvrtek čt pátek pá sobota so neděle ne',
  saidBehindComma:
    'řekl[ay]?|řekli|uvedl[ay]?|dodal[ay]?|sdělil[ay]?|prohlásil[ay]?|upozornil[ay]?|říká|uvádí|míní|napsal[ay]?|podle',
}
