/**
 * Small words that stand in dates and clock times, by what they do there.
 * `_` stands for a blank. One language’s word may be another’s: only the company it keeps makes it a date.
 */
export const WORDS = {
  /** Before a clock time. */
  atClock:
    'at à às las alle ore um om kl klo kello klokken klockan godz godzina godzinie saat pukul jam lúc ora στις ώρα в о у o v ve ob เวลา الساعة ساعت בשעה बजे 时间 時間',
  /** Between the parts of a date. */
  joins:
    'of the on de del d el a al la los le l du den der dem am des dell il op te van dnia roku r w z года год г р року от на по об во и günü tarihinde tarihli في يوم من عام سنة م هـ ه بتوقيت مورخ روز سال تاریخ ה ב ל של יום को में समय सन বার সাল সময় pada tanggal tgl hari ngày vào วันที่ ที่ วัน เมื่อ พ.ศ. ค.ศ. พ.ศ ค.ศ την του τις το η din în data dne kor napján i t e',
  /** Behind a number. */
  year: '年 년 năm',
  month: '月 월 tháng',
  day: '日 号 號 일',
  hour: 'h hs hr u uhr uur hod hodin 時 时 点 點 시 ч час часов год година giờ giờ น. น óra órakor τα টা টায় hrs heures',
  minute: '分 분 m min мин хв phút perc',
  second: '秒 초 s sec',
  am: 'am a.m a.m. π.μ πμ de. 上午 午前 오전 早上 凌晨 清晨 ص صباحا صباحاً ق.ظ पूर्वाह्न एएम এএম sáng sa öö ΠΜ d.o',
  pm: 'pm p.m p.m. μ.μ μμ du. 下午 午後 오후 晚上 晚間 傍晚 م مساء مساءً ب.ظ अपराह्न पीएम পিএম chiều tối ch',
  /** Behind the number of a day. */
  ordinal: 'st nd rd th er ère ème º ª o a e ος',
  /** What goes by: for `5 hours ago`. */
  unit:
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years ' +
    'segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos ' +
    'seconde secondes heure heures jour jours semaine semaines mois an ans sekunde sekunden minuten stunde stunden std tag tage tagen woche wochen monat monaten jahr jahren ' +
    'secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni seconden uur uren dag dagen weken maand maanden jaar ' +
    'sekund sekundy minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie tydzień miesięcy miesiące miesiąc lat lata rok ' +
    'секунд секунды секунду минут минуты минуту час часа часов день дня дней неделю недели недель месяц месяца месяцев лет ' +
    'хвилин хвилини хвилину годин години годину день дні днів тиждень тижні тижнів місяць місяці місяців років роки рік ' +
    'saniye dakika dk saat gün hafta ay yıl ثانية ثوان ثواني دقيقة دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسابيع شهر أشهر سنوات ' +
    'ثانیه دقیقه ساعت روز هفته ماه سال שניות דקה דקות שעה שעות יום ימים שבוע שבועות חודש חודשים שנה שנים ' +
    'सेकंड मिनट घंटा घंटे दिन सप्ताह हफ्ते महीने महीना साल वर्ष সেকেন্ড মিনিট ঘণ্টা ঘন্টা দিন সপ্তাহ মাস বছর ' +
    'detik menit jam hari minggu pekan bulan tahun giây phút giờ ngày tuần tháng năm วินาที นาที ชั่วโมง ชม. สัปดาห์ เดือน ปี ' +
    '秒 分 分钟 分鐘 小时 小時 時間 天 周 週 週間 周間 日 个月 個月 か月 ヶ月 カ月 年 초 분 시간 일 주 개월 년 ' +
    'λεπτά λεπτό ώρα ώρες ημέρα ημέρες μέρες εβδομάδα εβδομάδες μήνα μήνες χρόνια δευτερόλεπτα secunde oră zi zile săptămână săptămâni lună luni ani ' +
    'sekundami minutami minutou hodinami hodinou dny dnem týdny týdnem měsíci rokem lety másodperccel perccel órával nappal héttel hónappal évvel perce órája napja ' +
    'sekunder minuter minut timme timmar dagar dygn vecka veckor månad månader år minutt minutter timer dage uge uger uke uker måned måneder sekuntia minuuttia tuntia tunti päivää viikkoa kuukautta vuotta',
  /** Of these, what goes by too slowly for a stamp: `30 years ago` is a subhead. */
  years:
    'year years año años ano anos an ans jahr jahren anno anni ani jaar lat lata rok roky lety let год года лет рік роки років ' +
    'év éve évvel χρόνια yıl سنة سنوات أعوام عام سال שנה שנים साल वर्ष বছর tahun năm ปี 年 년 år vuotta vuosi',
  /** And that it did. */
  ago: 'ago yesterday today hace ayer hoy há atrás ontem hoje il_y_a il y a hier aujourd vor gestern heute fa ieri oggi geleden gisteren vandaag temu wczoraj dziś dzisiaj назад вчера сегодня тому вчора сьогодні önce dün bugün منذ قبل أمس اليوم پیش دیروز امروز לפני אתמול היום पहले कल आज আগে গতকাল আজ lalu kemarin trước qua hôm nay ที่แล้ว ก่อน ที่ผ่านมา วันนี้ เมื่อวานนี้ 前 昨天 今天 昨日 今日 전 어제 오늘 πριν χθες σήμερα acum în_urmă azi před včera dnes ezelőtt tegnap ma sedan sen igår idag siden i_går i_dag sitten eilen tänään just',
} as const

/** Years of eras that count from their own first, and the dates they run from and to. */
export const ERAS: Readonly<Record<string, readonly [before: number, from: string, to: string]>> = {
  令和: [2018, '2019-05-01', '2099-12-31'],
  平成: [1988, '1989-01-08', '2019-04-30'],
  昭和: [1925, '1926-12-25', '1989-01-07'],
  民國: [1911, '1912-01-01', '2099-12-31'],
  民国: [1911, '1912-01-01', '2099-12-31'],
  中華民國: [1911, '1912-01-01', '2099-12-31'],
}
