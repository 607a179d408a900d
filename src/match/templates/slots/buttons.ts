import { DIGITS } from '../../../characters/scripts.js'
import { AND } from './particles.js'

/** Places to share on, a bar between them. */
const PLATFORMS =
  'facebook|twitter|twitter (x)|x|x (twitter)|x (formerly twitter)|instagram|whatsapp|whats app|telegram|linkedin|linked in|pinterest|reddit|tumblr|flipboard|threads|bluesky|mastodon|tiktok|youtube|snapchat|messenger|facebook messenger|google news|google discover|google+|google +|google plus|googleplus|apple news|viber|vk|vkontakte|weibo|wechat|line|pocket|soundcloud|spotify|apple podcasts|rss|social media|social|digg|stumbleupon|xing|skype|zalo|wykop|menéame|meneame|nextdoor|truth social|gab|parler|odnoklassniki|ok|livejournal|blogger|evernote|quora|koo|sharechat|signal|discord|twitch|viadeo|google|google podcasts|google noticias|google actualités|news|yahoo|mix|buffer|hatena|note|plurk|qq|qzone|douban|kakaotalk|kakaostory|kakao|naver|band|redes sociales|redes sociais|réseaux sociaux|soziale netzwerke|social network|sosial media|media sosial|' +
  'фейсбук|фейсбуке|твиттер|вконтакте|вк|одноклассники|телеграм|телеграмм|telegram-канал|дзен|яндекс дзен|яндекс.дзен|вайбер|ватсап|whatsapp|инстаграм|ютуб|макс|max|живой журнал|фейсбук|твітер|твіттер|телеграм|вайбер|інстаграм|ютуб|' +
  'فيسبوك|فيس بوك|تويتر|إكس|اكس|واتساب|واتس آب|واتس اب|تيليغرام|تيليجرام|تلغرام|تلجرام|انستغرام|إنستغرام|لينكد إن|لينكدإن|لينكد ان|ماسنجر|يوتيوب|تيك توك|بنترست|' +
  'فیسبوک|توییتر|توئیتر|تلگرام|واتس‌اپ|واتساپ|واتس اپ|اینستاگرام|ایتا|بله|سروش|روبیکا|لینکدین|ایکس|' +
  'פייסבוק|טוויטר|ווטסאפ|וואטסאפ|טלגרם|אינסטגרם|לינקדאין|מסנג׳ר|יוטיוב|טיקטוק|' +
  'फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|इंस्टाग्राम|लिंक्डइन|यूट्यूब|एक्स|कू|' +
  'ফেসবুক|টুইটার|হোয়াটসঅ্যাপ|হোয়াটসঅ্যাপ|মেসেঞ্জার|টেলিগ্রাম|ইনস্টাগ্রাম|লিংকডইন|লিঙ্কডইন|ইউটিউব|এক্স|' +
  'เฟซบุ๊ก|เฟสบุ๊ค|เฟสบุ๊ก|ทวิตเตอร์|ไลน์|อินสตาแกรม|ยูทูบ|' +
  'フェイスブック|フェースブック|ツイッター|ライン|インスタグラム|はてなブックマーク|はてなブログ|はてブ|はてな|ポケット|ユーチューブ|' +
  '微信|微信好友|微信朋友圈|朋友圈|微博|新浪微博|腾讯微博|qq空间|qq好友|qq|豆瓣|知乎|脸书|臉書|推特|抖音|小红书|人人网|' +
  '페이스북|트위터|엑스|카카오톡|카카오스토리|카톡|네이버|네이버 블로그|네이버블로그|네이버밴드|밴드|라인|인스타그램|유튜브|텔레그램|링크드인|핀터레스트'

