import type { Forest } from '../../forest/forest.js'

/** Printed by training/metadata/fit.py. */
export const TITLE_FOREST: Forest = {
  columns: [
    'whole og',
    'whole meta',
    'whole linked',
    'whole title',
    'whole h1',
    'whole h2',
    'part title',
    'part h1',
    'words',
    'length',
    'sources',
    'likest h1',
    'like og',
    'like linked',
    'like title',
    'in og',
    'in linked',
    'in title',
    'in h1',
    'is site',
    'cut site',
    'cut words',
    'cut mark',
    'cut first',
    'slug',
    'slug back',
    'order',
    'h1s',
    'headings',
    'in article',
    'is linked',
    'cue headline',
    'cue header',
    'leads home',
    'in aside',
    'bars',
    'starts title',
    'position',
    'holds site',
    'longest part',
    'depth',
    'most sources',
    'longer in',
    'is longer',
  ],
  cuts: [
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [4.5, 5.5, 6.5, 7.5, 9.5, 13.5],
    [10.5, 12.5, 14.5, 16.5, 34.5, 40.5, 46.5, 50.5, 51.5, 53.5, 55.5, 61.5, 73.5, 75.5, 79.5, 92.5, 100.5],
    [1.5, 2.5, 3.5],
    [0.1144, 0.1484, 0.4495, 0.5635, 0.7596, 0.8209, 0.8397, 0.8944, 0.9258, 0.975],
    [0.1026, 0.3101, 0.4083, 0.6056, 0.6771, 0.7596, 0.8091, 0.8787, 0.9393, 0.9443, 0.9839],
    [-1e-35, 0.2247, 0.7417],
    [0.08013, 0.1703, 0.5167, 0.7417, 0.755, 0.8063, 0.8944, 0.9844],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [-1e-35, 1e-35, 0.75],
    [1e-35, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5],
    [1e-35, 1.5, 2.5, 6],
    [1e-35],
    [-1e-35, 0.3452, 0.4083, 0.5578, 0.5774, 0.6077, 0.6307, 0.8397],
    [-1e-35, 0.1455, 0.1633, 0.1695, 0.2029, 0.2887, 0.4641, 0.4891, 0.5477, 0.559, 0.5917, 0.6754],
    [-1e-35, 1e-35, 1.5],
    [1.5, 2.5],
    [1e-35, 2.5, 12.5, 13.5, 17.5, 24.5, 25.5, 26.5, 41.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [
      1e-35, 25.5, 52.5, 101.5, 128.5, 275.5, 325.5, 430.5, 489, 655.5, 887.5, 970.5, 1411, 1516, 1630, 2663, 3844,
      6043, 6521,
    ],
    [1e-35],
    [4.5, 5.5, 6.5, 7.5, 8.5, 10.5, 14.5],
    [1e-35, 3.5, 5.5, 7.5, 8.5, 10.5, 11.5],
    [1e-35, 1.5, 2.5],
    [1e-35, 2.5, 3.5, 4.5],
    [-1e-35, 1e-35, 1.5],
  ],
  nodes:
    '(M:N!!H!!!M!,!!MO!I!!=!MO!)!!!63!J;!!!O!2!B!!M+/2!!!!/#!!M!!(.!O!JI!!!.0!!!6MN!!!+ME!!!9!!.>)!!!O8!!>J!!!(2!I3' +
    '!!/!!2=!!!(.!8,!J!!!2!E!!ML!O!E!!/!-!J!!.6!<!!I;!!+!:!!6H0!!J!!O!.?!!!/H8!!:!!I!#<!!!2,!L!4!!L!O!3!!MI;!!,2!!!' +
    '%/!!!.6!<!!O9!!6&!!!(2%!!:!9!!-!3!!.6!!LG!!O:!!7!!(.I!!O!J!!.I!!!<0H!!(!!>G!!M!!-#H!!!6%M!!!-!!6.8!!=!!9.>!!!!' +
    '<#<2!!D!!!I!M!!0=!!6&2!!@!!O!!2<%!!!J9,!O!!!!M9=(8!=!!!!!%!!-!6.8%!!!J!!F!!<0/!!>!N!:!!K!!,0!9!!JL!N!9!!!-!9&0' +
    '!-!!@!-!!!<0<2!!:!!!J<!!!,2!!O>L-!!-!!!!,#:!!!IC,$!!!!!#%IIH!:!!!!8!!!<-2(!!K!!-!!C!!<-!<!#9!!!J.!!!<9>&!G!!I!' +
    '!!&!!:O!!H+!!G--!!!!/@!)!I!!#I!0!!!<BD!O!!!0!.,!!!=<:!,!!D!!,I!!!II!9M!@!!!L(!!!K%!!.(:!!L!!G!!%I=I!!9!!(!@!!!' +
    ',H!!IJ2!5,!!!!!;:://I!!!!!*!!!;II@!G!!!G!!A!!#H%9!!!1!K!!K!!=<L!!5!!/<!!0!!--!NOIAH!!!!!!!(:!@!!===!?!!!!-!--:' +
    '@!@!!!I!!!#CM1!:!!!II!!!!C,KI!!#!!!L!#!!--==6!!!!2!!.!!I9J-!!!!13!!=!!-!:9CI!L!!D!!!!%3MI!!C!!MG!!!!</@!!9I!!!' +
    'I!=!!--K=!-!!!&@!!!!',
  chosen:
    '##$$#$$###$%###########-++#%######%####$#%#$##%###*##&%%##%##$##$##*)###%###$##+###$)#$$$#*%&&####$###&#,##%#%' +
    '###+#$+&###%##$###+##$&*(####%(####$+##$/($%*##&##%$&##((#%$##*&%$**####%##$###+,*#%$*#.)#*#&$(##2(/$-#&&#+#&%' +
    '%$0,%#$4#(###1&#%%(-*#&1#&$##$##&*$##)#$####4#)$#,##&)##$)$()#$$#)#/%)%+*#####$*##.)(##)##5#)#(#$#($,##.&&####' +
    '##%#%))#(#%**3$&%6###$*,(###1.$%,%##$%%3%#($(#)#1./.#(%/)##$#-#$$#*&###$2###&##(0-+2-(,*#$',
  leaves:
    'PNOQNROQOPRNOQOONQONOPRPOQQPOQPOOOPQOPQQOQOQOPPOPOOOPPOQOOPQPOQQOOPOQPQOPOQOOOPOOOPPOQOQOPPOOPOQOPPQPPQQOQOQPP' +
    'PQPOOPQOPQOPQPOQPQOQPQOOPQOPPPOPQOPOPPOPPQOPPQQPQPOPQPOQPQOPPQPOQPOPOPPPQPOPPPOPPQOPPPQPOOPPPPQOOQOOPPPOPPOPPQ' +
    'OPPPOPOPOQPOOPPPOQPPOPOPPPPPOPPPPQPPOPPPQPPPOPPPOQPPOPPPPPPQOPPOPPQPPPOPOOPPOPOPPQPPPPQPPPPQPPOOQOPPPPQOPPPPPQ' +
    'PPPPPOPPOPPPQPPPPPOPPPOPPOPPPOPPOPOPPPPPPPPPOPPOQPPPPPPPPOPQPPOPPPPPOOPPPPOPQPOPOPPPQPPOPOPPPPPPPQPPPPPPOPQPPP' +
    'PPPPOPPPPPPOPQOPPPOPPPPPPPPPPPPPPPPPPQPPQ~rnIZXhfZ?r*9O1}1NvE%*ND,x,#-^h/bgb6-Iuo#>n4[xO0=5PzeBf;gBQ;yFcGhfI,)' +
    'W?Bw^UGv{RK}zMPT_>E?j^pxZSLt+24N<[M/p.:)oTRZjs?J6EY5#ij*<@N2&+rsqS^S^$]sA~+J/xu&pEdTD&#2>Ed?2Kj4]8elC*mnA)zjbL' +
    'mD<.sa%k]gD)dwjZ+3~n*z6}$r}7huugbyq&oC:$qrz0qk{k|#-|f6pDy(*-~XcWS]z,uJ^%T+2$wEiO9B~)j5yfy:3wa=?mw-V%n[EokZ(3ca' +
    'ljojw<YJyp;90Fw#2((sK,D{}t0zZd=>%pNOr7K&*|36hl2pxas5#V5ZzTt5qwnStbPg(zw,}cY0w#A}Ax2hyg:_*m(e{@;dFnN>nM}Ggs-&~|' +
    '4d5isj1@wSnebV+5Ygdx1r0m%SV7(j1o8atm3Z#]2f..nVp;(SfsX0jab/mDZ,wwb&^=+rk+?l0~<(I4',
}
