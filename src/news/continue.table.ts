import { withMore } from '../locale/locales.js'

/** What a link below an excerpt opens with, in small letters: it leads to the rest of the same story. */
export const CONTINUE = /* @__PURE__ */ withMore(
  'continue reading|keep reading|read more|read the rest|read the full|read full|read on|weiterlesen|weiter lesen|mehr lesen|lire la suite|lire plus|continuer la lecture|' +
    'seguir leyendo|sigue leyendo|continuar leyendo|leer más|continue lendo|continuar lendo|continuar a ler|leia mais|ler mais|continua a leggere|leggi tutto|leggi di più|' +
    'lees verder|verder lezen|lees meer|les mer|les videre|läs mer|läs vidare|fortsätt läsa|læs mere|læs videre|lue lisää|jatka lukemista|czytaj dalej|czytaj więcej|' +
    'číst dál|číst více|pokračovat ve čtení|čítať ďalej|citește mai mult|citește mai departe|tovább olvasom|olvass tovább|devamını oku|baca selengkapnya|lanjutkan membaca|' +
    'đọc tiếp|xem tiếp|читать далее|читать дальше|продолжить чтение|читати далі|читати більше|διαβάστε περισσότερα|συνέχεια ανάγνωσης|اقرأ المزيد|متابعة القراءة|ادامه مطلب|' +
    'ادامه خواندن|קרא עוד|המשך קריאה|继续阅读|阅读全文|阅读更多|繼續閱讀|閱讀更多|閱讀全文|続きを読む|もっと読む|계속 읽기|더 읽기|आगे पढ़ें|और पढ़ें|আরও পড়ুন|বিস্তারিত পড়ুন|อ่านต่อ',
  'continueReading',
)