/** What the buttons beside them say. */
const BUTTONS =
  'email|e-mail|print|share|tweet|post|pin|pin it|save|copy link|copy|copy url|link|send|sms|more|comment|comments|like|likes|follow|follow us|listen|close|' +
  'compartir|compartilo|imprimir|copiar enlace|copiar link|copiar|enlace|correo|correo electrónico|enviar|enviar por email|comentar|comentarios|comentario|me gusta|seguir|guardar|más|escuchar|cerrar|tuitear|twittear|' +
  'compartilhar|compartilhe|partilhar|compartilhamento|copiar link|copie o link|link|e-mail|comentários|comentário|curtir|seguir|salvar|guardar|mais|ouvir|fechar|gosto|tweetar|' +
  "partager|partage|imprimer|copier le lien|copier|lien|courriel|e-mail|mail|envoyer|commenter|commentaires|commentaire|j’aime|j'aime|suivre|enregistrer|sauvegarder|plus|écouter|fermer|tweeter|" +
  'teilen|drucken|link kopieren|kopieren|mailen|mail|per mail|versenden|senden|kommentieren|kommentare|kommentar|gefällt mir|folgen|merken|speichern|mehr|anhören|vorlesen|schließen|twittern|weiterleiten|pdf|' +
  'condividi|condividere|stampa|copia link|copia|invia|commenta|commenti|mi piace|segui|salva|altro|ascolta|chiudi|tweet|posta|email|' +
  'delen|deel|printen|afdrukken|print|link kopiëren|kopieer link|kopieer|verzenden|stuur|reageer|reageren|reacties|vind ik leuk|volgen|volg|bewaren|opslaan|meer|luister|sluiten|mail|' +
  'udostępnij|podziel się|drukuj|wydrukuj|kopiuj link|skopiuj link|kopiuj|wyślij|skomentuj|komentarze|komentarz|lubię to|obserwuj|zapisz|więcej|posłuchaj|zamknij|tweetnij|' +
  'поделиться|поделитесь|печать|распечатать|скопировать ссылку|копировать ссылку|скопировать|ссылка|отправить|комментировать|комментарии|комментарий|нравится|мне нравится|подписаться|сохранить|ещё|еще|почта|твитнуть|закрыть|' +
  'поділитися|поширити|друк|друкувати|роздрукувати|скопіювати посилання|копіювати посилання|скопіювати|надіслати|коментувати|коментарі|коментар|подобається|підписатися|стежити|зберегти|більше|ще|пошта|закрити|' +
  'paylaş|paylaşın|yazdır|bağlantıyı kopyala|linki kopyala|kopyala|gönder|e-posta|yorum|yorumlar|yorum yap|beğen|takip et|kaydet|daha fazla|dinle|kapat|tweetle|' +
  'شارك|مشاركة|طباعة|نسخ الرابط|انسخ الرابط|نسخ|رابط|إرسال|أرسل|البريد الإلكتروني|بريد إلكتروني|تعليق|تعليقات|التعليقات|إعجاب|أعجبني|متابعة|تابع|تابعنا|حفظ|المزيد|استمع|إغلاق|غرد|تغريد|' +
  'اشتراک‌گذاری|اشتراک گذاری|به اشتراک بگذارید|چاپ|پرینت|کپی لینک|کپی|لینک کوتاه|لینک|ارسال|ایمیل|نظر|نظرات|دیدگاه|پسندیدن|لایک|دنبال کردن|ذخیره|بیشتر|' +
  'שתף|שתפו|שיתוף|הדפס|הדפסה|העתק קישור|העתקת קישור|קישור|שלח|שליחה|מייל|דוא״ל|אימייל|תגובה|תגובות|הגב|אהבתי|לייק|עקוב|עקבו|שמור|עוד|סגור|' +
  'शेयर|शेयर करें|साझा करें|प्रिंट|लिंक कॉपी करें|कॉपी लिंक|कॉपी|ईमेल|भेजें|कमेंट|टिप्पणी|लाइक|पसंद|फॉलो|फॉलो करें|सेव|और|ट्वीट|' +
  'শেয়ার|শেয়ার|শেয়ার করুন|শেয়ার করুন|প্রিন্ট|লিংক কপি|কপি লিংক|কপি|ইমেইল|ই-মেইল|পাঠান|মন্তব্য|লাইক|ফলো|অনুসরণ|সেভ|আরও|টুইট|' +
  'bagikan|berbagi|cetak|salin tautan|salin link|salin|tautan|kirim|surel|komentar|komentari|suka|ikuti|simpan|lainnya|dengarkan|tutup|' +
  'chia sẻ|in|in bài viết|in trang|sao chép liên kết|sao chép|copy link|gửi|gửi email|thư|bình luận|thích|theo dõi|lưu|lưu bài viết|thêm|nghe|đóng|' +
  'แชร์|แบ่งปัน|พิมพ์|คัดลอกลิงก์|คัดลอกลิงค์|คัดลอก|ลิงก์|ส่ง|อีเมล|ความคิดเห็น|แสดงความคิดเห็น|ถูกใจ|ไลค์|ติดตาม|บันทึก|เพิ่มเติม|ทวีต|' +
  'シェア|シェアする|共有|共有する|印刷|印刷する|リンクをコピー|urlをコピー|コピー|メール|メールで送る|送る|送信|コメント|コメントする|いいね|いいね！|フォロー|フォローする|保存|保存する|もっと見る|ツイート|ツイートする|ポスト|ポストする|ブックマーク|閉じる|' +
  '分享|分享到|打印|列印|复制链接|複製連結|复制|複製|链接|連結|发送|發送|邮件|郵件|电子邮件|電子郵件|邮箱|评论|評論|留言|点赞|點讚|赞|讚|喜欢|喜歡|关注|關注|追蹤|收藏|保存|儲存|更多|转发|轉發|转推|推文|关闭|關閉|' +
  '공유|공유하기|인쇄|인쇄하기|프린트|링크 복사|링크복사|url 복사|url복사|복사|복사하기|주소복사|링크|보내기|이메일|메일|댓글|댓글쓰기|좋아요|팔로우|구독|구독하기|저장|스크랩|더보기|닫기|기사공유|기사 공유|' +
  'κοινοποίηση|κοινοποιήστε|μοιραστείτε|μοιράσου|εκτύπωση|αντιγραφή συνδέσμου|αντιγραφή|σύνδεσμος|αποστολή|σχόλια|σχόλιο|σχολιάστε|μου αρέσει|ακολουθήστε|αποθήκευση|περισσότερα|κλείσιμο|' +
  'distribuie|distribuiți|partajează|tipărește|printează|copiază link|copiază linkul|copiază|trimite|comentează|comentarii|comentariu|îmi place|apreciază|urmărește|salvează|mai mult|mai multe|închide|' +
  'sdílet|sdílejte|tisk|vytisknout|tisknout|kopírovat odkaz|zkopírovat odkaz|kopírovat|odkaz|odeslat|poslat|poslat e-mailem|komentovat|komentáře|komentář|diskuse|to se mi líbí|sledovat|uložit|více|zavřít|' +
  'megosztás|megosztom|megoszt|nyomtatás|nyomtat|link másolása|másolás|link|küldés|elküldöm|hozzászólás|hozzászólások|komment|kommentek|tetszik|követés|követem|mentés|több|bezárás|' +
  'dela|dela artikeln|skriv ut|kopiera länk|kopiera länken|kopiera|länk|skicka|mejla|mejl|e-post|kommentera|kommentarer|gilla|följ|spara|mer|lyssna|stäng|tipsa|twittra|' +
  'del|del artikkelen|del artikkel|skriv ut|kopier lenke|kopier lenken|kopier|lenke|send|epost|e-post|kommenter|kommentarer|lik|liker|følg|lagre|mer|lytt|lukk|tips|' +
  'del artikel|del artiklen|udskriv|print|kopiér link|kopier link|kopiér|mail|synes godt om|gem|mere|lyt|luk|' +
  'jaa|jaa artikkeli|jaa juttu|tulosta|kopioi linkki|kopioi|linkki|lähetä|sähköposti|kommentoi|kommentit|tykkää|seuraa|tallenna|lisää|kuuntele|sulje|twiittaa'

