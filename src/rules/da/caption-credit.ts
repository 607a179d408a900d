import type { Family } from '../rule.js'

const ENDS = 'abcdefghijklmnopqrstuvwxyzåæøéABCDEFGHIJKLMNOPQRSTUVWXYZÅÆØ0123456789).'
const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}.’'&@-]{0,40}|af|og|via|fra|privat|von|de|arkiv)"

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Broen en aften i maj. Foto: Jo Ng/Ritzau Scanpix` */
  'caption-with-credit': {
    shapes: ['oto', 'FOTO', 'Arkiv'].map((holds) => ({
      holds,
      ends: ENDS,
      near: 140,
      pattern: new RegExp(
        `^.{12,600}(?:[\\s.(|”"–—»-]|(?<=\\p{Ll}|[.!?”"]))(?:Foto|FOTO|Arkivfoto|Illustration|Fotograf) ?[:©] ?${WORD}(?:(?: ?[/,|] ?| & | )${WORD}){0,9}\\.?\\)?$`,
        'u',
      ),
    })),
  },
  /** Any label: `Arkivfoto`, `Genrefoto`, `Modelfoto` */
  label: {
    lines: [
      '(arkivfoto|arkivbillede|genrefoto|modelfoto|illustrationsfoto|illustration|foto|billede|billedtekst|fotograf|skærmbillede|pressefoto|pr-foto|vis mere|vis mindre)',
      '(arkivfoto|arkivbillede|genrefoto|modelfoto|pr-foto|pressefoto)[ ](:|/|-|–|,)[ ]{credit}',
      '{credit}[ ](/|-|–|,)[ ](arkivfoto|arkiv|genrefoto|modelfoto)',
    ],
    place: 'edges',
  },
  /** An agency with a name, or behind one: `Jo Ng/Ritzau Scanpix`, `Ritzau Scanpix/Jo Ng` */
  agency: {
    lines: [
      '(ritzau scanpix|scanpix|scanpix denmark|polfoto|ap/ritzau scanpix|dr nyheder)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](ritzau scanpix|scanpix|polfoto|scanpix denmark|ritzau foto|gonzales photo|shutterstock)',
      '(ritzau scanpix|\\(c\\) ritzau scanpix|polfoto)',
    ],
  },
} satisfies Family
