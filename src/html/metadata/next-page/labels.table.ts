/**
 * What links to the next page of a story say, one language a line, in lower case and without arrows.
 * `sure` says “next page” in so many words; `likely` says “next”, which may be the next story as well.
 */
export const NEXT_LABELS: { readonly sure: readonly string[]; readonly likely: readonly string[] } = {
  sure: [
    'الصفحة التالية|الصفحه التاليه|إلى الصفحة التالية',
    'следваща страница|към следващата страница',
    'পরবর্তী পৃষ্ঠা|পরের পৃষ্ঠা|পরের পাতা|পরবর্তী পাতা',
    'další strana|další stránka|následující strana|následující stránka|na další stranu',
    'næste side|til næste side',
    'nächste seite|zur nächsten seite|weiter zur nächsten seite|folgende seite|weiter auf der nächsten seite',
    'επόμενη σελίδα|στην επόμενη σελίδα',
    'next page|go to next page|go to the next page|continue to next page|continue on next page|continued on next page|next page of story',
    'página siguiente|siguiente página|próxima página|pagina siguiente|ir a la página siguiente',
    'صفحه بعد|صفحه بعدی|صفحهٔ بعد',
    'seuraava sivu|seuraavalle sivulle',
    'page suivante|lire la page suivante|à la page suivante|aller à la page suivante',
    'העמוד הבא|לעמוד הבא|הדף הבא|לדף הבא',
    'अगला पृष्ठ|अगला पेज|अगले पृष्ठ पर|अगले पेज पर',
    'következő oldal|a következő oldalra',
    'halaman berikutnya|halaman selanjutnya',
    'pagina successiva|pagina seguente|prossima pagina|vai alla pagina successiva',
    '次のページ|次のページへ|次ページ|次ページへ|次頁|次の頁へ',
    '다음 페이지|다음페이지|다음 쪽|다음 페이지로',
    'volgende pagina|naar de volgende pagina|naar volgende pagina',
    'neste side|til neste side',
    'następna strona|kolejna strona|na następną stronę',
    'página seguinte|seguinte página|ir para a próxima página|pagina seguinte',
    'pagina următoare|următoarea pagină|pagina urmatoare|urmatoarea pagina',
    'следующая страница|на следующую страницу|перейти на следующую страницу',
    'nästa sida|till nästa sida|gå till nästa sida',
    'หน้าถัดไป|หน้าต่อไป',
    'sonraki sayfa|sonraki sayfaya git',
    'наступна сторінка|на наступну сторінку',
    'trang sau|trang tiếp|trang tiếp theo|trang kế tiếp',
    '下一页|下一頁|下页|下頁|后一页',
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
