/** A `style` attribute without any of these hides nothing … */
export const MAY_HIDE_TEXT =
  /none|hidden|collapse|[:(]\s{0,8}(?:[01]?\.?0|1p|\.)|-\d{3}|\d{3}%|rect|inset|circle|polygon|colou?r|background|font:/i

/** … and one without any of these shows nothing that was hidden. */
export const LIFTS = /visib|font|line-height/i
