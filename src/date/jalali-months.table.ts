/** The months of the Solar Hijri calendar of Iran, as `Locale.months` has them. */
export const JALALI_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'
