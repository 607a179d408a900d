import type { Locale } from './locale.js'

/**
 * Languages without a pack: their function words, so that no neighbour is taken for them: Catalan is not Spanish.
 */
export const NEIGHBOURS: readonly Locale[] = [
  {
    lang: 'gl',
    letters: 'óáíéñúü',
    functionWords:
      'de a e o que do da en un os para unha non co por no das na dos ao como máis polo pola é foi están súa seu tamén',
  },
  {
    lang: 'sl',
    letters: 'čšžćđ',
    sparing: true,
    functionWords:
      'in je v na da se za so z ne tudi kot pa po bi ki s bo o iz od do še pri lahko ali bil sta zaradi kar več če',
  },
  {
    lang: 'lt',
    letters: 'ėšųžąįčęū',
    sparing: true,
    functionWords:
      'ir kad yra į su tai iš buvo bet ar už per ne jis nuo apie kaip taip dar gali po metų tik jų iki kurie savo bei o kurį kuri metais prie tačiau bus labai nors tarp',
  },
  {
    lang: 'lv',
    letters: 'āīēšūņļžģčķ',
    sparing: true,
    functionWords:
      'un ir ka ar uz par no bet kas arī tas nav vai pēc bija tika var gan jau kā lai pie viņš gada tikai šo kuri kura gadā kopš tādēļ pat vēl kad tam viņa',
  },
  {
    lang: 'et',
    letters: 'äõüöšž',
    sparing: true,
    functionWords:
      'ja on ei et see oli ta kui aga ka oma siis või selle pole seda mis ning kes juba tema veel välja üle pärast',
  },
  {
    lang: 'is',
    letters: 'ðíáþóæöúéý',
    functionWords: 'og að í á sem er við um til það var en af hann með fyrir ekki voru eru hafa frá þegar því hefur úr',
  },
  {
    lang: 'af',
    letters: 'ëêéèîôûï',
    functionWords:
      'die van en in het is nie wat om te dat op vir met sy aan as hy daar ook sal was hulle deur maar kan na ek word',
  },
  {
    lang: 'sq',
    letters: 'ëç',
    functionWords: 'të e në dhe për një që me është nga më u ka i se do si ne kjo nuk janë por ai tij pas edhe',
  },
  {
    lang: 'eu',
    letters: 'ñü',
    sparing: true,
    functionWords: 'eta da ez bat du dira zen ere duen baina egin izan dute hau egon zuen beste dela behar bere',
  },
  {
    lang: 'tl',
    functionWords: 'ang ng sa na mga at ay si ni para ito hindi ko niya may kung siya pa din isang naman',
  },
  {
    lang: 'sw',
    functionWords: 'ya na wa kwa katika ni za la kuwa hiyo huo hilo hii yake kama lakini baada wake huyo pia watu',
  },
  {
    lang: 'ms',
    sparing: true,
    functionWords:
      'yang dan di untuk dengan ini itu dalam pada tidak akan ke juga oleh adalah kerana daripada beliau telah boleh serta bagi ialah turut mereka kata',
  },
  {
    lang: 'ha',
    functionWords:
      'da ta ya na ba ce cewa shi ne su wannan don kuma an sun daga zai kan ga mai yi cikin wani wata yadda amma bayan wadanda za a in mu ji yana tana suna sai wasu iya ranar watan',
  },
  {
    lang: 'yo',
    functionWords:
      'ti ní náà àwọn ni sí fún pé ó láti nínú àti tí bí kí ń awon naa lati ninu ati wọn ṣe sọ yìí jẹ fi wà',
  },
  { lang: 'ig', functionWords: 'na nke ndị ya ọ dị ga ka bụ ha n nwere gị ihe mgbe onye maka site ahụ kwuru ma ọzọ' },
  {
    lang: 'so',
    functionWords: 'ee iyo oo ka ku in ay ah waa uu ayaa u kala la waxaa soo ugu sida aan loo kale kadib isaga waxay',
  },
  { lang: 'cy', functionWords: 'y yn a i o ar yr ei fod gan mae wedi bod oedd am mewn eu hefyd ac na bydd wrth dros' },
  { lang: 'ga', functionWords: 'agus an na ar is go a sa leis i ag seo bhí le don ach sé chun gur atá' },
  {
    lang: 'az',
    letters: 'əıüşğçö',
    sparing: true,
    functionWords:
      'və bir bu də da üçün ilə olan ki daha sonra hər çox həmin onun görə isə amma bildirib deyib edib qeyd edən davam iki yeni il ildə kimi deyil üzrə hissə nə mən siz ümumi arasında',
  },
  { lang: 'uz', functionWords: 'va bir bu uchun bilan ham edi deb esa kerak bo lgan ushbu haqida yil keyin' },
  {
    lang: 'mk',
    letters: 'аоиетнрсвдкплмзујбгчшцжхѓќњљџфѕ',
    functionWords: 'на и да се во од за со не е по дека што ќе ги како тоа го но беа биде кои ја до при',
  },
  {
    lang: 'be',
    letters: 'аінеросытвдкялпумзйьбгчшцхўжюэёф',
    functionWords: 'і ў не на што з да за як гэта ад пра для яго але па быў таксама пасля якія або яны у каб гэтым',
  },
  { lang: 'kk', functionWords: 'және бұл мен бір үшін де да бар осы деп болды туралы ол еді оның болып' },
  { lang: 'mn', functionWords: 'нь байна энэ гэж юм байгаа болон бол тэр билээ хийсэн уу' },
  { lang: 'ps', functionWords: 'د په او کې چې له دي دا ته سره شوي یې نه کړي وي هم' },
  { lang: 'ckb', functionWords: 'لە و بە بۆ کە ئەم لەگەڵ ئەو هەر کرد دەکات هەروەها بوو' },
  { lang: 'ug', functionWords: 'ۋە بىر بۇ بىلەن ئۈچۈن دەپ ئۇ ھەم' },
  { lang: 'mr', functionWords: 'आहे आणि या व ते की हे नाही च्या तर होते केली केले आहेत मध्ये येथे करण्यात' },
  { lang: 'ne', functionWords: 'छ र को मा गरेको पनि भएको छन् यो हो लागि गर्ने थियो भने तथा' },
]
