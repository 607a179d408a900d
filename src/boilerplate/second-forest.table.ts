import type { Forest } from '../forest/forest.js'

// Written by training/boilerplate/train.py.

/** The same once more, by the first odds of all units. */
export const SECOND_FOREST: Forest = {
  columns: [
    'width',
    'words',
    'word-width',
    'capitalised',
    'digits',
    'commas',
    'stop',
    'stops',
    'dots',
    'quote',
    'bars',
    'glued',
    'addresses',
    'marks',
    'small',
    'prose',
    'pieces',
    'pieces-after',
    'open',
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
    'prose-1',
    'score-mean-3',
    'score-mean-8',
    'prose-mean-3',
    'prose-mean-8',
    'width-mean-3',
    'score-highest-before-3',
    'score-highest-after-3',
    'score-highest-label-before-8',
    'units-before',
    'units-after',
    'place',
    'sentences-before',
    'sentences-after',
    'distance-to-sentence-before',
    'below-story',
    'above-story',
    'units-in-text',
    'sentences-share',
    'score-mean',
    'story-share',
    'labels-share',
    'list-units',
    'twins',
    'unread',
    'rules',
    'family',
    'rule-place',
    'rule-voice',
    'rule-traits',
    'rule-fits',
    'rule+2',
    'heading-above',
    'rules-above',
    'rules-below',
    'rules-near',
    'rules-elsewhere',
    'site-rules-elsewhere',
    'families-in-text',
    'run-side',
    'run-distance',
    'run-place',
    'run-boilerplate-between',
    'run-labels-between',
    'run-width-log',
    'run-share',
    'row-units',
    'row-surest',
    'row-mean',
    'text-surest',
    'text-sure',
    'text-likely-share',
    'others-surest',
    'others-likely',
    'word-score',
  ],
  cuts: [
    [
      28.25, 31.75, 34.25, 38.25, 40.25, 48.25, 50.25, 56.25, 76.25, 90.25, 96.25, 111.25, 121.25, 133.25, 149.25,
      243.5,
    ],
    [4.5, 5.5, 6.5, 11.5, 13.5, 14.5, 17.5, 22.5, 28.5, 44.5, 53.5, 108.5, 144.5, 194.5],
    [2.6684, 2.9944, 3.0062, 3.9848, 4.0135, 4.2887, 4.4045, 4.5047, 5.5047, 6.5025],
    [1e-35, 0.091751, 0.25245, 0.28661, 0.31643, 0.33578, 0.40192, 0.54654, 0.55685, 0.60097, 0.85961],
    [
      0.023549, 0.02639, 0.029466, 0.041764, 0.044802, 0.066784, 0.084924, 0.089358, 0.096931, 0.11132, 0.1542, 0.17659,
      0.42997, 0.60303,
    ],
    [1e-35, 1.5, 2.5, 6.5],
    [1e-35],
    [1e-35, 1.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [0.028175, 0.033616, 0.04211, 0.067424, 0.13485, 0.25658],
    [1e-35, 1.5, 2.5],
    [
      1e-35, 0.026491, 0.064173, 0.067424, 0.077677, 0.11024, 0.15451, 0.25321, 0.27429, 0.322, 0.33908, 0.40455,
      0.65476, 0.75962,
    ],
    [1e-35],
    [1e-35],
    [1e-35, 2.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 28.5, 37.5],
    [1e-35, 3.5],
    [1e-35],
    [
      -2.8587, -2.7878, -2.714, -2.6385, -2.562, -2.4811, -2.3975, -2.3132, -2.2255, -2.1365, -2.0429, -1.9445, -1.736,
      -1.6302, -1.5225, -1.4069, -1.2833, -0.87691, -0.71933, -0.55538, -0.37885, -0.19448, 0.36935, 0.55349, 0.75026,
      0.94536, 1.1335, 1.3254, 1.5222, 1.7297, 1.9291, 2.1205, 2.3047, 2.4836, 2.6522, 2.806, 2.9577, 3.105, 3.2519,
      3.6528, 3.7775, 3.8993, 4.0207, 4.1406, 4.3658,
    ],
    [-4.415, -3.7331, -2.1721, -1.9238, -0.85672, 1e-35, 1.8961, 2.492, 3.156, 3.4564, 3.9851, 4.349],
    [-3.6955, -2.4774, -2.2206, -1.9578, -1.4336, -1.3023, -1e-35, 1e-35, 0.20529, 2.7117, 3.7649],
    [-4, -3.5066, -3.1242, 1.3501, 2.6734],
    [-4, -3.7162, -1.5925, 2.0703, 4.7373],
    [-3.9999, -3.7723, -3.5669, -3.2118, -1e-35, 1.6591, 2.589, 3.1429, 3.3135, 3.4777],
    [-4, -0.97298, -1e-35, 1.4277],
    [3.25, 13.25, 15.25, 17.25, 20.25, 24.25, 26.25, 54.25, 57.25, 95.25, 108.25, 170.25, 213.25],
    [21.25, 81.25, 231.5],
    [1e-35, 18.25],
    [-1e-35],
    [-3.1534, 1.2787, 1.7266, 2.3962, 2.6078, 2.9751, 3.1541, 3.8082, 3.9538, 4.0878],
    [-3.8757, -3.3977, -2.625, -2.3218, -2.2164, 1e-35, 0.31592, 0.46989, 0.81394, 0.99795, 2.1364, 2.862, 3.0943],
    [1e-35, 0.15476, 0.30952, 0.92857],
    [
      1e-35, 0.074176, 0.087121, 0.17914, 0.24265, 0.25833, 0.29706, 0.32292, 0.35504, 0.48529, 0.51471, 0.55903,
      0.58578,
    ],
    [15.732, 19.036, 21.577, 31.155, 49.155, 59.036, 65.293, 72.134, 85.207, 94.866, 98.464, 117.07, 141.31, 156.93],
    [-3.6466, -2.167, -2.0397, -1.667, 1.609, 1.8367, 2.0446, 3.5743, 4.3197],
    [-1.5843, -1.2111, 0.1973, 0.40095, 1.0182, 1.2202, 2.079, 2.6738, 3.163, 3.3156, 4.6199, 4.7214],
    [-3.3235, -1.0501, -0.17366, 0.19057, 0.56495, 1.1394, 1.3049, 1.5007, 1.6952, 1.9035, 2.102, 2.295, 2.4738],
    [2.5, 3.5, 4.5, 6.5, 10.5, 15.5, 16.5, 18.5, 19.5, 20.5, 21.5, 26.5, 27.5, 29.5],
    [5.5, 14.5, 18.5],
    [0.20923, 0.48203, 0.57898, 0.61542, 0.63394],
    [1e-35, 1.5, 2.5, 4.5, 5.5, 7.5, 9.5, 10.5],
    [1e-35, 3.5, 5.5],
    [3.5, 7.5, 14.5, 23.5, 30.5],
    [1e-35],
    [1e-35],
    [
      2.4414, 2.7403, 2.9701, 3.1133, 3.2385, 3.4176, 3.5114, 3.6243, 3.7256, 4.0342, 4.151, 4.2697, 4.3631, 4.4485,
      4.5272, 4.6775, 4.7493, 4.9163, 5.4869, 5.6003, 5.773, 5.8479, 6.128, 6.1821, 6.2471, 6.375, 6.7123,
    ],
    [
      0.027481, 0.097838, 0.11779, 0.26373, 0.29648, 0.37398, 0.38847, 0.40334, 0.46259, 0.50972, 0.55879, 0.62087,
      0.65558, 0.76379, 0.78728, 0.81845,
    ],
    [-3.0194, -2.8806, -2.5099, -2.4316, -2.1117, -1.7976, -0.94673, -0.65513, 0.98539, 1.1784, 1.3705, 1.996],
    [
      0.36534, 0.45877, 0.47576, 0.50021, 0.62794, 0.64991, 0.6703, 0.71312, 0.7287, 0.74516, 0.7944, 0.82492, 0.97827,
      0.98125, 0.9981, 0.99993,
    ],
    [
      1e-35, 0.059667, 0.11259, 0.15316, 0.37161, 0.38481, 0.41694, 0.42931, 0.44477, 0.50029, 0.51835, 0.53251,
      0.54162, 0.5771, 0.70406, 0.75031, 0.77028, 0.84609, 0.91983,
    ],
    [5.5, 19.5, 24.5],
    [1.5, 2.5],
    [1e-35],
    [1e-35],
    [-1e-35, 15.5, 21.5, 23],
    [1.5, 2.5],
    [1e-35],
    [1e-35, 1.5, 12],
    [1e-35, 0.75],
    [-1e-35, 1.5],
    [4.5],
    [1e-35, 2.5, 3.5, 8.5],
    [1e-35, 5.5, 6.5],
    [1e-35],
    [1e-35, 2.5, 4.5],
    [1e-35],
    [1.5, 2.5, 3.5, 4.5, 11.5],
    [-1e-35, 1e-35],
    [1e-35, 2.5, 5.5, 9.5, 17.5, 20.5, 24.5, 25.5],
    [
      -0.49952, -0.38491, -0.23773, -0.1817, -0.13879, -1e-35, 1e-35, 0.039768, 0.067122, 0.097352, 0.12779, 0.39183,
      0.79722, 0.97962, 1.0242, 1.0462, 1.1432, 1.4291, 1.6501, 1.9973,
    ],
    [1e-35, 7.25, 12.25, 16.25, 40.25, 51.75, 57.25, 64.25, 197.5, 213.25, 356.25, 409.75, 583.5, 624.25, 664.5],
    [1e-35, 1.5, 2.5, 5.5, 9.5],
    [
      5.3868, 5.8029, 6.1109, 6.3306, 7.611, 7.6663, 7.7357, 7.8823, 8.0752, 8.2562, 8.5689, 8.7436, 8.7851, 8.8376,
      8.9762, 9.1794, 9.8679, 9.9422, 10.029, 10.183, 10.407, 10.481, 10.593, 10.824,
    ],
    [0.040543, 0.11064, 0.25195, 0.33473, 0.39632, 0.49927, 0.74045, 0.99465, 0.99878],
    [1e-35, 1.5, 2.5, 13.5, 15.5],
    [
      -2.7878, -2.3975, -2.1365, -2.0429, -1.9445, -1.736, -1.5225, -1.2833, -1.0184, -0.87691, -0.71933, -0.37885,
      -0.19448, 1e-35, 0.46965, 0.88328, 1.2171, 1.5154, 2.3895, 2.6613, 2.9062, 4.285, 4.3959, 4.7079,
    ],
    [
      -2.714, -2.3132, -2.1365, -1.6302, -1.5225, -1.2833, -0.71933, 1e-35, 0.57387, 0.99195, 1.1874, 1.3895, 1.742,
      1.9229, 2.0864, 2.5495,
    ],
    [
      -1.5473, -0.68595, 1e-35, 0.39517, 1.3572, 2.0728, 2.2672, 2.77, 2.9036, 3.1981, 3.2779, 3.7612, 3.9893, 4.0544,
      4.1195, 4.3037, 4.4209, 5.0419,
    ],
    [1e-35, 1.5, 9.5, 10.5, 11.5],
    [
      1e-35, 0.012361, 0.016506, 0.027546, 0.032908, 0.055778, 0.061686, 0.077171, 0.11948, 0.13029, 0.14389, 0.27282,
      0.31588, 0.3859, 0.44043, 0.54942, 0.5986, 0.62481, 0.8045,
    ],
    [-1.6032, -0.40321, 1e-35, 2.3398, 3.0118, 3.1279, 3.2733, 3.5892, 4.1253, 4.2572, 4.7281],
    [1e-35, 1.5, 2.5, 7.5, 8.5, 10.5],
    [
      -0.75531, -1e-35, 0.1473, 0.17166, 0.23257, 0.31528, 0.55065, 0.59465, 0.64183, 0.73661, 0.7925, 1.0893, 1.2461,
      1.6215, 1.745, 2.4871, 2.8507, 3.4614,
    ],
  ],
  nodes:
    'r77!!7!oU!!!77n<!!!!7!!sss!!s!oU!!!Bas!3!I!!!!777!!7!8:!!!7R7!!t!!7!!srr!m!!mr!!!sR!!m*![!!!qn!v!pi!!!BZxt!!v!' +
    '!!B!!rrm!!r!mR!!!8rR!!am!!!!777!!m$7E!!!!!7$7!!!7!!rrr!!r!mJ!!!8am#J!!!!!!srr!!r!E!!BR!sR!i!!*!!!ssm!!ms!:!!!s' +
    'J$!!!3!:!!77m7!!!mRtt!!!!t!!77!!!qmt!j!X!!!GaMS!!<!!!m!!rrr!!SmJU!!!!!8Zm!!!n!!777!!7!E!kRCx!!!!!7!7!!777!!7YD' +
    '!k!!!HD!!k!!7!!777!!7!JT!!u!!7sS!!!7!!kZl$y!!!!v!!Gv!QS!!!8!!770V!j!!!v!xt!!o!v!!7!!77m7!<!!!m<!MC!!!p!!7!!sss' +
    '!!$RwxF!!!!!!8_m!!!!rro!!r!E!n:!!!B_o!I!!!!777!$DU!!!!$7!%!p!!!7!!mv![*R#!&(!!!!!5!!8I!!!77!$mTIMxF!!!!!!u!!!7' +
    '!!77oV4!!Q!N!!!mJU!!!!7!!77!7m!!ae!ml!!u!!4!!7!!77!$<#!HR!!!n!R!h!!!7!!ma$9.!oo!!!!!A!!B.!k!!!ssV!!$E!s!!!#C!!' +
    'ly!!$!!77oo!k.!!!!Rt!C!!I!!7!!may#90.!!!!!!!Bp!#!l!!!ss!$E!Rq<!!!!!D!*l$!!!!m$SU4JUq!!!!!!!!1m!!4!!my<y8!!!lVx' +
    '!!!!!8p!!#!!77!H:!wF!!eF!!k!!m!!7!!771!!$HR<#!!V!!u!!!!7!!77!ytF!%!>!!tq!!X!!!7!!ms!$<!j!!!8)p!$!!m!h!!!matF!1' +
    '!!t&8!!!!l!!I1!!!77!<#!R!!nM!@!!bEC!!!!!77!<y!*!!v!flv!!I!!!7!!9X6!!!IRvH!!R!!!+!MT!!!Cr0.!p!!!Rv!v!!Sv!R!!!!B' +
    'r.V!l!!!mJvyV!!!!!t!!!Cs!X99#l!!l!!!ae!!!#!!!771!O#!!!<#!9!!U7<!!!!!77!ybVE!h!!SH!4!!!H!!!!7$X7!HvF!!x!m!h!!!]' +
    '!!!!m*yt!6!!!Pt!!!TR!h!!n!!$XII2f!!!!_l#!<!!!!w!!!Cyol>M!!!mwx!!!w!!d!!!!B$t$!!Xev!!v!o_!!!$!!!!7$9E%!t!!H:1!F' +
    '!!!!!![!!nEt!!YoRoU9!!!!!!!(%!!!7$67!O!Yl$!!R!b!!!1!!!!77!6b!;!CU!!r!!^)!R!!!!7-Sv!4_*!o!!!!4T!!4!!!!7$S)9!(+K' +
    '&!!l#!!!!!!!!!$X*Rx>!!L!!!o!&!!10!!!!7o7!g!!mtt!RR!!!!t!!(!!ml@!!U!.!R!R!wl!!!w!.!!mp!l#!!Io1!G!!!k!!1T!!!8$*K' +
    'E!-!!!&mr8!!!!$!!!!B6fM+Vp!!p!!B!!!y!!1!!!7$<DY!!U,!!7!4!!M$!!!!!7XN;7R!!(vV!!!!!0!R!!!!$-o4EV!!!4h!!t!!VE!!!!' +
    '!X/G1!1!1!!_T!!v!!J!!1!!SU%n!!b4F!S!m<!!!!!!%!!B6flRV!!o!!#!!l#!!!1!!!i<84*H1!!!r!!4!&!!!x!!!$St!VS!t!!Y?!R!R!' +
    '!K!!!!y7H$-Y!4!!R!!(4l!!!!!!!mSVE!!vT!f!!!ytU!!!!t!!St!v!T!Rs!!Rv9!S!!!!T!!ypom2wJq!!!!!p!d!!!F!!!7W0m.!M!k!!.' +
    '!!=!>J!!!!!ooox!!V!!E!!gV!!V!V!t!!-SoxY!!LlR!!o!!R!!!R!!!7;G0!!!?)!oo$!>!V!!!!!!p7!!F!txEY!!>/!!!Rh!!!!N)p!!&<' +
    '!!!/w!p!!R!(!$!!$7O$!*5%!o;w!!!!!!%!!!!if(l!!!UU9a!!y*!U!!!!!!X$E!G2!E!!GU!S!!!>!!0!!*K);!!!!PGtC!T!!k!!!G!!Xu' +
    '.aV!!!!,!!10M_&!!!!!![p!mw.!n!!J#!m!!!w!.!!!BWWv!t!#!My!B!!Ir!!!!!!Wo/o!.!!R7!!!S!Rg!!S!!!yir!Oy4!!o!!YV+!!!y!' +
    '!!!X%?!!Et!!y!UR!!p$!!![!!84##9!!=Kw!!!!!4!!O,!!!4!4U!r!!SV!o!V!j!!4!4!!$SR(<L!!!L!!o!vq!S!!!!!6fI!w!1#2!!!7!!' +
    '>#!!!1!!*Kx1!!5pr!!R!!!!Fr9!!!!9V!!()v!!r!/y!!!C)!!d!!/ERs!!RI6E!!!s!!d!!n!!!ER>!!RpJJ!p!!!!U!o!!o!!mU7!!.q!u!' +
    '!R!R!7!!hR!!!St!l!dJLl!!SJ!!!!%$!!!!4/xFVs!!v!!!t!!s!!4h!!!FOSvS!!!!V!!OI!S!r!!o!!Wypt!!mtu!!R!!uF!!R!!!![08q!' +
    'v!iV!!!!J+!!=(!!!!c!f(!!Oie5a!J!!G!!!!F!!6#4!&G!!S!!(%4!!!!1X!!!*N)L!!!!Fo$!NC!!!HH!!!!?%n!!XE!<Uy,!!!-!!y!!!!' +
    ';#J!!OR>!!4oG!!!!y!4!!!$-4!4C!5!OE!!!p!E!!R!!!WB-SV<&!!!!G&!]!!!R!!!!$ld%!!!$sl!!!ls1!!!;!!!Cy!!p!&4!!oE!4(&g!' +
    '!!!!!p!U*!Ry!!!s0U!!(%*!!!!!Xq6L!>!!^!!wt!!l>!5!!!!f(!R!!ieHa!u(!!G!!u!!!!fl!$!&V!K!m!!U!!H!a>!!!p!Tt=!>!J8!8!' +
    '!C!!C!#!!!',
  chosen:
    '24.702?<#&D,)$*12%#-#-:3,6)$@9=3I,+&*%015#####%(&$#)(4(2**-)4*58#%;3+%/9,A/>I3*$.&++##.0,*%-*%)08%#,($%*%1/0#&' +
    ';3$+/33%.B>#%$##)$)$%#4+$0%.$+#$#=1*5%%0+$CI>0*8#%$,$(E<0&5*,(C.%I##1/,&($#$,>0#5#)(3#3F>2$)#%#(+#I-&$/4-$.,#%' +
    '4(&,$$$&#-0@1*.&3/8$#I####-.*)$,.@///.**$,(I@195*#$%-%I@-5+$#/7()JA./#&--#<#J#$/(#4,#)#*/%5/&*,.*&0B19%&#)&-,L' +
    '#$43)##)#,31%/&/%###/#%/00#.&##..%3#+()5$-#0B*,#%(#1#.KC++/-3#%#(LD(4&)((,(#L%$/##.##1/#*$&+&2$(./1G(#%.###$%.' +
    'E(#+###((&M*##082+*#(-/,##+)06,5<*)#5$1.62*/0##)#(,+##/J-,&1#%.)<-J(4$#(#0).*H/#(..*(1##*#1###-/8#&0#%###$0.(.' +
    '/4;#)#1,$+&+0#(##6+;#+E0-)%$&(&/%#-$#:/),+%&M/#%##%###/M$#$&,):##1N#1,###$*&+N/1#&&##-,$/##($,($*/#J#4%12&0#1+' +
    '0#$##27+2*#/%#$$9%#+0+//#$$#,.9%$-##&$3()#%(L/+$#.##*&&N#%(**#22%/0#;#)1&#+..#(&%)+$#,%/00%$$/#$,,#,##):56%*)(' +
    '(#&###$8((#00#%*/###&#5N/-###&.*42$1$/$#53+11#,%#.(6)+)5(./#.($#%$P%#/#$)#$-,87#&6#$&-04#&/##&%:#%>O#%#%#+()$)' +
    '(B$-%+#*&3#%%$.)#$,$&,0N#%##%1$#+(#1)2-,$-#*#/)&#0+)2+####%#,+&*%(###$##/#+%$&#/,#($*()#-$#*)-%/#)7%8(7$(3&>$)' +
    '5(####3#$$)#%$)$&+&++$&#3&$#%&(###&)13%4,$*,0-&(*(#&5#(####*2#=##-#$$.#(/+1;%(6+$12%*)&%)*#.&+#$-%%/#0%*(#(3*:' +
    '1#?$&&166#8/#&$.(5*&*)#$$)//-*+&#%(&3#+$(065$5#+/0%#(-=&$/&4#4)$&/##1%$$#$1(&#3#%$.,-,-$###$0%*#*-$%%$#*++0##(' +
    '#+$$$/#2*.%0##*(#$/,(&%-#2$$%%)$&0##)%3-*2+#$$+#-**$$+#&(#,.,#1-,##(#%.#(56%##0;$%($$*###)%&(#-/%#&+(&%+%#$#%2',
  leaves:
    'NOOPOOQPQQQRNOOPOOPQPQQROOOPPPPQOPQROOPOPPQPQPQQOOOPPPQPPQQQOPOPOQPOPQQQOOOPPNPPQNQQOOOPPPQPPQQQOOPPPQPOPQPQOP' +
    'PPPPQNPQPQOOPOPOOOQPQQOPOPPPQPPQPQOOOPOPPPQQPQOOPPPPOPQPQQOOPPQOPPPQQQOOPPOPPOPQQQOPOPOQOOPQQQOSOPPPPOPPQQOPOP' +
    'PPOPOPQQOPPPPPPOPQQQOOPPPPPPPPQQOPOPOPQOPOQQOPOQPPPQOPQQOPPPPPOOQOPQOPOPSPOPPPPQPPQPPOOQQOPQPPQPPPPOPOPQPQOQPO' +
    'OQPPOQPQPPPOPQNPPOOPPQQPPPPPPQPPQPOQPOPOPQPPPPPPOQPPQPOPPPPPPOPQPOPPPPPRPPOPQPPPOPPOPPPQPQPPPPPPPPPOPQPOOPPPOP' +
    'PQPQPPPPOOPNPOQQOPPPPPPPQPOQPPPPPQPPQPOQPPQPPRPPPPPQPOPPPPPPQPOPPPQQPPOPPPPQPRPPPPPOPOQQPPPPPPPPPPQQPPRRPPOPOP' +
    'PQPOPQPPOPQPPQPPPPPPQOPOOQPPPPPPOPOPPQPPQPPPOPQPQOQPPPPPOQPRPQOPPOPPPQPQOQPOPPPPOPPOPOOPPQPPPQOQPPPPQPOPPQOPOQ' +
    'PPPPPPOPOPPQPPOPQPPORPOQPQPQPPPPPPOQPPPQPPPPPRPOOPOPPPPPOQQPPPPPQOROPOQOPQPPPPQPOPQOPPOPPPOPPQOQPPPRRPPPPOPQPQ' +
    'PQPPPPOPOQPPPQPPOPQPPQPPPOPPPOQRPOPPPPPPPQQPPPPQPPPPPPPPPPPQOQPPPOPOPQPPPPOOPPPPPQOOPOPPPPRPPOPQOOPOPPQOQQOPOQ' +
    'PPPPPQOPOPPPPPPPOPPOOPPOOOOQOPPQPQPOPOQQPPRQPOPQQPPRPROQPRPOOPQPPPQPPQPPPOPPOPPQPPPPRPQPPQPPPPPQNPPPQPPRPPPQPP' +
    'PPPPQOPPQPPPOPPPOQPPPQPPPPPOPQPPPPPQPPPOOPPPQQPQPQOPQPOPQPQPOPOQOPPPPORPPOPOQQPPRRPPOQPRPQPPOPPPQPQPQPPPOPPQPP' +
    'PPPOPPPQPPOOPPQPPPPOPPPROORPPPPPPOPOPPPOPPPOPPOPOPOPPPOPPPPPPPOPPQPPPOPOPQOPOPPQOPPPPPPPPQQOPQPPOPPQOPPOPQPQPP' +
    'OPOPPOPPPPPQPPOPPOPPPQPOPPQOPPPQPPQPPPQOPPOPOQPPPQPONQPQPRPQOPPPQPPOPQOPPPPPPPPOPPQOQPPPPPOQPOPPPPPPPPRQPOOPPP' +
    'PPQRQPPPPQPPPOPPQOPRPOPOPQPPPPOPOPQQQPPPPPPQOPPOPPPPQOQOPPPPPPOPPPPQPPQPPPPPPOMPOPPPPQOPQONPQPOPPPPQPQPPPPPPPP' +
    'PPRQOPPQQPv:gOhv*I.Gw=~=gMowx[YQz/.DjP%X~KS~p+7PqvGnHbbBTwO>^tQa<>}Y_wGYrEq(ub|KbjEZq3Nzpw?~XmH^~W({0V2?TdPg#0' +
    'RCr/K=X^YT#c6l5bbWdGUl[~R||jRg0W[Pp9e9(uCBkR[uEL}e^a/C}U_r0/Cnu1$~BWau(?>PGd*H,Pat3^p6Sbi#<S{6CLf%g|[#-Mn:_L0c' +
    '.R8T$Li7xvXLs,.h(Mo*,ji86D_$?I^|6)bBvtBv<Ht6t}VC%7S7(IychJ~4.$~f(E~)hc9^yP:B}F{<y)YzoV<azE$<%^FfP,;x}F(I-I9>Z(' +
    'rF{E3j{mHND,o}HB(;7H]VwDR@^)p0r(#?e)?Y~G3m)Iy-|Cryj@/:lM}EN8|$&7_aa>3)UUr?eu>ph/oL:wHi>6.auAcn@T,2vA+cH|,V1W8_' +
    'uA.{|&bbJDl(vB1[dEYSr|:z;@~<j5YX>B&[b$1GrJ./G8*e},3Q$Y1EsG[CrADmkW7vM($Yoy?Xq%Qs~+m&]3<^)~OgsyGL-21_)A{;[Jwd[6' +
    '9?E#Lm}RFpJ/9K?gJ^ya)(y*;9PaD,2}l{_#(S,xT;zeHe;<[>^ASVu^/Z4Y5DAEV>o5;&u*rfXl6JvcbXR7ylAIPw{a5bxxrFHdKgCeg+^C<V' +
    '%D|nD^xrh58Ry~2+/GTit3A[vP)AYnNq|4E2S*IOKBA^k4;ka/L#Ghm&,mtQQEEdIEv**.~?&MNxUd(].^01H?kF=Vr&$T5dkM:Pq~G8t27[d0' +
    '2wN=S[P5FH^Y2N_EUtx#3oP8hHiEs9d.>]XoOeCvyR&f>q>bhM+/KZm1T1{4R%m/5:2[n}MIDWXxOhO/:w|NKj;pj@O.jiTqX)]H1SXmQdmTPx' +
    'kpd~(+VOaU94fQI$|~yGm*hG|YdMbgvV_x]2{9]qP$LdjbpS7%<#&4KmQWK(AiLmXY)NqUhH4V%RO+GOhR3tL}zR/*;im.:7B[jEFL-W:&{0Hy' +
    'zPoLID2eqQ?P^F#nePz7}j}wwFk)HI:xvTy9tX^PEoEOM#0CkZ}T>V(<J.N6GVc6bR*+*cbDm$t*I_Tv/LFndw[,O)/C{YidYQ^z?L}YH(8Mt*' +
    '&|p;rGJ+VT;hd|-VmqWTyrLZIMRk+<;POZkpFnVy#y)}Mf>aVrc/^{BOu^mO}gJvd[xV2L>R}%JSSaPdS)IcfKjt90T.e=VRxp2&9xe?FMjcUL' +
    'y[PSIN*c/abzt^Hj:{H5^FPVoSv{RkO)J{TPLpdy04LT$CD{PFQskIT0}.wUPvg>Z$t+Sgl/kRx9}RM.aYX2T*MFduv^Wx;h1nDN~uQoGc>0U}' +
    'FW-,QxcLb=jD3iKZVL$<@NRl*WEeNDncSsD#,PFnZpeZ&eDbK_Aj<SVmTy.RP*?Zfw62(wEqthmWK_MRpFM[I,}hFd|}l]RNP15wqH(LjTgGH&' +
    'N.GmA^HlN=6_h({na#p)',
  shares:
    'Mb[UPx3PJ@4N_NHRyAg7wQN[UM_64ePZAN_]|rg7R,rcLo9Lj@dK0W:MZ}LtJA<[fEPYPp~fS5~P?NXMPp=Fi@xCNX^ITA;U[ItNX|sS67D~z>' +
    'PY|PyGo1F7IKy,)p=qE7;)P]Iqn;&Ee>(RPPF;rIy>6:TLSV~XzySp9QOBK9yZ8<<:Kux~k2>/i=CTL|}.99r(g=TR|IAk8?y-FQRU~Eo?gMn;' +
    'PJ*N:o;HnQZWMP}}r~O*(AR.uj5vithMLVE~v{m??d6AVMx}jjbh=&AW@M{{<ox3sEXB~6^tEVmbCR{~YwX5$Mu;TB}~CYyH1=~YJx)yy24wiN' +
    'R{}}]|wN(vCX?~DEkBgsE_T~jal>,LeHsT|?ft-zBQ(}Y7z4,Q9}YoK[9n~zF:W(YL]2},P55>{kJS<~<.]s&~YEYy/Yb[5aD4mb17YHT)$zRh' +
    '_17c])a0(YLLo{Bj[cFu?LkK|wf8>x^TciAx}3rDzq_9l+mFBa:9p@|f:nt{4Zz:={f0}{%5|pay4d~n3}JR=lFvYkx&zvJTeM*~jH8|^rLvDR' +
    'k||+cNyc<>Fo~%sm>|8|u}_~zG+(j|ZnzNU(~zJC)Rm-m~{+K~7e$(Xm){{2T0QnaRo}xCpvs,S{%o~xp@mo0ZFp~jn1K]U)fo}f&AUv^2C);v' +
    'k*e%x4JYh+{h)(qGyY;zw(s~n:3}quzNar{Z:zn5n/J8l~wL~4|*iNsonI}.RiV{}7~}}nXJ0XIlcjx>Z.Ms,.,opo,Azx73hy(p{Z2fwfU<p9' +
    '{5dbr_bx6L+~q$%?c~O$+J}o}}}~j6zmrl,6i>6i}[+.y$<($P.y6]}}6vHwg;Q-.4s~{nx,jvHh9yy&W}4-IoFG}Ih)~XUm+*|p3Q||oCmd1R' +
    '6H4CM:}<wGuI|*zju(y$nu~oLYXk,M7-7{U~3|M-mYxmj~OL|]q-w@|p0r,p|@^rlHj4x}-}o}K},|$i_wd+mX){r~};+v3c(Rv~yyz}*.-p/H' +
    '}{)E0bY~%zmj+lN&N/Cpww>d}_T<7Q78}n11qu:gbq(%~d,kpT:*T^@{T,%d{{m)dMp9Atw1.K|xBA}rzCWsGI~?{W$h)C{66Dxm$z)ab?B{Y{' +
    'l(:|s,;Tf4En$7GJcwT,6vnz/UcVg,L1X;]d9+-a[pKt~}$+iUu#&yp|}sj8%_8uaz&V~RDmejdef{}mJBQzYqMyp;u*z+s[MnM{+JkTz,i|}A' +
    '1m2i&aXKmaa~}n7IBmit96~q}y&CQ[Px6~067aa2,aw1+Ov1a+Cimcp32uATY{Vv@jji{Pkp+uYSzT}_<jLiLh3(T3[X[1f86bPtuFp=1>Z0Vy',
}
