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
    'units-in-text',
    'sentences-share',
    'score-mean',
    'story-share',
    'labels-share',
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
    'words',
  ],
  cuts: [
    [22.25, 23.25, 28.25, 37.25, 39.25, 41.25, 49.25, 60.25, 69.25, 72.25, 76.25, 85.25, 90.25, 96.25, 103.25, 133.25, 170.25, 196.5, 242.5],
    [4.5, 6.5, 7.5, 8.5, 9.5, 11.5, 12.5, 17.5, 22.5, 27.5, 32.5, 38.5, 40.5, 44.5, 51.5, 53.5, 62.5, 78.5, 91.5, 121.5, 155.5, 192],
    [2.9019, 3.0043, 3.99, 5.2529, 5.5047, 7.9881],
    [1e-35, 0.047065, 0.12633, 0.14194, 0.28661, 0.30116, 0.31643, 0.33568, 0.42527, 0.43019, 0.50294, 0.55685, 0.78019, 0.90082, 0.95061],
    [0.031348, 0.034557, 0.037807, 0.040575, 0.052698, 0.064665, 0.069057, 0.082009, 0.091256, 0.10013, 0.17684, 0.60303],
    [1e-35],
    [1e-35],
    [1e-35, 1.5, 2.5, 4.5],
    [1e-35],
    [1e-35],
    [1e-35, 1.5],
    [0.050641, 0.063508, 0.098387, 0.14496],
    [1e-35, 1.5, 2.5],
    [0.027402, 0.048003, 0.059412, 0.063165, 0.11024, 0.12633, 0.15451, 0.19804, 0.22361, 0.25321, 0.33908, 0.40455, 0.67949, 0.75962],
    [1e-35],
    [1e-35],
    [1e-35, 5.5, 6.5, 8.5, 9.5, 10.5, 11.5, 33.5, 36.5],
    [1e-35, 1.5, 2.5],
    [1e-35],
    [-2.7227, -2.6547, -2.581, -2.3428, -2.2589, -2.1751, -1.9934, -1.6956, -1.5927, -1.4903, -1.3765, -1.2586, -1.1357, -1.0016, -0.8614, -0.70946, -0.54331, -0.18417, 0.18568, 0.37034, 0.55296, 0.75024, 0.94677, 1.1384, 1.3351, 1.5419, 1.7532, 1.9591, 2.155, 2.3453, 2.5303, 2.8594, 3.1726, 3.3173, 3.4595, 3.5957, 3.7245, 3.8486, 3.9757, 4.1027, 4.2175, 4.3325],
    [-4, -3.1144, -2.5804, -1.8714, -0.98729, 1e-35, 1.0543, 1.929, 2.1416, 2.5359, 2.7177, 3.2253, 3.5267, 3.6656, 4.1846],
    [-4, -3.6975, -2.0952, -1.9665, -1.4516, -1.3213, -1e-35, 1.043, 2.134, 2.6988],
    [-4, -3.7337, 0.64158],
    [-4, -1.8477, -0.17429, 2.2521, 3.0086],
    [-3.9998, -3.5793, -3.3944, -1.7913, -1.0817, 3.3929],
    [-4, -3.7563],
    [10.25, 31.25, 48.25, 56.25, 62.25, 77.25, 105.25, 168.25, 195.25],
    [17.25, 21.25, 61.25, 209.5],
    [1e-35, 7.25, 128.25, 136.25, 144.25, 184.25],
    [1e-35],
    [-3.2795, -2.5235, 1.4681, 1.698, 2.1405, 2.5803, 2.777, 2.968, 3.8038, 4.0804, 4.212],
    [-2.5397, -2.2372, -1.451, -0.16163, 0.62148, 0.97328, 1.1483, 2.8471, 3.0788, 3.7041],
    [1e-35, 0.15476, 0.30952, 0.36667, 0.46429, 0.73214, 0.81667, 0.92857],
    [0.095455, 0.17914, 0.20714, 0.25833, 0.27922, 0.54196, 0.76697, 0.82086],
    [45.293, 49.036, 54.732, 63.036, 67.464, 72.155, 77.155, 79.732, 95.036, 102.73, 112.04, 131.15, 141.73],
    [-3.9999, -3.3382, -3.087, -2.8801, -2.1708, -1.6769, -1.5593, -0.80374, -0.17398, 1.7955, 2.2215],
    [0.40049, 1.2124, 2.1, 2.3106, 2.7085, 3.0605, 3.2225, 3.373, 4.2658, 4.4764],
    [-3.9999, -2.538, -2.0857, -1.067, -0.92937, -0.79647, -0.51028, -0.17727, 1e-35, 0.18706, 0.74017, 0.93062, 1.4528, 1.6486, 1.8582, 2.4385, 2.63, 4.1794],
    [1.5, 2.5, 7.5, 10.5, 11.5, 17.5, 18.5, 19.5, 20.5, 21.5, 22.5, 29.5],
    [3.5, 4.5, 5.5, 7.5, 11.5, 12.5, 15.5],
    [0.20622, 0.63189, 0.64953, 0.66684, 0.68633, 0.96577],
    [2.5, 3.5, 4.5, 5.5, 7.5, 9.5, 10.5],
    [2.5, 4.5, 5.5],
    [2.5, 3.5, 6.5, 7.5, 8.5, 10.5, 13.5, 22.5, 23.5, 30.5],
    [1e-35],
    [2.4414, 2.8618, 2.9701, 3.1133, 3.2385, 3.3498, 3.4499, 3.5409, 3.6506, 4.0517, 4.1666, 4.2836, 4.5591, 4.7664, 5.2908, 5.3822, 5.4183, 5.7219, 5.7915, 5.8903, 5.9519, 6.0051, 6.1081, 6.1517, 6.2236, 6.2841, 6.4036, 6.7328],
    [0.013109, 0.081166, 0.091723, 0.11459, 0.12565, 0.26534, 0.27665, 0.28624, 0.29944, 0.32121, 0.39842, 0.4376, 0.46734, 0.60261, 0.74881, 0.76793],
    [-3.381, -3.093, -3.0194, -2.6697, -2.222, -2.1221, -1.9476, -1.4762, -1.1022, -0.95146, -0.17597, 0.68058, 1.0758, 2.789],
    [0.24946, 0.41306, 0.49455, 0.54716, 0.64721, 0.71184, 0.74836, 0.79835, 0.81664, 0.83078, 0.8929, 0.90138, 0.90692, 0.91635, 0.96937, 0.97999, 0.98266, 0.98964, 0.99993],
    [1e-35, 0.059141, 0.077152, 0.14079, 0.16698, 0.179, 0.38737, 0.40135, 0.4316, 0.4448, 0.49514, 0.50029, 0.55041, 0.57527, 0.61306, 0.65241, 0.67342, 0.68719],
    [1.5, 2.5],
    [1e-35],
    [1e-35],
    [-1e-35, 1.5, 4.5, 15.5, 18.5, 23],
    [2.5, 4.5],
    [1.5],
    [1e-35],
    [1e-35, 0.75],
    [-1e-35, 1.5],
    [2.5, 9.5, 12.5],
    [3.5, 7.5, 8.5, 9.5, 11.5],
    [1e-35, 1.5, 2.5, 11.5],
    [1e-35],
    [2.5, 7.5, 10.5, 11.5],
    [1e-35],
    [2.5, 3.5, 4.5, 6.5, 11.5],
    [-1e-35, 1e-35],
    [1e-35, 4.5, 10.5, 11.5, 17.5],
    [-0.2306, 1e-35, 0.4143, 0.57151, 0.84626, 1.0715, 1.1431, 1.3341, 1.429],
    [1e-35, 7.25, 12.25, 26.25, 176.25, 205.25, 222.25, 277.25, 344.25, 369.5, 395.5, 423.25, 455.5, 554.5, 634.5, 677.5],
    [1e-35, 1.5, 5.5, 7.5],
    [5.3206, 5.7382, 6.0533, 6.2846, 7.2481, 7.4203, 7.6687, 7.7343, 7.8097, 7.8833, 8.3384, 8.3929, 8.5793, 8.7401, 8.7858, 9.0657, 9.2991, 10.418, 10.798],
    [0.025244, 0.065921, 0.10436, 0.2669, 0.35575, 0.38389, 0.40792, 0.60778, 0.7361, 0.89257, 0.99369, 0.99642, 0.99887],
    [1e-35, 7.5, 8.5, 9.5, 13.5, 14.5],
    [-2.7227, -2.3428, -2.2589, -2.1751, -1.9934, -1.6956, -1.5927, -1.4903, -1.2586, -1.1357, -0.8614, -0.70946, -0.36516, 0.47591, 0.87641, 1.2011, 1.4918, 2.6977, 2.9378, 3.3356, 3.6818, 3.8276],
    [-2.7227, -2.3428, -2.2589, -2.1751, -1.9934, -1.5927, -1.4903, -0.70946, -0.36516, 0.34736, 0.56122, 0.78331, 0.9748, 1.3866, 1.7635, 1.9529],
    [-1.5412, -0.67603, 1e-35, 0.39449, 1.3601, 1.6369, 2.2532, 2.5998, 2.9, 2.9921, 3.2489, 3.5645, 3.8243, 4.1036, 4.1651, 4.2852, 4.4159, 4.5854, 4.9764],
    [1e-35, 2.5, 5.5, 11.5],
    [1e-35, 0.021353, 0.041921, 0.053147, 0.065406, 0.10042, 0.1133, 0.13929, 0.16957, 0.18534, 0.24478, 0.38142, 0.43534, 0.48978, 0.54071, 0.76482, 0.81296],
    [-0.39638, 1e-35, 0.6179, 1.1484, 2.6063, 3.1034, 3.1843, 3.2437, 4.0436, 4.1146],
    [1.5, 2.5, 8.5],
    [-0.23052, 0.11973, 0.14866, 0.17514, 0.56038, 0.64887, 0.74331, 1.0922, 1.3376, 1.5202, 1.6279, 2.0685, 2.5095, 2.8648, 3.4861],
  ],
  nodes:
    'p77!!7!mTW!!!!77!!7$!!!qq!q!m!!q$q!!!B3!IY!!!!777!!7!8!Q!!7Q7!!p!!7!!qpp!k!!kJp!!!!GqQ!!!k!!olVW!!!t!ng!!!BXJr' +
    '!!!!!pp!pk!!Q!k!!IQ^W!!!g!!!777!k$!!!k$D!7!!!!7!7!!ppp!!kJp!!!!8#R!!^I!!!!qpm!!pI!M!!Q!!B^IQ!!!!!qqkq!!!q!R!m!' +
    '!8]#!!!9!!777!!kJr!C!!!r!!7Q!.!!!okVt!!!!G^3Rr!!k!!!!k!!ppp!!p!J!k:!!!8Xk3!!!!!77Q!!7!QvF!!CQ!!!C!!7!!777!W!!I' +
    'WG7!!!!c!!7W!!!77.07!!!!tS!!s!0!!7!7!!8t!XiPw$!!!!!9!!ij!!8!!777m!V!!#!!<^!!t!v!!7!!77mk!!!WkctS!!!!f!!!7!!qqq' +
    '!!$E!lQM!!!v!!!8$!!!ppm!V!!p!E!!B]3!Ip!!!!!77!$7D!i!!DU!!n!!!7$!!!kY#9!*D!!P!!!t!!8Q!.!!!77.0!!!$7!Es!!pk!!!!7' +
    '!!77!WkRQT!Q!!!T!!u!!!7!!77!k:^!!JCI!!!!%!R!!7!!77V$!!$!!$QHu!t!!!!!7!!k^$t!mc!J!!!!!BO!t!.!!!qq!$D!IF!1!!c!!!' +
    'F8!!$!!77!W7mm!!!Q^!!fn!!!!7!!k^w#9.0!!!!!!!Bn!k!s!!!qq!<$!Q1!!!$r!c!!!D!*!!k<w4$!!!!$TR!!!!)<!!k!!k<w!!#m!!!8' +
    'n!j#!_!!E!!!77!H:!kuF!!c!!n!!k!!7!!77!$RU!QSQ!!!S!!H!!!(!!77V!&!!J9v>!&!!!!s!!7!!qqm!!<$!M!!$!!lh?!!3!!!koT!rF' +
    '!!r!!8rT!!!!rf!!!77m!!<Q#!!!l!EgQ!!!_!!!7W7!Rmt!!!HtRm!!!!!!7!!IVQt+!M!!!m!!!M+9!!!I!!Cp!$RtQ!!*Q!R!!iC!!!!!!B' +
    '9.w!4B!!!e!Ur!!!=!p!!!CqV!!<!IMv0(!!!!!M#!!!!77!<#*9!!!9!u!!t!K(!!!!77!wlRU!v!!!v!C!4!l!!!!7$7!kg@wv!!!!!f5s!!' +
    '!!!!k*wr!6QQ8!!!!!!S!!uK!!!$VI:!!j#!<!!mt!!IQ!!!!!k91!0!&!!uo!!#!!uf1!!!!B$V6rImT!!!n!b!!b!!!!!!7Vw$Rr!kr!!1!!' +
    '&!!!!1!!!*9Q(!jw!!!mT!!m!!!m!j!!7$mmmQvF!!7!!S!!!n!!!!!7W7!_gEe!I!!lQ!!!!;!!!!7ma!Rt!4krR!*!!!s!!!!!!7$7!d!j$!' +
    '!^!r$!!S#!!!!!V$-Lmv.UO!!!!s!!g!!!!!!7mRr!4E1!O!!!4j7!!!!!!!YCq!W)r!Q.!!!;r!!!3!!!!wkn!mcSm!!!!!Sn!5!!m!!!$8);' +
    'r!!*K!!&!!;K!!p!!!!BWEU!!4D!w1!!!4!%Y!!!!!7g$6*O#!4M!!!!#!H!!!!!!7RS!VN)!!0!!!SGF!!!!(!!V6r0$o.9!!!!!m!!i!u!!!' +
    '!nr!!VG4G!!4!m!4cG!!!!!!$gR9.!!M(!0!!gl!!b!!!!!Bd(m6Q!!!Ue!!!!j#!!G!!!g9V!!YHoTv!!!1!!&!!Y!!!BRUr!!TQ!T!!T!!.T' +
    '!R!!!!w_n!C.W!#G!!!!!H!CG!!!!6wr#!!dJ#!!!O!#!p!!!s!!wk.S!!Q!Q!IR!!!QES!!!!!-tURe!!n!UUt!!!5!!!n!!!7Y^J#!+!!k!g' +
    '!!T!Tt!!!!!<#;!!;m1!!!!Uf8G!@!!!!!Y*!m#!L!+!!j&>!%!!!%!!!Y^7=0=!Qm!!!!?!!!4Q!!!!9YQ!u!s!n!!!Q)!>&!!!s!!wko/Q8!' +
    '!U!!!#!!ui!!Q!!!gR*!lhH!!F!!D_!!7!!S!!!GI&%!!d!&>!!!T*!!!<(!!!$n!R!r>!!Rn!!ST$!w!!!!!K(tU!!4U,!!!!M!!V!44!!!WR' +
    '!T!qTQ<!!sUT!!!!R!!!!*!wJ!!nFHk!!H!!!u4!!E!!g<#9!!M9#!98!!!w!!!G!!!7Rmb$!!c!!!.HN!m!m!!!!!v4+!pI!!!SU!!!@[!gU!' +
    '!!!a!40!Qp!!!4gp!!!Y%K!!!!6d(44!!!!O8!!#!Z#!!!1!!RmU&!!!U!!.2O!!E!!O!q!!knLL!Q!!Qt!!!Q!!fQ!!m!!6-dI!I!!TX!!IE!' +
    '!!v!!1!!v!nND%M!!*Q!!!!!SQ<!!!!RSU!S!!!.4/!!4!)9!!!U!!-6$QvAw!!!J!!!!sQ!!!Q!!nmm!!!Qn*Q!Qt!!Q!Q!!!!!V/ok!!FQ!!' +
    '/U!!!!0Y!!T!!wnLJ!Kw!!!!QnQD!!!R!!!!]v4tUF!S!!!(!!!r!!4t!!!IQw0!!&!I>m!!!!(!!D1!!!rD!w!Q!!n!R!UUUDC!!!!!!?tk!!' +
    '!okw!!!kJ!)!go!!!!N(84JF!8@!!!!%!!!!0!%!!#1,V!!r!V!!#@#!!!!(I!!!++!$!rm!!F!@m!!$!!p!S!!grgoTCr!!L!!S!!F!!!V!!!' +
    '_Hd(!!a!!(>!#!:w!!!!H!!90!!EF!!n!m!$!rMC!!Q!!!RU&jR!N!R!!!!!&!%Z!!B!!rD!?!!r$*11!!!!&E!!Z!!!nmm2K&!!K!!!!!n!o!' +
    '&O!!!wnmbJ!L!(Q!!!l!m!!!Q!!!aO!g!!j>Q!!(!!OW!!Q!r!!#++w!!q!tQ!!!!(Q$!!$!!!$K!t!4!et!!!12j&!!F!!!!n!S#S!!#>&!!9' +
    '-@!!!!I!!!',
  chosen:
    '10*315#<9A9.*+1360&#0%7/)4)*=695D.,&$$,..14#####()%%#.(2+/$(.44##$8/&$5$6$2=B3-($-0,4#$2/*600#6(#1)0*$$,%4+#0*' +
    '9-(.)%(.?9##$#&.$#%2##3+$.*$$-#%#;,721#-&(*B;-&#/#%6#B#:+##&&$#$?D*&###01*#$/;0)5#6#$,%C;,5(#2%+&#@0)%6$#&##.8' +
    '4)5$.$)##36<*72&$$$+D9$#6)#$#$/<#<*##72#&9$D=*#.)&$#(+D=+$#$+(*##F?,$4,7(,&3H$$7&6##*&1#1&6$+,&$)0#>&#16&6$#*G' +
    '$$16)##*#2&3%#%/#7%###$#)#%361#)1%#&66/#**$(?(*#%$%#$0H@)6)+(/#.)+@+$%,-#()&H2&5#%)7$###/#%&)216)1#C&5#/)##$4$' +
    'A##)1#*)36I1#(0$%,$#+5+#73*7#*0%*+)#/##%2/$%,(##1&####2D%#.#%#*/%*I#1$)&%#%+&D7#/&%+##%&,#,%#*#%0+#6#-#%2(%42,' +
    '/($#&,)#-#(+7##3**,&&(I#053#)40)/#,&$+*,11%+J763,($.5*0J##$($$)$/&H6$3)+24&#&I7$#$&$,()*#7#)3##(%#(K63##&),$)<' +
    ')-###&+##$#1)&6#*,0)$$72#%%#&.#(1,#&-#+/,$#$L(5##$&#)(+E3##$#%((/-##3$5(#)/((#-#+#$&(*#&7(3($($%#%#.#/5#;/#$%-' +
    '(*##*$-%)2)-$45*=#/$)+2$#,$#5,&)-#2#0#$+-%8$1)#105&,=%/#01*%.*)$#%J)$#,#,$01-#($(3%##$#()#%1($,/&&%)$E#$#-(&#0' +
    '((7%%-8#+1%2-$$?(/$)&>(3##$#%%#.(*####-*6#%&4.*&%./)4*#%%05(3#*#,)#((.3#&#.2-##/00#&(##*(#&%)-,$#$)M$.$#&$-%(2' +
    '#%$7++,###,%#$.3$$6($(##/&#)*%#..)1&$0##-)*-/(%#,(3?#3#####%+#1)#-#0%*###();$)*4%###$#&.##0($#.&$#&)0-?+##((02' +
    '#&%*#:%%#&&2(&$*-?+#()##%.4+,+*#%(5%#,$,*%$%#+(#.**)#)#$0#$+23%##&%%&#(&$)$#(5*####4$3).%$+))*&+.2*(3$(.%0$-(#' +
    '$$#/#,)/%1%%#&$,%)+%$$3%*&/#2))#$#+%*$#1*(+$(.-##*)+#0(2)0%#%&%$%?%+##$:.###*6&%2./%(-/2-$&,&2+#(.(.)-(5#++#),',
  leaves:
    'NOOPOOOPQQOROOPOPQOQPQQROOOPQPPQOQQROOPOPOPQPQQQOOOOOPPPQPQQOOPPPQQOQOQQOOOPOOPOPQQQOOPPOPOQOPQQOQOOPPOQPQQQOO' +
    'PPOPPQPQQQOOOPOPOQQPNQOOPPOQPQPQPQOOPPPOPPPQQQOPPPPQPPPPQQOOOPPPOPPQOQOOPPPOPPQPQQOPOQPPPQOPQQOPRPOPQPPPQQOQPP' +
    'PPPOQOPQOPPPPPPQOPNQOPRPPPPPOPQQOPPQOPPPOQOQPPPPOOOPPPNQOPPPOPPPPOPQPOOPOQPOQOPQPPQPPOPQOPPQPOPRPPOOPOQQPPPPQO' +
    'QPPPOQPPPPPPPOPQQPPPPQPQOPPOPQPPPPOQPOPOQQPPPQPPPPOQPPPPPPPPOOPQPQPPPQOOPPOPQQPPOPPPOPPQPQPOPQPOPPPOQPPRPPPQPP' +
    'PPPQPQPQPPONPPPQOOPPPPPPQOQQPQPPPPPOPPPQPOPOPQPPPOPQPQPPPPPPPPPQPPPPPPPOPPOQPRPPPSPOPPPQPQPPOQPPPOPQPPPPQQPPPO' +
    'PQPOPPPPQPPOPQPPPPPPOPOQOQPPPPPPPPOPOQPPPPOPOPPPPOPPQPPPPPPOPQPPPPPPPPPPOPOPPPOPPOPPPQPPQOPOPPPOPPPPPPOPPPPQOQ' +
    'PPQPPPPQPPOQPPPPPPOQPPQQPPPOPPQPNPOQPPPQPPPQPOOPOPPPPOMPPPQQPPPQPRPPQOQOPPPPPQOPOOQPPPPPPQQPPPQOPPPPRQOQOPOQPQ' +
    'PPPPPPPOQQPPPPQPPPPPQPPPQPOQPPNPPPQNPPOOQSPPPPPQPPQPOPPPQOPPPQPQRPOPPQPPPPPPPPPPPQOPPQORPPPPQQOPOQOQQPPPOQOPQP' +
    'PPPPOQOPPOQPPRPPPQPPPOPPQPPSPOPPPOPPPPQMPPPQPPPQPPQOPOQPPOOPQPPPPQPPPPPPQPPPQPPPPQPPQOPPOPOPPPPQPPPPOQOQPPPOPQ' +
    'PQPPPQPQPOPPPPPPPPPOPPPRPPRPPPPQPRPPPPPPQPPPPPPQQPPPPPPOPPQPPPPPPRPPPRQQOPPPPQPOQPOPPPPPPQPPPOPQQPNPPPPPQPPONP' +
    'QPPOPPPRPPPPOOPPOPPOPPPPQPQPPOPQPPPQPONPPPPPPPPPOPPPPPQPPPPPPRPOOOQPPQPPPPPQPPPPQPPPOPOPPQOPOQPQPPPQPPPOOPNPPO' +
    'OQPOPPPOQPPPQPPPQQPOPPPPQPPQPPQQPPQPPPPPRPPOQOPPPQPPPPPPOPPNPPPQPPPQPPPPQPPPOQOPOPQPPQPPQPQOPQPPOPPPPPPOPOPPPQ' +
    'PQQPPPPQPPQPPPPPPPPPQPPPORPQOPPPPOOPOPQPPQPPPPOPQPPPOQOPPPPPPPQPOPPQOPQPPQOPOPQPOPPPPPPNOPQPOPQQPPPPQOPQQPQQPP' +
    'QOQQPOPPQPu9^L&klqGy@=*]CsuW&t-^o1,Fn3&IxGmMs+5KOiCgj9(T?yN$v?UfZUAjYqGqj[,L=kaL$jC]/PqzF.l(RkLi5]yh[@P~]bR,|z' +
    'cUu/X;QcOeU-kc+4[T)ZUk{Wl(mR*ewW_t:ah5g7AEkTYp+Y[|iq/2BSe3-)Z.]A-z/Sb{DH{5>sO-^QbuGH=oeB,x<Ss)S#a_X>_d,Oj8=.Zb' +
    'f1fE&Mr8[O%a4|VHvGn).?q<6+Kz~FwI394Zu^q{:Ix+A[9CsSK%&J+;g=_fb|znzGwce=xgUx&M{G#Ytm}$Nl?S|F)UN<al2JB]}H,Wa{Nwxq' +
    'GL)I.Rh8rO%{CyuA&:=GqoLZ|E#N%%FmT&3;N^yE1uzIv/wDcS@>,JqML*ZBO6t5?j,q<S}as<B*Be?MpHnEGg79/_pD]Cid.7uB1t)92rSY:g' +
    '1W5:U3P7e4=WsA4,H2_JQ@2uB*lzDR=oR5,_7;1+QwFA;Fth*,.xMz>tib;gp?D=>s&DgM{0m=,7llFjGjxhc3<mp:VEMzp9U/<%bIoJe<Tsl4' +
    '8=o6m%EF{~N-0VR.O<:c}Tx93:O^^1_p&0_(4|$mL)uH|tO-S@R{rOZtEvne:P|dZ%d=P0v4g:V2d#<[&h_~pN9j_Ntqpq77kA1YMkeHp}Hy=g' +
    'TzoBa>zEd898OUXFmAz+y4u>8eM?R).]D.;VZqJU[evkl,[)/ynR=QaxlisO#_WvrqL]<59CdTP0eD,e0q3?_eH9zotC0{1RtUG$=WI.+j4SWX' +
    ',q}nXO{*M4dIM4U63|<5.YBBHdCm{$#%IZ*)s=(@Yw,g<{bDp}.eAVTeCCd;XFd@c^:mS-*kTw0f|Fb5Hf|XTT(={y98_oU,*Yl[>P,-UPoPX$' +
    '%w.sh%}g#PSQq$6$wRM}F*1Q>;x8%p2ELV27g<lz[#sz]L+x$I[Z(%4Yd#H@J~|z[NTnuGzT&Fsuh&?SyKPN2w-.1(Ju>JEtZSf-qKIT9rjY-}' +
    'V)}%R8R^9#Blob$0ND]W@_R;-mAQNh.djUeCPb--TM~X?#0qJdn5Ceb(ZGQW%NE$S{U<$gH&o$j?.XZd,%ijTDP-TyCObT/WE3}.<~,RSv:tVx' +
    'fQqQre)zoRV:QvS-d+Jd_Gp/&o+;RZBS@IiZqQYe<5+.OEcgV~f@TOz,HRLN#eI=9tPK%Ja)*ulm]MU%#Ci?aK?y^W&O@knUbTF#_:f?+BOJPM' +
    'MqZr19{h^uxfv[wC]x1g9RD~2Oy/6B^hN)%.;/HK&SGZ@U<X$N/ROrNu)w>DW<aM~wUFSx8a;HQDF<3^FHFVQinXtoPCR(LgOEjg(lYG<J#7x4' +
    'EbOR@5hDk#Qm2Ad_,Dk<$6G}R:i(]QX+gArH?MwbPP|wmr}PYY9:.^5v9M63%Tb8daUJ1[~+3G|2&/iP>}u@fu~.*Rr1XGQ}IDyVLmq<GDZBT<' +
    '@c%@*CK1NMNy5A_j/*U*',
  shares:
    'Mf[EMu~4P4~OYPN7~=4wKcOaTP[/4bAoCOaTzp=?>HS(Lpp~ERdBeD-OYPw/w?bf~HP^L{~n~J?25Pb[n>R@}(oRPT|^sB]EgG:RV|QV4W;lx&' +
    'RVUw:/xI6j]LypKArz3mP(PWPF:i3Ee>wTPmCH8ic9y:TSP~b~0g5:~SOw|V9J0}3>WDsby}}G*/ETZRvo}3{E3@TPv}~wSUZU4QSX~Fo-F7F~' +
    'QPvoJGInwMFVE~LU{R$3E~Su}]fUq3Nm_VEx|~L>WylEWD~v>/.3%JBWKg6z;{G)/IZKx~w~/{IxLS{~G{7%JHDlTA~MY[[GsMJY:~M|)c{TRK' +
    'S{}}]w|J)g-Y<6eLQ~):hsS?edg}uluS]S?T}|M)UoupZ;z3f-T90pL[=~C.-_2Kyt[Hy6<x;bNWJW?v6e;~55(uhX$2Ycjn:0nc7v5G]RRTRy' +
    '^~-Ac+zRo|LTn1jyS2Gt3Xk+~xBio8gluhMw{^.Ygg,(l;w3T><|eBzf06rnN.NY,qm+|Z5):-*u/f~,swpq4G^<gms+z2+=w.2~kK?Fy4,f:4' +
    'iJWzPYwS5bJh~n{cT;01ufmn{~w%nfvJipZ-gjd4d:*rn~|YPHQnD5tn~+{}GG-pE5l|%xCvmX0n)m~-Z;ns3jAhk~}v_4{Gg+}p|x$lSc[1qz' +
    '|p+~q*3{0)?|c*|Ag;A?w&~qpR-r;o21]o~K@e}sg3)Fq}~{mF^f@Mngx*mDj}}[fwk|U}~wxTN[%$7kHd@8*(>O~{yA|Ip}>h5sY~w{tp3<fP' +
    '{MohQRCE_Utr.<bqZ?<}54}z$m|~LT/HW{}%uT(mhnRE|cx|2HH?ly7}Vu-cirSbh,n|{(qNn5W*54^UtQU$|:1k|p*sM@rpNC/|yi6}5;8{tW' +
    'Aym,UAkrwy3}hnv|]Y[*/m{yqdreRp0D|=70K_BTpj,m~s/AJ4Qw4n91od|yl}Nht|~70[T%I.j]6p7>wzQvKSOi{4[S8rW6S@4s/qJY9}zB(=' +
    '1h{kouz&i?h*l}E<0Wxt(E{T~oyOQlxgWIi%4Ax{sn^bh-_A55i}5A${~T*3TZP[4M1{G},-o1id?I-o<xhz3mPe}{}.R^rZD*66tn}2t%1&1F' +
    'kyc{ko|$|w8}5_()v}3%t2r1hnvZ~l.o(?jV}QVq<edc%yKEt/oQ+LhLKbi|}T)r=<Im7d@Pjd)|G}f}j*o}0}xS}|T/JJZ6Vf9{Tqy78mR}uf' +
    'zUj~&utiay-;|^q5$i>2T2y&TE6&rImvU%yX3apucXs~5qry)Q-3VVZ}6tI)de5)1}*]&3qktG~$4}~}}cC/vJ4l|/6xQpu|Ny6stp{t.cz}rf',
}
