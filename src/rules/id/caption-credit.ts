import type { ProvenFamily } from '../rule.js'
import { shapesHolding } from '../shapes.js'

/** A caption, then in brackets or behind a label whose picture it is. */
const CAPTION =
  /^.{10,400}(?:(?:[.(/-] ?|\s(?=\p{Lu}))(?:Foto|FOTO|foto|Ilustrasi|Sumber [Ff]oto|Kredit [Ff]oto|Gambar|Tangkapan layar|Infografis) ?(?:[:/]|oleh|ihsan) ?(?=[\p{Lu}@\d])|[.(/] ?(?:Dok|DOK)\.? ?[:.]? ?(?=\p{Lu}))(?:[\p{Lu}\d@][\p{L}\p{N}.'@_-]{0,30}|via|dan|oleh|milik|dok|dok\.|istimewa|for)(?:[ /,]{1,2}(?:[\p{Lu}\d@][\p{L}\p{N}.'@_-]{0,30}|via|dan|oleh|milik|dok|dok\.|istimewa|for)){0,8}\)?$|^.{10,400}(?:\((?:ANTARA(?: FOTO)?|ANTARA\/[^()]{2,40}|AFP|AP|REUTERS|EPA|Foto:|Foto|foto|Dok\.?|dok\.?|Dokumentasi|Istimewa|istimewa|IST|Ist|ist|KOMPAS\.com\/|Shutterstock|Freepik|Unsplash|Pixabay|Getty|iStock|Bernama|Ihsan|Gambar)(?:[ :./,-][^()]{0,60})?\)|ANTARA(?: FOTO)?\/[\p{L} ./]{3,40})$/u

/** What stands by a picture, and whose it is. */
export const captionCredit = {
  /**
   * A caption that closes with its credit: `Jembatan di tepi sungai. Foto: Jo Ng/Kabar Kota`,
   * `Warga melintasi jembatan (Dok. Pemkot)`, `Sungai meluap. ANTARA/Jo Ng`.
   */
  'caption-with-credit': {
    shapes: shapesHolding(
      [
        'oto',
        'OTO',
        'ok.',
        'OK.',
        'Dok',
        'ANTARA',
        'stimewa',
        'IST',
        'Ist',
        'AFP',
        'REUTERS',
        'hutterstock',
        'reepik',
        'ambar',
        'layar',
      ],
      { ends: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)0123456789', near: 80, pattern: CAPTION },
    ),
    proof: {
      removes: [
        'Jembatan tua di tepi sungai. Foto: Jo Ng/Kabar Kota',
        'Warga melintasi jembatan tua itu (Dok. Pemkot)',
        'Sungai di kota itu meluap. ANTARA/Jo Ng',
        'Ilustrasi hujan lebat di kota (Istimewa)',
      ],
      keeps: [
        'Ia menunjukkan foto jembatan (lama) kepada hakim',
        'Menurut ANTARA jembatan itu aman',
        'Foto jembatan itu diambil Jo Ng',
        'Ia memotret jembatan.',
        'Ia menunjukkan bukti foto - Kepala Desa',
        'Polisi menerima foto dari Jakarta Selatan',
      ],
    },
  },
  /** The credit or its label alone: `Foto: Jo Ng/Kabar Kota`, `Ilustrasi`, `Sumber foto: Pemkot`, `(Foto: Istimewa)`, `lihat foto`. */
  label: {
    lines: [
      '(foto|sumber foto|kredit foto|foto oleh|ilustrasi|gambar|sumber gambar|kredit gambar|foto/ilustrasi|foto dok|' +
        'dok|dok.|dokumentasi|sumber video|infografis|foto ilustrasi|grafis|gambar hiasan|foto ihsan|ilustrasi foto|' +
        'foto fail|gambar fail|tangkapan layar|foto utama)[ ](:|/|oleh|ihsan)[ ]{credit}',
      '(foto|gambar) (oleh|ihsan|via|courtesy of) {credit}',
      '(foto|ilustrasi|gambar|foto ilustrasi|ilustrasi foto|foto istimewa|istimewa|dok istimewa|dok. istimewa|' +
        'foto dok|foto: istimewa|foto fail|gambar fail|gambar hiasan|sekadar hiasan|gambar sekadar hiasan|foto: ist|' +
        'IST|foto/ist|ilustrasi. (istimewa)|ilustrasi: istimewa|dokumentasi pribadi|dok pribadi|dok. pribadi|' +
        'foto arsip|arsip|lihat foto|perbesar|perbesar gambar|klik untuk memperbesar|zoom|infografis|tangkapan layar|' +
        'antara foto|{words} istimewa)',
      '(dok|dok.|foto dok|foto dok.) {credit}',
    ],
    place: 'edges',
    proof: {
      removes: ['Foto: Jo Ng/Kabar Kota', 'Ilustrasi', '(Foto: Istimewa)', 'Sumber foto: Pemkot', 'lihat foto'],
      keeps: [
        'Foto itu palsu',
        'Ilustrasi buku anak',
        'Gambar di dinding gua',
        'Foto bersama bupati',
        'Foto dari Masa Lalu',
      ],
    },
  },
} satisfies ProvenFamily
