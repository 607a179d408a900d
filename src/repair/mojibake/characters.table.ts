import * as kind from './kinds.js'

// The cost of a character in half bits: how much rarer it is than a plain letter, over many languages together.
// Our own rounded estimates. Blocks and their names: Unicode Standard (Blocks.txt).

/** A range of code points: first, last, kind, cost. Later rows override earlier ones. */
export type Row = readonly [first: number, last: number, kind: number, cost: number]

export const RARE = 28

export const ROWS: readonly Row[] = [
  [0x00, 0x1f, kind.CONTROL, 24],
  [0x09, 0x0d, kind.BLANK, 0],
  [0x20, 0x20, kind.BLANK, 0],
  [0x21, 0x2f, kind.CLOSING, 0],
  [0x22, 0x22, kind.QUOTE, 0],
  [0x27, 0x27, kind.APOSTROPHE, 0],
  [0x28, 0x28, kind.OPENING, 0],
  [0x23, 0x24, kind.SYMBOL, 0],
  [0x2d, 0x2d, kind.JOINER, 0],
  [0x2f, 0x2f, kind.JOINER, 0],
  [0x30, 0x39, kind.DIGIT, 0],
  [0x3a, 0x40, kind.CLOSING, 0],
  [0x41, 0x5a, kind.UPPER, 0],
  [0x5b, 0x60, kind.OPENING, 0],
  [0x5d, 0x5d, kind.CLOSING, 0],
  [0x5f, 0x5f, kind.JOINER, 0],
  [0x61, 0x7a, kind.LOWER, 0],
  [0x7b, 0x7e, kind.OPENING, 0],
  [0x7d, 0x7d, kind.CLOSING, 0],
  [0x7e, 0x7e, kind.SYMBOL, 0],
  [0x7f, 0x9f, kind.CONTROL, 20],
  [0xa0, 0xa0, kind.BLANK, 8],
  [0xa1, 0xbf, kind.SYMBOL, 16],
  [0xad, 0xad, kind.CONTROL, 14],
  [0x0180, 0x024f, kind.OTHER_LETTER, 24],
  [0x0250, 0x02af, kind.OTHER_LETTER, 26],
  [0x02b0, 0x02ff, kind.SYMBOL, 18],
  [0x0300, 0x036f, kind.MARK, 22],
  [0x0335, 0x0338, kind.MARK, 14],
  [0x0400, 0x052f, kind.OTHER_LETTER, 20],
  [0x0370, 0x03ff, kind.OTHER_LETTER, 22],
  [0x0531, 0x0587, kind.ARMENIAN, 10],
  [0x0591, 0x05c7, kind.HEBREW, 16],
  [0x05d0, 0x05ea, kind.HEBREW, 8],
  [0x0600, 0x06ff, kind.ARABIC, 20],
  [0x060c, 0x060c, kind.CLOSING, 10],
  [0x061b, 0x061b, kind.CLOSING, 10],
  [0x061f, 0x061f, kind.CLOSING, 10],
  [0x0621, 0x063a, kind.ARABIC, 8],
  [0x0640, 0x064a, kind.ARABIC, 8],
  [0x064b, 0x0652, kind.ARABIC, 10],
  [0x0660, 0x0669, kind.ARABIC, 11],
  [0x0671, 0x06d3, kind.ARABIC, 13],
  [0x06f0, 0x06f9, kind.ARABIC, 11],
  ...Array.from({ length: 10 }, (_, script): Row => {
    const first = 0x0900 + script * 0x80
    return [first, first + 0x7f, kind.INDIC + script, 11]
  }),
  [0x0e01, 0x0e5b, kind.THAI, 10],
  [0x0e81, 0x0edf, kind.LAO, 12],
  [0x0f00, 0x0fff, kind.TIBETAN, 14],
  [0x1000, 0x109f, kind.MYANMAR, 12],
  [0x10d0, 0x10ff, kind.GEORGIAN, 10],
  [0x1100, 0x11ff, kind.HANGUL, 20],
  [0x1200, 0x137f, kind.ETHIOPIC, 12],
  [0x1780, 0x17ff, kind.KHMER, 12],
  [0x1f00, 0x1fff, kind.OTHER_LETTER, 20],
  [0x2000, 0x206f, kind.CONTROL, 20],
  [0x2002, 0x200a, kind.BLANK, 18],
  [0x200b, 0x200f, kind.MARK, 12],
  [0x2010, 0x2015, kind.JOINER, 10],
  [0x2020, 0x2021, kind.SYMBOL, 16],
  [0x2022, 0x2023, kind.JOINER, 10],
  [0x2024, 0x2027, kind.JOINER, 18],
  [0x2028, 0x2029, kind.BLANK, 14],
  [0x202f, 0x202f, kind.BLANK, 10],
  [0x2030, 0x203e, kind.SYMBOL, 16],
  [0x2032, 0x2033, kind.TRAILER, 12],
  [0x2040, 0x205e, kind.SYMBOL, 18],
  [0x2070, 0x209f, kind.TRAILER, 14],
  [0x20a0, 0x20bf, kind.SYMBOL, 14],
  [0x2100, 0x214f, kind.SYMBOL, 14],
  [0x2150, 0x215e, kind.SYMBOL, 11],
  [0x215f, 0x218f, kind.SYMBOL, 14],
  [0x2190, 0x21ff, kind.PICTURE, 12],
  [0x2200, 0x22ff, kind.SYMBOL, 12],
  [0x2300, 0x24ff, kind.PICTURE, 14],
  [0x2500, 0x257f, kind.BOX, 6],
  [0x2580, 0x259f, kind.BOX, 10],
  [0x25a0, 0x27bf, kind.PICTURE, 10],
  [0x2800, 0x2bff, kind.PICTURE, 15],
  [0x3000, 0x30ff, kind.HAN, 8],
  [0x3100, 0x33ff, kind.HAN, 15],
  [0x3400, 0x4dbf, kind.HAN, 22],
  [0x4e00, 0x9fa5, kind.HAN, 11],
  [0xac00, 0xd7a3, kind.HANGUL, 10],
  [0xd800, 0xdfff, kind.PICTURE, 12],
  [0xfb00, 0xfb06, kind.LOWER, 12],
  [0xfb1d, 0xfb4f, kind.HEBREW, 18],
  [0xfb50, 0xfdff, kind.ARABIC, 20],
  [0xfe00, 0xfe0f, kind.MARK, 10],
  [0xfe30, 0xfe6f, kind.HAN, 15],
  [0xfe70, 0xfefc, kind.ARABIC, 20],
  [0xfeff, 0xfeff, kind.MARK, 8],
  [0xff01, 0xff60, kind.HAN, 10],
  [0xff61, 0xff9f, kind.HAN, 15],
  [0xfffd, 0xfffd, kind.LOST, 16],
]

