/**
 * The letters beyond ASCII that languages write, or those who write one in Latin letters; two that stand in no row
 * together are never neighbours. From the alphabets of the languages as CLDR lists them (main and auxiliary letters
 * of usual names left out), Vietnamese without the letters that carry two marks.
 */
export const ALPHABETS: readonly string[] = [
  'àâæçéèêëîïôœùûüÿ', // French
  'äöüßéàâêôç', // German, with its loans
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
  'āīūṛṝḷṃṁḥṅñṭḍṇśṣṟḻēōč', // scripts of India in Latin letters
  'āīūḥṣḍṭẓẕġḡḫḵšžčēōâîû', // Arabic, Persian and Hebrew in Latin letters
  'ãẽĩñõũỹáéíóúý', // Guarani
  'áčđŋšŧžåäöæøńâïü', // Sami
  'čšžśźćłńěřéóáíúýůëôñžßðþ', // Sorbian, and Cyrillic in Latin letters
]
