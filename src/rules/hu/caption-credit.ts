import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Híd a folyón. Fotó: Kovács János / MTI`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Fotó', 'FOTÓ', 'Fotók', 'Kép', 'Kép forrása', 'Fotó forrása', 'Fénykép', 'Borítókép', 'Nyitókép'],
      sources: ['archív', 'illusztráció', 'szerző'],
      small: ['és', 'hu', 'via', 'a'],
      ends: 'áéíóöőúüű',
    },
    shapes: [
      {
        holds: 'Forrás',
        ends: 'abcdefghijklmnopqrstuvwxyzáéíóöőúüű)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Forrás ?: ?(?:Shutterstock|Getty Images|Pixabay|Unsplash|Pexels|Freepik|Northfoto|iStock|Europress|Wikimedia Commons|\p{Lu}[\p{L} ]{1,20} ?[/-] ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
    proof: {
      removes: [
        'Régi híd a folyón májusban. Fotó: Kovács János / MTI',
        'A polgármester megnyitja az új iskolát (Fotó: Police.hu)',
      ],
      keeps: [
        'Az asztalon levelek feküdtek és Fotó: eltűnt.',
        'A kiállítás címe Város és Fotó: száz év képei',
        'A kiállításon Kovács János fotói láthatók',
      ],
    },
  },
  /** Labels of a picture: `Illusztráció`, `Nyitókép: Getty Images`. */
  label: {
    lines: [
      '(nyitókép|borítóképünk|borítókép|címlapkép|kiemelt képünk|kiemelt kép|kép forrása|fotó forrása|képek forrása|' +
        'címlapfotó|borítófotó|nyitófotó|indexkép|fotók forrása|a kép forrása)[:|,] {credit}',
      '(nyitókép|borítóképünk|borítókép|címlapkép|kiemelt kép|a borítókép|a nyitókép|címlapi kép|képünk)[ ]' +
        '(:|illusztráció|csak illusztráció|illusztratív)[ ]{rest}',
      '(a képen|a fotón) (szereplők|látható személyek|látható személy) nem (azonosak|azonos|köthetők) {matter}',
      '(nézze|nézd|tekintse) meg (a galériánkat|galériánkat|a galériát|képgalériánkat)',
      '(borítókép|nyitókép|kép|a kép|a borítókép) illusztráció[.|,| –] fotó[ ]: {credit}',
    ],
    words: [
      'illusztrációs kép',
      'illusztrációs fotó',
      'illusztráció',
      'képünk illusztráció',
      'a kép illusztráció',
      'archív fotó',
      'archív kép',
      'archív felvétel',
      'képernyőkép',
      'képernyőfotó',
      'a kép csak illusztráció',
      'a képünk illusztráció',
      'borítókép illusztráció',
      'fotó archív',
      'borítóképünk illusztráció',
      'illusztratív kép',
      'képek forrása',
      'kép forrása',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Illusztráció',
        'Nyitókép: Getty Images',
        '(Képünk illusztráció)',
        'Archív fotó',
        'A képen szereplők nem azonosak a cikkben említettekkel',
        'Nézze meg galériánkat!',
      ],
      keeps: ['Archív fotót találtak a padláson.', 'Az illusztráció ára', 'A képen látható személy meghalt.'],
    },
  },
} satisfies ProvenFamily
