import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Silta illalla toukokuussa. Kuva: Jo Ng / Lehtikuva` */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Kuva', 'KUVA', 'Kuvat', 'KUVAT', 'Arkistokuva', 'Kuvituskuva', 'Kuvaaja'],
      sources: ['arkisto'],
      small: ['ja', 'via'],
      ends: 'åäö.',
      glued: true,
    },
    proof: {
      removes: ['Vanha silta illalla toukokuussa. Kuva: Jo Ng / Lehtikuva', 'Vanha silta illalla (Kuva: Poliisi)'],
      keeps: ['Pöydällä oli kuva: todiste puuttui siitä', 'Kuva levisi nopeasti koko maahan'],
    },
  },
  /** Any label: `Kuvituskuva`, `Arkistokuva`, `Avaa kuvien katselu` */
  label: {
    lines: [
      '(kuvituskuva|arkistokuva|kuvateksti|kuvaaja|kuva|kuvat|avaa kuvien katselu|kuvakaappaus|havainnekuva|' +
        'suurenna kuva|näytä kuvat|kuva {n} / {n}|kuva {n}/{n}|avaa kuva|pressikuva)',
      '(kuvituskuva|arkistokuva|havainnekuva)[ ](:|/|-|–|,)[ ]{credit}',
      '(lehtikuva|stt-lehtikuva|all over press|aop)[ ](/|\\|)[ ]{credit}',
      '{credit}[ ](/|\\|)[ ](lehtikuva|stt-lehtikuva|all over press|aop|yle|mtv|lk|sanoma|keskisuomalainen|helsingin sanomat|stt)',
      '(kuvituskuva|arkistokuva|havainnekuva|kuvakaappaus)[.|,| –| -] (kuva|kuvat)[ ](:|/)[ ]{credit}',
      'kuva on (kuvituskuva|arkistokuva|havainnekuva|otettu aiemmin)',
      'kuvan (henkilö|henkilöt|ihmiset|mies|nainen|auto|talo) (ei|eivät) liity {words}',
      '(klikkaa|napauta|paina) kuva[a] (suuremmaksi|suurentaaksesi|isommaksi)',
      '(näytä|katso) kaikki (kuvat|kuvia)',
      'avaa (kuvagalleria|galleria|kuvasarja)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Kuvituskuva',
        'Avaa kuvien katselu',
        'Kuvituskuva: Jo Ng',
        'Kuva on kuvituskuva',
        'Kuvan henkilöt eivät liity tapaukseen.',
        'Klikkaa kuva suuremmaksi',
      ],
      keeps: ['Kuva murhaajasta', 'Arkistokuvat löytyivät', 'Kuva on väärennös.', 'Kuvan mies on tunnustanut.'],
    },
  },
} satisfies ProvenFamily