/** Symbols and punctuation, by kind and cost. */
export const SIGNS: readonly (readonly [characters: string, kind: number, cost: number])[] = [
  ['“', kind.QUOTE, 6],
  ['‘', kind.OPENING, 5],
  ['„‚', kind.OPENING, 9],
  ['«»', kind.QUOTE, 8],
  ['¡¿', kind.OPENING, 10],
  ['‹', kind.OPENING, 12],
  ['”', kind.CLOSING, 6],
  ['›', kind.CLOSING, 12],
  ['’', kind.APOSTROPHE, 5],
  ['´', kind.APOSTROPHE, 12],
  ['΄', kind.APOSTROPHE, 6], // after Greek numerals: Δ΄
  ['–…', kind.JOINER, 5],
  ['—', kind.JOINER, 6],
  ['·', kind.JOINER, 11],
  ['®©™°', kind.TRAILER, 12],
  ['ªº²³¹', kind.TRAILER, 13],
  ['€£§', kind.SYMBOL, 10],
  ['×№¥', kind.SYMBOL, 11],
  ['½±µ¢÷', kind.SYMBOL, 13],
  ['ƒ', kind.SYMBOL, 12],
  ['√', kind.OPENING, 10],
  ['¬', kind.SYMBOL, 12],
  ['π∞≈≤≥≠∆Ω∂∑∏∫', kind.SYMBOL, 12],
]

