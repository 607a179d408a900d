import type { Forest } from './forest.js'

// Written by training/units/train.py.

/** The same once more, by first odds, how a unit stands to the story and how sure its row is. */
export const SECOND_FOREST: Forest = {
  columns: [
    'width',
    'width-log',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'colon',
    'bars',
    'copyright',
    'glued',
    'addresses',
    'marks',
    'small',
    'pieces',
    'pieces-before',
    'pieces-after',
    'glued-before',
    'score',
    'score-1',
    'score+1',
    'score-2',
    'score+2',
    'score-3',
    'score+3',
    'width-1',
    'width+1',
    'width-2',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'distance-to-sentence-after',
    'below-story',
    'above-story',
    'units-log',
    'sentences-share',
    'score-mean',
    'furniture-to-sentence',
    'cohesion',
    'twins',
    'story-share',
    'score-highest-label-before-8',
    'labels-share',
    'run-side',
    'run-distance',
    'run-place',
    'run-cohesion',
    'run-cohesion-mean-1',
    'run-cohesion-mean-3',
    'run-furniture-between',
    'run-labels-between',
    'run-width-log',
    'run-share',
    'row-units',
    'row-surest',
    'row-mean',
    'text-surest',
    'text-sure',
    'text-likely-share',
    'words',
  ],
  cuts: [
    [18.25, 20.25, 22.25, 63.25, 67.25, 71.25, 83.25, 87.25, 95.25, 103.25, 107.25, 115.25, 186.25, 220.25],
    [3.6176, 4.0119, 4.7207, 5.1254, 5.353],
    [2.5, 10.5, 19.5, 28.5, 34.5, 44.5],
    [2.7108, 3.0036, 7.3374],
    [
      0.10063, 0.12579, 0.16553, 0.19873, 0.21484, 0.24781, 0.25098, 0.26954, 0.28165, 0.3006, 0.31643, 0.40122,
      0.47114, 0.50333, 0.55941, 0.60263, 0.75431,
    ],
    [0.0069085, 0.097653, 0.12887, 0.14776, 0.17252],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [1e-35],
    [1e-35],
    [1e-35],
    [0.029631, 0.062829, 0.077935, 0.17157],
    [1e-35, 1.5, 2.5],
    [
      0.020943, 0.024541, 0.035929, 0.038711, 0.050316, 0.062697, 0.076505, 0.13423, 0.19804, 0.20204, 0.40455, 0.51316,
      0.67949,
    ],
    [1e-35],
    [1e-35, 2.5, 3.5, 4.5, 5.5, 7.5, 8.5, 9.5, 32.5, 33.5, 39.5],
    [1e-35, 2.5, 3.5],
    [1e-35, 1.5, 4.5],
    [1e-35],
    [
      -4.6941, -4.6447, -4.2049, -4.0718, -4.004, -3.8514, -3.7677, -3.6826, -3.491, -3.3848, -3.1567, -3.0363, -2.9076,
      -2.7788, -2.6406, -2.4904, -2.3359, -2.1761, -1.8415, -1.6515, -1.4442, -0.94709, -0.6532, 1e-35, 0.33994, 1.1349,
      1.554, 1.9618, 2.3459, 2.6892, 3.0195, 3.3306, 3.6242, 3.9297,
    ],
    [-5.3818, -5.2185, -5.116, -5.0361, -4.4941, -4.3288, -3.0368, -1.6412, 2.3161, 2.6671, 3.0068],
    [-5.2141, -3.9313, -3.491, -3.1521, -3.0319, -2.4906, -2.1788, -1.6516, -1.4435],
    [-5.2128, -5.1125, -4.699, -3.6042, -3.2836, -2.0159, -0.94998],
    [-5.3621, -4.7919, -4.7409, -3.0222, -0.33737, 0.74024],
    [-5.3615, -4.8516, -4.7498, -4.6492, -4.4956, -4.1592, -3.9464, -3.7848, -2.6444],
    [-4.8908, -4.1344, 2.391],
    [104.25, 147.25, 152.25],
    [78.25],
    [4.25],
    [
      -4.3587, -3.6868, -2.9154, -2.5586, -2.2847, -1.8235, -1.4608, -0.66401, 1.602, 2.0413, 2.4567, 2.8337, 3.1771,
      3.5199,
    ],
    [-3.6717, -3.1118, -2.8506, -2.7517, -1.377, -0.6338, -0.32363, 1e-35, 2.064, 2.9763, 3.7485],
    [0.15476, 0.18333, 0.92857],
    [0.10556, 0.17914, 0.24265, 0.46863, 0.48529, 0.53137, 0.55051, 0.56696, 0.89444, 0.91987, 0.93934],
    [45.866, 55.577, 64.732, 89.464, 93.866, 100.46, 179.46],
    [-4.6487, -2.9842, -2.6687, -2.3113, -0.95099, -0.74762, -0.51425],
    [-1.3112, -0.26694, 2.7709, 3.0856, 3.362],
    [1.5, 3.5, 4.5, 10.5, 12.5, 13.5, 20.5, 21.5, 22.5, 27.5, 29.5],
    [6.5, 11.5, 14.5, 15.5, 16.5, 17.5, 18.5],
    [0.025671, 0.40015, 0.52056, 0.63164, 0.94742, 0.9623, 0.9778],
    [1e-35, 2.5, 8.5, 11.5],
    [2.5, 3.5, 5.5, 6.5, 7.5],
    [4.5, 10.5, 12.5, 30.5],
    [4.5, 17.5, 28.5],
    [1e-35],
    [1e-35],
    [
      2.602, 3.0678, 3.1985, 3.3842, 3.5409, 4.3241, 4.5272, 4.6492, 4.7664, 5.072, 5.5432, 5.6258, 5.6785, 5.7285,
      5.7699, 5.8819, 6.0343, 6.117, 6.2766, 6.4224, 6.5546, 7.0392,
    ],
    [
      0.068939, 0.08216, 0.1014, 0.19182, 0.23546, 0.31018, 0.35967, 0.37874, 0.5005, 0.55733, 0.5864, 0.63811, 0.68238,
      0.70173, 0.74264, 0.76035, 0.80343, 0.8538,
    ],
    [
      -4.2628, -4.0241, -3.7469, -3.6948, -2.7787, -2.6259, -2.3933, -2.2883, -2.1889, -1.8546, -1.4018, -0.99197,
      0.29594, 0.56124, 0.92409, 1.9092,
    ],
    [1e-35, 4.5],
    [-1e-35, 0.20169, 0.23235, 0.25212, 0.28692, 0.54654, 0.55685, 0.62623, 0.84699, 0.91779, 0.99167],
    [1.5, 2.5],
    [0.23573, 0.64233, 0.90442, 0.91746, 0.96183, 0.984, 0.99994],
    [
      -4.2748, -4.0156, -3.6245, -3.5059, -3.2745, -0.18871, 1e-35, 0.45456, 0.70164, 1.2326, 1.8667, 2.762, 3.3111,
      3.5736,
    ],
    [0.059891, 0.14343, 0.23416, 0.24296, 0.39961, 0.5009, 0.54207, 0.58434, 0.62283, 0.7062],
    [-1e-35, 1e-35],
    [1e-35, 11.5, 13.5, 16.5, 31.5, 59.5],
    [0.23594, 0.25441, 0.54556, 0.56669, 0.64709, 0.69066, 0.72919, 0.811, 0.8335, 0.973, 1.9979],
    [0.20169, 0.25212, 0.28692, 0.30931, 0.33046, 0.33631, 0.37966, 0.40175, 0.44544, 0.4836, 0.50424, 0.62645],
    [
      -1e-35, 0.20203, 0.27782, 0.30556, 0.3334, 0.3852, 0.42333, 0.46541, 0.50005, 0.5825, 0.61111, 0.64234, 0.86618,
      0.99645,
    ],
    [0.2048, 0.2262, 0.25239, 0.27835, 0.29445, 0.41429, 0.57058, 0.58333, 0.65094, 0.66463, 0.76533, 0.98764],
    [1e-35, 18.25, 65.25, 104.5, 373.5],
    [1e-35, 1.5, 5.5, 8.5, 9.5],
    [
      4.6492, 5.6542, 6.2354, 6.5571, 6.8007, 7.2249, 7.5151, 7.6679, 7.7457, 7.8154, 7.8764, 8.0635, 8.1296, 8.1937,
      8.3336, 8.3954, 8.533, 8.822, 9.11, 9.6518, 10.262, 10.329, 10.406, 10.588, 10.768,
    ],
    [0.077637, 0.12723, 0.20311, 0.31527, 0.51693, 0.57107, 0.61193, 0.70031, 0.89516, 0.99657, 0.99819, 0.99993],
    [1e-35, 4.5, 6.5, 15.5],
    [
      -4.9661, -4.6941, -4.6447, -4.3222, -4.1416, -4.0718, -3.8514, -3.7677, -3.2716, -3.0363, -2.9076, -2.7788,
      -2.3359, -2.0158, -1.6515, -1.4442, -1.2078, -0.94709, -0.6532, -0.33741, 1e-35, 0.85243, 1.6053, 2.3151, 3.7626,
      4.3176,
    ],
    [
      -4.6941, -4.5397, -4.2049, -4.0718, -3.8514, -3.7677, -3.491, -3.3848, -3.2716, -3.1567, -3.0363, -2.9076,
      -2.7788, -2.6406, -2.4904, -2.3359, -2.0158, -1.8415, -1.6515, -1.4442, -1.2078, -0.94709, -0.6532, -0.33741,
      1e-35, 0.55635, 0.9766, 1.3998, 1.8054, 2.4439, 2.9982,
    ],
    [
      -3.2226, -2.3417, -1.9579, -1.5641, -1.1437, -0.75282, -0.38009, 1e-35, 0.3211, 0.655, 1.4676, 2.5517, 2.6384,
      2.8051, 2.8703, 3.0415, 3.3565, 3.4317, 3.6548, 4.0428, 4.1037, 4.1755, 4.2454, 4.3897, 4.8826,
    ],
    [3.5, 4.5, 7.5, 9.5, 10.5, 11.5],
    [
      1e-35, 0.0090703, 0.05254, 0.056099, 0.083458, 0.09598, 0.12015, 0.14965, 0.18195, 0.19728, 0.24596, 0.36716,
      0.551, 0.63093, 0.71444, 0.91222,
    ],
    [-0.4844, -0.41264, 0.084649, 0.22041, 0.55679, 0.70569, 1.1305, 1.5099, 2.2726],
  ],
  nodes:
    'iii!X!f!!i!d!!iF!i!!:!!hCS!!dXC!!!!CSdF!!!l!!!jjjS!!!j!!jjS!l!!!Ca!!!hCCS!!X!!e!l!!CS!lm!!!!iii!!i!!jag!G!!!jg' +
    '!a!!!jjSj!!!j!!jSj!!U!!jY!!!999!!9X!D!!!9g!eE!!!9!!iii!/!!i!!iFl!!i!!Cb!!!jjj!!j!!jjE!!g!!jg!d!!!hC+k!/!!!C+>!' +
    '!!!CQR!!!!iii!!ic!!!jbTl!!!!CW!!!iiS!!Xi!!S!!jbf!!!Cb!!!hD,T!/!!!#VD!!!b!!Zb!!!h+k!b6!!!dIX!!<!!!Za!!!ii!2b!!!' +
    'jbf!f!!!ja!_!!!jj!^j!!k!!jjGm!!!^!!:!!jjj!!X!:!!jf!cW!!X!!:!!99!3b!!!9a?!d>!!!F!!9!!dDn(!!!X(n!)!!!!Zg!c!!!99!' +
    '/:!3!!!9WZZ!!!!jg!!!ii!c!!Cc+F7!!!D!!X!!C!!H+nU!!!=!!=+!_!!DK%!!!!99!f!T>!!!9f!b!Tl!f!!!!jj!!jf!jX!:!!JW!!N!!#' +
    '!!iSi!3!![!!eF!i!!igS!!!!jj!/!!jjf!!T/c!!!!#!a!!jSj!!!jj2S!O!!!W7k!!!!!99!f!!9f!aW!!XT!!f!!9!!jS!!dTmS!!f!!!ke' +
    '!UU!!!!99!!9ZZ<!9!!cm!]!!!N!!!99!!9nFk!b6k!!!!;!!!j!!iS!!df!n!!Z^f!a!f!!l!!!CC(!!3E!!!C*ak!!(!3!!!!99!5!!9Xc9!' +
    ':#!!F!!!/!!!jS!!Cf!aJ!!fK!!ZcJ!!!!!99!!993;!![!!?!Ql[!!!!!C!Cf!a!fS#!!!l[T!!S!!!!9S!!9XTmS2!!U!!#!!:!!!!9!9f!9' +
    'f![!!Fcg!!f!k!!!!:,!!kgDk!!M!!bk@!!!!F!!99!!9;:!!>n!!kU!M!!d!!!i!C;F3!!C(!K!!!(I!!3!!!j!j37!!!g!akgT!!!d!!T!!;' +
    'S+#!n!5!!!!Xg!e!k^!!!!j!eF!=!j!!gTk!!!kk!!^!!i!>!;S1!!Y!!RT5b!!!!$!!9f!U!!f9!!*>!m%!!W!!f!!;f3!!l!!fb!h!#!!eF!' +
    '!7!!j!ng!eTm!g!!!55c!g!!!!!if!!:(!!f!^IZ(!!!!fW!!!i!nclTYQ!g!!!HJ!!!S!!!!9!9T9M![!!T!!U,!(<!!!!!*m5S>n!!!!!cS!' +
    '!f!!f!2!!;S+WA!!!_!!!YRh!c!!!G!!if!!fm<3!!:!!#!!E#!)!!!9!X=!(_!mG!!=!!#M!!!_!!i!f!-lK!V2J!!!!fc!f!!!!XL$J!L!m!' +
    '!)P_!!!!!/!U!!9fW!!!f!S!fST!!!b!b!_!!9!f<!9!M![!!S$!!?!l!S!!i!(.#!)!!!J:%!;!!m!!n!!9S!!n-*k!R!!932!!9!!!!!f!i!' +
    '.lUgf!!i!!f!!f!!N!!j!<!0f!cc=!fj!W!!S!!!!!i!DK!lD1!!e!!S!3gc!!!!!LXfm!!L!c!T!S!!f]!!L!!!f!%ZZf!!S!3P!!!3!!3f!!' +
    '!f!+J!&Wi!!!!5f-!!m!!G!!1,k5!!nkk![!!!!k5!!!h!!k!9ig!lk!!!kgg!!!S!e!!!jS!!:Sj!!!k6,!!!Lb!j!!!fYD!#!:!!G!!.S#&!' +
    '!!!P!!nZS5!J!!F!!N!!<(!%!!(!!f!bb!H!!fkk@!!!!4T!!C!!nW!WmT!J@!!!!9_!Z!!#!!!Dhe!k!N!D!k!!kT!mm!!!!!f!a,!T!!fD!!' +
    'a!f(!![T!!!*S3!!&%!!fU!S4!!!3!!f!!#,k@7!!f!!c!!!)7!W!f!!!*WGk!5!!5$!!5!!c!!3!H!!=[!!;S!!>:!!&!XaW!!U!!!fmkGm!!' +
    '3H!!!Y!!!Y!4!9!!h:^!k!!N_!!F!!*mT[!!!!!0.Xh2lK!!_!!!b!!!$N!!!!%S!fm!ST!g!!!!25f!!!P!!W9!!X?cm6!!U!g!!H!!#!!!f@' +
    'm!#!!Z&!!!5!5J!Z!!9!!80Z4!SH!!!hL!!7!!!Y!F!!IlUI!!J!l!!U!!9!2gM!!!!,1l^#!3!!ml!!!!!g!(!F!!>(!,!!k!U<!F!!TE!g!S' +
    '!!!0Z(C!!!Z!i_#5!!!5!5!!!!.f!K,b!!If),!_!!!!!!N!!f!K,!f!h<f!!!!f![k!k!!!Tk!!U&(!k(GG!(!!!!!k!!!nj2HS!O!!O_!!!!' +
    '3!m!!3!!ne!ke!YO!!k!!S!f!!3!S!!(9)f]!!k!!B!*!!!J<W!!!!0>i!!Z1I[!US!!!!!U!>!!!%,f![[!!!H;#!!!M!(!J!!!',
  chosen:
    '71-#94%:$9,#(8$#+,.#%&;4.88?>,&.&#)%8##),-&.60,3>/##A%):38+7?+=0A#:2*7#%=##$@60,#2;%&9.)90(4?=##B%##&#(#+#)-##' +
    '5/+1/?++%.%4.8$11>/%/(#&#&#,#*1/&##*.#$##(/*3-#1@-%7B#.6,(20A>(%)-5-(#*@%*+#.5,01>,$#&*B#$*-#0&&0#(4*#$0>++(B%' +
    '0+/-+#%%##0)#()&(#+-$&2)9+,?%*/&./&A$7#*+((%/8*0*#(2=%50&#A9%+#%%+.6)B6#4$)%-/&;?&%##1;C,6#0*9;;(32.(@*&#7/$#&' +
    '/%@,)*$#-)B,8#%+1)$#-$%$,-%0#(-1+-%*@#,3)&%#*60%$%.)-/),%C5.#&$#)%$1%#-&.),.6+3A#4%8#,/#)C$49)*&#-;*#;&,3%++##' +
    '*#C*$*(;3%(*1*,(#&*/%,&1.$#.<&#&)(6#(###%$9$&#*#1%#/:-$)$+6%&#--%#&2/%<##&%*.&;%&.&%##)%%,#$2+,-%()(2%$$#&$..&' +
    '&+/),*#()(,$D30%(+-%+$#&*3($%690%%6#.#(*#&)%&:)(#)$-%1%###1(.%)($$%$#)&$#-8#/#(&$%-(#,#*,3,(%.6#,1##)#1&-#(#&,' +
    '$/#1$*($$#*$(,##(#;0$8%##).*2-2<$###$/.$)3%##.#))$&).($)#%0#$%9;#&#()%;//$0,5$#-$#4(3#/%#%%&%20+)$$#E<#)4;%$*%' +
    '$(&$&(%$*12)%(*)%##0%%)*1+##&&%$2#$#)+5*$#$*,#%(.&%;-.$.&$.#(98#32$$%2.+,91)*#$($#.+7#.,0$&%#*-(#$4$+&*.#%)/.*' +
    '%$&6*+$#-#&,26$-*$$##7#+%.#%&#2(-#####(()%$%&%-,7#+$&1##9#%.$$#.&*)%-+(##*.,6##*#0%#$#)-%).$-%%>#%%%#)&/,)#/$+' +
    '%#$$$).5%-%##3))8&-#%,####0(6#$*$#%#+#*.;*7:3&-%(%4*)*,,<$(/%#,&1$+$;((&.7.#&+;$;$1#%,%-#(1*&(,12(+)$;*##,)#)*',
  leaves:
    'NNOPOOPOPQQRNPNOPPPQQOQRNPNOOPOPQRQRNQOPOOPQPNQRNOOOOPPPPQQRNOPOOPQPPPQQNOOOPOOOPPQQOOPOOOPPQQPQOOOOPPOPPPQQOO' +
    'POPOOPPQQQOOOPOPPPPQPQOQOOOROPPQPQOOPOOPPOPQPQOPOOOPOOPQPQOOPPOPPPQPOQOOOOQOPPPPQQOOOOQOPPPPQQOOPQQQPPPPQQOOPO' +
    'PQPPOQPQOQOQQPPPPOQQOOQPOPQPPPQQOPPOOPOPQPPQOOSPOOPOOPPQOOOPOQQPPPQPOOQPSPPPOPPQOOQOPPPOPQQPOORPPRQPPPPQOOQOPP' +
    'PPPQPQORORPQPPPQNQOORPPOQPQPPQOOOOPPPPPQPQOROPPOQPPOPQOPOPPPPPPPPQOOPPPRPPPPOQOQOQPPOPPQPQOORPPQPPPPPQOOPPOOPP' +
    'PSPQOPPQROPPRPPQOOPPROPOPPPQPOOPPMOQPPQPOORPPQPPNPQQOPPPTPPPPPPQOPPQOPOPPQPPPPRPOQOPPPQPOPRPPOQOOPPQOQPQPQPPOP' +
    'QPOPQOPRPPPPPPPPPSPPPOPPPPOOPPPPPOPQOQOPPROPQPOPPPOPOQOPPPPPQPOOPPPPPROROQPQOPPPOPQPPROPOPPQPPOPOPOQPSQOPOPPRP' +
    'OQPPPPPPPQQPPOPPPQOPOPQQPPPPPPORPPQOOQPPPQPOPPQPOQOPOQROPPPPPPPQOPSPPPPPOPPPPPQSPOQPOOPRPPPOPQPOPQOPOPPQPPPQOP' +
    'PQPOPPPPPQOPPPOPQQPQPPOPRPPQQPOPPQOPQOQPPQPPPPOPPPQPPRPPPPOOPPPPMPOPQQOPPRPOPPPQPPQPQOOPROOPOPPQPQPPPPPQPPOPPP' +
    'OPPPOPQPPOPQPPPPQPPPPPQQPPPOPNPQOPPQPOPPPOPQPQPQOPOOPPPPOPQPPPPPQPPROPPQPPPPPPROQPPQPQPOPPPPOPPPPOPPOPQPPOQOQP' +
    'POPPPPPPPQQPPPQPOQPOQPPOPPPPQPPOPPQPQPPPPPOPPOQPPOPQPPPQPRPPPOQPQPPPPOPSPPQOPOPPQOQOPPPPPRPPQOPPRPPRPPPPQPPPPP' +
    'QPPQOPOPRPPQOPPOOPPQPQPPPRPROPPPPRPOPOPOPPQPQPQPPPQPPPPQOQQOQPPPPPPQQPQPQPPPPPPPQPOQPPPQPRPRPRPOPQPP>Z;}-ZY|YJ' +
    'yYTn|O%F0Grb.E^w{FvmRpB#M@lB%-HxuIO~2-r*Jv><x,Nj2&x/gPzY8(l0R{}1JOxyEeUxIy)=Q[}onY7S{v+9Ss#OAvX~Ur4Zu3quQ5]A?h' +
    '3BZz~(u|9M{i8M]yg,Ma,Bpj6h~=paLWo,YWH[tq?ALrm(NS@mHvbo(:C{l]Aa|qXqFf|0/^@RmvN^mC-])YDeS>19<n,I1[IdTd$<BlR2_PEF' +
    'e?Er9f5w7YGkGSTvTE/a*ZnApMlQjl/:TWJi+Tz[_}TZV?IjF4zG(Wa5SxLkc<U.?dVKtILo^MAe5OiQ.=Pq*/O6J:l9EBPm%v6k7T[t{PX#}F' +
    'GdXv$cz>RvF:nq76(fJ7RwW_o*;Ba1tK_GeFqM/(o=N:]$yam(q@r=;GXo?5RL@Y6sy-c~p1[?ao?(iF]~571nuT2^hDpmdRwf/OH1bJgy%<ez' +
    'R=oei.iW9KcrhtAle=I|ZNR4wEcC6ZZ{D@[;NA=P6:m/R=dUcR4nAAm/Pck}oaMO3Q.@5J|~~Iw92rp;:CaU9dxd^Mr);73lbBZc;G^*_bWE>w' +
    'iN1Q*JW4Q=]%Gau*yq7Ce^smoXq&d5<]nO,I}f1kv5d)e^:e5h#jpz7~GV^O|RJ7$1{xbxzO02K3wux%OaSNesiL}hD+bf]{T2Doxk?%QzLyE$' +
    '*W#uWQ73[ty^?6c?EZ4br4ak1VxCN;l067dI<T~NqK<.*n|KAk%N1XtTNt:qHohK1RsGL&V{-z~u,PAXBe[~rb+;zxy_5IT@zctZH1:U%x*s(A' +
    'fagXpGp/TjCgX[)<LGk[r,XK{ecq[H/$Gu9dk_L]jAUU*a{*ozT>bm~?X11;lN(7Oq{yNU]i+Twy]@%rzRiy<KPTRhDHlUKl^=OvsgS$xQqM2|' +
    '_p>eLe_d3sM/2K5ti]pCV;{Wi~DujE[]hTX&JCmSW7V57PcZ]0UHj3E.j-zY1&S,pIvC>n(N@EZ;kmUn?dV[3Wi:*bTRwVKhIs,HhCVPj0TBJ$' +
    '(T5b;%SVa[)3hFT&GWx:cy7k_T&W9T#d{Z+ka=Wp<+fDHN7%PoNrISNAMdP_T&Z+$Br>Q>6tcgXhZ;)J:sW|Zv~O_bv4b7&Ht:5fRVIHjuwJ)l' +
    '.-tNklff@)S=2K3gm;qOWOLp7tkrWUFYbX&I?T*S:RKf%,tT*=2|k=Hp2@rNu;I)_MP}GLP2xHn}NJN/K$59Z~P7^:',
  shares:
    'hqnz_Vt5DcBim}trqB]O2Ghqn~V:h@ZBXism~vh^BQHTfnm[9U2L?2Vfn}k[>?Wj:*fjeYwL>,U@:fnm{P>J_]B]ejdPBaK-H42ii4BzpP(Hgk' +
    'ejgP{BP[QBPdi~y[J@U.MZie3<z[sz{FOi;9Af}q}OFWbi}uLU-pDWraf{UBWak8k6^jjzFP)OibFZg|yTF+V(aDk[|ktiiyL/SYa|#}VR]0E4' +
    'Ya}^SgOp&gAb:s]g=PoX>yVbt5W])Dd]*S]c&LwD9QFeU~d}=NOUS9GUZ}bS(QrLegR}kjG}prYs)R_{a*:=okrGO}WgQ}zIOrsPdeZ1%Zz5(D' +
    'RXd}^)=j)P<O~W&yQ]%T45SflvuleF,XcM_cfqW>%lHqL~o(=/.Zmy+LboDy#C*mYGFs(9/Y[f{KfI{kru?{}Bl#Fp&HtvhE.-kQ1a-oZGG2z^' +
    'HGpJ#-hi{HQFsJv_/D>SoiBB|Z(V_1I,>Q}3rZ]l-bJSB[I#^9ZAK.6B&Nx|JmhwQuBD|(kf#<wY6P|ek=ffXZRz?|&diXVz|bCAD#E&[|.ZGb' +
    '<x|aCjv@n714ulH@nQ}|a*XC_v<[Dpw=~K~2cVevrklN<|0J%d$uvz}2s#kTd9Nt<L4&}b@{}BwI3uxo+Pa~ysv5LE{,(3t=Ho@20$Hqi#l(_3' +
    '2^|x}:,Yf6q4D|}a+rx}~X)+|ev$L^Y}42$~&|g)1Fb#+x0gx|[+wDXzt(v&1%~yHc%v^@}kxxz}Q&G=+X9YH}s.{|,r_Msp+nk&xv%pf?7=,1' +
    '7B$@U+qy{y70G-s,a}#]mrqgrd&-E3E^S%67C/kZq}%Q}&8GXUnr{wMyvt?G4d97xm&:}o0s-snx,X+c*U7Asyw5tz-rr>X~Z%=lUc6tLYM{}Q' +
    '0[I}0v+kM))8juKllb6$|Biq|[1AOuQ1a~}un}rB_X_>q-4HtHh}dBe&Guuc>l${]s0xXsH3SKCwo{~b{v[@TzVfqowvJm#,}6V|{gz_}OgvI/' +
    '0Ru()tl{vr*~1wzZCaQTb[}%/Bzyufv=6%:@Jwz4zyj:h*}qe0gv@=I}j~qqx]jgTTzjPHgpgrKU2Wvy|zD/{>.q~7zY}}wmc.&{x{y-,v+(c=',
}
