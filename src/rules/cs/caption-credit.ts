import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Most přes řeku. Foto: Jan Novák, ČTK`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Zdroj foto', 'Zdroj fotografie', 'Autor fotografie'],
      sources: ['archiv', 'profimedia', 'čtk'],
      small: ['a', 'z', 'pro', 'via', 'se', 'svolením'],
      ends: 'áčďéěíĺľňóôŕřšťúůýž',
    },
    shapes: [
      {
        holds: 'Zdroj',
        ends: 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýž)',
        near: 80,
        pattern:
          /^.{12,600}[ (/|]Zdroj ?: ?(?:Profimedia(?:\.cz)?|Shutterstock|Pixabay|Unsplash|Pexels|Depositphotos|Getty Images|iStock|Freepik|Wikimedia Commons|\p{Lu}[\p{L} ]{1,20} ?\/ ?\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30})\)?$/u,
      },
    ],
    proof: {
      removes: [
        'Starý most přes řeku v květnu. Foto: Jan Novák, ČTK',
        'Starosta otevírá novou školu (Zdroj: Profimedia)',
        'Stará radnice v noci | Foto: Reuters',
      ],
      keeps: [
        'Na stole ležely dopisy a Foto: zmizelo.',
        'Výstava se jmenuje Město a Foto: sto let obrazů',
        'Na výstavě ukázali fotografie Jana Nováka',
      ],
    },
  },
  /** Labels of a picture: `Ilustrační foto`, `Zdroj fotografie: ČTK`. */
  label: {
    lines: [
      '(zdroj fotografie|zdroj fotografií a videa|zdroj fotografií|zdroj obrázku|zdroj videa|autor fotografie|' +
        'autor fotografií|autor fotky|zdroj foto|zdroj fotky|úvodní foto|titulní foto)[:|,] {credit}',
      '(ilustrační|ilustračná|ilustračné|archivní|archívna|snímek|titulní|úvodní) (fotografie|fotografia|foto|snímek|obrázek|snímka|z videa|z kamery|záber)',
      '(fotografie|foto|snímek|obrázek) (je|má) (ilustrační|ilustrační charakter|pouze ilustrační|ilustračný)',
      '(osoby|osoba) (na snímku|na fotografii|na fotografiích) (nesouvisejí|nesouvisí|nemají|nemá) {words}',
      '(kliknutím|klikněte) na (obrázek|fotografii|fotku) {words}',
      'vstoupit do (galerie|fotogalerie)',
      '(ilustrační foto|ilustrační snímek|archivní foto)[.|,| –| -] (foto|zdroj)[ ]:[ ]{credit}',
    ],
    words: [
      'zdroj fotografie',
      'autor fotografie',
      'screenshot',
      'reprofoto',
      'popisek',
      'foto archiv',
      'archiv',
      'repro',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Ilustrační foto',
        'Zdroj fotografie: ČTK',
        '(Ilustrační snímek)',
        'Fotografie je ilustrační',
        'Osoby na snímku nesouvisejí s textem.',
        'Kliknutím na obrázek zvětšíte',
      ],
      keeps: [
        'Archivní foto našli na půdě.',
        'Zdroj fotografie určila policie',
        'Fotografie je podvrh.',
        'Osoby na snímku zemřely.',
      ],
    },
  },
} satisfies ProvenFamily