/** Letters of living languages, by cost. Latin, Greek and Cyrillic letters that are not listed are rare. */
export const LETTERS: readonly (readonly [letters: string, cost: number])[] = [
  ['éèêëâäáæãçíîñóôöøúûü', 8],
  ['ìïõùœÿğışćłąęśńżźěřůňăţșțőűāēīūģķļņėįųľčšžİýåß', 8],
  ['ĺŕðþťďđò', 9],
  ['à', 7],
  ['ÏÐÌÒ', 10],
  ['Ã', 11],
  ['Î', 11],
  ['Â', 12],
  ['ảạấầẩẫậắằẳẵặẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵơư', 9],
  ['ĩũ', 12],
  ['ĉĝĥĵŝŭŵŷċġħŗōŋ', 15],
  ['ǎǐǒǔǘǚ', 18],
  ['αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋΐΰ', 8],
  ['абвгдежзийклмнопрстуфхцчшщъыьэюя', 7],
  ['ёєіїґ', 8],
  ['јљњћђџѓќѕў', 9],
  ['әғқңөұүһӏҗҙҫҡ', 14],
]

/**
 * The letters beyond ASCII of each language or romanization. Two letters that share no row are never neighbors.
 * From the alphabets in CLDR (main and auxiliary letters, without those of foreign names), Vietnamese without letters that carry
 * two marks.
 */
export const ALPHABETS: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'äöüßéàâêôç', // German, with its loanwords
  'áàâãäçéèêëíìîïñóòôõúùûüªº', // Spanish, Portuguese, Catalan, Galician, Italian, Gaelic
  'áàâäçéèêëíïóòôöúûüĳ', // Dutch, Afrikaans, Frisian
  'åäöæøéèêóôòáàšžü', // Swedish, Finnish, Danish, Norwegian
  'áðéíóúýþæöø', // Icelandic, Faroese
  'ąćęłńóśźż', // Polish
  'áäčďéěíĺľňóôŕřšťúůýžöü', // Czech, Slovak
  'čćđšžáéíóú', // Croatian, Slovene, Serbian
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'çğıöşüâîûəİ', // Turkish, Azerbaijani
  'äöõüšž', // Estonian
  'āčēģīķļņšūžŗō', // Latvian
  'ąčęėįšųūž', // Lithuanian
  'çë', // Albanian
  'ċġħżàèìòù', // Maltese
  'âêîôûŵŷáàéèëïöẁẃẅỳ', // Welsh
  'ĉĝĥĵŝŭ', // Esperanto
  'àáâãèéêìíòóôõùúýăđĩũơư', // Vietnamese
  'àáèéìíòóùúǹńẹọṣɓɗƙƴñ', // Yoruba, Igbo, Hausa
  'āēīōūæœáéíóúǣȳþð', // Hawaiian, Maori, Latin, Old English
  'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü', // Pinyin
  'āīūṛṝḷṃṁḥṅñṭḍṇśṣṟḻēōč', // romanized scripts of India
  'āīūḥṣḍṭẓẕġḡḫḵšžčēōâîû', // romanized Arabic, Persian and Hebrew
  'ãẽĩñõũỹáéíóúý', // Guarani
  'áčđŋšŧžåäöæøńâïü', // Sami
  'čšžśźćłńěřéóáíúýůëôñžßðþ', // Sorbian, and romanized Cyrillic
]
