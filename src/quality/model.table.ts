import type { Forest } from '../forest/forest.js'

/** Printed by training/quality/fit.py. */
export const forest: Forest = {
  columns: [
    'articles',
    'begins',
    'blocks',
    'body told',
    'by times',
    'comments',
    'core prose',
    'cut blocks',
    'described',
    'description',
    'description known',
    'description on top',
    'digits',
    'doubtful',
    'ended blocks',
    'head',
    'headings',
    'hidden',
    'items',
    'kept',
    'kept of prose',
    'last ended',
    'leaning',
    'likely kept',
    'likely left',
    'linked',
    'longest run',
    'named',
    'no article',
    'one group',
    'one pattern',
    'other kind',
    'page words',
    'parents',
    'parents a passage',
    'passages',
    'rival',
    'runs',
    'script share',
    'scripts',
    'short blocks',
    'stamps',
    'stamps a block',
    'stands alone',
    'tail',
    'title',
    'title before',
    'title on top',
    'words',
    'words a passage',
  ],
  cuts: [
    [1.292],
    [0.1017, 0.2688, 0.356],
    [2.453, 3.246, 3.754, 5.066, 7.124],
    [0.05586],
    [0.01324, 0.112],
    [1e-35, 0.01947, 0.03052],
    [2.161, 3.391, 3.522, 3.643, 4.044, 5.267, 5.34, 7.033],
    [0.01342, 0.01399, 0.01743],
    [0.6043, 0.9655],
    [0.5505, 0.5742, 0.6056, 0.6283, 0.694, 0.7101, 0.8481, 0.9701, 0.9728, 0.9875],
    [1e-35],
    [0.3406, 0.3798, 0.5081, 0.6036, 0.8048, 0.8481, 0.9687, 0.9875],
    [0.001743, 0.001915, 0.005332, 0.005707, 0.005984, 0.007711, 0.01003, 0.02704, 0.02993, 0.03338],
    [0.2006, 0.2159],
    [0.1605, 0.2141, 0.2673, 0.3614, 0.3863, 0.8342, 0.9178, 0.9948],
    [0.04634, 0.05611, 0.1352, 0.1779, 0.1957, 0.2085, 0.227, 0.3533, 0.3831],
    [0.03499, 0.1161, 0.133, 0.1559, 0.1593],
    [1e-35, 5.554, 8.416, 11.03, 11.16, 11.29, 11.7, 12.18, 12.5, 12.71, 15.77],
    [0.009218, 0.01412, 0.02306, 0.02644, 0.03194, 0.03566, 0.1535, 0.1856, 0.1976],
    [6.931, 7.317, 8.025, 8.347, 9.191, 9.256, 9.631, 9.704, 9.899, 12.15, 12.44],
    [0.6044, 0.6268, 0.6734, 0.7139, 0.7577, 0.788, 0.8453, 0.8581, 0.8825, 0.8959, 0.9671, 0.9986],
    [1e-35],
    [-2.395, 1.168, 1.965, 2.433, 4.139, 5.137, 5.562, 5.921],
    [
      0.3909, 0.6525, 0.7062, 0.7863, 0.8616, 0.9034, 0.9111, 0.9192, 0.9312, 0.9366, 0.9562, 0.9587, 0.9807, 0.9825,
      0.9834,
    ],
    [0.004765, 0.009499, 0.0283],
    [1e-35, 0.001584, 0.002929, 0.003408, 0.008401, 0.01213, 0.05479, 0.05778, 0.06292],
    [0.6282, 0.6456, 0.7267, 0.7664, 0.7955, 0.897, 0.9775],
    [0.5363, 0.5835, 0.9995],
    [0.007464, 0.008215, 0.02004, 0.03048, 0.03272, 0.04032, 0.2302, 0.3424],
    [0.1191],
    [0.6241, 0.6452, 0.658, 0.6792, 0.794, 0.803],
    [1e-35],
    [9.677, 9.827, 9.865, 9.911, 9.953, 10.12, 10.48, 10.93, 11.81, 12.32, 12.49, 12.81],
    [1.292, 1.792, 2.453, 2.696, 2.904, 3.246, 3.522],
    [0.1954, 0.4548, 0.7052, 0.7534, 0.8063],
    [3.754, 5.19, 6.607],
    [1e-35, 0.1046, 0.3976, 0.4772, 0.6831],
    [4.129],
    [0.01894, 0.02597, 0.07417, 0.1067, 0.2894, 0.37, 0.4102],
    [1e-35, 9.406, 12.24, 13.14, 13.21, 13.27, 14.12, 14.53, 16.24, 16.7, 17.31],
    [0.05941, 0.06723, 0.2673, 0.3051, 0.3263, 0.3351, 0.43, 0.6965, 0.7285],
    [1e-35, 2.161],
    [0.01762, 0.05106, 0.05374, 0.08443, 0.1646],
    [0.8886],
    [1e-35],
    [1e-35, 0.2583, 0.4045, 0.8091, 0.8944],
    [2.161, 2.453, 3.953, 4.044, 6.357],
    [0.4045, 0.6077, 0.7596],
    [6.686, 7.324, 7.577, 8.256, 8.324, 8.409, 8.557, 10.19],
    [
      3.245, 3.837, 3.956, 4.048, 4.139, 4.213, 4.396, 4.528, 4.564, 4.645, 4.737, 4.797, 4.855, 4.907, 4.96, 4.99,
      5.145, 5.427, 5.525, 5.622, 5.753,
    ],
  ],
  nodes:
    'C<%H!!!!U!!;!18!7:!!!!;8!!;3!!8!!;!;@!!H/!!!;;!!D8!3!!!1CH!!!HI!!!@3%H!!!!*!!;,!!;8!!H!!;@!<!!H/!!!;BE!!!8!+!!' +
    ';T!(!!H/!!!;-!!+1K!!!!;8>!!5!!R!!;/*!!(!!-!!>8!3!!7!+!!<;!)!!8%!!!;<R!!:!!T!!;E>!5!!5!!!;,;!!!51!!!?8!73!!!E!!' +
    '<2!K!/!!@!!@/!!2!DN!!!@3/!!!>E!!!+82!!3D!!!!2!38!?K!!!!+@38!!!8!!!;-!M!!D-!!!<2!+!!8F!!!BE;!!!/!)!!RU-!2!!!U!!' +
    ';=G!!>!!+!!+BT!!HD!!!!+@3!!85!!!!+<2!0%!!!!!D<6!K!!/!!!=:!D!6!U!!!D7-!!+F!!!!<KA!!=!!-!!DR*!!U!!0!!TU!!<%!K!!!' +
    '2M!!3/!D!!!DT/D!!!3!!!DBE!!5!!K!!=6,!=!!0!!!D@3!!=!E!!!<KU!P!!!(!!;5<2!!!0!!!D-S!!(5!!!!5<EB!!0!!!!D:5*!!L!!!!' +
    '=S!J!R!J!!!0Q!!6;!!7!!47@!S!!.!!!+2!%!D3!!!!>(T!!!4!T!!+2!U>!F!!!!:!%=!!J(!!!DTU!!06!!!!D:<7!!*!!!!>D-U!!!!K!!' +
    'K6U#L!!!!!!UU6!7!!!=!!;6UG!!U!!!!67J!=!!!?!!D/+$9!!!!!!RU<!!!UU!!!3T!G0!!!0!!D?K!!T!!0!!DU!!U!*!L!!7!K!7R!!6!!' +
    '2U!!UU!B!!!5!6#E!!!?!!D2!Q!J!/!!!32!$*Q!!!!!H!6D!;!!N!!L5L!L!!D!!!D4-6!!!8!!!D=54!!!3!!!E:=!E!!!=!!430KQ!!!!!!' +
    'D**-!!D!!!!430!?*!!!!!5<5!!!)!K!!6DQ!!!LN!!!L@!!U(!!4!!5<K2!!!K!!!42EQ!!!!@!!&BE!!E!O!!!LUT!!Q!!8!!6L:!!#L!!!!' +
    '**?0!!!(!!!E7=!!K!!(!!LD-J!!3!!!!UFB!J!!!D!!D2!+ND!!!!!6#7J!2!!!!!5>!*!!$!R!!U!*!*F!!L!!6J!J>!!!N!!KU6D!!T!!!!',
  chosen:
    '#%(()&$#-$&+,*#&*)%$)%.$($#%$#*&(%$&$-,&))$%$+)*##*)#%$%-#$+-)(+(-+*#((&&$%%#%*$/%&($.&&*,&$$)#$(.+(%%&)#&##.$' +
    '()#)&$&),-#&&%)#*&&.(#$-)%%#&$()-&#%6$&3.+#####*%)#%&-$#%#%#/%+-(+&()4/#*#%%&##&.%&/&$.%&$%#&%//+)&$.)&)),)#%+' +
    '.%%$$#*###0,%$$/)%#(-%&(+/),$&*#&$(#%#2%&+$$##$%.+&$&###$7$(#$(##.$1,%/*$,&*,+,+.(2#*62$&#2&2%8)*$&#/+$%#%5%0+' +
    '&$$(*-#,)%$$&%(#()#*((6*$#)#$$.%&&*&%$($#)%1(,)$%&/(,,%/*&$#)+$#+$(-+$.$##*$()$()%%$*$$%+%$+6#%.%%#&&+&(*#&*##' +
    '#-%#/($%#*+$#)#%()##+/%#,6&%)#.$##+$#($*)()#&%#$#)$%*%&.3,%(',
  leaves:
    '333464SPPOPQSQPQPORPQPOPRQPOPPOPPPQROPPPQPQPPPOPPQQPOPQPPPOPQPQPOPQPOPPPQPPQOPQPPPPOQPQPOPPPPPQPPPQPPOQPPPPPQP' +
    'PPPPPPPPQPPPPPPQPPQPPPPOPQPPPPPPPQQPOPPPPOPPPQQPPPPPPPPPQPQPPPPPPPPPQPPPQPPPPPOPPQPPPPPQPPOPPQPOPQPQPOPPPPQPPP' +
    'PQPPPPQPPPPPPQQPPPPPQPPPPPPQPPPQPPPPPQPPPPPPPPPQPQPOPPPPPPPPQPPPPPPQPPPPPPPPPQPQPPPPPPPPPPPPPQPPQPPPPPPQPPQPPP' +
    'PPOPPQPPPPPPQPPPPQPPPPPQPQPPPPQPPPPPPPPPPQQPPPPPPPPQPPPPPPPQPPPPQPPPPPPQPPPPPQPPPQPPPPPPQPPQPPPPPPQPPPPPPPOPPP' +
    'PPPPPPQPPPPPPPPPPPPPPQPPPPPQPQPPPPPPPPPPPPQPPPPOPPPPPPPPPQPPPPPPPPPPQPPPPPPPQPPPPPPPPPPPQPPPPPPPQPPPPPPPPQPPPQ' +
    'PPPPPPPQPPPPPQPPPPPPQPPQPPPPPPPQPPPQPPPPPPPPPPPPPP3yxYaZ1LLiL$(DKD@oFK34qKB&[pcutEmm:#sGGmwqwxxIuBc*nAtcp}XXvX' +
    '^X5<sXgut>UuaYS9{SBrRrR|RW:W}Wg)LgMgKvNvK{HJ}Jy*Hxb(Jbb%bbFbh&O7h=K%;Kxz9vMKfMu@+SuD0Tz?Tk>|PqP<0UsU/U^1J^B^0^' +
    '^^&K_F$_0_oM?o*MhNx@N-(IIoI0XHuHn-M{V(VJczP,Pz=@5ZuLZ,=Z:ZQ/|QO?6a/1Pa#[K)<[](J#JGyR3RAMa%R)^u*MM1[5U{UUU|SAdd' +
    '*)yU(DU.UB+UevaFc.4-]O$:Ooj&vAt@+$LE1?jZ.ZZ$oS+SS+gM~=T(u)Y5ff(VJ(V$DXxX2/Y%Lu-L=I7C?ykt77I%+GGzH2r3[%8lWJfx:1' +
    '+SS_>SaK$Qa/8OyOH+o)>#Dpq<,d)DY#YY1Y:]*JJnkZKG|y]I)IRm?M#MMx1S=SoyuTBa+&F,TT|*Q1c@;fi?i-~<g-#E@we|Jc{>5KXXn<j(' +
    'i,]t5lEi8BN)N]Np2WWF2_lQQ-Qv+Em2fBk61J<Bd6y:^#8n735iyQ<Qt&S-Fd=)pF)P^}#^2%6HS#BVi:;7C$Gmyj.u:mDrk,>t',
}

/** What good pages have for each column: the median. */
export const TYPICAL: readonly number[] = [
  1, 0.09506, 4.248, 0, 0, 0, 3.907, 0, 0.75, 1, 1, 0.931, 0.005854, 0.03371, 0.85, 0, 0, 8.281, 0, 9.369, 0.9174, 1, 5,
  0.976, 0.0005083, 0.008673, 1, 0, 0.01267, 1, 1, 0, 10.41, 1, 0.1481, 4.248, 0.05941, 1, 0.1535, 13.74, 0.08333, 0, 0,
  0.2939, 0, 0.8571, 2, 0.7, 9.386, 5.138,
]

/** By folds, 8% of good stories are in so much doubt or more. */
export const DOUBTFUL = 0.069
