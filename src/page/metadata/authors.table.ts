import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const AUTHORS_FOREST: Forest = {
  columns: [
    'linked',
    'linked by id',
    'meta',
    'markup',
    'byline',
    'profile',
    'opening',
    'alone',
    'together',
    'opened byline',
    'mentions',
    'sources',
    'full names',
    'given names',
    'rest',
    'says house',
    'rank',
    'candidates',
    'wholes',
    'parts',
    'linked share',
    'meta share',
    'seen share',
    'look people',
    'letters',
    'is first',
    'line',
    'has linked',
    'has meta',
    'has markup',
    'has opening',
    'order',
    'distance',
    'isBelow',
    'toStory',
    'intoStory',
    'behindStory',
    'inArticle',
    'inAside',
    'inList',
    'inRelated',
    'inCaption',
    'inFacts',
    'inLink',
  ],
  cuts: [
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [1e-35, 1.5, 3.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1.5],
    [1e-35, 1.5, 3.5],
    [1.5, 2.5, 4.5, 6.5],
    [1.5, 2.5, 3.5, 4.5],
    [0.9375],
    [0.225, 0.3095, 0.4643, 0.7321, 0.9375],
    [1e-35, 6.5, 8.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1.5, 2.5, 3.5, 6.5, 9.5, 10.5],
    [1e-35],
    [3.5],
    [-1e-35, 0.2679],
    [0.2917, 0.875],
    [-1e-35, 1e-35, 0.5833],
    [1e-35, 1.5, 2.5, 4.5],
    [5.5, 10.5, 11.5, 17.5, 18.5, 19.5, 21.5, 22.5],
    [1e-35],
    [
      1e-35, 5.5, 6.5, 12.5, 13.5, 17.5, 19.5, 20.5, 21.5, 22.5, 27.5, 30.5, 33.5, 37.5, 49.5, 52.5, 56.5, 60.5, 69.5,
      95.5,
    ],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 3.5],
    [1e-35, 4.977, 5.714, 6.948, 7.48, 7.741, 7.94, 8.338, 8.609, 9.39, 10.92],
    [1e-35],
    [-1e-35, 1e-35, 5.229, 5.375, 6.331, 6.827, 6.901, 7.006, 7.589, 8.518],
    [1e-35, 7.114, 7.48, 8.697, 10.15],
    [5.491],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
  ],
  nodes:
    'C/D!DO!!!!/D!!!C.GK!!!!=C!!F!!4/5D!!!>;!!!>!!C.;4<!!!!!%4!!!C/;K<!!!!;!!/!!C.D!!;!!D.!!D!!>!;>OG0!!!=!!!!4>K!>' +
    '!!5!!>!D!!4/5!!;>!!!D=!!!C/D!1!!!D/!L!!!;.=:!!!G!!#=!!!C>DF!!!!D*!>!!!;/:!=!><!!!!>!!C.D5!!!!D.5!!!!4/F>!!!!D?' +
    '>!!!!4E5!!<M!!!58!!!4;1D;!!!!!D5!!!C/5!!E!!C8/!!!!4/K2;!!!!;!!9!!>!?F1!6!!J>!!!!C/5>!!!!4/!8!!!/LB>!!/!!>!!.!!' +
    'C/1!!!D*(!!>!!!C/5>!!D!!OD!!!!C.D!!!D8>O!!!!!CD.2J*!A!!!!!!!;/5<!!!:!<!!/!!D>E5!!O;!!!!/!!;>OEB!!!(!!!>!!/DB!!' +
    '!63:!!!/!!;<O8!#F!!!>!!!!4/>*)!!1!!!!>!!C<K:B!!D3!!!!!!;/?K=!!!#!!!#!!C<5/8F!!.!!!!!!/D5!!!D>(<!!!!!;.K8<!!#7!' +
    '!!!!!4.B!*&!!1!F!!!!CO>50!!!!>!!5!!C<F8D!!!D!>!!!!5<K80!!.!!!!.!!;O2:B!!G!!!!/!!CO3/!!!(!!;G!!!5>F0!!!!#*(!!!!' +
    'C8K<(!!!!.!>!!!DK8!D1!!!!C1!!!4/K@N!!F!!!!D!!4.B+!!9FM!!!!!!5<18;!!!62!!!!!4<1!*5!(!!!!F!!4>.-:!!!>-!!!!!K?*!;' +
    '>!!!#!-!!!4E5!<!!<>!!!E!!<DI!G<!G!!!9!!!;28F!(!!!!,*!!!GE5!!.-*!!!!-!!O6>3$!F!!!!!1!!<K8>!!>5!!!!5!!6O>3C!!!!>' +
    '!!&!!/B>H!!!>&!!>!!!',
  chosen:
    '##$,#%###%##$$###,+$##$$#&#$##$#)$%##)%##*#$*#&###)#%##*###$,*###%(,##$###&###+.-(#)$###3)##$%#*$$##*1+#)###+#' +
    '%##$&(#*$#$##$##$$#%%$$##$(##+###3$##$##*##&##(*#$0$##5*#.#$%,#)#$,%%###$$$%%(#,)###$$$)######,###$%%)###$%$$6' +
    '##%#$)#%#(#$%#####$))&#+%#+$.-#%&&##&##%&###$($#)$#$&$)%#.##(*###%&$#%%#&#$####$#$/,###$%##)%%#*##&$#%%&###&,%' +
    '&###)#))%$$##%+#####%6&$%&%###$/##%###+7#+-#$$#$%$#%###(##&#####)##$$(##7#)###4##%$&#(#.#2',
  leaves:
    'CA@@E@?AQOOSOOOPRPOSQQQORPPPROOQQPPORQOQQORPOQOORPRPOPOOQQOPPQPOQORPQOQOQOPQOQPOQOPQPOPQQPPPOQPOQOQPOQQOQPPQPO' +
    'POPOOQPOOOQPQPPPOOPQPQPQPOPPPQPQOOPPOOQPOPQOPOQPOOPPPQOQPOQPOPPOPQPPQOPQPOQPPOQPPOPPQQPPOOPQPPPQPOPPPPQPOPQPQP' +
    'PPOPQPQPPPPOPPOPQPPPQOPQPPOOPPPQOQPOPOQPPPOOQPPOPQOPQPPPQPOOPPOPPQPPPPOPPOQOPOPPQPQOPQPPPPPOQPPPPOPOPPPQPOOPPO' +
    'QPPPOPPPOPPPPOPQPPOPPPPPPPOPPOPPPPPPPOPPPOPQPOPPPOPOPOPOPPPPPOPQPPPOPOPPPQPPOOPQPPOPPOPPOPPPPOPQPPQPPOPPPPPOPP' +
    'PPPPPPOPPOPOPPPPPPPPPPPOPQOPPOOPPPPPPPPQ>jpWqkq@y~}oX2svAFiCq-C;(]R*ui8*U+#e^U?+IzCz}Ss=3G,9x|tD{Iy}#,$@@p)W+|' +
    '$C/edph=-A1gslTJ<:aYdPvJ<FGj<1|a%MY_>Xue}IuujQ{{iK9#H@/TiLL91OC,0N~DKPGCfNp+zrPnO^@c]t9L_Qv#1@x><Q&#wTt_}O.o2p' +
    'l4:T-(Gi>YGUn4:k5.}Pb9B1+84Z@|//B@V?.*I^T7fk1-;)u6^hg,b@-.$o3cn.p0vgX#DK{(q_xi/3Y+}h.]-Zk3pb(H8y:3xge5m8q489t&' +
    'ptex$[hhu()C,o24WCi&Te1NRkfq,pE~1)6vg]vw(F00rGT{~/ex,fD+85gZTov;40}y*oor,}61esl1R},(UhzIm~(w|tNtq|?H%|G(-c~{bm' +
    '?_):=2wwL;:G~v1~_itj+(_gK0a/73mzu-kH*iSnb&Qw+}qguwi{<4T#q2h5&.[tZ#{)Zy}nt531d~;)',
}
