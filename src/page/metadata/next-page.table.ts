/**
 * What links to the next page of a story say, one language a line, in lower case and without arrows.
 * `sure` says “next page” in so many words; `likely` says “next”, which may be the next story as well.
 */
export const NEXT_LABELS: { readonly sure: readonly string[]; readonly likely: readonly string[] } = {
  sure: [
    'الصفحة التالية|الصفحه التاليه|إلى الصفحة التالية',
    'следваща страница|към следващата страница',
    'পরবর্তী পৃষ্ঠা|পরের পৃষ্ঠা|পরের পাতা|পরবর্তী পাতা',
    'další strana|další stránka|následující strana|následující stránka|na další stranu|pokračování na další straně|pokračování na další stránce|číst dále na další straně',
    'næste side|til næste side|læs videre på næste side|fortsættes på næste side',
    'nächste seite|zur nächsten seite|weiter zur nächsten seite|folgende seite|weiter auf der nächsten seite|weiterlesen auf der nächsten seite|auf der nächsten seite weiterlesen|lesen sie weiter auf der nächsten seite|lesen sie auf der nächsten seite weiter',
    'επόμενη σελίδα|στην επόμενη σελίδα',
    'next page|go to next page|go to the next page|continue to next page|continue on next page|continued on next page|next page of story|continue reading on the next page|continue reading on next page|continues on the next page|story continues on the next page|read more on the next page|read on on the next page',
    'página siguiente|siguiente página|próxima página|pagina siguiente|ir a la página siguiente|continúa en la página siguiente|continúa en la siguiente página|sigue leyendo en la página siguiente|sigue en la página siguiente',
    'صفحه بعد|صفحه بعدی|صفحهٔ بعد',
    'seuraava sivu|seuraavalle sivulle|jatkuu seuraavalla sivulla|lue lisää seuraavalta sivulta',
    'page suivante|lire la page suivante|à la page suivante|aller à la page suivante|lire la suite à la page suivante|suite à la page suivante|la suite à la page suivante|suite page suivante',
    'העמוד הבא|לעמוד הבא|הדף הבא|לדף הבא',
    'अगला पृष्ठ|अगला पेज|अगले पृष्ठ पर|अगले पेज पर',
    'következő oldal|a következő oldalra|folytatás a következő oldalon|olvassa tovább a következő oldalon',
    'halaman berikutnya|halaman selanjutnya|lanjut ke halaman berikutnya|bersambung ke halaman berikutnya|baca selengkapnya di halaman berikutnya',
    'pagina successiva|pagina seguente|prossima pagina|vai alla pagina successiva|continua alla pagina successiva|continua nella pagina successiva|continua a leggere nella pagina successiva',
    '次のページ|次のページへ|次ページ|次ページへ|次頁|次の頁へ|続きは次のページへ|続きは次のページで|次のページに続く|次ページに続く',
    '다음 페이지|다음페이지|다음 쪽|다음 페이지로|다음 페이지에 계속|다음 페이지에서 계속',
    'volgende pagina|naar de volgende pagina|naar volgende pagina|lees verder op de volgende pagina|verder op de volgende pagina|verder lezen op de volgende pagina',
    'neste side|til neste side|les videre på neste side|fortsetter på neste side',
    'następna strona|kolejna strona|na następną stronę|czytaj dalej na następnej stronie|czytaj dalej na kolejnej stronie|dalszy ciąg na następnej stronie|ciąg dalszy na następnej stronie',
    'página seguinte|seguinte página|ir para a próxima página|pagina seguinte|continua na próxima página|continua na página seguinte|continue lendo na próxima página',
    'pagina următoare|următoarea pagină|pagina urmatoare|urmatoarea pagina|continuă pe pagina următoare|continuarea pe pagina următoare|citește mai departe pe pagina următoare',
    'следующая страница|на следующую страницу|перейти на следующую страницу|продолжение на следующей странице|читать далее на следующей странице|читайте далее на следующей странице',
    'nästa sida|till nästa sida|gå till nästa sida|fortsätt läsa på nästa sida|läs vidare på nästa sida|fortsättning på nästa sida',
    'หน้าถัดไป|หน้าต่อไป',
    'sonraki sayfa|sonraki sayfaya git|devamı sonraki sayfada|devamı bir sonraki sayfada',
    'наступна сторінка|на наступну сторінку|продовження на наступній сторінці|читайте далі на наступній сторінці',
    'trang sau|trang tiếp|trang tiếp theo|trang kế tiếp|xem tiếp trang sau|đọc tiếp trang sau',
    '下一页|下一頁|下页|下頁|后一页|接下一页|接下頁|继续阅读下一页|繼續閱讀下一頁',
  ],
  likely: [
    'التالي|التالية',
    'следваща|напред',
    'পরবর্তী',
    'další|následující',
    'næste',
    'weiter|nächste|vor|weiterlesen',
    'επόμενη|επόμενο',
    'next|continue|continued|continue reading|older',
    'siguiente',
    'بعدی',
    'seuraava',
    'suivant|suivante|suite',
    'הבא',
    'अगला|आगे',
    'következő',
    'berikutnya|selanjutnya',
    'avanti|successiva|successivo|seguente|continua',
    '次へ|次',
    '다음',
    'volgende|verder',
    'neste',
    'następna|następne|dalej',
    'próxima|próximo|seguinte',
    'următoarea|înainte',
    'далее|следующая|вперед|вперёд|дальше',
    'nästa',
    'ถัดไป|ต่อไป',
    'sonraki|ileri',
    'далі|наступна|вперед',
    'tiếp|tiếp theo|sau',
    '下一章|继续阅读',
  ],
}

/** What “page” is called before its number, in links and in addresses: `Seite 2`, `?page=2`, `/seite-2`. */
export const PAGE_WORDS =
  'page pages pag pagina página pg p paged pagenum pageno pagenumber pn seite teil sida side strona strana stránka str oldal sayfa sivu halaman hal trang part partie parte deel del number num страница стр сторінка стор σελίδα صفحة صفحه עמוד หน้า 第 페이지 s'

/** The same of an address that tells where the page begins: `?start=10`. */
export const OFFSET_WORDS = 'start startat offset from skip first'