const listed = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split('|')))
const platforms = /* @__PURE__ */ listed(PLATFORMS)
const buttons = /* @__PURE__ */ listed(PLATFORMS, BUTTONS)

const LONGEST_LABEL = 28
const NUMBER = /* @__PURE__ */ new RegExp(`[${DIGITS}]{1,6}`, 'y')
const BETWEEN = /* @__PURE__ */ new RegExp(`,? (?:or|oder|ou|o|или|أو|${AND}) (?:on )?|, ?|، ?|、| ?[|/•·] ?| `, 'iuy')
const CAPITAL = /\p{Lu}|\p{Lo}/u
const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Names of platforms and what may stand between them: `Facebook, X or WhatsApp`, `FacebookTwitter` */
export const isPlatforms = (text: string): boolean => isRowOf(platforms, text, false)

/** Names of platforms, words of buttons and counts, likewise: `Share Print 12`, `PartagerPartager` */
export const isButtons = (text: string): boolean => isRowOf(buttons, text, true)

function isRowOf(labels: ReadonlySet<string>, text: string, counts: boolean): boolean {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return false
  for (let at = 0; ; ) {
    const length = lengthOfLabel(labels, text, lower, at) || (counts ? lengthOfMatch(NUMBER, text, at) : 0)
    if (length === 0) return false
    at += length
    if (at === text.length) return true
    at += lengthOfMatch(BETWEEN, text, at)
  }
}

/** The longest label here that ends where a word may end: at a sign, or before a capital it is glued to. */
function lengthOfLabel(labels: ReadonlySet<string>, text: string, lower: string, at: number): number {
  for (let length = Math.min(LONGEST_LABEL, text.length - at); length > 0; length--) {
    const next = text.charAt(at + length)
    if (LETTER.test(next) && !(CAPITAL.test(next) && !CAPITAL_PAIR.test(text.slice(at + length - 1, at + length + 1))))
      continue
    if (labels.has(lower.slice(at, at + length))) return length
  }
  return 0
}

/** Two capitals in a row are one word: no label ends between them. */
const CAPITAL_PAIR = /^\p{Lu}{2}$/u

function lengthOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
