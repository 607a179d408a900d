import { wordsOf } from '../../../locale/locales.js'
import { setOf } from './scripts.js'

/** The small words of credits: who did what, where from. Nothing that tells a story. */
export const CREDIT_WORDS = /* @__PURE__ */ setOf(
  'a additional agencies agency also an and art as at author bureau bureaus business by compiled contributing correspondent correspondents court courtesy desk edited editing editor editors file filmed for from further graphic graphics handout health illustration in input inputs intern interns journalist journalists legal medical news newsroom of on photographer photographers photograph photographs photography photo photos political pool press produced producer producers religion reported reporter reporters reporting research science screengrab senior service services sports staff team the to translated translation via video wire wires with writer writers writing written',
  'al bin da de di du del den der dell della dos el ibn la le van von y e',
  // agencies that write themselves in lower case
  'afp ap apa ats askanews dpa efe epd kna ots ritzau sda sid stt',
  // es, pt
  'agencia agencias archivo autor autora colaboración con cortesía créditos crédito edición editado en enviado especial fotografía fotografías foto fotos fuente gráfico gráficos imagen imágenes información informe los las para por redacción redactor redactora reportaje reportero texto traducción vídeo video agência agências arquivo com cortesia divulgação do das edição editor em e enviada enviado fonte ilustração imagem imagens informações no na nas nos pela pelo redação repórter reprodução texto tradução vídeo',
  // fr, it
  'à agence agences archives au aux avec capture collaboration correspondant correspondante crédit d’écran dans des dessin document envoyé envoyée et illustration image images infographie journal journaliste les par photographe photographies propos recueillis rédaction source spécial spéciale texte traduction un une agenzia agenzie archivio articolo cura con dal dalla dalle dei delle dello ed fonte fotografia fotografie fotogramma foto il immagine immagini inviato lo nel nella nostro per redazione servizio sul testo traduzione un',
  // de, nl
  'agentur agenturen am archiv archivbild archivfoto auf aus autor autorin bearbeitung beitrag bericht berichterstattung bild bilder bildnachweis bildquelle das des die dem durch foto fotograf fotos für grafik im ihr illustration interview material mit montage nach quelle redaktion sowie symbolbild symbolfoto text texte und unter verwendung vom von zum zur archief archiefbeeld archieffoto beeld bewerking bron correspondent door een en fotografie het in met onze persbureau redactie redacteur samenstelling tekst uit van vanuit vertaling verslaggever video voor',
  // sv, no, da, fi
  'af arkiv arkivbild arkivfoto av bild bilder byrå byline fotograf fotografi från fra för for grafik illustrasjon illustration journalist kilde källa korrespondent med og och på redaktion redaksjon redaktør redaktör reporter samt tekst text till til ved ja kuva kuvat kuvaaja lähde teksti toimittaja toimitus arkisto grafiikka kuvitus video',
  // pl, cs, hu, ro
  'agencja agencje archiwum autor autorka dla dziennikarz fot fotografia grafika i korespondent materiały na od oprac opracowanie opracował opracowała oraz prasowe przez redakcja red tekst tłumaczenie we wideo z ze zdjęcie zdjęcia źródło agentura archiv autorka foceno fotograf ilustrační pro redakce redaktor s snímek text zdroj zpracoval zpracovala ze fotó forrás írta illusztráció kép képek szerkesztette szerkesztő szerkesztőség szerző szöveg és agenție agenții arhivă autor captură cu de din fotograf fotografie foto imagine imagini pentru redacția sursa sursă și text traducere un',
  // ru, uk, el, tr
  'автор авторы агентство агентства архив архива видео для из и иллюстрация корреспондент материал материалам на о от перевод по подготовил подготовила подготовили пресс-служба пресс-служба редактор редакция с скриншот со собкор текст фото фотограф фотографии автори агентство архів від відео джерело з за зі ілюстрація кореспондент матеріал матеріалами пресслужба підготував підготувала підготували редактор редакція світлина скріншот та текст і й фотограф',
  'αρχείο από για δημοσιογράφος επιμέλεια και κείμενο με μετάφραση πηγή πρακτορείο ρεπορτάζ στη στην στον συντακτική του της των φωτογραφία φωτογραφίες φωτ φωτο ajans ajansı ajanslar arşiv editör editörü fotoğraf fotoğraflar görüntü haber haberi ile için kaynak kamera merkezi muhabir muhabiri ve',
  // id, vi
  'antara dan dari di dok dokumentasi editor foto ilustrasi istimewa jurnalis kontributor laporan oleh penulis pewarta reporter sumber tim untuk wartawan yang ảnh bài bài, biên cho clip cung cấp của dịch đồ họa hình internet minh nguồn nhóm pv phóng theo thực tổng hợp tư từ và viên video với',
  /* @__PURE__ */ wordsOf('creditWords'),
)
