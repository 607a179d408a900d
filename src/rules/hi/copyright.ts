import type { Family } from '../rule.js'

/** Who holds the rights. */
export const copyright = {
  /** `सर्वाधिकार सुरक्षित`, `घाटी न्यूज, सभी अधिकार सुरक्षित` */
  reserved: {
    lines: [
      '(सर्वाधिकार|सभी अधिकार|समस्त अधिकार|कॉपीराइट|कापीराइट) सुरक्षित[ हैं| है|।| हैं।][ ©[{notice}]| - {notice}|. {notice}| \\| {notice}]',
      '{publication} (सर्वाधिकार|सभी अधिकार) सुरक्षित[ हैं| हैं।|।]',
    ],
    place: 'tail',
  },
} satisfies Family
